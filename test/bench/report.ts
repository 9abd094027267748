import type { ArtifactsRow } from './artifacts.ts';
import type { Baseline } from './baseline.ts';
import type { Chain } from './chain.ts';
import type { ChaosRow } from './chaos.ts';
import type { ClaimsRow } from './claims.ts';
import type { ColdStart } from './cold-start.ts';
import type { Gaps } from './gaps.ts';
import type { Fit, Growth } from './growth.ts';
import type { Planning } from './planning.ts';
import type { Row } from './row.ts';
import { count, size, table, tableOf } from './table.ts';
import type { TaskStart } from './task-start.ts';

/** The environment of the measurements. */
export interface Machine {
  readonly minutes: number;
  readonly processors: number;
  /** Load average of the previous minute. */
  readonly load: number;
  readonly node: string;
}

/** All measurements of `npm run bench`, in the format of its JSON. Measurements that were not requested are absent. */
export interface Benchmark {
  readonly machine: Machine;
  readonly runs: readonly Row[];
  readonly gaps: readonly Gaps[] | undefined;
  readonly chains: readonly Chain[] | undefined;
  readonly growth: Growth | undefined;
  readonly cold_start: ColdStart | undefined;
  readonly planning: Planning | undefined;
  readonly baseline: Baseline | undefined;
  readonly chaos: ChaosRow | undefined;
  readonly task_start: TaskStart | undefined;
  readonly artifacts: ArtifactsRow | undefined;
  readonly claims: ClaimsRow | undefined;
}

/** Titles of the tables outside the page. */
const TITLES = {
  machine: '',
  runs: 'Simulated runs (tasks are not executed).',
  gaps: 'From the last byte of a job until the next is started (simulated).',
  chain: 'Jobs that need each other, with and without `start_early: auto` (simulated).',
  growth: 'Growth with the number T of tasks of one job.',
  baseline:
    "A Batch job for every task, in the same simulated world (our re-implementation of the provider's policy).",
  start: 'Start of the built bundle.',
  'task-start':
    'Start of a task, as a part of what `pip install ddeutil-workflow[gcp]` and the import take in each task.',
  planning: 'Dry run of the largest plan.',
  artifacts: 'Simulated tasks that leave one file each, which the Action copies and downloads.',
  claims: 'Tasks that can move to other machines: executed, and simulated with half of them moving.',
  chaos: 'One request in fifty fails, one attempt in fifty loses its machine (simulated).',
} as const;

export type TableName = keyof typeof TITLES;

/** The tables of a benchmark, by their names in docs/performance.md. */
export function tablesOf(found: Benchmark): Readonly<Partial<Record<TableName, string>>> {
  return {
    machine: machineText(found.machine),
    ...(found.runs.length > 0 && { runs: tableOf(found.runs) }),
    ...(found.gaps && { gaps: gapsTable(found.gaps) }),
    ...(found.chains && { chain: chainTable(found.chains) }),
    ...(found.growth && { growth: growthTable(found.growth) }),
    ...(found.baseline && { baseline: baselineTable(found.baseline) }),
    ...(found.cold_start && { start: coldTable(found.cold_start) }),
    ...(found.task_start && { 'task-start': taskStartTable(found.task_start) }),
    ...(found.planning && { planning: planningTable(found.planning) }),
    ...(found.artifacts && { artifacts: artifactsTable(found.artifacts) }),
    ...(found.claims && { claims: claimsTable(found.claims) }),
    ...(found.chaos && { chaos: chaosTable(found.chaos) }),
  };
}

/** The whole benchmark as Markdown. */
export const reportOf = (found: Benchmark): string =>
  Object.entries(tablesOf(found))
    .map(([name, text]) => [TITLES[name as TableName], text].filter(Boolean).join('\n\n'))
    .join('\n\n');

const machineText = ({ minutes, processors, load, node }: Machine): string =>
  `Made in one run of ${minutes} min on ${processors} processors, with a load of ${load.toFixed(1)} when it began, by Node ${node}.`;

const gapsTable = (gaps: readonly Gaps[]): string =>
  table(
    ['jobs', 'tasks', 'right', 'time between looks', 'longest until the next job', 'mean'],
    gaps.map((chain) => [
      ...[
        chain.jobs,
        chain.tasks,
        chain.correct ? 'yes' : 'NO',
        chain.poll_interval?.replace('s', ' s') ?? '2 to 5 s',
      ],
      ...[`${chain.longest_gap_s} s`, `${chain.mean_gap_s} s`],
    ]),
  );

/** A row for each shape: its duration as a multiple of the shortest possible, and the idle fraction of machine time. */
function chainTable(chains: readonly Chain[]): string {
  const shapes = [...new Set(chains.map(({ shape }) => shape))];
  const cells = (shape: string, start_early: Chain['start_early'], history: boolean) => {
    const row = chains.find(
      (each) => each.shape === shape && each.start_early === start_early && each.history === history,
    );
    if (!row) return ['', '', ''];
    const idle = `${(row.idle_share * 100).toFixed(1)} %`;
    return [`${count(Math.round(row.makespan_s))} s`, `${row.over_critical_path.toFixed(2)} ×`, idle];
  };
  return table(
    [
      'shape',
      'right',
      ...['`never`', 'over critical path'],
      ...['`auto`', 'over critical path', 'idle'],
      ...['`auto` with history', 'over critical path', 'idle'],
    ],
    shapes.map((shape) => [
      shape,
      chains.every((each) => each.shape !== shape || each.correct) ? 'yes' : 'NO',
      ...cells(shape, 'never', false).slice(0, 2),
      ...cells(shape, 'auto', false),
      ...cells(shape, 'auto', true),
    ]),
  );
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
      'first line',
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
        `${cold.first_line_ms} ms (${cold.first_line_ratio} × Node)`,
        `${cold.dry_run_ms} ms (${cold.dry_run_ratio} × Node)`,
        `${cold.main_first_request_ms} ms (${cold.main_first_request_ratio} × Node)`,
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

function artifactsTable(found: ArtifactsRow): string {
  return table(
    ['tasks', 'files', 'right', 'copies', 'downloads', 'peak memory', 'without artifacts', 'ratio'],
    [
      [
        count(found.tasks),
        `${count(found.files)} of ${size(found.bytes_each)}`,
        found.correct ? 'yes' : 'NO',
        count(found.copies),
        count(found.downloads),
        `${found.peak_rss_mb} MB`,
        `${found.peak_rss_mb_without} MB`,
        found.memory_ratio.toFixed(2),
      ],
    ],
  );
}

function claimsTable(found: ClaimsRow): string {
  return table(
    [
      'tasks',
      'right',
      'requests of a task',
      'with `fallback`',
      'requests of the Action',
      'with `fallback`, none moves',
      'tasks that move',
      'requests for each move',
    ],
    [
      [
        count(found.tasks),
        found.correct ? 'yes' : 'NO',
        ...[found.per_task_without, found.per_task, found.action_without, found.action, found.moved],
        found.per_move.toFixed(2),
      ],
    ],
  );
}

function taskStartTable(found: TaskStart): string {
  const ratios = [found.cold_ratio, found.cached_ratio, found.warm_ratio];
  return table(
    ["a VM's first task", 'with `cache: true`', "the VM's next tasks"],
    [ratios.map((ratio) => ratio.toFixed(2))],
  );
}
