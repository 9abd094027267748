import { expect, test } from '@jest/globals';
import { readWorkflow } from '../../src/definition/workflow/workflow.ts';
import type { Problem } from '../../src/errors.ts';
import { renderCleanupSummary, renderPlanSummary, renderProblemsSummary } from '../../src/report/pages.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { at, FILE, links, outcomeOf, planOf } from './build-outcome.ts';
import { everydayStates } from './everyday-states.ts';
import { expectGolden } from './golden.ts';
import { states } from './states.ts';

for (const [name, sketch] of Object.entries({ ...states, ...everydayStates })) {
  test(`the job summary of a run that ended as ${name} equals its golden file`, () => {
    expectGolden(`${name}.md`, renderSummary(outcomeOf(sketch), { links, commit: 'main@1a2b3c4' }));
  });
}

test('the job summary of a definition with a wrong template equals its golden file', () => {
  const text = `name: sales
jobs:
  sum-file:
    strategy: {matrix: {file: [a.csv, b.csv]}}
    stages:
      - {name: Sum, id: sum, run: 'total = len("\${{ matrx.file }}")'}
  report:
    needs: [sum-file]
    stages:
      - {name: Report, run: 'print("\${{ jobs.sum-file.outputs.total }}")'}
`;
  const { problems: found } = readWorkflow(
    { text, file: FILE },
    { workflowName: undefined, environment: {} },
  );
  expectGolden('wrong-template.md', renderProblemsSummary(found, FILE, { links }));
});

test('the job summary of a dry run shows the jobs and tasks that a run starts', () => {
  const sketch = states.success;
  if (!sketch) throw new Error('no such state');
  const plan = { ...planOf(sketch), warnings: [problems[1] as Problem] };
  expectGolden('dry-run.md', renderPlanSummary(plan, { links }));
  expect(renderPlanSummary(plan, { isRunning: true })).toMatch(
    /^## ⏳ etl-daily: running 3 jobs, 504 tasks\n/,
  );
});

const problems: readonly Problem[] = [
  {
    code: 'unknown-need',
    message: 'Job "load" needs "transfrom", which does not exist.',
    at: at(82, 14),
    hint: 'Did you mean "transform"?',
    excerpt: '82 |     needs: [transfrom]\n   |             ^',
  },
  {
    code: 'invalid-param',
    message: 'Param "day" is "2026-02-30", which is no date.',
    hint: 'Write it as YYYY-MM-DD in the input "params".',
  },
];

test('the job summary of a wrong definition shows every problem with its position and advice', () => {
  expectGolden('invalid-definition.md', renderProblemsSummary(problems, FILE, { links }));
});

test('the cleanup summary says what was deleted and what remains', () => {
  expectGolden(
    'cleanup.md',
    [
      renderCleanupSummary({ deletedBatchJobs: 3, deletedObjects: 1204, left: [] }),
      renderCleanupSummary({ deletedBatchJobs: 0, deletedObjects: 0, left: [] }),
      renderCleanupSummary({
        deletedBatchJobs: 1,
        deletedObjects: 0,
        left: ['gs://acme-runs/x/ could not be deleted: storage.objects.delete denied.'],
      }),
    ].join('\n'),
  );
});

test('the summary of a run without links has text instead of links', () => {
  const text = renderSummary(outcomeOf(states['failure-with-location'] as never));
  expect(text).not.toContain('](');
  expect(text).toContain('etl.yml:40');
});
