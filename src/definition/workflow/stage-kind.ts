import { keysOfKind, STAGE_SPELLINGS, type StageKind, stageKindRows } from '../stage-table.ts';

const rows = stageKindRows();

/** Keys that decide the kind of a stage in the library. */
export const DECIDING_KEYS: readonly string[] = [...new Set(rows.flatMap(([, { needed }]) => needed))];

/** The key that the library reads for a written one. */
export const spelledAs = (key: string): string =>
  (Object.hasOwn(STAGE_SPELLINGS, key) ? STAGE_SPELLINGS[key] : undefined) ?? key;

/**
 * The intended kind of a stage with these keys: of the kinds whose deciding keys exist, the one that reads the most
 * keys, and of these the first, as pydantic chooses. The library silently turns a `case` without `match` into an empty
 * stage; here it is a case whose `match` is missing.
 */
export function kindOfKeys(keys: ReadonlySet<string>): StageKind {
  let best: StageKind = 'empty';
  let most = -1;
  for (const [kind, row] of rows) {
    if (!row.needed.every((key) => keys.has(key))) continue;
    const read = keysOfKind(row).filter((key) => keys.has(key)).length;
    if (read > most) [best, most] = [kind, read];
  }
  return best === 'empty' && (keys.has('case') || keys.has('match')) ? 'case' : best;
}

/** The kinds that match the keys of one stage, if there is more than one. */
export const kindsAsked = (keys: ReadonlySet<string>): readonly StageKind[] =>
  rows
    .filter(([, { needed }]) => needed.length > 0 && needed.every((key) => keys.has(key)))
    .map(([kind]) => kind)
    .filter((kind) => kind !== 'py' || !keys.has('deps'));
