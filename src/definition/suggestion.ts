/**
 * The known name that a misspelled one most likely means: at most one edit for every three characters, swaps of
 * neighbors counting as one. Undefined if nothing is near.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3));
  const wanted = normal(name);
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, normal(candidate), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** The known key within two edits of a misspelled one, or within one edit for keys of fewer than five characters. */
export function misspelledKey(key: string, known: readonly string[]): string | undefined {
  const isLong = (candidate: string) => key.length >= 4 && candidate.length >= 5;
  const wanted = normal(key);
  const distance = (candidate: string) => editDistance(wanted, normal(candidate), 3);
  const near = known.filter((candidate) => distance(candidate) <= (isLong(candidate) ? 2 : 1));
  return near.toSorted((one, other) => distance(one) - distance(other))[0];
}

/** People most often confuse case, and `-` with `_`. */
const normal = (name: string) => name.toLowerCase().replaceAll('_', '-');

/** Optimal string alignment distance; returns `limit` as soon as the distance is known to be at least that. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let column = 0; column <= b.length; column++) last.push(column);
  let leastOfLast = 0;
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    // Later rows go on from these two.
    if (least >= limit && leastOfLast >= limit) return limit;
    leastOfLast = least;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? 0, limit);
}
