import type { CombinationOutcome, Failure, JobOutcome, Outcome } from './outcome.ts';

/** Combinations of one job that failed for the same reason. */
export interface Cause {
  readonly job: JobOutcome;
  /** Of the first of them. */
  readonly failure: Failure;
  /** In the order of the job; empty when the job failed before any combination ran. */
  readonly combinations: readonly CombinationOutcome[];
  /** Their messages differ in numbers only; how many different ones there are. */
  readonly messages: number;
}

/**
 * Everything that made a run fail, same reasons together: the definition's own failures before those of machines,
 * then in the order of the definition, the most frequent of a job first.
 */
export function causesOf(outcome: Pick<Outcome, 'jobs'>): readonly Cause[] {
  const causes = outcome.jobs.filter((job) => job.status === 'FAILED').flatMap(causesOfJob);
  const isOwn = (cause: Cause) => (cause.failure.origin === 'stage' ? 0 : 1);
  return causes
    .map((cause, position) => ({ cause, position }))
    .sort((a, b) => isOwn(a.cause) - isOwn(b.cause) || a.position - b.position)
    .map(({ cause }) => cause);
}

function causesOfJob(job: JobOutcome): readonly Cause[] {
  const groups = new Map<string, { first: Failure; members: CombinationOutcome[]; messages: Set<string> }>();
  for (const combination of failedCombinations(job)) {
    const failure = combination.failure ?? unexplained(job);
    const key = keyOf(failure);
    const group = groups.get(key) ?? { first: failure, members: [], messages: new Set<string>() };
    group.members.push(combination);
    group.messages.add(failure.message);
    groups.set(key, group);
  }
  if (groups.size === 0) {
    // What failed before any task is noted at combinations that never started.
    const failure = job.combinations.find((one) => one.failure)?.failure ?? unexplained(job);
    return [{ job, failure, combinations: [], messages: 1 }];
  }
  return [...groups.values()]
    .map((group) => ({
      job,
      failure: group.first,
      combinations: group.members,
      messages: group.messages.size,
    }))
    .sort((a, b) => b.combinations.length - a.combinations.length);
}

export const failedCombinations = (job: JobOutcome): readonly CombinationOutcome[] =>
  job.combinations.filter((combination) => combination.status === 'FAILED');

const unexplained = (job: JobOutcome): Failure => ({
  origin: 'batch',
  stagePath: [],
  name: '',
  message: job.reason ?? 'The job failed without saying why.',
});

// Row numbers, addresses and identifiers in a message do not make another cause.
const keyOf = (failure: Failure): string =>
  JSON.stringify([
    failure.origin,
    failure.stagePath,
    failure.name,
    failure.exitCode ?? 0,
    failure.message.slice(0, 2000).replace(/0x[0-9a-f]+|\b[0-9a-f]{8,}\b|\d+/gi, '0'),
  ]);

/** `KeyError: 'customer_id'`, as Python's own last line of a traceback. */
export const failureText = (failure: Pick<Failure, 'name' | 'message'>): string =>
  failure.name === '' || failure.message.startsWith(`${failure.name}:`)
    ? failure.message
    : failure.message === ''
      ? failure.name
      : `${failure.name}: ${failure.message}`;

/** Where in a job: `transform / stage dedupe`. */
export const placeText = (cause: Pick<Cause, 'job' | 'failure'>): string => {
  const stages = cause.failure.stagePath;
  return stages.length === 0
    ? cause.job.planned.job.id
    : `${cause.job.planned.job.id} / stage ${stages.join(' / ')}`;
};
