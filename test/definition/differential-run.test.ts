import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runnable } from './arbitrary-run.ts';
import { openExecution } from './execution.ts';
import { openLibrary } from './library.ts';
import { runDisagreement } from './run-disagreement.ts';

/** As in differential.test.ts. */
const FACTOR = Number(process.env.DIFFERENTIAL_FACTOR ?? 1);
const SEED = Number(process.env.DIFFERENTIAL_SEED ?? Date.now() % 2 ** 31);

const sides = { library: openLibrary(), execution: openExecution() };
afterAll(() => Promise.all([sides.library.end(), sides.execution.end()]));

test(
  `60 runs with DIFFERENTIAL_SEED=${SEED}: the same status and context as Workflow.execute leaves`,
  async () => {
    await fc.assert(
      fc.asyncProperty(runnable, async (each) => {
        expect(await runDisagreement(sides, each)).toBeUndefined();
      }),
      { numRuns: 60 * FACTOR, seed: SEED },
    );
  },
  300_000 * FACTOR,
);
