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

test("VMs that may not read the bucket: the task's own words name role, member and bucket", async () => {
  const main = await lacking('storage.objects.get');
  expect(main.outputs.status).toBe('FAILED');
  expect(main.summary).toContain('HTTP 403');
  expect(main.log).toContain(
    `gcloud storage buckets add-iam-policy-binding gs://local-bucket --role=roles/storage.objectUser --member=serviceAccount:${METADATA_ACCOUNT}`,
  );
});

test('VMs that may not write to the bucket: the missing result names role, member and bucket', async () => {
  const main = await lacking('storage.objects.create');
  expect(main.outputs.status).toBe('FAILED');
  expect(main.log).toContain('the result could not be written');
  expect(main.log).toContain(
    `gcloud storage buckets add-iam-policy-binding gs://local-bucket --role=roles/storage.objectUser --member=serviceAccount:${ACCOUNT}`,
  );
});

test('VMs whose agent may not report: the job fails and names role, member and project', async () => {
  const main = await lacking('batch.states.report');
  expect(main.outputs.status).toBe('FAILED');
  expect(main.log).toContain('no VM has agent reporting correctly');
  expect(main.log).toContain(
    `gcloud projects add-iam-policy-binding local-project --role=roles/batch.agentReporter --member=serviceAccount:${ACCOUNT}`,
  );
});

test('VMs that may not write logs succeed, in silence', async () => {
  const main = await lacking('logging.logEntries.create');
  expect(main.outputs.status).toBe('SUCCESS');
  expect(main.log).not.toContain('hello');
});
