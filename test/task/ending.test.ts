import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { outputsOf, runStages } from './run-task.ts';

/** Limit for the end of a task, in milliseconds. The waits of the stages take twice as long. */
const LIMIT_MS = 30_000;

/** Sends the signal once, as soon as the output contains the text. */
function killAt(text: string, signal: NodeJS.Signals) {
  let sent = false;
  return (output: string, kill: (signal: NodeJS.Signals) => void) => {
    if (sent || !output.includes(text)) return;
    sent = true;
    kill(signal);
  };
}

test.concurrent('a stopped task immediately writes CANCEL with its results so far', async () => {
  const run = await runStages(
    [
      { name: 'Done', id: 'done', run: 'x = 1' },
      { name: 'Sleep', id: 'sleep', run: 'import time\nprint("sleeping")\ntime.sleep(60)' },
    ],
    { onOutput: killAt('\nsleeping', 'SIGTERM') },
  );
  expect(run.ms).toBeLessThan(LIMIT_MS);
  expect(run.exitCode).toBe(1);
  expect(run.result).toMatchObject({
    status: 'CANCEL',
    signal: 15,
    failed_stage: null,
    errors: { name: 'JobCancelError', message: "Ended by signal 15 in stage 'Sleep'." },
    context: { status: 'CANCEL', matrix: {} },
  });
  expect(outputsOf(run, 'done')).toEqual({ x: 1 });
  expect(run.object?.metadata.status).toBe('CANCEL');
});

test.concurrent("a canceled stage's finally still runs", async () => {
  const run = await runStages(
    [
      {
        name: 'Tidy',
        id: 'tidy',
        run: 'import time\ntry:\n    print("working")\n    time.sleep(60)\nfinally:\n    print("tidied")',
      },
    ],
    { onOutput: killAt('\nworking', 'SIGINT') },
  );
  expect(run.output).toContain('\ntidied');
  expect(run.result).toMatchObject({ status: 'CANCEL', signal: 2 });
});

test.concurrent('programs of a bash stage end with the task', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'task-'));
  const started = join(folder, 'started');
  const late = join(folder, 'late');
  const code = `(echo x > ${started}; sleep 2; echo x > ${late}) &\nsleep 60`;
  let stop = () => {};
  const waiting = (async () => {
    while (!existsSync(started)) await pause(20);
    stop();
  })();
  const run = await runStages([{ name: 'Shell', id: 'shell', bash: code }], {
    onOutput: (_, kill) => {
      stop = () => kill('SIGTERM');
    },
  });
  await waiting;
  expect(run.result).toMatchObject({ status: 'CANCEL', signal: 15 });
  expect(run.ms).toBeLessThan(LIMIT_MS);
  await pause(2_100);
  expect(existsSync(late)).toBe(false);
  rmSync(folder, { recursive: true });
});

test.concurrent('a task does not wait for parallel stages that do not end', async () => {
  const sleep = (name: string) => [
    { name, id: name, run: `import time\nprint("in \${{ branch }}")\ntime.sleep(60)` },
  ];
  const run = await runStages(
    [
      { name: 'Done', id: 'done', run: 'x = 1' },
      { name: 'Both', id: 'both', parallel: { one: sleep('a'), two: sleep('b') } },
    ],
    { onOutput: killAt('\nin two', 'SIGTERM') },
  );
  expect(run.ms).toBeLessThan(LIMIT_MS);
  expect(run.result).toMatchObject({ status: 'CANCEL', signal: 15 });
  expect(outputsOf(run, 'done')).toEqual({ x: 1 });
});

test.concurrent('code that blocks the signal is killed', async () => {
  const code = [
    'import signal, time',
    'signal.signal(signal.SIGTERM, signal.SIG_IGN)',
    'print("deaf")',
    'time.sleep(60)',
  ].join('\n');
  const run = await runStages([{ name: 'Deaf', id: 'deaf', run: code }], {
    onOutput: killAt('\ndeaf', 'SIGTERM'),
  });
  expect(run.ms).toBeLessThan(LIMIT_MS);
  expect(run.exitCode).toBe(1);
  expect(run.result).toMatchObject({ status: 'CANCEL', signal: 15 });
});

test.concurrent('a process that calls os._exit leaves a result', async () => {
  const run = await runStages([{ name: 'Vanish', id: 'vanish', run: 'import os\nos._exit(0)' }]);
  expect(run.exitCode).toBe(1);
  expect(run.result).toMatchObject({
    status: 'FAILED',
    error: { name: 'ProcessExit', message: expect.stringContaining('exit code 0') },
    failed_stage: { path: ['Vanish'], exception: 'ProcessExit', code_line: null },
  });
  expect(run.result?.stages_started_ms).toBeGreaterThan(0);
});

test.concurrent('a killed process, for example out of memory, leaves a result with advice', async () => {
  const run = await runStages([{ name: 'Greedy', id: 'greedy', run: 'import os\nos.kill(os.getpid(), 9)' }]);
  expect(run.exitCode).toBe(1);
  expect(run.result?.error).toMatchObject({
    name: 'ProcessKilled',
    message: expect.stringMatching(/memory.*machine_type/),
  });
  expect(run.result?.failed_stage?.path).toEqual(['Greedy']);
});

test.concurrent('running threads do not keep the task alive', async () => {
  const code = 'import threading, time\nthreading.Thread(target=time.sleep, args=(60,)).start()';
  const run = await runStages([{ name: 'Thread', id: 'thread', run: code }]);
  expect(run.result?.status).toBe('SUCCESS');
  expect(run.ms).toBeLessThan(LIMIT_MS);
});

test.concurrent('exit handlers of packages run', async () => {
  const code = 'import atexit\natexit.register(print, "flushed at exit")';
  const run = await runStages([{ name: 'Exit', id: 'exit', run: code }]);
  expect(run.output).toContain('\nflushed at exit\n');
});

test.concurrent('a task that is stopped during the installation ends immediately', async () => {
  const run = await runStages([{ name: 'Never', id: 'never', run: 'x = 1' }], {
    job: { requirements: ['no-such-package-here'] },
    environment: (bucket) => ({ PIP_INDEX_URL: `http://${bucket.host}/hang/` }),
    onOutput: killAt('packages: installing', 'SIGTERM'),
  });
  expect(run.ms).toBeLessThan(LIMIT_MS);
  expect(run.exitCode).toBe(1);
  expect(run.result).toMatchObject({ status: 'CANCEL', signal: 15, stages_started_ms: null });
});

test.concurrent('processes that a stage forks end normally', async () => {
  const code = [
    'import multiprocessing, os, time',
    'with multiprocessing.get_context("fork").Pool(2) as pool:',
    '    sizes = pool.map(abs, [-1, -2])',
    'child = multiprocessing.get_context("fork").Process(target=time.sleep, args=(60,))',
    'child.start(), child.terminate(), child.join()',
    'ended_by = -child.exitcode',
    'pid = os.fork()',
    'if pid == 0: raise KeyError("in the child")',
    'os.waitpid(pid, 0)',
  ].join('\n');
  const run = await runStages([{ name: 'Fork', id: 'fork', run: code }]);
  expect(run.result).toMatchObject({ status: 'SUCCESS', error: null, failed_stage: null });
  expect(outputsOf(run, 'fork')).toMatchObject({ sizes: [1, 2], ended_by: 15 });
});

test('a task that is killed while it writes its result leaves no result', async () => {
  let uploads = 0;
  const code = 'large = "x" * 9_000_000';
  const run = await runStages([{ name: 'Large', id: 'large', run: code }], {
    prepare: (bucket, kill) => {
      bucket.onUpload = () => {
        uploads += 1;
        kill('SIGKILL');
      };
    },
  });
  expect(run.exitCode).toBeNull();
  expect(uploads).toBe(1);
  expect(run.object).toBeUndefined();
});
