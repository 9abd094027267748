import type { Job } from '../../definition/model.ts';
import { Tagged, type Value } from '../../definition/python/value.ts';
import type { Failure, JobOutcome } from '../outcome.ts';

/** Names in the checked-out repository. */
export interface Workspace {
  /** Files and folders at its top. */
  readonly top: ReadonlySet<string>;
  /** Files and folders at lower levels → the path of their folder. */
  readonly below: ReadonlyMap<string, string>;
  /** Paths of the files and folders of tasks. */
  readonly sent: ReadonlySet<string>;
}

/** A failure, with information about its stage and its surroundings. */
export interface FailedStage {
  readonly failure: Failure;
  /** Original code of the stage; empty if it has none, or is not found. */
  readonly code: string;
  readonly kind: 'run' | 'bash' | undefined;
  /** Matrix values of the combination, as text. */
  readonly values: ReadonlyMap<string, string>;
  readonly workspace: Workspace;
  /** The jobs of the run. */
  readonly jobs: readonly JobOutcome[];
  /** Ids of the jobs that its own job needs. */
  readonly needs: readonly string[];
}

/** Advice for a failure; undefined for an unknown case. */
export type AdviceRule = (one: FailedStage) => string | undefined;

export const saidBy = ({ failure }: FailedStage): string => `${failure.name}: ${failure.message}`;

/** The message, and the end of the surrounding output. */
export const evidenceOf = ({ failure }: FailedStage): string =>
  `${failure.message}\n${(failure.traceback ?? '').slice(-2000)}`;

/** The text of the stage at the end of the path; names may contain templates, which are replaced in the path. */
export function stageCode(job: Job, path: readonly string[]): Pick<FailedStage, 'code' | 'kind'> {
  let stages = stagesIn(job.model.get('stages'));
  let found: ReadonlyMap<Value, Value> | undefined;
  for (const name of path) {
    found =
      stages.find((stage) => stage.get('name') === name) ?? (stages.length === 1 ? stages[0] : undefined);
    stages = found ? [...found.values()].flatMap((value) => stagesIn(value)) : [];
  }
  for (const kind of ['run', 'bash'] as const) {
    const code = found?.get(kind);
    if (typeof code === 'string') return { code, kind };
  }
  return { code: '', kind: undefined };
}

/** All stages of a list, or of the lists and branches inside a stage. */
export function stagesIn(value: Value | undefined): readonly ReadonlyMap<Value, Value>[] {
  if (Array.isArray(value)) {
    return value.flatMap((one) => (isMap(one) ? (one.has('name') ? [one] : stagesIn(one)) : []));
  }
  return isMap(value) ? [...value.values()].flatMap((inner) => stagesIn(inner)) : [];
}

const isMap = (value: unknown): value is ReadonlyMap<Value, Value> =>
  value instanceof Map && !(value instanceof Tagged);
