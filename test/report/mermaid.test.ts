import { expect, test } from '@jest/globals';
import { criticalPath } from '../../src/report/job-times.ts';
import { graph, nodesOf, timeline } from '../../src/report/mermaid.ts';
import { job, outcomeOf } from './build-outcome.ts';

const ran = (id: string, needs: readonly string[], created: number, running: number, ended: number) => ({
  job: job(id, 1, { needs }),
  created,
  running,
  ended,
});

const diamond = outcomeOf({
  seconds: 100,
  jobs: [
    ran('a', [], 0, 10, 20),
    ran('slow', ['a'], 20, 30, 80),
    ran('fast', ['a'], 20, 30, 40),
    ran('end', ['slow', 'fast'], 80, 82, 100),
  ],
});

test('the critical path is the chain of jobs in which each waited for the need that ended last', () => {
  expect(criticalPath(diamond).map((one) => one.planned.job.id)).toEqual(['a', 'slow', 'end']);
});

test('the graph has a node for each job and an edge for each need', () => {
  expect(graph(nodesOf(diamond.jobs))?.split('\n')).toEqual([
    '```mermaid',
    'flowchart LR',
    '  j0["✅ a"]',
    '  j1["✅ slow"]',
    '  j2["✅ fast"]',
    '  j3["✅ end"]',
    '  j0 --> j1',
    '  j0 --> j2',
    '  j1 --> j3',
    '  j2 --> j3',
    '```',
  ]);
});

test('a single job has no graph, and neither have too many jobs', () => {
  const chain = (count: number) =>
    Array.from({ length: count }, (_, n) => ran(`j${n}`, n > 0 ? [`j${n - 1}`] : [], n, n, n + 1));
  const graphOf = (count: number) => graph(nodesOf(outcomeOf({ seconds: 99, jobs: chain(count) }).jobs));
  expect(graphOf(1)).toBeUndefined();
  expect(graphOf(41)).toBeUndefined();
  expect(graphOf(5)).toContain('flowchart TB');
});

test('the timeline shows waiting and running since the start of the run', () => {
  const shown = timeline(
    outcomeOf({ seconds: 90_000, jobs: [ran('a', [], 0, 10, 89_999), { job: job('b', 2) }] }),
  );
  expect(shown?.title).toBe('Timeline');
  expect(shown?.diagram.split('\n')).toEqual([
    '```mermaid',
    'gantt',
    '  dateFormat YYYY-MM-DD HH:mm:ss',
    '  axisFormat day %e %H:%M',
    '  tickInterval 6hour',
    '  section a',
    '  queue :done, 2000-01-01 00:00:00, 2000-01-01 00:00:10',
    '  run 1 task :active, 2000-01-01 00:00:10, 2000-01-02 00:59:59',
    '```',
  ]);
  expect(timeline(outcomeOf({ seconds: 1, jobs: [{ job: job('a', 1) }] }))).toBeUndefined();
});

test('a long timeline keeps the critical path and the longest jobs, in the order of the definition', () => {
  const many = Array.from({ length: 60 }, (_, n) => ran(`j${n}`, [], 0, 1, 10 + n));
  const shown = timeline(outcomeOf({ seconds: 100, jobs: many }));
  expect(shown?.title).toBe('Timeline; 36 shorter jobs not shown');
  const sections = shown?.diagram.split('\n').filter((line) => line.startsWith('  section')) ?? [];
  expect(sections).toHaveLength(24);
  expect([sections.at(0), sections.at(-1)]).toEqual(['  section j36', '  section j59']);
});
