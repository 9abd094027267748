import type { Combination, Job, Located, Workflow } from '../definition/model.ts';
import type { Value } from '../definition/python/value.ts';
import type { Problem } from '../errors.ts';
import type { ProvisioningModel } from '../inputs/machine.ts';
import type { MatrixGlob } from '../inputs/matrix-glob.ts';
import type { PlainFields } from '../inputs/resource-fields.ts';
import type { ExtraDisk } from './machine/disks.ts';
import type { Mount } from './machine/mounts.ts';

/** Where and on which machine a job runs, after combining `runs-on.with` with the inputs. */
export type Machine = PlainFields & {
  readonly projectId: string;
  readonly region: string;
  readonly bucket: string;
  /** Key file on the runner for this job's own requests. */
  readonly credentialsPath?: Located<string>;
  readonly requirements: readonly string[];
  /** Milli-CPUs that a task reserves. Without this and the memory, a task has its VM to itself. */
  readonly cpuMilli?: number;
  readonly gpu?: { readonly type: string; readonly count: number };
  readonly disks: readonly ExtraDisk[];
  readonly mounts: readonly Mount[];
  /** Login for the registry of the image; the password is the name of a Secret Manager version. */
  readonly registry?: { readonly username: string; readonly password: string };
  readonly provisioningModel: ProvisioningModel;
  /** Number of times, 0 to 10, that Batch runs a task again after a machine failure. */
  readonly maxRetries: number;
  readonly taskTimeoutSeconds: number;
  readonly env: ReadonlyMap<string, string>;
  /** Variable → full resource name of a Secret Manager version. */
  readonly secrets: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
};

/** Machines to which combinations of a job move when its own are not available or too small. */
export interface Moves {
  /**
   * `machines[f][m]` is the job's machine with entry `f` of `fallback` and entry `m` of `on_out_of_memory`, both
   * counted from 1; 0 means none.
   */
  readonly machines: readonly (readonly Machine[])[];
  /** Time during which fewer tasks run than allowed and none starts, after which waiting tasks move. */
  readonly fallbackAfterMs: number;
  /** Whether the job has `on_out_of_memory`, even if no machine has more memory. */
  readonly isForMemory: boolean;
}

/** The entries of `fallback` and `on_out_of_memory` that a Batch job uses; 0 for none. */
export interface Rung {
  readonly fallback: number;
  readonly memory: number;
}

export interface PlannedJob {
  readonly job: Job;
  readonly machine: Machine;
  /** At least one, unless the bucket of `glob` was not listed: a job without a matrix has the empty combination. */
  readonly combinations: readonly Combination[];
  /** The source of the values for one key of its matrix. */
  readonly glob?: ListedGlob;
  /** Limit on the tasks that run at the same time; 0 if none is set. */
  readonly parallelism: number;
  /** Needed jobs whose artifacts its tasks download; absent for none. */
  readonly needsArtifacts?: readonly string[];
  /** Absent if all combinations of the job run on its own machine. */
  readonly moves?: Moves;
  /** When its Batch job may be created before its needs have ended; absent for never. */
  readonly startEarly?: StartEarly;
  /** How long its tasks are expected to take together, if no earlier run says so. */
  readonly expectedSeconds?: number;
}

/** `always`: also if nothing says how long its needs take, or if its `if` depends on them. */
export type StartEarly = 'auto' | 'always';

/** The input `matrix_glob` of a job. */
export interface ListedGlob extends MatrixGlob {
  /** The matching files, in order; absent before the bucket is listed, and in a dry run, which lists no bucket. */
  readonly files?: readonly string[];
}

/** The parts that the input `only` removed from a plan. */
export interface LeftOut {
  /** In the order of the file. */
  readonly jobs: readonly string[];
  /** Jobs that run without some of their combinations. */
  readonly parts: readonly { readonly job: string; readonly left: number; readonly all: number }[];
}

export interface Plan {
  readonly workflow: Workflow;
  readonly params: ReadonlyMap<string, Value>;
  /** In the order of the file. */
  readonly jobs: ReadonlyMap<string, PlannedJob>;
  readonly warnings: readonly Problem[];
  /** Absent if the whole workflow runs. */
  readonly leftOut?: LeftOut;
}

/** The data for the names and labels of one run. */
export interface RunIdentity {
  /** `<GitHub run id>-<attempt>-<nonce>`: two legs of a GitHub matrix differ only in the nonce. */
  readonly runId: string;
  /** Folder of the run in its bucket, ending in a slash. */
  readonly folder: string;
  readonly githubRunId: string;
  readonly githubRunAttempt: string;
  readonly repositoryId: string;
  readonly commit: string;
  /** Input `gcs_prefix`. */
  readonly prefix: string;
  /** Whose code it runs, and which runs' data it may also read. */
  readonly scopes: { readonly own: string; readonly base?: string };
}
