import { expect, test } from '@jest/globals';
import { taskText } from '../../../src/run/logs/task-text.ts';

const RAW = [
  '[gcp-batch-workflow] workflow talk, job etl, combination 2 of 3',
  "2026-11-23 18:31:07.186 INFO    🏗 [JOB]: Execute Strategy: '8355745146'",
  "2026-11-23 18:31:07.187 INFO    🏗 [JOB]: ... matrix: {'text': 'manual'}",
  "2026-11-23 18:31:07.187 INFO    🏗 [JOB]: Execute Stage: 'fetch'",
  '[gcp-batch-workflow] stage start Fetch',
  "2026-11-23 18:31:07.188 INFO    🔗 [STAGE]: Handler Bash-Stage: 'Fetch' with ID: 'fetch'.",
  '[gcp-batch-workflow] stage end Fetch SUCCESS 0.3s',
  '[gcp-batch-workflow] stage start Say',
  '2026-11-23 18:31:08.188 INFO    🔗 [STAGE]: Message: ( good morning )',
  '[gcp-batch-workflow] stage end Say SUCCESS 0.0s',
  '[gcp-batch-workflow] stage start Count',
  'a line of the user',
  '2026-11-23 18:31:09.188 WARNING 🔗 [STAGE]: Retry count: 1 ... ( ValueError )',
  '2026-11-23 18:31:09.188 ERROR   🔗 [STAGE]: 📢 Stage Failed:',
  ' ... |  \t🚨 Traceback (most recent call last):',
  ' ... |  \t  File "/usr/lib/python3.11/site-packages/ddeutil/workflow/stages.py", line 362, in execute',
  ' ... |  \t    result: Result = self._execute(',
  ' ... |  \t                     ^^^^^^^^^^^^^^',
  ' ... |  \t  File "stage Count", line 2, in <module>',
  ' ... |  \t    1 / 0',
  ' ... |  \t    ~~^~~',
  ' ... |  \tZeroDivisionError: division by zero',
  ' ... |  \t',
  ' ... ╰─ \t',
  '[gcp-batch-workflow] stage end Count FAILED 1.2s',
  '[gcp-batch-workflow] ended: FAILED',
];

test("a task is told by its stages, its own output and the stage's lines of an exception", () => {
  const text = taskText(false);
  expect(text.shown(RAW)).toEqual([
    '✓ Fetch 0.3s',
    '▸ Say',
    'good morning',
    '✓ Say 0.0s',
    '▸ Count',
    'a line of the user',
    'WARNING [STAGE]: Retry count: 1 ... ( ValueError )',
    '  File "stage Count", line 2, in <module>',
    '    1 / 0',
    '    ~~^~~',
    'ZeroDivisionError: division by zero',
    '✗ Count FAILED 1.2s',
  ]);
  expect(text.hasEnded()).toBe(true);
  expect(text.lastLines()).toEqual([
    'good morning',
    'a line of the user',
    'WARNING [STAGE]: Retry count: 1 ... ( ValueError )',
    '  File "stage Count", line 2, in <module>',
    '    1 / 0',
    '    ~~^~~',
    'ZeroDivisionError: division by zero',
  ]);
});

test('lines that come in any pieces come to the same, but for a stage that is told as it starts', () => {
  const text = taskText(false);
  const piecewise = RAW.flatMap((line) => text.shown([line]));
  expect(piecewise.filter((line) => line !== '▸ Fetch')).toEqual(taskText(false).shown(RAW));
  expect(piecewise).toContain('▸ Fetch');
});

test('with step debugging every line is shown as it came', () => {
  expect(taskText(true).shown(RAW)).toEqual(RAW);
});

test('a task keeps twenty last lines, each cut, and none once it has succeeded', () => {
  const text = taskText(false);
  text.shown(Array.from({ length: 50 }, (_, index) => `${index} ${'x'.repeat(10_000)}`));
  expect(text.lastLines()).toHaveLength(20);
  expect(text.lastLines().at(-1)).toBe(`49 ${'x'.repeat(497)}`);
  text.shown(['[gcp-batch-workflow] ended: SUCCESS']);
  expect(text.lastLines()).toEqual([]);
});

test('text of the user that only looks like the library’s is the user’s', () => {
  const lines = [
    'INFO Handler x',
    ' ... |  not in a record',
    '[JOB]: Execute Stage: mine',
    '2026-11-23 hello',
  ];
  expect(taskText(false).shown(lines)).toEqual(lines);
});
