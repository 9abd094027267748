import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type BatchRig, type JobRequest, scriptJob, startBatchRig } from './batch-rig.ts';

let rig: BatchRig;
beforeAll(async () => {
  rig = await startBatchRig();
});
afterAll(() => rig.stop());

const using = (mib: number) => `x = bytearray(${mib} * 1024 * 1024); time.sleep(1.5); print("held", len(x))`;
const python = (program: string) => `#!/usr/bin/env python3\nimport time, subprocess, sys\n${program}`;

async function exitCodes(id: string, job: JobRequest) {
  const name = (await rig.ended(await rig.create(id, job))).name ?? '';
  const tasks = await rig.tasks(name);
  return tasks.map(({ status }) => status?.statusEvents?.at(-1)?.taskExecution?.exitCode ?? 0);
}

const onMachine = (machineType: string, job: JobRequest): JobRequest => ({
  ...job,
  allocationPolicy: { instances: [{ policy: { machineType } }] },
});

test.each<[string, number, number]>([
  ['more memory than it asked for is killed', 200, 137],
  ['less memory than it asked for is left alone', 20, 0],
])('a task that uses %s', async (title, mib, expected) => {
  const id = title.replace(/[^a-z]+/g, '-');
  const job = scriptJob(python(using(mib)), { computeResource: { memoryMib: 100 } });
  expect(await exitCodes(id, job)).toEqual([expected]);
});

test('memory includes the whole process tree, and the largest process is killed', async () => {
  const child = `subprocess.run([sys.executable, "-c", ${JSON.stringify(`import time; ${using(200)}`)}])`;
  const job = scriptJob(python(`sys.exit(${child}.returncode == -9 and 42)`), {
    computeResource: { memoryMib: 100 },
  });
  expect(await exitCodes('tree', job)).toEqual([42]);
});

test('tasks on the same machine share its memory', async () => {
  const spec = { computeResource: { cpuMilli: 100, memoryMib: 900 } };
  const group = { taskCount: 4, parallelism: 4 };
  const packed = onMachine('e2-micro', scriptJob(python(using(400)), spec, group));
  const codes = await exitCodes('packed', packed);
  expect(codes.filter((code) => code === 137).length).toBeGreaterThan(0);
  const alone = onMachine('e2-micro', scriptJob(python(using(400)), spec, { ...group, taskCountPerNode: 1 }));
  expect(await exitCodes('alone', alone)).toEqual([0, 0, 0, 0]);
});

test.each<[string, number | undefined, number | undefined, string]>([
  ['e2-standard-8', undefined, undefined, '4'],
  ['e2-standard-8', 500, undefined, '16'],
  ['e2-standard-32', 100, undefined, '20'],
  ['e2-standard-8', 500, 3, '3'],
  ['e2-micro', 1_500, undefined, '1'],
])('a %s has %s mCPU tasks packed by its vCPUs (%s given)', async (machine, cpuMilli, given, expected) => {
  const spec = cpuMilli === undefined ? {} : { computeResource: { cpuMilli } };
  const group = given === undefined ? {} : { taskCountPerNode: given };
  const id = `pack-${machine}-${cpuMilli}-${given}`;
  const job = await rig.ended(await rig.create(id, onMachine(machine, scriptJob('exit 0', spec, group))));
  expect(job.status?.taskGroups?.group0?.instances?.[0]?.taskPack).toBe(expected);
});

test('a preemption ends all tasks of the machine', async () => {
  const job = onMachine('e2-standard-4', scriptJob('echo up; sleep 20', {}, { taskCount: 3 }));
  const before = rig.entries.length;
  const name = await rig.create('preempted', job);
  await rig.written(before + 3);
  rig.service.preempt(name, 0);
  const preempted = () => rig.service.state().find((each) => each.name === name)?.tasks ?? [];
  await rig.until(() => preempted().filter(({ state }) => state === 'FAILED').length === 2, 'both tasks');
  expect(preempted()[2]?.state).toBe('RUNNING');
  await rig.client.cancelJob({ name });
});
