import type { Combination, Job, Located, Workflow } from '../definition/model.ts';
import type { Value } from '../definition/python/value.ts';
import type { Problem } from '../errors.ts';
import type { ProvisioningModel } from '../inputs/machine.ts';
import type { MatrixGlob } from '../inputs/matrix-glob.ts';
import type { PlainFields } from '../inputs/resource-fields.ts';
import type { ExtraDisk } from './machine/disks.ts';
import type { Mount } from './machine/mounts.ts';

/** Where a job runs and what it runs on, after `runs-on.with` was laid over the inputs. */
export type Machine = PlainFields & {
  readonly projectId: string;
  readonly region: string;
  readonly bucket: string;
  /** Key file on the runner with which this job's own requests are made. */
  readonly credentialsPath?: Located<string>;
  readonly requirements: readonly string[];
  /** Milli-CPUs that a task reserves. Where this and the memory are absent, a task has its VM to itself. */
  readonly cpuMilli?: number;
  readonly gpu?: { readonly type: string; readonly count: number };
  readonly disks: readonly ExtraDisk[];
  readonly mounts: readonly Mount[];
  /** Of the registry that holds the image; the password is the name of a Secret Manager version. */
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

/** Machines that combinations of a job move to when its own do not suffice. */
export interface Moves {
  /**
   * `machines[f][m]` is the job's machine with entry `f` of `fallback` and entry `m` of `on_out_of_memory`, both counted
   * from 1; 0 means none.
   */
  readonly machines: readonly (readonly Machine[])[];
  /** How long fewer tasks may run than could, and none start, until those that wait move. */
  readonly fallbackAfterMs: number;
  /** The job has `on_out_of_memory`, whether or not there is a machine with more. */
  readonly isForMemory: boolean;
}

/** Which entries of `fallback` and `on_out_of_memory` a Batch job runs with; 0 for none. */
export interface Rung {
  readonly fallback: number;
  readonly memory: number;
}

export interface PlannedJob {
  readonly job: Job;
  readonly machine: Machine;
  /** At least one, unless the bucket of `glob` was not listed: a job without a matrix has the empty combination. */
  readonly combinations: readonly Combination[];
  /** Where the values of one key of its matrix come from. */
  readonly glob?: ListedGlob;
  /** Limit on the tasks that run at the same time; 0 if none is set. */
  readonly parallelism: number;
  /** Needed jobs whose artifacts its tasks get; absent for none. */
  readonly needsArtifacts?: readonly string[];
  /** Absent when all combinations of the job run on its own machine. */
  readonly moves?: Moves;
}

/** The input `matrix_glob` of a job. */
export interface ListedGlob extends MatrixGlob {
  /** The files that match, in order; absent before the bucket was listed, and in a dry run, which lists no bucket. */
  readonly files?: readonly string[];
}

/** What the input `only` took out of a plan. */
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
  /** Absent where the whole workflow runs. */
  readonly leftOut?: LeftOut;
}

/** What names and labels of one run are made of. */
export interface RunIdentity {
  /** `<GitHub run id>-<attempt>-<nonce>`: two legs of a GitHub matrix share every variable but the nonce. */
  readonly runId: string;
  /** Folder of the run in its bucket, ending in a slash. */
  readonly folder: string;
  readonly githubRunId: string;
  readonly githubRunAttempt: string;
  readonly repositoryId: string;
  readonly commit: string;
  /** Input `gcs_prefix`. */
  readonly prefix: string;
  /** Whose code it runs, and from whose runs it may also read. */
  readonly scopes: { readonly own: string; readonly base?: string };
}
