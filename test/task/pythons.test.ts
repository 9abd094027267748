import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PYTHON } from '../python.ts';
import { findPythons, withLibrary } from './pythons.ts';
import { FIXTURE, outputsOf, runStages, runTask } from './run-task.ts';

const SRC = join(import.meta.dirname, '..', '..', 'src');
const CONTRACT = join(import.meta.dirname, '..', 'contracts', 'task-contract.json');

const all = findPythons();
const good = all.filter(({ version }) => version[1] >= 9);
const tooOld = all.filter(({ version }) => version[1] < 9);
const own = spawnSync(PYTHON, ['-c', 'import sys; print("3.%d" % sys.version_info[1])'], {
  encoding: 'utf8',
});
/** Each Python needs a slow installation, so only the oldest one runs by default. */
const others = good.filter(({ name }) => name !== own.stdout.trim());
const chosen = process.env.ALL_PYTHONS === '1' ? others : others.slice(0, 1);

/** Counts tests for missing Pythons as skipped. */
const eachOf = <T>(
  list: readonly T[],
  name: string,
  none: string,
  run: (python: T) => void | Promise<void>,
) => (list.length > 0 ? test.each(list)(name, run as never) : test.skip(none, () => {}));

test('the unit tests of the task runner pass with every available Python', () => {
  expect(good.length).toBeGreaterThan(0);
  for (const { path, name } of good) {
    const { status, stderr } = spawnSync(
      path,
      ['-X', 'dev', join(import.meta.dirname, 'unit.py'), SRC, CONTRACT],
      {
        encoding: 'utf8',
      },
    );
    expect({ name, status, said: status === 0 ? '' : stderr }).toEqual({ name, status: 0, said: '' });
    expect(stderr).toMatch(/\nOK/);
  }
});

describe('a whole task', () => {
  eachOf(chosen, 'runs with Python $name', 'runs with another Python', async (python) => {
    const path = withLibrary(python);
    const run = await runTask({ python: path });
    expect({ code: run.exitCode, output: run.exitCode === 0 ? '' : run.output }).toEqual({
      code: 0,
      output: '',
    });
    expect(run.result?.context).toMatchObject(FIXTURE.result.context as object);
    expect(run.result?.python).toBe(python.version.join('.'));

    const code = 'when = __import__("datetime").date(2026, 1, 2)\ntext = "a"\nraise KeyError(text)';
    const failed = await runStages([{ name: 'Fail', id: 'fail', run: code }], { python: path });
    expect(failed.exitCode).toBe(1);
    expect(failed.result?.failed_stage).toMatchObject({ exception: 'KeyError', code_line: 3 });

    const shell = await runStages(
      [
        { name: 'Shell', id: 'shell', bash: 'echo $WHO' },
        {
          name: 'Each',
          id: 'each',
          foreach: [1, 2],
          stages: [{ name: 'In', id: 'in', run: `n = \${{ item }} * 2` }],
        },
      ],
      { python: path, job: { context: { params: { who: 'me' }, jobs: {} } } },
    );
    expect(outputsOf(shell, 'shell')).toMatchObject({ stdout: 'me', return_code: 0 });
    expect(shell.result?.status).toBe('SUCCESS');
  });
});

eachOf(
  tooOld,
  'an image with Python $name is reported as too old',
  'an image with an older Python is reported as too old',
  async ({ path, name }) => {
    const run = await runTask({ python: path });
    expect(run.exitCode).toBe(2);
    expect(run.result?.error?.message).toBe(
      `The image's Python is ${name}; ddeutil-workflow needs 3.9 or newer. Choose another image.`,
    );
  },
);
