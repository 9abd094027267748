import { textOf, type Value } from '../definition/python/value.ts';
import { failedCombinations } from './failure/causes.ts';
import { code, details, inline, table } from './markdown.ts';
import { countText, numberText } from './numbers.ts';
import type { CombinationOutcome, JobOutcome } from './outcome.ts';
import { matrixKeys } from './values.ts';
import { statusPicture } from './verdict.ts';

// Maximum columns, because of scrolling on phones.
const MAX_COLUMNS = 12;
const MAX_SHARES = 12;
// A grid with only one status adds nothing to its row in the table.
const MAX_UNIFORM = 60;
// This many consecutive rows with the same result are shown as one.
const ALIKE_ROWS = 4;

/**
 * The statuses of a job's combinations by the keys of its matrix: a grid for one to three keys; otherwise, or if the
 * grid is too large, the values that failures have in common. Undefined if there is nothing to distinguish.
 */
export function matrixGrid(job: JobOutcome, maxCells: number): string | undefined {
  const keys = matrixKeys(job.combinations.map((one) => one.combination));
  const hasRun = job.combinations.some((one) => one.startedMs !== undefined || one.status === 'FAILED');
  if (job.combinations.length < 2 || keys.length === 0 || !hasRun) return undefined;
  const isUniform = new Set(job.combinations.map((one) => one.status)).size === 1;
  if (isUniform && job.combinations.length > MAX_UNIFORM) return undefined;
  const title = `Matrix of ${job.planned.job.id} (${countText(job.combinations.length, 'combination')})`;
  const grid = job.combinations.length <= maxCells ? gridOf(job.combinations, keys) : undefined;
  if (grid !== undefined) return details(title, grid);
  const shares = failureShares(job, keys);
  return shares === undefined ? undefined : details(`${title}: where failures are`, shares);
}

function gridOf(combinations: readonly CombinationOutcome[], keys: readonly string[]): string | undefined {
  const values = keys.map((key) => distinct(combinations, key));
  // `include` may add keys only to some combinations, so that two combinations would share a cell.
  const isDense = values.reduce((product, of) => product * of.length, 1) <= combinations.length * 4;
  if (keys.length > 3 || !isDense) return undefined;
  if (keys.length === 1) return line(combinations, keys[0] ?? '');
  // The key with the fewest values goes across, the others down.
  const across = keys
    .map((key, index) => ({ key, values: values[index] ?? [] }))
    .sort((a, b) => a.values.length - b.values.length)[0];
  if (!across || across.values.length > MAX_COLUMNS) return undefined;
  const down = keys.filter((key) => key !== across.key);
  const rows = new Map<string, { readonly head: readonly string[]; readonly cells: Map<string, string> }>();
  for (const one of combinations) {
    const head = down.map((key) => cellText(one.combination.matrix.get(key)));
    const id = JSON.stringify(head);
    const row = rows.get(id) ?? { head, cells: new Map<string, string>() };
    const column = cellText(one.combination.matrix.get(across.key));
    row.cells.set(column, (row.cells.get(column) ?? '') + pictureOf(one));
    rows.set(id, row);
  }
  return table(
    [
      ...down.map((key) => ({ title: inline(key, 40) })),
      ...across.values.map((value) => ({ title: inline(`${across.key}=${value}`, 40) })),
    ],
    merged(
      [...rows.values()].map(({ head, cells }) => ({
        head,
        cells: across.values.map((value) => cells.get(value) ?? ''),
      })),
    ),
  );
}

interface Row {
  readonly head: readonly string[];
  readonly cells: readonly string[];
}

/**
 * Rows as cells of a table; consecutive rows that differ only in their last key and have the same status are merged:
 * `2026-01-01 … 2026-01-17`.
 */
function merged(rows: readonly Row[]): readonly (readonly string[])[] {
  const shown: string[][] = [];
  for (let from = 0; from < rows.length; ) {
    const first = rows[from];
    if (!first) break;
    const alike = ({ head, cells }: Row) =>
      cells.every((cell, column) => cell === first.cells[column]) &&
      head.slice(0, -1).every((text, column) => text === first.head[column]);
    const next = rows.findIndex((row, index) => index > from && !alike(row));
    const to = next === -1 ? rows.length : next;
    const last = rows[to - 1];
    const isMerged = to - from >= ALIKE_ROWS && last !== undefined;
    for (const row of isMerged ? [first] : rows.slice(from, to)) {
      const head = row.head.map((text, column) => {
        const end = isMerged ? (last?.head[column] ?? text) : text;
        return end === text ? inline(text, 60) : `${inline(text, 60)} … ${inline(end, 60)}`;
      });
      shown.push([...head, ...row.cells]);
    }
    from = to;
  }
  return shown;
}

const line = (combinations: readonly CombinationOutcome[], key: string): string =>
  `${code(key, 40)}: ${combinations
    .map((one) => `${pictureOf(one)} ${inline(cellText(one.combination.matrix.get(key)), 40)}`)
    .join(' · ')}`;

const pictureOf = (one: CombinationOutcome) =>
  one.reusedFrom === undefined ? statusPicture(one.status) : `${statusPicture(one.status)} reused`;

const cellText = (value: Value | undefined): string => (value === undefined ? '' : textOf(value));

const distinct = (combinations: readonly CombinationOutcome[], key: string): readonly string[] => [
  ...new Set(combinations.map((one) => cellText(one.combination.matrix.get(key)))),
];

/** Values of the matrix by the share of their combinations that failed, the largest first. */
function failureShares(job: JobOutcome, keys: readonly string[]): string | undefined {
  if (failedCombinations(job).length === 0) return undefined;
  const counts = new Map<
    string,
    { readonly key: string; readonly value: string; failed: number; all: number }
  >();
  for (const one of job.combinations) {
    for (const key of keys) {
      const value = cellText(one.combination.matrix.get(key));
      const id = `${key}=${value}`;
      const count = counts.get(id) ?? { key, value, failed: 0, all: 0 };
      count.all += 1;
      if (one.status === 'FAILED') count.failed += 1;
      counts.set(id, count);
    }
  }
  const rows = [...counts.values()]
    .filter((count) => count.failed > 0)
    .sort((a, b) => b.failed / b.all - a.failed / a.all || b.failed - a.failed)
    .slice(0, MAX_SHARES);
  return table(
    [{ title: 'Where' }, { title: 'Failed', align: 'right' }, { title: 'Share', align: 'right' }],
    rows.map((count) => [
      `${inline(count.key, 40)} = ${inline(count.value, 60)}`,
      `${numberText(count.failed)} of ${numberText(count.all)}`,
      `${Math.max(1, Math.round((100 * count.failed) / count.all))} %`,
    ]),
  );
}
