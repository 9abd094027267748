import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type BatchRig, type JobRequest, startBatchRig } from './batch-rig.ts';

let rig: BatchRig;
const prepared = mkdtempSync(join(tmpdir(), 'prepared-'));
symlinkSync('/bin/echo', join(prepared, 'python3'));
beforeAll(async () => {
  rig = await startBatchRig({ images: new Map([['prepared:1', join(prepared, 'python3')]]) });
});
afterAll(async () => {
  await rig.stop();
  rmSync(prepared, { recursive: true });
});

type Container = NonNullable<
  NonNullable<
    NonNullable<NonNullable<NonNullable<JobRequest['taskGroups']>[number]>['taskSpec']>['runnables']
  >[number]['container']
>;
async function run(
  id: string,
  container: Container,
  group: { taskCount?: number; parallelism?: number } = {},
) {
  const before = rig.entries.length;
  const job = await rig.ended(
    await rig.create(id, {
      taskGroups: [
        {
          ...group,
          taskSpec: {
            runnables: [{ container }],
            environment: {
              variables: { SHARED: '/opt/shared', LIST: '/opt/shared/a:/opt/shared-not:/my/opt/shared' },
            },
          },
        },
      ],
      logsPolicy: { destination: 'CLOUD_LOGGING' },
    }),
  );
  return { state: job.status?.state, lines: rig.lines().slice(before) };
}

test('an image is a new Python environment with pip and without packages, shared by all tasks of a job', async () => {
  const script =
    'import sys, subprocess; from importlib import metadata; print(sys.prefix, sorted(d.name for d in metadata.distributions()), flush=True); subprocess.run(["pip", "--version"], check=True)';
  const container = { imageUri: 'python:3.12', entrypoint: 'python3', commands: ['-c', script] };
  const first = await run('fresh', container, { taskCount: 2, parallelism: 1 });
  expect(first.state).toBe('SUCCEEDED');
  const [prefix] = first.lines;
  expect(prefix).toMatch(/^\S*\/fresh-\S*\/image-\w+ \['pip'(, 'setuptools')?\]$/);
  expect(first.lines[2]).toBe(prefix);
  expect(first.lines[1]).toContain(`from ${prefix?.split(' ')[0]}/lib`);
  const second = await run('fresh-again', container);
  expect(second.lines[0]).not.toBe(prefix);
});

test('an image with its own environment uses that', async () => {
  expect(
    await run('prepared', { imageUri: 'prepared:1', entrypoint: 'python3', commands: ['-c', 'x'] }),
  ).toEqual({ state: 'SUCCEEDED', lines: ['-c x'] });
});

test('only the tasks of one job share a mounted folder, and its path works in values and commands', async () => {
  const container = {
    imageUri: 'prepared:1',
    commands: [
      '/bin/sh',
      '-c',
      'echo $BATCH_TASK_INDEX >> /opt/shared/seen; wc -l < $SHARED/seen; echo $LIST',
    ],
    options: '--volume cache:/opt/shared --memory 1g',
  };
  const first = await run('mounts', container, { taskCount: 2, parallelism: 1 });
  expect([first.lines[0]?.trim(), first.lines[2]?.trim()]).toEqual(['1', '2']);
  expect(first.lines[1]).toMatch(/^\/\S+\/volumes\/cache\/a:\/opt\/shared-not:\/my\/opt\/shared$/);
  expect((await run('mounts-again', container)).lines[0]?.trim()).toBe('1');
  const { options: _, ...plain } = container;
  const asVolumes = await run('mounts-volumes', { ...plain, volumes: ['/mnt/x:/opt/shared:rw'] });
  expect(asVolumes.state).toBe('SUCCEEDED');
});

test('a program that the image does not have fails the task with 127 and says so', async () => {
  const ran = await run('no-program', { imageUri: 'prepared:1', entrypoint: 'no-such-program' });
  expect([ran.state, ran.lines.join()]).toEqual(['FAILED', expect.stringContaining('no-such-program')]);
});

test('an image that cannot be created fails each attempt and says why', async () => {
  const broken = await startBatchRig({ python: '/nowhere/python3' });
  const runnables = [{ container: { imageUri: 'python:3.12', entrypoint: 'python3' } }];
  const name = await broken.create('broken', {
    taskGroups: [{ taskSpec: { runnables, maxRetryCount: 1 } }],
    logsPolicy: { destination: 'CLOUD_LOGGING' },
  });
  expect((await broken.ended(name)).status?.state).toBe('FAILED');
  expect(broken.lines()).toEqual([0, 1].map(() => expect.stringContaining('/nowhere/python3')));
  await broken.stop();
});

test('a bucket is a folder: tasks can read its objects, and write objects unless it is read-only', async () => {
  rig.objects.set('my-bucket/in/a.txt', Buffer.from('from the bucket'));
  const run = async (id: string, mountOptions: string[]) => {
    const mountPath = '/mnt/disks/data';
    const text = `cat ${mountPath}/a.txt; mkdir -p ${mountPath}/out; echo ${id} > ${mountPath}/out/${id}.txt`;
    const volumes = [{ gcs: { remotePath: 'my-bucket/in' }, mountPath, mountOptions }];
    const taskSpec = { runnables: [{ script: { text } }], volumes };
    const before = rig.entries.length;
    await rig.ended(
      await rig.create(id, { taskGroups: [{ taskSpec }], logsPolicy: { destination: 'CLOUD_LOGGING' } }),
    );
    return rig.lines().slice(before);
  };
  expect(await run('written', ['-o rw'])).toEqual(['from the bucket']);
  expect(String(rig.objects.get('my-bucket/in/out/written.txt'))).toBe('written\n');
  await run('kept', ['-o ro', '--implicit-dirs']);
  expect([...rig.objects.keys()]).toEqual(['my-bucket/in/a.txt', 'my-bucket/in/out/written.txt']);
});
