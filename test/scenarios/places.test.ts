import { afterEach, expect, test } from '@jest/globals';
import type { Call } from '../../src/local-cloud/types.ts';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

let stage: Stage;
afterEach(() => stage.end());

const EMAIL = 'robot@other-project.iam.gserviceaccount.com';
const DEFINITION = `
jobs:
  here:
    stages:
      - name: Say
        id: say
        run: said = "from here"
  there:
    needs: [here]
    runs-on:
      type: gcp_batch
      with:
        project_id: other-project
        region: europe-west4
        gcs_bucket: other-bucket
        credentials_path: keys/robot.json
    strategy: {matrix: {n: [1, 2]}}
    stages:
      - name: Hear
        id: hear
        run: heard = "\${{ jobs.here.stages.say.outputs.said }}"
  back:
    needs: [there]
    stages: [{name: Say, echo: done}]
`;

/** Calls of the Action to Batch and Cloud Storage that concern the other project. */
const ofOther = (calls: readonly Call[]) =>
  calls.filter(
    ({ service, from, path }) =>
      from === undefined && /^(batch|storage)$/.test(service) && /other-project|other-bucket/.test(path),
  );

test('jobs of one run use different projects, regions and buckets; a key file applies only to its job', async () => {
  stage = await openStage();
  const { cloud } = stage;
  await cloud.putObject('other-bucket', 'made', '');
  const { main, post } = await stage.run({
    definition: DEFINITION,
    inputs: { source: 'tasks/', requirements: 'tasks/needed.txt', allow_key_files: 'true' },
    files: {
      'keys/robot.json': cloud.serviceAccountKey(EMAIL),
      'tasks/needed.txt': 'ddeutil-workflow',
    },
  });
  expect({ status: main.outputs.status, log: main.code === 0 ? '' : main.log }).toEqual({
    status: 'SUCCESS',
    log: '',
  });
  expect(JSON.parse(main.outputs.result ?? '').jobs.there.strategies).toMatchObject(
    Object.fromEntries(
      Object.keys(JSON.parse(main.outputs.result ?? '').jobs.there.strategies).map((id) => [
        id,
        { stages: { hear: { outputs: { heard: 'from here' } } } },
      ]),
    ),
  );
  expect(main.log).toMatch(/^::warning .*line=16,.*key file, which anybody who obtains it can use/m);
  expect(main.log).toContain('workload_identity_provider');
  const { calls } = await cloud.state();
  const created = calls.filter(({ method }) => method === 'CreateJob').map(({ path }) => path);
  expect(created.map((path) => path.split('/jobs/')[0])).toEqual([
    'projects/local-project/locations/us-central1',
    'projects/other-project/locations/europe-west4',
    'projects/local-project/locations/us-central1',
  ]);
  const ours = calls.filter(({ service, from }) => from === undefined && /^(batch|storage)$/.test(service));
  // Post also lists and deletes in both places.
  expect(new Set(ofOther(ours).map((call) => call.as))).toEqual(new Set([EMAIL]));
  // A batch of deletes names its bucket only in the body.
  const rest = ours.filter((call) => !ofOther(ours).includes(call) && !call.path.startsWith('/batch/'));
  expect(rest.filter((call) => call.as === EMAIL || call.as === undefined)).toEqual([]);
  expect(post.code).toBe(0);
  const left = await leftovers(cloud);
  expect(left).toEqual({ ...NOTHING, objects: ['other-bucket/made'] });
});

test('a key unknown to Google fails that job with the reason; its text never appears', async () => {
  stage = await openStage();
  const { cloud } = stage;
  await cloud.putObject('other-bucket', 'made', '');
  const key = cloud.serviceAccountKey(EMAIL).replaceAll(EMAIL, `stranger-${EMAIL}`);
  const { main, post } = await stage.run({
    definition: DEFINITION,
    inputs: { allow_key_files: 'true' },
    files: { 'keys/robot.json': key },
  });
  expect(main.code).toBe(1);
  expect(main.log).toMatch(/account not found/);
  const secret = (JSON.parse(key) as { private_key: string }).private_key.split('\n')[3] ?? '';
  expect(secret.length).toBeGreaterThan(40);
  expect(JSON.stringify([main, post])).not.toContain(secret);
});

test('a missing key file is reported before anything starts', async () => {
  stage = await openStage();
  const { main } = await stage.run({ definition: DEFINITION, inputs: { allow_key_files: 'true' } });
  expect(main.code).toBe(1);
  expect(main.log).toMatch(/^::error .*line=16,.*"keys\/robot.json" does not exist in /m);
  expect((await stage.cloud.state()).calls).toEqual([]);
});
