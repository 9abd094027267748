import { expect, test } from '@jest/globals';
import { outputsOf, runStages, stageOf } from './run-task.ts';

/** Limit for the end of a task, in milliseconds. */
const LIMIT_MS = 30_000;

test.concurrent('a script can end with sys.exit', async () => {
  const run = await runStages([
    { name: 'Leave', id: 'leave', run: 'import sys\nrows = 1\nsys.exit(0)' },
    { name: 'Also', id: 'also', run: 'exit()' },
    { name: 'Next', id: 'next', run: 'x = 1' },
  ]);
  expect(run.exitCode).toBe(0);
  expect(outputsOf(run, 'leave')).toMatchObject({ rows: 1 });
  expect(stageOf(run, 'next')?.status).toBe('SUCCESS');
});

test.concurrent.each([
  ['sys.exit(3)', 'sys.exit(3)'],
  ['sys.exit("no rows")', 'no rows'],
])('%s fails the stage', async (call, message) => {
  const run = await runStages([{ name: 'Leave', id: 'leave', run: `import sys\n${call}` }]);
  expect(run.exitCode).toBe(1);
  expect(run.result).toMatchObject({
    status: 'FAILED',
    error: null,
    failed_stage: { path: ['Leave'], exception: 'SystemExit', message, code_line: 2 },
  });
  expect(stageOf(run, 'leave')).toMatchObject({ status: 'FAILED', errors: { name: 'SystemExit', message } });
});

test.concurrent.each([
  [9, /^The script was killed \(SIGKILL\), most likely .* ran out of memory; exit code 137\.$/],
  [11, /SIGSEGV.* exit code 139/],
  [15, /SIGTERM.* exit code 143/],
])('a script killed by signal %i is a failure', async (signal, message) => {
  const run = await runStages([
    { name: 'Killed', id: 'killed', bash: `kill -${signal} $$$$$$$$` },
    { name: 'Next', id: 'next', echo: 'still going' },
  ]);
  expect(run.result).toMatchObject({
    status: 'FAILED',
    failed_stage: {
      path: ['Killed'],
      exception: '',
      message: expect.stringMatching(message),
      exit_code: 128 + signal,
    },
  });
  expect(stageOf(run, 'next')).toBeUndefined();
});

test.concurrent('a task writes its result even if its stages filled the disk', async () => {
  const code = [
    'import resource, signal',
    'signal.signal(signal.SIGXFSZ, signal.SIG_IGN)',
    // No file can grow, as with a full disk.
    'resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))',
    'text = "v" * 200_000',
  ].join('\n');
  const run = await runStages([
    { name: 'Fill', id: 'fill', run: code },
    { name: 'Write', id: 'write', run: 'open("x.txt", "w", buffering=0 or -1).write("y" * 10_000)' },
  ]);
  expect(run.ms).toBeLessThan(LIMIT_MS);
  expect(run.result).toMatchObject({
    status: 'FAILED',
    failed_stage: { path: ['Write'], exception: 'OSError', message: expect.stringContaining('[Errno 27]') },
  });
  expect(outputsOf(run, 'fill')?.text).toHaveLength(200_000);
});

test.concurrent('a result that the stages cannot pass on is reported immediately', async () => {
  const run = await runStages([{ name: 'Close', id: 'close', run: 'import os\nos.closerange(3, 256)' }]);
  expect(run.ms).toBeLessThan(LIMIT_MS);
  expect(run.result).toMatchObject({ status: 'FAILED', error: { name: 'NoReport' } });
});

test.concurrent('orphans of a script are adopted and do not end the task', async () => {
  const run = await runStages([
    { name: 'Daemon', id: 'daemon', bash: '(sleep 0.1 >/dev/null 2>&1 &)\necho started' },
    { name: 'Wait', id: 'wait', run: 'import time\ntime.sleep(0.3)' },
  ]);
  expect(run.result?.status).toBe('SUCCESS');
});
