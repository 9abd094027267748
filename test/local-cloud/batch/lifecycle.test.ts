import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type BatchRig, LOCATION, scriptJob, startBatchRig } from './batch-rig.ts';

let rig: BatchRig;
beforeAll(async () => {
  rig = await startBatchRig();
});
afterAll(() => rig.stop());

/** Events, tasks and errors name the project by its number. */
const NUMBERED = 'projects/123456789012/locations/us-central1';

test('a job goes from QUEUED to SUCCEEDED with the documented events, and its tasks with theirs', async () => {
  const [created] = await rig.client.createJob({
    parent: LOCATION,
    jobId: 'good',
    job: { ...scriptJob('exit 0', {}, { taskCount: 2 }), labels: { team: 'a' } },
  });
  expect(created).toMatchObject({
    ...{ name: `${LOCATION}/jobs/good`, labels: { team: 'a' }, status: { state: 'QUEUED' } },
    taskGroups: [
      {
        name: `${NUMBERED}/jobs/good/taskGroups/group0`,
        ...{ taskCount: '2', taskSpec: { computeResource: { cpuMilli: '2000', memoryMib: '2000' } } },
      },
    ],
    allocationPolicy: { location: { allowedLocations: ['regions/us-central1'] } },
  });
  expect(created.uid).toMatch(/^good-[0-9a-f-]{18}$/);
  const job = await rig.ended(created.name ?? '');
  expect(job.uid).toBe(created.uid);
  expect(job.status?.state).toBe('SUCCEEDED');
  expect(job.status?.taskGroups?.group0?.counts).toEqual({ SUCCEEDED: '2' });
  const step = (from: string, to: string) =>
    `Job state is set from ${from} to ${to} for job ${NUMBERED}/jobs/good.`;
  expect(job.status?.statusEvents?.map(({ description }) => description)).toEqual([
    step('QUEUED', 'SCHEDULED'),
    step('SCHEDULED', 'RUNNING'),
    step('RUNNING', 'SUCCEEDED'),
  ]);
  expect(Number(job.updateTime?.seconds)).toBeGreaterThanOrEqual(Number(job.createTime?.seconds));
  expect(Number(job.status?.runDuration?.nanos)).toBeGreaterThan(0);

  const [task] = await rig.client.getTask({ name: `${job.name}/taskGroups/group0/tasks/1` });
  const at = / on zones\/us-central1-[abcf]\/instances\/\d{19}/.exec(
    task.status?.statusEvents?.[0]?.description ?? '',
  )?.[0];
  expect(task.status?.statusEvents).toMatchObject([
    { description: `Task state is updated from PENDING to ASSIGNED${at}.`, taskState: 'ASSIGNED' },
    { description: `Task state is updated from ASSIGNED to RUNNING${at}.`, taskState: 'RUNNING' },
    {
      description: `Task state is updated from RUNNING to SUCCEEDED${at}.`,
      ...{ type: 'STATUS_CHANGED', taskState: 'SUCCEEDED', taskExecution: null },
    },
  ]);
});

test('a failed task fails its job when all tasks are over; the events say which task and with which code', async () => {
  const job = await rig.ended(
    await rig.create('bad', scriptJob('[ $BATCH_TASK_INDEX != 1 ] || exit 7', {}, { taskCount: 3 })),
  );
  expect(job.status?.state).toBe('FAILED');
  expect(job.status?.taskGroups?.group0?.counts).toEqual({ SUCCEEDED: '2', FAILED: '1' });
  expect(job.status?.statusEvents?.at(-1)?.description).toMatch(
    /\/jobs\/bad\.Job failed due to task failure\. Specifically, task with index 1 failed due to the following task event: "Task state is updated from RUNNING to FAILED on zones\/\S+ with exit code 7\."$/,
  );
  const [failed] = await rig.tasks(job.name ?? '', 'State=FAILED');
  expect(failed?.name).toBe(`${NUMBERED}/jobs/bad/taskGroups/group0/tasks/1`);
  expect(failed?.status?.statusEvents?.at(-1)).toMatchObject({ taskExecution: { exitCode: 7 } });
});

test('a repeated request id returns the same job, and the same job id with another request id is refused', async () => {
  const requestId = '11111111-1111-4111-8111-111111111111';
  const request = { parent: LOCATION, jobId: 'once', job: scriptJob('exit 0'), requestId };
  const [first] = await rig.client.createJob(request);
  const [second] = await rig.client.createJob(request);
  expect(second.uid).toBe(first.uid);
  const other = '22222222-2222-4222-8222-222222222222';
  await expect(rig.client.createJob({ ...request, requestId: other })).rejects.toMatchObject({ code: 6 });
});

test('a job without id gets one', async () => {
  const [job] = await rig.client.createJob({ parent: LOCATION, job: scriptJob('exit 0') });
  expect(job.name).toMatch(/\/jobs\/[a-z][a-z0-9-]{0,62}$/);
});

test('cancel ends the tasks, the job is CANCELLED, and tasks that did not start are UNEXECUTED', async () => {
  const name = await rig.create('stopped', scriptJob('sleep 60', {}, { taskCount: 3, parallelism: 1 }));
  await rig.until(() => taskStates(name)[0] === 'RUNNING', 'the first task');
  const [operation] = await rig.client.cancelJob({ name });
  expect((await rig.get(name)).status?.state).toBe('CANCELLATION_IN_PROGRESS');
  await expect(rig.client.cancelJob({ name })).rejects.toMatchObject({ code: 9 });
  await operation.promise();
  expect((await rig.get(name)).status?.state).toBe('CANCELLED');
  expect(taskStates(name)).toEqual(['FAILED', 'UNEXECUTED', 'UNEXECUTED']);
  const [again] = await rig.client.cancelJob({ name });
  await again.promise();
});

test('a task that ignores SIGTERM is killed after its grace period', async () => {
  const name = await rig.create(
    'stubborn',
    scriptJob("trap '' TERM; echo ready-stubborn; while :; do sleep 1; done"),
  );
  await rig.until(() => rig.lines().includes('ready-stubborn'), 'the script');
  const started = performance.now();
  const [operation] = await rig.client.cancelJob({ name });
  await operation.promise();
  expect(performance.now() - started).toBeGreaterThan(4_500);
  const [task] = await rig.tasks(name);
  expect(task?.status?.statusEvents?.at(-1)).toMatchObject({ taskExecution: { exitCode: 137 } });
});

test('delete ends the tasks, removes the job and frees its id', async () => {
  const name = await rig.create('removed', scriptJob('echo $$; sleep 60'));
  const before = rig.entries.length;
  await rig.written(before + 1);
  const pid = Number(rig.lines()[before]);
  const [operation] = await rig.client.deleteJob({ name });
  expect((await rig.get(name)).status?.state).toBe('DELETION_IN_PROGRESS');
  expect(operation.metadata).toMatchObject({ target: name, verb: 'delete', apiVersion: 'v1' });
  await expect(rig.client.deleteJob({ name })).rejects.toMatchObject({ code: 9 });
  await operation.promise();
  await expect(rig.get(name)).rejects.toMatchObject({
    code: 5,
    details: `Resource "${NUMBERED}/jobs/removed" was not found`,
  });
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  expect(await rig.create('removed', scriptJob('exit 0'))).toBe(name);
});

test.each([
  'getJob',
  'deleteJob',
  'cancelJob',
  'getTask',
] as const)('%s of something that does not exist is NOT_FOUND', async (method) => {
  const name = `${LOCATION}/jobs/nowhere${method === 'getTask' ? '/taskGroups/group0/tasks/0' : ''}`;
  await expect(rig.client[method]({ name })).rejects.toMatchObject({ code: 5 });
});

const taskStates = (name: string) =>
  rig.service
    .state()
    .find((job) => job.name === name)
    ?.tasks.map(({ state }) => state) ?? [];
