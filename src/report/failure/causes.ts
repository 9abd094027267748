import { Tagged, textOf, type Value } from '../../definition/python/value.ts';
import { grouped } from '../../grouped.ts';
import type { Plan } from '../../plan/plan.ts';
import type { CombinationOutcome, Failure, JobOutcome, Outcome } from '../outcome.ts';

/** Combinations of one job that failed for the same reason. */
export interface Cause {
  readonly job: JobOutcome;
  /** The failure of the first one. */
  readonly failure: Failure;
  /** In the order of the job; empty if the job failed before any combination ran. */
  readonly combinations: readonly CombinationOutcome[];
  /** Number of different messages, which differ only in values, paths and numbers. */
  readonly messages: number;
}

/** The outcomes in which causes are found. */
export interface Failures extends Pick<Outcome, 'jobs'> {
  readonly plan: Pick<Plan, 'params'>;
}

/**
 * All causes of a failed run, with equal reasons merged: failures of the definition before those of machines, then in
 * the order of the definition, the most frequent of a job first.
 */
export function causesOf(outcome: Failures): readonly Cause[] {
  const params = [...outcome.plan.params.values()];
  const causes = outcome.jobs
    .filter((job) => job.status === 'FAILED')
    .flatMap((job) => causesOfJob(job, params));
  const isOwn = (cause: Cause) => (cause.failure.origin === 'stage' ? 0 : 1);
  return causes
    .map((cause, position) => ({ cause, position }))
    .sort((a, b) => isOwn(a.cause) - isOwn(b.cause) || a.position - b.position)
    .map(({ cause }) => cause);
}

/** Maximum number of groups; beyond it, the position and type of an exception form a group. */
const MANY_GROUPS = 5;

function causesOfJob(job: JobOutcome, params: readonly Value[]): readonly Cause[] {
  const failed = failedCombinations(job).map((combination) => ({
    combination,
    failure: combination.failure ?? unexplained(job),
  }));
  if (failed.length === 0) {
    // Failures before any task are recorded at combinations that never started.
    const failure = job.combinations.find((one) => one.failure)?.failure ?? unexplained(job);
    return [{ job, failure, combinations: [], messages: 1 }];
  }
  const exact = grouped(failed, ({ failure, combination }) =>
    keyOf(failure, [...combination.combination.matrix.values(), ...params]),
  );
  const groups = exact.size > MANY_GROUPS ? grouped(failed, ({ failure }) => placeKey(failure)) : exact;
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      if (!first) return [];
      const messages = new Set(members.map(({ failure }) => failure.message)).size;
      return [{ job, failure: first.failure, combinations: members.map((one) => one.combination), messages }];
    })
    .sort((a, b) => b.combinations.length - a.combinations.length);
}

export const failedCombinations = (job: JobOutcome): readonly CombinationOutcome[] =>
  job.combinations.filter((combination) => combination.status === 'FAILED');

const unexplained = (job: JobOutcome): Failure => ({
  origin: 'batch',
  stagePath: [],
  name: '',
  message: job.reason ?? 'The job failed without a reason.',
});

/** The position and kind of a failure. */
const whereKey = ({ origin, stagePath, name, exitCode, file }: Failure) => [
  origin,
  stagePath,
  name,
  exitCode ?? 0,
  file?.path ?? '',
];

/** Messages that differ only in values, row numbers, paths and identifiers have the same cause. */
const keyOf = (failure: Failure, values: readonly Value[]): string =>
  JSON.stringify([...whereKey(failure), likeness(failure.message, values)]);

/** Without the message, if all of them happened in the same line. */
const placeKey = (failure: Failure): string => {
  const line = failure.file?.line ?? failure.codeLine;
  const isPlaced = failure.name !== '' && line !== undefined;
  return JSON.stringify([...whereKey(failure), isPlaced ? line : likeness(failure.message, [])]);
};

const MESSAGE_LENGTH = 2000;
const PATH = /(?:\b\w+:\/\/|[~.]{0,2}\/)?[\w.@%+~=*-]*(?:\/[\w.@%+~=*-]+)+/g;
const ID = /0x[0-9a-f]+|\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b|\b(?=[a-z]*\d)[0-9a-f]{8,}\b|\d+/gi;

/** A message without the parts that differ between combinations. */
function likeness(message: string, values: readonly Value[]): string {
  const texts = values.filter((value) => value !== null && !isLarge(value)).map((value) => textOf(value));
  const known = [...new Set(texts)].filter((text) => text !== '').sort((a, b) => b.length - a.length);
  // The last output of a script without a reason may be any data.
  const start = message
    .slice(0, MESSAGE_LENGTH)
    .replace(/(ended with exit code \d+.*?\.) Its last line: .*$/s, '$1');
  const withoutValues = known.reduce((text, value) => text.replace(patternOf(value), '*'), start);
  return withoutValues.replace(PATH, '/').replace(ID, '0');
}

const isLarge = (value: Value) => typeof value === 'object' && value !== null && !(value instanceof Tagged);

// A single character is a value only if it is a separate word.
const patternOf = (value: string): RegExp => {
  const text = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(value.length > 1 ? text : `(?<!\\w)${text}(?!\\w)`, 'gi');
};

/** `KeyError: 'customer_id'`, like the last line of a Python traceback. */
export const failureText = (failure: Pick<Failure, 'name' | 'message'>): string =>
  failure.name === '' || failure.message.startsWith(`${failure.name}:`)
    ? failure.message
    : failure.message === '' || failure.message === failure.name
      ? failure.name
      : `${failure.name}: ${failure.message}`;

/** The place in a job: `transform / stage dedupe`. */
export const placeText = (cause: Pick<Cause, 'job' | 'failure'>): string => {
  const stages = cause.failure.stagePath;
  return stages.length === 0
    ? cause.job.planned.job.id
    : `${cause.job.planned.job.id} / stage ${stages.join(' / ')}`;
};
