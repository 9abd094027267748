import type { Plan } from './plan.ts';

/**
 * As much of a plan as is known although there are problems, so that independent checks still find theirs. It has
 * defaults in place of what is wrong, and never runs.
 */
export interface Draft extends Plan {
  /** Absent if there is no problem. */
  readonly unknown?: UnknownParts;
}

/** Parts of a draft that nothing is compared with. */
interface UnknownParts {
  /** Ids of all jobs in the file, including those that cannot be read; undefined if none is known. */
  readonly ids: readonly string[] | undefined;
  /** Jobs whose combinations are not known. */
  readonly combinations: ReadonlySet<string>;
  /** By job, arguments under `runs-on.with` whose values are not known. */
  readonly arguments: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Whether the value of one of these arguments of a job is not known. */
export const isAnyUnread = ({ unknown }: Draft, job: string, names: readonly string[]): boolean =>
  names.some((name) => unknown?.arguments.get(job)?.has(name));
