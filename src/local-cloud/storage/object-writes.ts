/** Writes per object and second above which some are refused (cloud.google.com/storage/quotas#objects). */
const WRITES_A_SECOND = 5;
const SECOND_MS = 1_000;

/** Writes to objects, one after another and with a limited rate. */
export interface ObjectWrites {
  /** Does the work after earlier work for the same object. */
  alone<T>(object: string, work: () => Promise<T>): Promise<T>;
  /** Counts a write; false if it exceeds the limit. */
  isTooOften(object: string): boolean;
  clear(): void;
}

export function newObjectWrites(now: () => number): ObjectWrites {
  const times = new Map<string, number[]>();
  const last = new Map<string, Promise<unknown>>();
  return {
    async alone(object, work) {
      const mine = (last.get(object) ?? Promise.resolve()).then(work, work);
      last.set(object, mine);
      try {
        return await mine;
      } finally {
        if (last.get(object) === mine) last.delete(object);
      }
    },
    isTooOften(object) {
      const nowMs = now();
      const recent = (times.get(object) ?? []).filter((atMs) => atMs > nowMs - SECOND_MS);
      if (recent.length >= WRITES_A_SECOND) return true;
      times.set(object, [...recent, nowMs]);
      return false;
    },
    clear: () => times.clear(),
  };
}
