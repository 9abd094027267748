import type { Position } from '../errors.ts';
import type { Value } from './python/value.ts';
import type { StageKind } from './stage-table.ts';

/** A value with the position at which it was written, so that an error can point there. */
export interface Located<T = Value> {
  readonly value: T;
  readonly at: Position;
}

export const paramTypes = [
  'str',
  'int',
  'float',
  'decimal',
  'date',
  'datetime',
  'choice',
  'map',
  'array',
] as const;
export type ParamType = (typeof paramTypes)[number];

/** A declared param (ddeutil.workflow.params). */
export interface ParamSpec {
  readonly name: string;
  readonly type: ParamType;
  readonly at: Position;
  readonly description?: string;
  /** The library's own default: true for choice, false for all others. */
  readonly required: boolean;
  /** Absent when none is declared; `null` when it is declared as null. */
  readonly default?: Located;
  /** choice only. */
  readonly options?: readonly Value[];
  /** float and decimal only; 6 unless declared. */
  readonly precision?: number;
  /** Ours: the value is masked in logs, summary and outputs (`secret: true`). */
  readonly secret: boolean;
}

export const triggerRules = [
  'all_success',
  'all_failed',
  'all_done',
  'one_success',
  'one_failed',
  'none_failed',
  'none_skipped',
] as const;
export type TriggerRule = (typeof triggerRules)[number];

export interface CodePosition extends Position {
  /** 1-based lines of the file, one for each line of the code; absent if they are consecutive. */
  readonly lines?: readonly number[];
}

export interface Stage {
  /** As written; may hold a `matrix.` template. */
  readonly id?: string;
  readonly name: string;
  readonly kind: StageKind;
  readonly at: Position;
  /** py, virtual-py and bash: position of the first line of the code in the file. */
  readonly code?: CodePosition;
  /** Stages inside parallel, foreach, until and case, in their written order. */
  readonly nested: readonly Stage[];
}

/** strategy of a job before expansion (ddeutil.workflow.job.Strategy). */
export interface Strategy {
  readonly at: Position;
  /** Matrix key → values (int or str), in the order of the file. Empty: no matrix. */
  readonly matrix: ReadonlyMap<string, readonly Value[]>;
  readonly include: readonly Located<ReadonlyMap<string, Value>>[];
  readonly exclude: readonly Located<ReadonlyMap<string, Value>>[];
  readonly failFast: boolean;
  /** A number, or a template text; absent when not written. */
  readonly maxParallel?: Located<number | string>;
}

/** One run of a job: matrix key → value, in the order the library uses. Empty for a job without matrix. */
export type Matrix = ReadonlyMap<string, Value>;

export interface Combination {
  /** The library's id of the matrix (last ten digits of a sha256), `EMPTY` for an empty matrix. */
  readonly strategyId: string;
  readonly matrix: Matrix;
}

export type RunsOnKind = 'default' | 'gcp_batch' | 'container';

export interface RunsOn {
  readonly kind: RunsOnKind;
  readonly at: Position;
  /** Arguments under `with`, ${VAR} already replaced; keys as documented, not yet checked for meaning. */
  readonly with: ReadonlyMap<string, Argument>;
  /** It has a problem that leaves its arguments unknown. */
  readonly isWrong?: true;
}

/** An argument of `runs-on.with`. */
export interface Argument extends Located {
  readonly keyAt: Position;
  /** It has a problem, so its value is not known. */
  readonly isWrong?: true;
  /** Of a list, each member; a mapping also has its own members. */
  readonly items?: readonly { readonly at: Position; readonly members?: ReadonlyMap<string, Argument> }[];
}

export interface Job {
  readonly id: string;
  readonly at: Position;
  readonly description?: string;
  /** Ids of jobs that exist, without duplicates; the graph has no cycle. */
  readonly needs: readonly string[];
  readonly triggerRule: TriggerRule;
  /** Python expression with templates; absent: the job always runs. */
  readonly condition?: Located<string>;
  /** How many more times failed combinations are run, 0 to 19. */
  readonly retry: number;
  readonly runsOn: RunsOn;
  readonly strategy: Strategy;
  readonly stages: readonly Stage[];
  /**
   * The job as ddeutil-workflow on the VM validates it: documented spellings replaced by those that 0.0.86 reads,
   * without runs-on, strategy, needs, trigger-rule and retry, which are decided here.
   */
  readonly model: ReadonlyMap<Value, Value>;
}

/** Parts of a definition that are not known because they have problems, so that nothing is compared with them. */
export interface Doubts {
  /** Ids of all jobs in the file, including those that cannot be read; undefined if `jobs` itself cannot be read. */
  readonly ids: readonly string[] | undefined;
  /** Jobs whose needs have a problem. */
  readonly needs: ReadonlySet<string>;
  /** Jobs whose strategy has a problem. */
  readonly strategies: ReadonlySet<string>;
  /** Names of all declared params, including wrong ones; undefined if `params` itself cannot be read. */
  readonly params: readonly string[] | undefined;
}

/** A definition. */
export interface Workflow {
  readonly name: string;
  /** Path as the user gave it, relative to the workspace. */
  readonly file: string;
  readonly at: Position;
  readonly description?: string;
  readonly params: ReadonlyMap<string, ParamSpec>;
  /** In the order of the file. */
  readonly jobs: ReadonlyMap<string, Job>;
  /** The library's per-workflow configuration, passed to the VM unchanged. */
  readonly extras: ReadonlyMap<Value, Value>;
  /** The other workflows of the file, unchanged: `trigger` stages may name them. */
  readonly siblings: ReadonlyMap<string, Value>;
}
