import { afterEach, expect, test } from '@jest/globals';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

let stage: Stage;
afterEach(() => stage.end());

const CHECKED = { preflight: 'true', batch_service_account: 'tasks@local-project.iam.gserviceaccount.com' };
const DEFINITION = `
jobs:
  one:
    stages: [{name: Say, echo: hello}]
  two:
    runs-on:
      type: gcp_batch
      with:
        gcs_bucket: no-such-bucket
    stages: [{name: Say, echo: hello}]
  three:
    runs-on:
      type: gcp_batch
      with:
        project_id: missing-project
        service_account: missing@local-project.iam.gserviceaccount.com
    stages: [{name: Say, echo: hello}]
`;

test('all refusals of Google are reported together, at their lines, before anything is created', async () => {
  stage = await openStage({
    denied: [
      'storage.objects.delete',
      'batch.jobs.create',
      'iam.serviceAccounts.actAs',
      'logging.logEntries.list',
    ],
  });
  const { main, post } = await stage.run({ definition: DEFINITION, inputs: CHECKED });
  expect(main.code).toBe(1);
  const annotations = main.log.split('\n').filter((line) => /^::(error|warning)/.test(line));
  const has = (...texts: string[]) =>
    expect(annotations.filter((line) => texts.every((text) => line.includes(text)))).toHaveLength(1);
  has(
    'input "gcs_bucket": the caller may not storage.objects.delete in gs://local-bucket.',
    'roles/storage.objectUser',
  );
  has(
    'input "project_id": the caller may not batch.jobs.create in project local-project.',
    'roles/batch.jobsEditor',
  );
  has(
    'input "batch_service_account": the caller may not iam.serviceAccounts.actAs in service account tasks@local-project.iam',
    'roles/iam.serviceAccountUser',
  );
  has("Job 'two': ", 'line=9,', 'The specified bucket does not exist.');
  has(
    "Job 'three': ",
    'line=15,',
    'missing-project',
    'the project does not exist, or the caller has no role on it',
  );
  has("Job 'three': ", 'line=16,', 'Unknown service account');
  has('::warning', 'may not logging.logEntries.list', 'roles/logging.viewer');
  has('6 problems found before anything was started; nothing was spent.');
  const { calls } = await stage.cloud.state();
  expect(calls.filter(({ method, path }) => method === 'CreateJob' || /^\/upload/.test(path))).toEqual([]);
  expect(post.code).toBe(0);
  expect(await leftovers(stage.cloud)).toEqual(NOTHING);
});

test('a run of a caller with all permissions starts after three permission checks', async () => {
  stage = await openStage();
  const definition = 'jobs:\n  one:\n    stages: [{name: Say, echo: hello}]\n';
  const { main } = await stage.run({ definition, inputs: CHECKED });
  expect({ status: main.outputs.status, log: main.code === 0 ? '' : main.log }).toEqual({
    status: 'SUCCESS',
    log: '',
  });
  const { calls } = await stage.cloud.state();
  expect(calls.filter(({ path }) => /testPermissions|testIamPermissions/.test(path))).toHaveLength(3);
});

test('without access, the run explains why, as it does without preflight', async () => {
  stage = await openStage();
  await stage.cloud.addFault({ service: 'sts', times: 99, kind: 'status', status: 400 });
  const definition = 'jobs:\n  one:\n    stages: [{name: Say, echo: hello}]\n';
  const { main } = await stage.run({ definition, inputs: CHECKED });
  expect(main.code).toBe(1);
  expect(main.log).toContain('audience');
});
