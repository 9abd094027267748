import { expect, test } from '@jest/globals';
import { readInputs } from '../../../src/inputs/inputs.ts';
import { planRun } from '../../../src/plan/plan-run.ts';

/** Problems of a plan with one job. The Action keeps data for later runs below `gs://my-bucket/runs/_…`. */
function problemsOf(job: string, artifacts_uri: string) {
  const given = { workflow: 'a.yml', project_id: 'my-project', region: 'us-central1', artifacts_uri };
  const { inputs } = readInputs({ ...given, gcs_bucket: 'my-bucket', gcs_prefix: 'runs' }, {});
  if (!inputs) throw new Error('inputs');
  const text = `jobs:\n  ${job}: {stages: [{name: s, echo: x}]}\n`;
  return planRun({ inputs, definition: { text, file: 'a.yml' }, environment: {}, now: new Date(0) }).problems;
}

test.each([
  ['work', 'gs://my-bucket/runs/_cache'],
  ['work', 'gs://my-bucket/runs/_cache/7/'],
  ['_resume', 'gs://my-bucket/runs/'],
  // A task can create a file `_resume/…`.
  ['runs', 'gs://my-bucket/'],
])('artifacts of job %s may not go to %s', (job, uri) => {
  expect(problemsOf(job, uri)).toEqual([
    expect.objectContaining({
      code: 'invalid-input',
      message: expect.stringContaining(`artifacts of job '${job}' could replace what the Action keeps`),
      at: expect.objectContaining({ line: 2 }),
    }),
  ]);
});

test.each([
  ['work', 'gs://my-bucket'],
  ['work', 'gs://my-bucket/runs/'],
  ['_resume', 'gs://my-bucket/runs/results'],
  ['_resume', 'gs://my-bucket/'],
  ['runs', 'gs://my-bucket/out/'],
  ['runs2', 'gs://my-bucket/'],
  ['_cache', 'gs://other-bucket/runs/'],
])('artifacts of job %s may go to %s', (job, uri) => {
  expect(problemsOf(job, uri)).toEqual([]);
});
