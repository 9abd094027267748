import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { withRatios, withTables } from './pages.ts';
import type { Benchmark } from './report.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, '..', '..', name), 'utf8');
const page = read('docs/performance.md');
const comparison = read('docs/comparison.md');

const run = (jobs: number, tasks: number) => ({
  ...{ name: '', jobs, tasks, correct: true, wrong: [], overhead_ratio: jobs / 1_000, critical_path_s: 1 },
  ...{ took_s: 1, detect_polls: 1, peak_rss_mb: 100 + tasks / 100, cpu_s: 1, retried_in_process: 0 },
  ...{ calls: {}, calls_total: tasks + 5, calls_without_looks: 1, bytes: 1, bytes_by_kind: {} },
});
const instead = (tasks: number, at_a_time: number) => ({
  ...{ tasks, at_a_time, correct: true, took_s: 1, mean_detect_s: 1, calls: {}, calls_total: 1 },
  ...{ calls_without_looks: 1, bytes: 1, time_ratio: at_a_time, calls_ratio: tasks, bytes_ratio: 1 },
});
const line = { base: 1, each: 2, off: 0 };
const found = {
  machine: { minutes: 9, processors: 2, load: 0.25, node: 'v24.0.0' },
  runs: [run(1, 1), run(1, 10_000), run(50, 1_000)],
  gaps: [
    { ...{ jobs: 5, tasks: 100, correct: true, poll_interval: '2s' }, longest_gap_s: 2.25, mean_gap_s: 1 },
  ],
  chains: [
    { ...{ shape: 'long', start_early: 'never', history: false, correct: true }, makespan_s: 1_200 },
    { ...{ shape: 'long', start_early: 'auto', history: true, correct: true }, makespan_s: 1_100 },
  ].map((row) => ({ ...row, over_critical_path: 1.1, idle_share: 0.0625 })),
  growth: { calls_without_looks: line, bytes: line, peak_rss_mb: line, cpu_s: line, overhead_s: line },
  baseline: { policy: {}, runs: [instead(100, 1), instead(1_000, 256)] },
  cold_start: {
    ...{ dry_run_ms: 123, dist_bytes: 1, entry_bytes: 1 },
    ...{ first_line_ratio: 1.1, dry_run_ratio: 3.2, main_first_request_ratio: 4.3 },
  },
  planning: { tasks: 100_000, planned: true, refused: true },
  chaos: { tasks: 10_000, correct: true, failed_combinations: 77, calls_total: 1 },
  artifacts: {
    ...{ tasks: 10_000, files: 10_000, bytes_each: 10_000, copies: 10_000, downloads: 10_001 },
    ...{ peak_rss_mb: 210, peak_rss_mb_without: 200, memory_ratio: 1.05, correct: true },
  },
  claims: {
    ...{ tasks: 100, per_task_without: 3, per_task: 4, action_without: 120, action: 121 },
    ...{ moved: 50, per_move: 1.25, correct: true },
  },
  task_start: { cold_ratio: 0.5, cached_ratio: 0.25, warm_ratio: 0.125 },
} as unknown as Benchmark;

test('docs/comparison.md has the ratios of docs/performance.md (npm run fix)', () => {
  expect(comparison).toBe(withRatios(comparison, page));
});

test('a benchmark updates every table of the page, and then docs/comparison.md', () => {
  const written = withTables(page, found);
  expect(written.match(/^<!-- [a-z-]+ -->$/gm)).toHaveLength(Object.keys(found).length);
  for (const cell of [
    '9 min on 2 processors',
    '10,005',
    '2.00000 × T MB',
    '123 ms',
    '| 2.25 s |',
    '| 1,100 s | 1.10 × | 6.3 % |',
    '| 77 |',
    '| 1.25 |',
    '0.25',
  ]) {
    expect(written).toContain(cell);
  }
  expect(withTables(written, found)).toBe(written);
  const [, ratios] = withRatios(comparison, written).split(/<!-- \/?ratios -->/);
  expect(ratios).toMatchInlineSnapshot(`
"

| what | ratio |
| --- | --- |
| requests to Google per task, for 10,000 tasks | 1.00 |
| time beyond the critical path, 10,000 tasks of one job | 0.1 % |
| time beyond the critical path, 50 jobs of 20 tasks | 5.0 % |
| peak memory for 10,000 results of 10 KB, relative to one result | 2.0 × |
| start of the Action, relative to an empty Node program | first line 1.1 ×, dry run 3.2 ×, first request 4.3 × |
| one Batch job per combination instead: 1,000 combinations, 256 at a time | 256 × the time, 1000 × the requests |
| one Batch job per combination instead: 100 combinations, one after another | 1 × the time, 100 × the requests |
| start-up time of a task, relative to the library's provider | first task of a VM 0.50, with \`cache: true\` 0.25, later tasks of the VM 0.13 |

"
`);
});

test('a page without a marker for a table is not written', () => {
  expect(() => withTables(page.replace('<!-- chaos -->', ''), found)).toThrow('<!-- chaos -->');
});
