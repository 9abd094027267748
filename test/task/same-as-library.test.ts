import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PYTHON } from '../python.ts';
import { runTask } from './run-task.ts';

type Json = Readonly<Record<string, unknown>>;

/** Each task of each job must produce the same result as the library when it runs the whole workflow. */
const WORKFLOWS: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  'code, shell and messages': {
    first: {
      stages: [
        {
          name: 'Code',
          id: 'code',
          run: [
            'import math',
            'class Shape: pass',
            'def double(n: Unknown) -> int:',
            '    return n * 2',
            'rows, ratio, whole = double(4), 0.5, 2.0',
            'status = "mine"',
            'pair = (1, {"a": {3}})',
          ].join('\n'),
        },
        { name: 'Without id', run: `late = "\${{ stages.code.outputs.rows }}"` },
        { name: 'Shell', id: 'shell', env: { WHO: 'me' }, bash: 'echo "$WHO"; echo oops >&2' },
        { name: 'Said', id: 'said', echo: `hello \${{ stages.shell.outputs.stdout }}` },
        { name: 'Not now', id: 'not-now', if: '1 > 2', run: 'x = 1' },
        { name: 'Given', id: 'given', vars: { n: 3 }, run: 'square = n * n' },
      ],
    },
    second: {
      needs: ['first'],
      stages: [
        { name: 'Read', id: 'read', run: `seen = \${{ jobs.first.stages.code.outputs.rows }} + 1` },
        {
          name: 'Pair',
          id: 'pair',
          vars: { p: `\${{ jobs.first.stages.code.outputs.pair }}` },
          run: 'q = p',
        },
      ],
    },
  },
  'nested stages': {
    nested: {
      stages: [
        {
          name: 'Each',
          id: 'each',
          foreach: [1, 2],
          stages: [
            { name: 'Square', id: 'square', run: `n = \${{ item }} ** 2` },
            { name: 'Show', id: 'show', echo: `\${{ stages.square.outputs.n }}` },
          ],
        },
        {
          name: 'Both',
          id: 'both',
          parallel: {
            left: [{ name: 'L', id: 'l', run: `side = "\${{ branch }}"` }],
            right: [{ name: 'R', id: 'r', bash: `echo \${{ branch }}` }],
          },
        },
        {
          name: 'Choose',
          id: 'choose',
          case: 'b',
          match: [
            { case: 'a', stages: [{ name: 'A', id: 'a', echo: 'a' }] },
            { case: 'b', stages: [{ name: 'B', id: 'b', run: 'chosen = "b"' }] },
          ],
        },
        {
          name: 'Until',
          id: 'until',
          item: 1,
          until: `\${{ item }} > 2`,
          'max-loop': 5,
          stages: [{ name: 'Step', id: 'step', run: `item = \${{ item }} + 1` }],
        },
      ],
    },
  },
  'a matrix with one failing combination': {
    rows: {
      strategy: { 'fail-fast': false, 'max-parallel': 1, matrix: { n: [0, 1], t: ['a'] } },
      stages: [
        { name: `Load \${{ matrix.t }}`, id: 'load', run: 'x = 1' },
        { name: 'Divide', id: 'divide', retry: 0, run: `y = 1 / \${{ matrix.n }}` },
      ],
    },
  },
  'a raised error': {
    // A single job, because the library runs independent jobs in parallel, which makes the content of `jobs` a race.
    raised: { stages: [{ name: 'Stop', id: 'stop', raise: `enough of \${{ jobs }}` }] },
  },
  'all stages skipped': {
    skipped: { stages: [{ name: 'Skip', id: 'skip', if: 'False', echo: 'x' }] },
  },
  'failures in nested stages and in an if': {
    nested: {
      stages: [
        {
          name: 'Each',
          id: 'each',
          foreach: [1, 2],
          stages: [{ name: 'Check', id: 'check', run: `assert \${{ item }} < 2` }],
        },
      ],
    },
    condition: { stages: [{ name: 'If', id: 'if', if: 'missing', echo: 'x' }] },
  },
};

function askLibrary(workflows: readonly Json[]): readonly { jobs: Json; strategies: Json }[] {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  const text = execFileSync(PYTHON, [join(import.meta.dirname, 'oracle.py')], {
    cwd: folder,
    input: JSON.stringify(workflows),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  rmSync(folder, { recursive: true });
  return JSON.parse(text.toString('utf8')) as { jobs: Json; strategies: Json }[];
}

/** Removes times, and the empty matrix of a job without one. */
function comparable(value: unknown): unknown {
  const text = JSON.stringify(value, (key, inner) => (key === 'info' ? undefined : inner));
  const { matrix, ...rest } = JSON.parse(text) as { matrix?: Json };
  return matrix && Object.keys(matrix).length > 0 ? { matrix, ...rest } : rest;
}

const ANSWERS = askLibrary(Object.values(WORKFLOWS).map((jobs) => ({ jobs })));

test.each(
  Object.entries(WORKFLOWS).map(([name, jobs], index) => ({ name, jobs, answer: ANSWERS[index] })),
)('gives the same result as the library: $name', async ({ jobs, answer }) => {
  for (const [job, model] of Object.entries(jobs)) {
    const combinations = answer?.strategies[job] as readonly { strategy_id: string; matrix: Json }[];
    const rows = combinations.map((row) => ({ ...row, path: job }));
    for (const [index, combination] of combinations.entries()) {
      const run = await runTask({
        index,
        job: {
          job,
          model,
          combinations: rows,
          context: { params: {}, jobs: model.needs ? answer?.jobs : {} },
        },
      });
      const whole = answer?.jobs[job] as { strategies?: Json; status?: string };
      const expected = whole.strategies ? whole.strategies[combination.strategy_id] : whole;
      expect(run.result?.strategy_id).toBe(combination.strategy_id);
      expect(comparable(run.result?.context)).toEqual(comparable(expected));
      expect(run.result?.status).toBe((expected as { status: string }).status);
    }
  }
});
