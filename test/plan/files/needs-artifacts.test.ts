import { expect, test } from '@jest/globals';
import { readInputs } from '../../../src/inputs/inputs.ts';
import { planRun } from '../../../src/plan/plan-run.ts';

const INPUTS = {
  workflow: 'a.yml',
  project_id: 'my-project',
  region: 'us-central1',
  gcs_bucket: 'my-bucket',
};

/** A plan in which `report` needs `extract` and `clean`, with the given line under `runs-on.with`. */
function planOf(line: string, type = 'gcp_batch') {
  const stage = 'stages: [{name: s, echo: x}]';
  const text = `name: a
jobs:
  extract: {${stage}}
  clean: {${stage}}
  other: {${stage}}
  report:
    needs: [extract, clean]
    runs-on:
      type: ${type}
      with:
        image: python:3.11-slim
        ${line}
    ${stage}
`;
  const { inputs } = readInputs(INPUTS, {});
  if (!inputs) throw new Error('inputs');
  return planRun({ inputs, definition: { text, file: 'a.yml' }, environment: {}, now: new Date(0) });
}

test.each([
  ['needs_artifacts: true', ['extract', 'clean']],
  ['needs_artifacts: [clean]', ['clean']],
  ['needs_artifacts: clean', ['clean']],
  ['needs_artifacts: [clean, extract, clean]', ['extract', 'clean']],
  ['needs_artifacts: false', undefined],
  ['needs_artifacts: []', undefined],
  ['needs_artifacts:', undefined],
  ['spot: true', undefined],
])('%s brings the artifacts of %j', (line, jobs) => {
  expect(planOf(line).plan?.jobs.get('report')?.needsArtifacts).toEqual(jobs);
});

test('a container also accepts it', () => {
  expect(planOf('needs_artifacts: true', 'container').plan?.jobs.get('report')?.needsArtifacts).toEqual([
    'extract',
    'clean',
  ]);
});

test.each([
  [
    'needs_artifacts: [extrct]',
    "names 'extrct', which is not a job of the workflow.",
    "Did you mean 'extract'?",
  ],
  ['needs_artifacts: [other]', "names 'other', which the job does not need.", 'Add other to needs.'],
  ['needs_artifacts: [report]', "names 'report', which the job does not need.", 'Add report to needs.'],
  ['needs_artifacts: 1', 'must be true, false or a list of job ids.', undefined],
  ['needs_artifacts: {a: b}', 'must be true, false or a list of job ids.', undefined],
])('%s is refused at its place', (line, message, hint) => {
  const { problems } = planOf(line);
  expect(problems).toMatchObject([
    {
      code: 'invalid-runs-on',
      message: `Job 'report': runs-on.with.needs_artifacts ${message}`,
      at: { file: 'a.yml', line: 12 },
      ...(hint && { hint }),
    },
  ]);
});

test('a job without needs cannot get the artifacts of all of them', () => {
  const text =
    'name: a\njobs:\n  b:\n    runs-on: {type: gcp_batch, with: {needs_artifacts: true}}\n    stages: [{name: s, echo: x}]\n';
  const { inputs } = readInputs(INPUTS, {});
  if (!inputs) throw new Error('inputs');
  const sources = { inputs, definition: { text, file: 'a.yml' }, environment: {}, now: new Date(0) };
  expect(planRun(sources).problems).toMatchObject([
    { message: "Job 'b': runs-on.with.needs_artifacts is true, but the job needs no other job." },
  ]);
});
