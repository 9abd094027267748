/** For how long GitHub takes no more requests of this token. */
export interface GitHubLimit {
  /** Milliseconds from now. */
  readonly waitMs: number;
}

/** What is waited where GitHub does not say how long (docs.github.com/rest/using-the-rest-api/best-practices). */
const UNKNOWN_MS = 60_000;
/** The runner's clock and GitHub's are not the same. */
const CLOCK_MS = 1_000;

/** The texts of the secondary limits, of the creation of content among them, and of the primary one. */
const TEXT = /\brate limit|abuse detection|submitted too quickly|blocked from content creation/i;

/**
 * Whether an answer is one of GitHub's rate limits: the primary one (`x-ratelimit-remaining: 0`), a secondary one (with
 * or without Retry-After), or that of created content. All of them come as 403 or 429
 * (docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api, "Exceeding the rate limit"); a 403 without
 * these signs is a missing permission. `header` gives an empty text for a header that is not there.
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
  // Where requests are left, that limit is not the one that was met: its reset says nothing.
  if (isUsedUp && Number.isFinite(resetMs)) return { waitMs: Math.max(0, resetMs) };
  return { waitMs: UNKNOWN_MS };
}
