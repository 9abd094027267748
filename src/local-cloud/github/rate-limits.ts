import type { Answer } from '../http-host.ts';
import { type Limit, limitDocument } from './limit-texts.ts';

/**
 * Requests of GITHUB_TOKEN per hour and repository
 * (docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
const PRIMARY = 1_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** Points per minute: a GET costs one, and a change costs five. */
const POINTS_A_MINUTE = 900;
/** Requests that create content, per minute and per hour. */
const CONTENT_A_MINUTE = 80;
const CONTENT_AN_HOUR = 500;

export interface GitHubLimits {
  /** Counts a request. Returns GitHub's response if it exceeds a limit, and the headers of every response. */
  count(method: string): { readonly refused?: Answer; readonly headers: Readonly<Record<string, string>> };
  clear(): void;
}

/** The response to a request over a limit. Every response has a header with the end of the primary limit. */
const limitAnswer = (limit: Limit, headers: Readonly<Record<string, string>>): Answer => ({
  status: 403,
  headers,
  body: limitDocument(limit, 403),
});

export function createGitHubLimits(now: () => number = Date.now): GitHubLimits {
  let windowMs = 0;
  let used = 0;
  let changes: number[] = [];
  let points: { readonly atMs: number; readonly cost: number }[] = [];
  const headersNow = () => ({
    'x-ratelimit-limit': String(PRIMARY),
    'x-ratelimit-remaining': String(Math.max(0, PRIMARY - used)),
    'x-ratelimit-used': String(Math.min(used, PRIMARY)),
    'x-ratelimit-reset': String(Math.ceil((windowMs + HOUR_MS) / 1_000)),
    'x-ratelimit-resource': 'core',
  });
  return {
    count(method) {
      const nowMs = now();
      if (nowMs - windowMs >= HOUR_MS) {
        windowMs = nowMs;
        used = 0;
      }
      used += 1;
      const headers = headersNow();
      if (used > PRIMARY) return { refused: limitAnswer('primary', headers), headers };
      const isChange = method !== 'GET';
      points = points.filter(({ atMs }) => atMs > nowMs - MINUTE_MS);
      changes = changes.filter((atMs) => atMs > nowMs - HOUR_MS);
      const retryAfter = String(MINUTE_MS / 1_000);
      const inLastMinute = changes.filter((atMs) => atMs > nowMs - MINUTE_MS).length;
      if (isChange && (inLastMinute >= CONTENT_A_MINUTE || changes.length >= CONTENT_AN_HOUR))
        return { refused: limitAnswer('content', { ...headers, 'retry-after': retryAfter }), headers };
      const cost = isChange ? 5 : 1;
      if (points.reduce((sum, each) => sum + each.cost, cost) > POINTS_A_MINUTE)
        return { refused: limitAnswer('secondary', { ...headers, 'retry-after': retryAfter }), headers };
      points.push({ atMs: nowMs, cost });
      if (isChange) changes.push(nowMs);
      return { headers };
    },
    clear() {
      windowMs = 0;
      used = 0;
      changes = [];
      points = [];
    },
  };
}
