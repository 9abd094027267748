import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planGolden } from '../golden-file.ts';
import { runnable } from './arbitrary-run.ts';
import { openExecution } from './execution.ts';
import { FACTOR } from './factor.ts';
import { openLibrary } from './library.ts';
import { isRefusedEarly, runDisagreement } from './run-disagreement.ts';

/** As in differential.test.ts. */
const SEED = Number(process.env.DIFFERENTIAL_SEED ?? Date.now() % 2 ** 31);

const sides = { library: openLibrary(), execution: openExecution() };
afterAll(() => Promise.all([sides.library.end(), sides.execution.end()]));

test(
  `60 runs with DIFFERENTIAL_SEED=${SEED}: the same status and context as Workflow.execute`,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        runnable.filter((each) => !isRefusedEarly(each)),
        async (each) => {
          expect(await runDisagreement(sides, each)).toBeUndefined();
        },
      ),
      { numRuns: 60 * FACTOR, seed: SEED },
    );
  },
  300_000 * FACTOR,
);

test('a stage that raises StageCancelError cancels its combination, as in the library, and says why', async () => {
  const text =
    'name: flow\njobs:\n  load:\n    strategy: {fail-fast: false, matrix: {n: [1, 2]}}\n    stages:\n' +
    `      - {name: S, id: s, if: '\${{ matrix.n }} == 1', run: "raise StageCancelError('enough')"}\n` +
    '      - {name: T, id: t, run: "y = 1"}\n';
  expect(await runDisagreement(sides, { text, params: '' })).toBeUndefined();
  const definition = { file: 'flow.yml', text };
  const { plan } = planGolden({
    ...{ rule: '', given: '', expected: '', environment: {}, inputs: {}, definition },
  });
  if (!plan) throw new Error('not a definition to run');
  const { status, log } = await sides.execution.run(plan);
  expect(status).toBe('CANCEL');
  expect(log.at(-1)).toBe("load: CANCEL, stage 'S' raised StageCancelError: enough");
});
