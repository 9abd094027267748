/** How long GitHub accepts no more requests with this token. */
export interface GitHubLimit {
  /** Milliseconds from now. */
  readonly waitMs: number;
}

/** Waiting time if GitHub does not state one (docs.github.com/rest/using-the-rest-api/best-practices). */
const UNKNOWN_MS = 60_000;
/** Margin for the difference between the runner's clock and GitHub's. */
const CLOCK_MS = 1_000;

/** The texts of the secondary limits, including that for creating content, and of the primary limit. */
const TEXT = /\brate limit|abuse detection|submitted too quickly|blocked from content creation/i;

/**
 * Whether a response reports a rate limit of GitHub: the primary one (`x-ratelimit-remaining: 0`), a secondary one
 * (with or without Retry-After), or that for creating content. All of them have the status 403 or 429
 * (docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api, "Exceeding the rate limit"); a 403 without
 * these signs is a missing permission. `header` returns an empty text for a missing header.
 */
export function gitHubLimit(answer: {
  httpStatus: number;
  message: string;
  header: (name: string) => string;
  nowMs: number;
}): GitHubLimit | undefined {
  const { httpStatus, header } = answer;
  const isUsedUp = header('x-ratelimit-remaining') === '0';
  const isLimit =
    httpStatus === 429 ||
    ((httpStatus === 403 || httpStatus === 422) && TEXT.test(answer.message)) ||
    (httpStatus === 403 && (isUsedUp || header('retry-after') !== ''));
  if (!isLimit) return undefined;
  const resetMs = Number(header('x-ratelimit-reset') || Number.NaN) * 1000 - answer.nowMs + CLOCK_MS;
  // If requests remain, the primary limit was not reached, and its reset time is irrelevant.
  if (isUsedUp && Number.isFinite(resetMs)) return { waitMs: Math.max(0, resetMs) };
  return { waitMs: UNKNOWN_MS };
}
