import { grouped } from '../../grouped.ts';
import type { Matrix } from '../model.ts';
import { pythonRepr } from '../python/text.ts';
import type { Value } from '../python/value.ts';

/**
 * Applies `include` of a GitHub matrix to the combinations that remain after `exclude`: an entry is added to every
 * original combination whose matrix values it does not change. If there is none, it becomes a new combination.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixinclude
 */
export function githubCombinations(parts: {
  readonly originals: readonly Matrix[];
  /** Keys of the matrix itself: an entry must agree with these, but may change keys that another entry added. */
  readonly keys: readonly string[];
  readonly include: readonly Matrix[];
}): readonly Matrix[] {
  const extended = parts.originals.map((original) => new Map<string, Value>(original));
  const valuesText = (matrix: Matrix, keys: readonly string[]) =>
    keys.map((key) => pythonRepr(matrix.get(key) ?? null)).join();
  // Indexed by the matrix keys of an entry, because there can be 100,000 combinations and as many entries.
  const indexes = new Map<string, ReadonlyMap<string, readonly Map<string, Value>[]>>();
  const fitting = (entry: Matrix) => {
    const shared = parts.keys.filter((key) => entry.has(key));
    const name = JSON.stringify(shared);
    const index = indexes.get(name) ?? grouped(extended, (combination) => valuesText(combination, shared));
    indexes.set(name, index);
    return index.get(valuesText(entry, shared)) ?? [];
  };
  const added: Matrix[] = [];
  for (const entry of parts.include) {
    const combinations = fitting(entry);
    for (const combination of combinations) for (const [key, value] of entry) combination.set(key, value);
    if (combinations.length === 0) added.push(entry);
  }
  return [...extended, ...added];
}
