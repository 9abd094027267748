import { numberText } from './numbers.ts';
import type { CombinationOutcome, JobOutcome } from './outcome.ts';

/** `497 results reused from attempt 1, 3 executed`; empty if an attempt ran everything itself. */
export function reuseText(jobs: readonly JobOutcome[]): string {
  const all = jobs.flatMap(({ combinations }) => combinations);
  const reused = all.flatMap(({ reusedFrom }) => reusedFrom ?? []);
  if (reused.length === 0) return '';
  const executed = all.filter((one) => one.attempts > 0).length;
  return `${numberText(reused.length)} ${reused.length === 1 ? 'result' : 'results'} reused from ${originsText(reused)}, ${numberText(executed)} executed`;
}

type Origin = NonNullable<CombinationOutcome['reusedFrom']>;

/** `attempts 1, 2 and run 9001`: attempts of this GitHub run, then other GitHub runs. */
function originsText(origins: readonly Origin[]): string {
  const own = origins.filter(({ run }) => run === undefined).map(({ attempt }) => attempt);
  const attempts = [...new Set(own)].sort((a, b) => a - b);
  const runs = [...new Set(origins.flatMap(({ run }) => run ?? []))].sort();
  const named = (word: string, list: readonly (number | string)[]) =>
    list.length === 0 ? [] : [`${word}${list.length > 1 ? 's' : ''} ${list.join(', ')}`];
  return [...named('attempt', attempts), ...named('run', runs)].join(' and ');
}
