import { setImmediate } from 'node:timers/promises';
import type { JobOutcome } from '../../report/outcome.ts';
import { maskCombination } from '../../report/secrets.ts';

/** Number of combinations to mask without a pause; takes at most a tenth of a second, even with a long key. */
const AT_A_TIME = 100;

/**
 * Masks every combination once, before the first report needs it. Thousands of failures take seconds, so signals and
 * timers are handled in between. The reports then reuse the masked texts.
 */
export async function maskAhead(jobs: readonly JobOutcome[], secrets: readonly string[]): Promise<void> {
  if (secrets.length === 0) return;
  let masked = 0;
  for (const one of jobs.flatMap(({ combinations }) => combinations)) {
    maskCombination(one, secrets);
    if (++masked % AT_A_TIME === 0) await setImmediate();
  }
}
