import type { Job } from '../definition/model.ts';
import { countCombinations } from '../definition/strategy/strategy.ts';
import type { Problem } from '../errors.ts';
import { MAX_TASKS } from './batch-job.ts';

/** Limit on the values of all combinations of one job, which a runner holds in memory and a task reads. */
const MAX_VALUES = 2_000_000;

/** Reports more combinations than Batch runs in one job, or than fit in memory. */
export function tooManyCombinations(job: Job): Problem | undefined {
  const { strategy } = job;
  const count = countCombinations(strategy, MAX_TASKS);
  const isMore = strategy.exclude.length > 0 && count > MAX_TASKS;
  const problem = (why: string, hint: string) => {
    const number = (isMore ? MAX_TASKS : count).toLocaleString('en-US');
    const has = `Job '${job.id}' has ${isMore ? `more than ${number}` : number} combinations`;
    return { code: 'too-many-combinations', message: `${has}${why}`, at: strategy.at, hint };
  };
  if (count > MAX_TASKS) {
    const limit = MAX_TASKS.toLocaleString('en-US');
    const hint = 'Split the job, or move a dimension of the matrix into a loop of its stages.';
    return problem(`; Batch runs at most ${limit} tasks in one job.`, hint);
  }
  if (count * strategy.matrix.size <= MAX_VALUES) return undefined;
  const keys = strategy.matrix.size.toLocaleString('en-US');
  return problem(
    ` of ${keys} keys each, too many to keep in memory.`,
    'Use fewer keys: derive one from another.',
  );
}
