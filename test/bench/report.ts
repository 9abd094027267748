import type { Baseline } from './baseline.ts';
import type { ChaosRow } from './chaos.ts';
import type { ColdStart } from './cold-start.ts';
import type { Fit, Growth } from './growth.ts';
import type { Planning } from './planning.ts';
import type { Row } from './row.ts';
import { count, size, table, tableOf } from './table.ts';
import { type TaskStart, taskStartText } from './task-start.ts';

/** Everything that `npm run bench` finds, as its JSON has it; what was not asked for is absent. */
export interface Benchmark {
  readonly runs: readonly Row[];
  readonly growth: Growth | undefined;
  readonly cold_start: ColdStart | undefined;
  readonly planning: Planning | undefined;
  readonly baseline: Baseline | undefined;
  readonly chaos: ChaosRow | undefined;
  readonly task_start: TaskStart | undefined;
}

/** The same as Markdown. */
export function reportOf(found: Benchmark): string {
  const parts = [
    found.runs.length > 0 && `Simulated runs (tasks are not executed).\n\n${tableOf(found.runs)}`,
    found.growth && `Growth with the number T of tasks of one job.\n\n${growthTable(found.growth)}`,
    found.baseline &&
      `A Batch job for every task, in the same simulated world (our re-implementation of the provider's policy).\n\n${baselineTable(found.baseline)}`,
    found.cold_start && `Start of the built bundle.\n\n${coldTable(found.cold_start)}`,
    found.planning && `Dry run of the largest plan.\n\n${planningTable(found.planning)}`,
    found.chaos &&
      `One request in fifty fails, one attempt in fifty loses its machine (simulated).\n\n${chaosTable(found.chaos)}`,
    found.task_start && taskStartText(found.task_start),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function growthTable(growth: Growth): string {
  const line = ({ base, each, off }: Fit, unit: string, digits = 1) => [
    `${base.toFixed(digits)} + ${each.toFixed(digits + 4)} × T ${unit}`.trim(),
    `${(off * 100).toFixed(1)} %`,
  ];
  return table(
    ['what', 'line', 'farthest off'],
    [
      ['requests without looks', ...line(growth.calls_without_looks, '')],
      ['kilobytes', ...line(scaled(growth.bytes, 1e-3), '')],
      ['peak memory', ...line(growth.peak_rss_mb, 'MB')],
      ['processor time', ...line(growth.cpu_s, 's')],
      ['time beyond the critical path', ...line(growth.overhead_s, 's')],
    ],
  );
}

const scaled = ({ base, each, off }: Fit, by: number): Fit => ({ base: base * by, each: each * by, off });

function baselineTable({ runs }: Baseline): string {
  const ratio = (value: number | undefined) => (value === undefined ? '' : `${value} ×`);
  return table(
    [
      'tasks',
      'at a time',
      'right',
      'requests',
      'seen after',
      'time',
      "the Action's time",
      'its requests',
      'its bytes',
    ],
    runs.map((row) => [
      count(row.tasks),
      row.at_a_time,
      row.correct ? 'yes' : 'NO',
      count(row.calls_total),
      `${row.mean_detect_s} s`,
      `${count(Math.round(row.took_s))} s`,
      ratio(row.time_ratio),
      ratio(row.calls_ratio),
      ratio(row.bytes_ratio),
    ]),
  );
}

function coldTable(cold: ColdStart): string {
  return table(
    [
      'dry run',
      'first request of main',
      'first request of post',
      'Node itself',
      'memory of a dry run',
      'dist',
      'entry',
    ],
    [
      [
        `${cold.dry_run_ms} ms`,
        `${cold.main_first_request_ms} ms`,
        `${cold.post_first_request_ms} ms`,
        `${cold.node_ms} ms`,
        `${cold.dry_run_peak_rss_mb} MB`,
        size(cold.dist_bytes),
        size(cold.entry_bytes),
      ],
    ],
  );
}

function planningTable(planning: Planning): string {
  return table(
    ['tasks', 'planned', 'processor time', 'peak memory', 'one million'],
    [
      [
        count(planning.tasks),
        planning.planned ? 'yes' : 'NO',
        `${planning.cpu_s} s`,
        `${planning.peak_rss_mb} MB`,
        planning.refused ? 'refused' : 'NOT REFUSED',
      ],
    ],
  );
}

function chaosTable(chaos: ChaosRow): string {
  return table(
    ['tasks', 'right', 'failed combinations', 'requests'],
    [[count(chaos.tasks), chaos.correct ? 'yes' : 'NO', chaos.failed_combinations, count(chaos.calls_total)]],
  );
}
