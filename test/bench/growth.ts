import { rounded } from './rounded.ts';
import type { Row } from './row.ts';

/** A least-squares line through points: `base + each * x`. */
export interface Fit {
  readonly base: number;
  readonly each: number;
  /** The largest distance of a point from the line, as a fraction of the largest point. */
  readonly off: number;
}

export function lineThrough(points: readonly (readonly [x: number, y: number])[]): Fit {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const [middleX, middleY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const over = mean(points.map(([x, y]) => (x - middleX) * (y - middleY)));
  const under = mean(points.map(([x]) => (x - middleX) ** 2));
  const each = under === 0 ? 0 : over / under;
  const base = middleY - each * middleX;
  const largest = Math.max(...points.map(([, y]) => Math.abs(y)), Number.MIN_VALUE);
  const off = Math.max(...points.map(([x, y]) => Math.abs(y - base - each * x))) / largest;
  return { base: rounded(base, 4), each: rounded(each, 6), off: rounded(off, 4) };
}

/** The cost of each task in a run of one job, from rows of different sizes. */
export interface Growth {
  readonly calls_without_looks: Fit;
  readonly bytes: Fit;
  readonly peak_rss_mb: Fit;
  readonly cpu_s: Fit;
  readonly overhead_s: Fit;
}

/** Returns undefined if there are too few rows for a meaningful line. */
export function growthOf(rows: readonly Row[]): Growth | undefined {
  const sizes = rows.filter(({ jobs }) => jobs === 1);
  if (sizes.length < 3) return undefined;
  const of = (value: (row: Row) => number) => lineThrough(sizes.map((row) => [row.tasks, value(row)]));
  return {
    calls_without_looks: of((row) => row.calls_without_looks),
    bytes: of((row) => row.bytes),
    peak_rss_mb: of((row) => row.peak_rss_mb),
    cpu_s: of((row) => row.cpu_s),
    overhead_s: of((row) => row.took_s - row.critical_path_s),
  };
}
