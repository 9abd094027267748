import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { leftovers, NOTHING, openStage, type Stage } from '../scenarios/scenario.ts';

const ACCOUNT = 'tasks@local-project.iam.gserviceaccount.com';
/** Who the metadata server says the VM is. */
const METADATA_ACCOUNT = '123456789012-compute@developer.gserviceaccount.com';
const DEFINITION = 'name: roles\njobs:\n  one:\n    stages: [{name: Say, id: say, echo: hello}]\n';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => stage.cloud.reset());
afterAll(() => stage.end());

async function lacking(permission: string) {
  stage.cloud.deny({ tasks: [permission] });
  const inputs = { batch_service_account: ACCOUNT };
  const { main } = await stage.run({ definition: DEFINITION, inputs });
  expect(await leftovers(stage.cloud)).toEqual(NOTHING);
  return main;
}

const bucketRole = (account: string) =>
  `gcloud storage buckets add-iam-policy-binding gs://local-bucket --role=roles/storage.objectUser --member=serviceAccount:${account}`;

test.each<[string, { permission: string; said: string; command: string }]>([
  [
    "may not read the bucket: the task's own words name role, member and bucket",
    { permission: 'storage.objects.get', said: 'HTTP 403', command: bucketRole(METADATA_ACCOUNT) },
  ],
  [
    'may not write to the bucket: the missing result names role, member and bucket',
    {
      permission: 'storage.objects.create',
      said: 'the result could not be written',
      command: bucketRole(ACCOUNT),
    },
  ],
  [
    'have an agent that may not report: the job fails and names role, member and project',
    {
      permission: 'batch.states.report',
      said: 'no VM has agent reporting correctly',
      command: `gcloud projects add-iam-policy-binding local-project --role=roles/batch.agentReporter --member=serviceAccount:${ACCOUNT}`,
    },
  ],
])('VMs that %s', async (_, { permission, said, command }) => {
  const main = await lacking(permission);
  expect(main.outputs.status).toBe('FAILED');
  expect(main.log).toContain(said);
  expect(main.summary).toContain(said);
  expect(main.log).toContain(command);
});

test('VMs that may not write logs succeed, in silence', async () => {
  const main = await lacking('logging.logEntries.create');
  expect(main.outputs.status).toBe('SUCCESS');
  expect(main.log).not.toContain('hello');
});
