import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CUT, RUNNER_PREFIX, runnerLine } from '../../src/plan/task-contract.ts';
import { PYTHON } from '../python.ts';

const { log } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'contracts', 'task-contract.json'), 'utf8'),
) as {
  readonly log: readonly {
    /** Function of src/task/output/log_lines.py and its arguments. */
    readonly call: readonly [string, ...unknown[]];
    readonly line: string;
    readonly means: unknown;
  }[];
};

test.each(log)('the Action reads $line', ({ line, means }) => {
  expect(runnerLine(line)).toEqual(means);
  expect(runnerLine(`${line}\n`)).toEqual(means);
});

test('the task runner writes these lines', () => {
  const program =
    'import json, sys, log_lines; print(json.dumps([log_lines.PREFIX + getattr(log_lines, name)(*given) for name, *given in json.load(sys.stdin)]))';
  const written = execFileSync(PYTHON, ['-c', program], {
    input: JSON.stringify(log.map(({ call }) => call)),
    encoding: 'utf8',
    env: { ...process.env, PYTHONPATH: join(import.meta.dirname, '..', '..', 'src', 'task', 'output') },
  });
  expect(JSON.parse(written)).toEqual(log.map(({ line }) => line));
});

test('the Action recognizes where the task runner shortened a text', () => {
  const program = 'from task import result; print(result.shortened("a" * 100000 + "the end"))';
  const written = execFileSync(PYTHON, ['-c', program], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONPATH: join(import.meta.dirname, '..', '..', 'src') },
  });
  const [head = '', cut = '', tail = ''] = written.trimEnd().split(CUT);
  expect([head.replaceAll('a', ''), tail.replaceAll('a', '')]).toEqual(['', 'the end']);
  expect(head.length + tail.length + Number(/\d+/.exec(cut)?.[0])).toBe(100_007);
});

test.each([
  'ended: SUCCESS',
  ` ${RUNNER_PREFIX}ended: SUCCESS`,
  `${RUNNER_PREFIX}ended: DONE`,
  `${RUNNER_PREFIX}ended by signal 15 before the first stage`,
  `${RUNNER_PREFIX}packages: installed`,
])('%s is not a message to the Action', (line) => {
  expect(runnerLine(line)).toBeUndefined();
});
