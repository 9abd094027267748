import type { Row } from './row.ts';

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
export const count = (value: number) => value.toLocaleString('en-US');
const percent = (ratio: number) => `${(ratio * 100).toFixed(1)} %`;

/** Bytes in readable units. */
export const size = (bytes: number) =>
  bytes < 1e6 ? `${Math.round(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** The measurements of runs as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const heads = [
    'jobs',
    'tasks',
    'right',
    'requests',
    'looks',
    'bytes',
    'overhead',
    'seen after',
    'peak memory',
  ];
  const cells = rows.map((row) => [
    row.jobs,
    count(row.tasks),
    row.correct ? 'yes' : 'NO',
    count(row.calls_total),
    count(row.calls.batch?.ListJobs ?? 0),
    size(row.bytes),
    percent(row.overhead_ratio),
    `${row.detect_polls} looks`,
    `${row.peak_rss_mb} MB`,
  ]);
  return table(heads, cells);
}

export function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
