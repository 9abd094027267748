import { grouped } from '../../grouped.ts';
import type { Matrix, Strategy } from '../model.ts';
import { pythonRepr } from '../python/text.ts';

/**
 * Visits the product of a matrix without its excluded combinations, last key fastest: each combination as the positions
 * of its values in the lists of all keys. An excluded part is skipped as a whole, so that a product larger than memory
 * can be visited. Stops after `maxSteps` values, and returns whether it did.
 */
export function* keptCombinations(
  strategy: Strategy,
  maxSteps = Number.POSITIVE_INFINITY,
): Generator<readonly number[], boolean> {
  const lists = [...strategy.matrix.values()].map((values) => values.map(pythonRepr));
  const excluded = excludedByDepth(strategy);
  if (!excluded || lists.length === 0 || lists.some(({ length }) => length === 0)) return false;
  const chosen = [0];
  const isExcluded = (depth: number) =>
    (excluded.get(depth) ?? []).some(({ positions, texts }) =>
      texts.has(joined(positions.map((position) => lists[position]?.[chosen[position] ?? 0] ?? ''))),
    );
  for (let steps = 0; chosen.length > 0; steps++) {
    if (steps >= maxSteps) return true;
    const depth = chosen.length - 1;
    const last = chosen[depth] ?? 0;
    if (last >= (lists[depth]?.length ?? 0)) {
      chosen.pop();
      if (depth > 0) chosen[depth - 1] = (chosen[depth - 1] ?? 0) + 1;
    } else if (depth < lists.length - 1 && !isExcluded(depth)) {
      chosen.push(0);
    } else {
      if (!isExcluded(depth)) yield chosen;
      chosen[depth] = last + 1;
    }
  }
  return false;
}

export function combinationAt(strategy: Strategy, chosen: readonly number[]): Matrix {
  return new Map(
    [...strategy.matrix].map(([key, values], index) => [key, values[chosen[index] ?? 0] ?? null]),
  );
}

interface Excluded {
  readonly positions: readonly number[];
  /** Values at these positions, as one text. */
  readonly texts: Set<string>;
}

const joined = (texts: readonly string[]) => texts.join('\n');

/**
 * Excluded entries by their deepest key. Undefined if an entry without keys excludes everything. An entry with a key
 * that the matrix lacks excludes nothing: excludeProblems reports those that the library reaches.
 */
function excludedByDepth(strategy: Strategy): ReadonlyMap<number, readonly Excluded[]> | undefined {
  const keys = new Map([...strategy.matrix.keys()].map((key, index) => [key, index]));
  const shapes = new Map<string, Excluded>();
  for (const { value } of strategy.exclude) {
    if (value.size === 0) return undefined;
    if ([...value.keys()].some((key) => !keys.has(key))) continue;
    const parts = [...value].map(([key, each]) => ({ position: keys.get(key) ?? 0, text: pythonRepr(each) }));
    parts.sort((one, other) => one.position - other.position);
    const positions = parts.map(({ position }) => position);
    const shape = shapes.get(positions.join()) ?? { positions, texts: new Set() };
    shape.texts.add(joined(parts.map(({ text }) => text)));
    shapes.set(positions.join(), shape);
  }
  return grouped(shapes.values(), ({ positions }) => positions.at(-1) ?? 0);
}
