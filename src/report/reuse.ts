import { numberText } from './duration.ts';
import type { JobOutcome } from './outcome.ts';

/** `497 results reused from attempt 1, 3 executed`; empty when an attempt ran everything itself. */
export function reuseText(jobs: readonly JobOutcome[]): string {
  const all = jobs.flatMap(({ combinations }) => combinations);
  const reused = all.flatMap(({ reusedFrom }) => reusedFrom ?? []);
  if (reused.length === 0) return '';
  const attempts = [...new Set(reused)].sort((a, b) => a - b);
  const executed = all.filter((one) => one.attempts > 0).length;
  const from = attempts.length === 1 ? `attempt ${attempts[0]}` : `attempts ${attempts.join(', ')}`;
  return `${numberText(reused.length)} ${reused.length === 1 ? 'result' : 'results'} reused from ${from}, ${numberText(executed)} executed`;
}
