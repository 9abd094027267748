import { countText, numberText } from '../numbers.ts';
import { isGood, type Outcome } from '../outcome.ts';

/**
 * What a re-run of the GitHub job runs again, with and without the input `resume`; empty if there are no results to
 * keep. Markdown.
 */
export function resumeText({ jobs, status }: Pick<Outcome, 'jobs' | 'status'>, isResumed: boolean): string {
  if (isGood(status)) return '';
  const all = jobs.reduce((sum, { planned }) => sum + planned.combinations.length, 0);
  const kept = jobs
    .flatMap(({ combinations }) => combinations)
    .filter((one) => one.status === 'SUCCESS').length;
  const left = all - kept;
  if (kept === 0 || left === 0) return '';
  const tasks =
    left === 1 ? 'the task that did not succeed' : `the ${countText(left, 'task')} that did not succeed`;
  return isResumed
    ? `**Re-run failed jobs** runs only ${tasks}; ${kept === 1 ? 'one result is' : `${numberText(kept)} results are`} kept.`
    : `With \`resume: true\`, **Re-run failed jobs** runs only ${tasks}; without it, everything runs again.`;
}
