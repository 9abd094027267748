/** Scheduled events, in a binary heap, because there are tens of thousands of them. */
export interface Agenda<T> {
  add(atMs: number, entry: T): void;
  /** Removes the earliest entry that is due at `nowMs`; entries with the same time in their order of addition. */
  due(nowMs: number): { readonly atMs: number; readonly entry: T } | undefined;
}

export function newAgenda<T>(): Agenda<T> {
  const heap: { atMs: number; order: number; entry: T }[] = [];
  let added = 0;
  const isBefore = (a: number, b: number) => {
    const [one, other] = [heap[a], heap[b]];
    if (!one || !other) return false;
    return one.atMs === other.atMs ? one.order < other.order : one.atMs < other.atMs;
  };
  const swap = (a: number, b: number) => {
    const [one, other] = [heap[a], heap[b]];
    if (one && other) [heap[a], heap[b]] = [other, one];
  };
  return {
    add(atMs, entry) {
      heap.push({ atMs, order: added++, entry });
      for (let at = heap.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!isBefore(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    due(nowMs) {
      const [first] = heap;
      if (!first || first.atMs > nowMs) return undefined;
      swap(0, heap.length - 1);
      heap.pop();
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const child = isBefore(right, left) ? right : left;
        if (!isBefore(child, at)) return first;
        swap(at, child);
        at = child;
      }
    },
  };
}
