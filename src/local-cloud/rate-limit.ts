const WINDOW_MS = 60_000;

/** Limits requests per minute. */
export interface RateLimit {
  /** False if the request exceeds the limit. */
  take(): boolean;
  clear(): void;
}

export function newRateLimit(limit: number, now: () => number = Date.now): RateLimit {
  let times: number[] = [];
  /** Entries before it are older than the window. */
  let first = 0;
  return {
    take() {
      const nowMs = now();
      while (first < times.length && (times[first] ?? 0) <= nowMs - WINDOW_MS) first++;
      if (times.length - first >= limit) return false;
      if (first > limit) {
        times = times.slice(first);
        first = 0;
      }
      times.push(nowMs);
      return true;
    },
    clear() {
      times = [];
      first = 0;
    },
  };
}
