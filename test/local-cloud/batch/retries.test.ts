import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type BatchRig, scriptJob, startBatchRig } from './batch-rig.ts';

let rig: BatchRig;
beforeAll(async () => {
  rig = await startBatchRig();
});
afterAll(() => rig.stop());

const attempts = (name: string) => rig.service.state().find((job) => job.name === name)?.tasks[0]?.attempts;
const policy = (action: 'RETRY_TASK' | 'FAIL_TASK', ...exitCodes: number[]) => ({
  maxRetryCount: 2,
  lifecyclePolicies: [{ action, actionCondition: { exitCodes } }],
});

test('without a policy, every failure is retried at most maxRetryCount times, with the attempt in the environment', async () => {
  const before = rig.entries.length;
  const job = await rig.ended(
    await rig.create('all', scriptJob('echo $BATCH_TASK_RETRY_ATTEMPT; exit 9', { maxRetryCount: 2 })),
  );
  expect(rig.lines().slice(before)).toEqual(['0', '1', '2']);
  expect([job.status?.state, attempts(job.name ?? '')]).toEqual(['FAILED', 3]);
  const ids = rig.entries.slice(before).map(({ labels }) => labels.task_id);
  expect(ids).toEqual([0, 1, 2].map((attempt) => `task/${job.uid}-group0-0/${attempt}/0`));
});

test('a task that succeeds at its second attempt has events of both, and the job succeeds', async () => {
  const job = await rig.ended(
    await rig.create('second', scriptJob('exit $((5 - 5 * BATCH_TASK_RETRY_ATTEMPT))', { maxRetryCount: 1 })),
  );
  expect(job.status?.state).toBe('SUCCEEDED');
  const [task] = await rig.tasks(job.name ?? '');
  expect(task?.status?.statusEvents?.map(({ taskState }) => taskState)).toEqual([
    ...['ASSIGNED', 'RUNNING', 'FAILED', 'PENDING'],
    ...['ASSIGNED', 'RUNNING', 'SUCCEEDED'],
  ]);
});

test.each([
  ['RETRY_TASK repeats the exit codes it names', policy('RETRY_TASK', 3), 3, 3],
  ['RETRY_TASK fails the others', policy('RETRY_TASK', 3), 4, 1],
  ['FAIL_TASK fails the exit codes it names', policy('FAIL_TASK', 3), 3, 1],
  ['FAIL_TASK repeats the others', policy('FAIL_TASK', 3), 4, 3],
])('%s', async (title, spec, exitCode, expected) => {
  const id = title.toLowerCase().replace(/[^a-z]+/g, '-');
  const name = await rig.create(id, scriptJob(`exit ${exitCode}`, spec));
  await rig.ended(name);
  expect(attempts(name)).toBe(expected);
});

test('a preempted task is retried if the policy names 50001, and the event names Spot Preemption', async () => {
  const script = '[ $BATCH_TASK_RETRY_ATTEMPT != 0 ] || { echo started; sleep 60; }';
  const name = await rig.create('spot', scriptJob(script, policy('RETRY_TASK', 50001)));
  await rig.until(() => rig.lines().includes('started'), 'the task');
  expect([rig.service.preempt('spot', 1), rig.service.preempt('other', 0)]).toEqual([false, false]);
  expect(rig.service.preempt('spot', 0)).toBe(true);
  expect((await rig.ended(name)).status?.state).toBe('SUCCEEDED');
  const [task] = await rig.tasks(name);
  expect(task?.status?.statusEvents).toContainEqual(
    expect.objectContaining({
      description: expect.stringMatching(
        /^Task state is updated from RUNNING to FAILED on zones\/us-central1-a\/instances\/\S+ due to Spot Preemption with exit code 50001\.$/,
      ),
      taskExecution: expect.objectContaining({ exitCode: 50001 }),
    }),
  );
  expect(rig.service.preempt(name, 0)).toBe(false);
});

test('a preempted task is not retried if no retry is left', async () => {
  const name = await rig.create('spot-once', scriptJob('echo once; sleep 60'));
  await rig.until(() => rig.lines().includes('once'), 'the task');
  expect(rig.service.preempt(name, 0)).toBe(true);
  expect((await rig.ended(name)).status?.state).toBe('FAILED');
});
