import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type BatchRig, type JobRequest, scriptJob, startBatchRig } from './batch-rig.ts';

let rig: BatchRig;
beforeAll(async () => {
  rig = await startBatchRig({ environment: { GCE_METADATA_HOST: 'localhost:1' } });
});
afterAll(() => rig.stop());

let count = 0;
/** Runs a job to its end. Returns its output and the exit code of the last attempt of its first task. */
async function run(job: JobRequest) {
  const before = rig.entries.length;
  const ended = await rig.ended(await rig.create(`run-${count++}`, job));
  const [task] = await rig.tasks(ended.name ?? '');
  return {
    job: ended,
    state: ended.status?.state,
    exitCode: task?.status?.statusEvents?.at(-1)?.taskExecution?.exitCode,
    events: task?.status?.statusEvents?.map(({ description }) => description) ?? [],
    lines: rig.lines().slice(before),
  };
}

test('a task has the variables of Batch, of the job and of the local cloud, and no others of this process', async () => {
  process.env.OF_THIS_PROCESS = 'secret';
  const ran = await run(
    scriptJob('env', {
      environment: {
        variables: { FROM_TASK: 'task', FROM_BOTH: 'task' },
        secretVariables: { TOKEN: 'projects/p/secrets/token/versions/1' },
      },
      runnables: [
        { script: { text: 'env' }, environment: { variables: { FROM_RUNNABLE: 'run', FROM_BOTH: 'run' } } },
      ],
    }),
  );
  const environment = Object.fromEntries(ran.lines.map((line) => line.split(/=(.*)/s)));
  const home = environment.HOME ?? '';
  expect(home).toContain(rig.folder);
  expect(environment).toEqual({
    ...{ BATCH_TASK_INDEX: '0', BATCH_TASK_COUNT: '1', BATCH_TASK_RETRY_ATTEMPT: '0' },
    ...{ BATCH_NODE_INDEX: '0', BATCH_JOB_ID: ran.job.name?.split('/').at(-1), BATCH_JOB_UID: ran.job.uid },
    ...{ FROM_TASK: 'task', FROM_RUNNABLE: 'run', FROM_BOTH: 'run' },
    TOKEN: 'secret:projects/p/secrets/token/versions/1',
    GCE_METADATA_HOST: 'localhost:1',
    ...{ HOME: home, TMPDIR: `${home}/tmp`, PWD: `${home}/work`, LANG: 'C.UTF-8' },
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  });
  expect(existsSync(home)).toBe(false);
});

test('a secret has the value that was set', async () => {
  const version = 'projects/p/secrets/known/versions/2';
  rig.secrets.set(version, 'its value');
  const environment = { secretVariables: { TOKEN: version } };
  expect((await run(scriptJob('echo "$TOKEN"', { environment }))).lines).toEqual(['its value']);
});

test('taskEnvironments set the variables of each task and the number of tasks', async () => {
  const group = { taskCount: 0, taskEnvironments: ['a', 'b', 'c'].map((ROW) => ({ variables: { ROW } })) };
  const { lines } = await run(scriptJob('echo "$ROW $BATCH_TASK_INDEX $BATCH_TASK_COUNT"', {}, group));
  expect(lines.sort()).toEqual(['a 0 3', 'b 1 3', 'c 2 3']);
});

test('the number of tasks at a time never exceeds the parallelism', async () => {
  const script = 'touch running-$BATCH_TASK_INDEX; ls | wc -l; sleep 0.2; rm running-$BATCH_TASK_INDEX';
  const job = scriptJob(
    `cd ${rig.folder}; mkdir -p together; cd together; ${script}`,
    {},
    {
      ...{ taskCount: 6, parallelism: 2 },
    },
  );
  const numbers = (await run(job)).lines.map(Number);
  expect([numbers.length, Math.max(...numbers)]).toEqual([6, 2]);
});

test('a script can name its interpreter', async () => {
  expect((await run(scriptJob('#!/usr/bin/env python3\nprint(6 * 7)'))).lines).toEqual(['42']);
});

test('runnables run in order, after a failure only those that always run, and the first failure is reported', async () => {
  const ran = await run(
    scriptJob('', {
      runnables: [
        { script: { text: 'echo one; exit 3' }, ignoreExitStatus: true },
        { script: { text: 'echo two; exit 4' } },
        { script: { text: 'echo three' } },
        { script: { text: 'echo four; exit 5' }, alwaysRun: true },
      ],
    }),
  );
  expect(ran.lines).toEqual(['one', 'two', 'four']);
  expect([ran.state, ran.exitCode]).toEqual(['FAILED', 4]);
});

test('a background runnable does not delay the task and ends with it', async () => {
  const ran = await run(
    scriptJob('', {
      runnables: [
        { script: { text: 'echo $$; exec sleep 60' }, background: true },
        { script: { text: 'sleep 0.2; echo front' } },
      ],
    }),
  );
  expect([ran.state, ran.lines[1]]).toEqual(['SUCCEEDED', 'front']);
  expect(() => process.kill(Number(ran.lines[0]), 0)).toThrow('ESRCH');
});

test('a task that exceeds maxRunDuration or the timeout of its runnable ends with 50005', async () => {
  const tooLong = await run(scriptJob('sleep 60', { maxRunDuration: { nanos: 200_000_000 } }));
  expect([tooLong.state, tooLong.exitCode]).toEqual(['FAILED', 50005]);
  expect(tooLong.events.at(-1)).toMatch(/due to task runs over the maximum runtime with exit code 50005\.$/);
  const runnable = { script: { text: 'sleep 60' }, timeout: { nanos: 200_000_000 } };
  expect((await run(scriptJob('', { runnables: [runnable] }))).exitCode).toBe(50005);
});

test('processes that a task started end with it', async () => {
  const late = join(rig.folder, 'late');
  await run(scriptJob(`(sleep 0.5; touch ${late}) & echo started`));
  await delay(800);
  expect(existsSync(late)).toBe(false);
});

test('a task ends with its process, even if other processes keep the output open, also in their own session', async () => {
  const late = join(rig.folder, 'late-session');
  const left = `subprocess.Popen(["sh", "-c", "sleep 30; touch ${late}"], start_new_session=True)`;
  const started = Date.now();
  const ran = await run(scriptJob(`#!/usr/bin/env python3\nimport subprocess\n${left}\nprint("left")`));
  expect([ran.state, ran.lines]).toEqual(['SUCCEEDED', ['left']]);
  expect(Date.now() - started).toBeLessThan(10_000);
});

test('a program that is not there fails the task with 127 and says so', async () => {
  const ran = await run(scriptJob('no-such-program'));
  expect([ran.exitCode, ran.lines.join()]).toEqual([127, expect.stringContaining('not found')]);
});

test.each([
  'one form of their labels',
  'the other form',
])('stdout and stderr reach Cloud Logging with %s; one line of JSON is a payload', async () => {
  const before = rig.entries.length;
  const job = scriptJob(`echo out; sleep 0.1; echo err >&2; sleep 0.1; echo '{"message": "m", "n": 1}'`);
  const { job: ended } = await run({ ...job, labels: { team: 'a' } });
  // Every second job has entries in the other form.
  const isShort = rig.service.state().length % 2 === 0;
  const common = {
    logName: 'projects/local-project/logs/batch_task_logs',
    timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
    insertId: expect.any(String),
    resource: {
      type: 'batch.googleapis.com/Job',
      labels: {
        resource_container: 'local-project',
        location: 'us-central1-a',
        job_id: isShort ? '' : ended.uid,
      },
    },
    labels: {
      task_group_name: `projects/123456789012/locations/us-central1/jobs/${ended.name?.split('/').at(-1)}/taskGroups/group0`,
      job_uid: ended.uid,
      ...(isShort
        ? { task_id: `${ended.uid}-group0-0` }
        : {
            ...{ task_id: `task/${ended.uid}-group0-0/0/0`, runnable_index: '0' },
            hostname: expect.stringContaining(`${ended.uid}-group0-0-`),
          }),
    },
  };
  expect(rig.entries.slice(before)).toEqual([
    { ...common, severity: 'INFO', textPayload: 'out' },
    { ...common, severity: 'ERROR', textPayload: 'err' },
    { ...common, severity: 'INFO', jsonPayload: { message: 'm', n: 1 } },
  ]);
});

test('without logsPolicy, no entries are written', async () => {
  expect((await run({ ...scriptJob('echo out'), logsPolicy: null })).lines).toEqual([]);
});

test('a line with a custom event is added to the events of the task', async () => {
  const { events } = await run(scriptJob(`echo '{"batch/custom/event": "half done"}'`));
  expect(events).toContain('half done');
});
