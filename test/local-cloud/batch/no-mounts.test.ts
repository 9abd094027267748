import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type BatchRig, startBatchRig } from './batch-rig.ts';

const { PATH } = process.env;
let rig: BatchRig;
beforeAll(async () => {
  rig = await startBatchRig();
  // Neither unshare nor docker nor podman is found.
  process.env.PATH = '/nowhere';
});
afterAll(async () => {
  process.env.PATH = PATH;
  await rig.stop();
});

test('if mounts are impossible, a task with mounts fails with one sentence', async () => {
  const mountPath = '/mnt/disks/data';
  const container = { imageUri: 'python:3.12', entrypoint: 'python3', commands: ['-c', 'print("ran")'] };
  const taskSpec = { runnables: [{ container }], volumes: [{ gcs: { remotePath: 'data' }, mountPath }] };
  const name = await rig.create('no-mounts', {
    taskGroups: [{ taskSpec }],
    logsPolicy: { destination: 'CLOUD_LOGGING' },
  });
  expect((await rig.ended(name)).status?.state).toBe('FAILED');
  const sentence =
    'This machine cannot mount anything for a task: the local cloud needs Linux with root rights (unshare --mount), or docker or podman.';
  expect(rig.lines()).toEqual([sentence]);
  // The agent mounts volumes, so its log also contains the sentence.
  expect(rig.ofAgent.map(({ textPayload }) => textPayload)).toContainEqual(
    expect.stringContaining(`mounting ${mountPath} failed: ${sentence}`),
  );
});
