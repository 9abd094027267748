import { setImmediate } from 'node:timers/promises';
import type { JobOutcome } from '../../report/outcome.ts';
import { maskCombination } from '../../report/secrets.ts';

/** Masked in one go; a tenth of a second at most, also with a long key. */
const AT_A_TIME = 100;

/**
 * Masks every combination once, before the first report asks for it. Thousands of failures take seconds, so signals and
 * timers get a turn in between; the reports then find what is masked already.
 */
export async function maskAhead(jobs: readonly JobOutcome[], secrets: readonly string[]): Promise<void> {
  if (secrets.length === 0) return;
  let masked = 0;
  for (const one of jobs.flatMap(({ combinations }) => combinations)) {
    maskCombination(one, secrets);
    if (++masked % AT_A_TIME === 0) await setImmediate();
  }
}
