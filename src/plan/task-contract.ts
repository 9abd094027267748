/**
 * What the Action and the task runner (src/task/, Python) exchange through Cloud Storage and the log.
 * The tests of both sides read one fixture, test/contracts/task-contract.json.
 */

/** Changes when either side would misread the other. */
export const TASK_CONTRACT_VERSION = 1;

/** Environment variable of a task: gs:// URI of its job.json. */
export const JOB_URI_VARIABLE = 'GCP_BATCH_WORKFLOW_JOB';

/**
 * Environment of a task: gs:// URI of its prepare.json, where the Batch job is created before its needs have ended. Its
 * tasks prepare themselves and wait: job.json does not exist yet, and its upload, after everything that it names, is the
 * signal to go on. Absent otherwise.
 */
export const PREPARE_URI_VARIABLE = 'GCP_BATCH_WORKFLOW_PREPARE';

/**
 * Environment variable of a task: the key of its Batch job, 32 random bytes as base64url. The Action and the tasks of
 * that Batch job use it to sign what they write (mac.ts). The task runner removes it before the first stage.
 */
export const JOB_KEY_VARIABLE = 'GCP_BATCH_WORKFLOW_JOB_KEY';

/**
 * Environment variable of a task: folder that all tasks of one VM share for one installation of packages; may be unset.
 */
export const SHARED_FOLDER_VARIABLE = 'GCP_BATCH_WORKFLOW_SHARED';

/** PyPI requirement of the library for which the definition is checked and with which it runs. */
export const LIBRARY = 'ddeutil-workflow==0.0.86';

/** Seconds after which a lease expires if it is not renewed; tasks that find an expired lease do not start. */
export const LEASE_SECONDS = 600;

/**
 * Seconds that a task waits for its job.json longer than the Action lets it: the Action ends the Batch job, and what the
 * task does by itself is for an Action that is gone.
 */
export const WAIT_MARGIN_SECONDS = 120;

/**
 * Maximum size of a result, in bytes. A larger object is not read, because the task runner limits its results to this
 * size.
 */
export const MAX_RESULT_BYTES = 32 * 1024 * 1024;

/** Exit codes of the task runner. */
export const TASK_EXIT = {
  /** SUCCESS, SKIP and MOVED. */
  ok: 0,
  /** FAILED or CANCEL; the reason is in the result. */
  failed: 1,
  /** The task runner failed: packages, job.json, library. */
  setup: 2,
} as const;

/** Name of the error of a task that kept its time limit itself, which it does where Batch's limit contains a waiting time. */
export const TASK_TIMEOUT = 'TaskTimeout';

/**
 * Result object of one task attempt: `<results_prefix><index>-<attempt>.json`, created once, as a whole, as the last
 * object.
 */
export interface TaskResult {
  readonly version: typeof TASK_CONTRACT_VERSION;
  /** Index into `combinations` of job.json. */
  readonly index: number;
  /** BATCH_TASK_RETRY_ATTEMPT, 0 for the first. */
  readonly attempt: number;
  readonly strategy_id: string;
  /** `MOVED`: the Action has claimed the combination for another Batch job, and the task did nothing. */
  readonly status: 'SUCCESS' | 'FAILED' | 'CANCEL' | 'SKIP' | 'MOVED';
  /** The job's `if` was false; no stage ran. */
  readonly job_skipped: boolean;
  /** The strategy entry of the library (`matrix`, `stages`, `status`, …), in the tagged codec. */
  readonly context: unknown;
  /** The library's error of this combination. */
  readonly errors: TaskError | null;
  /** The job's `if` could not be decided: the job fails without running. */
  readonly if_error: TaskError | null;
  /** A failure outside the library: packages, job.json, SystemExit. */
  readonly error: (TaskError & { readonly traceback: string }) | null;
  /** The innermost stage that failed. */
  readonly failed_stage: {
    /** Names of the enclosing stages, outermost first, and its own name. */
    readonly path: readonly string[];
    readonly id: string;
    /** Class of the exception that the code raised; "" for a script that ended for another reason. */
    readonly exception: string;
    readonly message: string;
    readonly traceback: string;
    /** 1-based line in the stage's code; null if the traceback has none. */
    readonly code_line: number | null;
    /** Exit code of a failed script, as in a shell: 128 plus the signal number if a signal killed it. */
    readonly exit_code: number | null;
    /** File of the input `source`, and its 1-based line, where it failed; null if it failed in the stage's own code. */
    readonly file: { readonly path: string; readonly line: number } | null;
  } | null;
  /** Values that could not be passed on, with stage and key. */
  readonly warnings: readonly string[];
  /** Milliseconds since the epoch: start of the task runner, start of the first stage, end. */
  readonly started_ms: number;
  readonly stages_started_ms: number | null;
  readonly ended_ms: number;
  /** Versions, e.g. `0.0.86` and `3.11.7`. */
  readonly library: string | null;
  readonly python: string;
  /** How long the task had prepared everything and waited for its job.json; absent where it did not wait. */
  readonly waited_ms?: number;
  /** Number of the signal that stopped the task early. */
  readonly signal: number | null;
  /**
   * Archives of packages that the task uploaded to the folder `cache.uploads` of job.json; absent if there are none.
   */
  readonly packages?: readonly PackageArchive[];
  /** Files in `$ARTIFACTS_DIR` after the combination, with any status; absent if there are none. */
  readonly artifacts?: ArtifactList;
}

/** Files of one combination in a result; more than 100 are in a separate object, as JSON like `files`. */
export type ArtifactList = {
  readonly count: number;
  /** Bytes of all files. */
  readonly size: number;
} & (
  | { readonly files: readonly Artifact[] }
  | { readonly list: { readonly uri: string; readonly sha256: string } }
);

/** One file: `<uploads><attempt>/<path of its combination>/<path>`. */
export interface Artifact {
  /** Relative to `$ARTIFACTS_DIR`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Computed by the task, in base64. */
  readonly md5: string;
  /** Computed by Cloud Storage, in base64. */
  readonly crc32c: string;
  readonly generation: string;
}

/** `artifacts` of job.json. */
export interface ArtifactPlaces {
  /** Prefix of the names of the files, before the attempt of the task: gs:// URI ending in a dash. */
  readonly uploads: string;
  /** Folder for long lists of files: gs:// URI ending in a slash. */
  readonly lists: string;
}

/** Artifacts of one combination of a needed job. */
export interface NeededArtifacts {
  /** Their folder in `$NEEDS_ARTIFACTS_DIR`. */
  readonly folder: string;
  /** gs:// URI before their paths, ending in a slash. */
  readonly uri: string;
  readonly files: readonly Artifact[];
}

/**
 * `needs_artifacts` of job.json: the files that a task downloads. More than 100 files are in an object, one combination
 * per line.
 */
export type NeedsArtifacts =
  | { readonly groups: readonly NeededArtifacts[] }
  | { readonly uri: string; readonly sha256: string };

/** An archive of installed packages: `<uploads><sha256>.tar.gz`. */
export interface PackageArchive {
  /** Digest of everything except the requirements that the installation depends on: Python, platform, package index. */
  readonly key: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Computed by Cloud Storage, in base64. */
  readonly crc32c: string;
  readonly generation: string;
}

/** `cache` of job.json. */
export interface PackageCache {
  /** Archives of earlier runs that match the job's requirements, by their `key`. */
  readonly entries: Readonly<Record<string, { readonly uri: string; readonly sha256: string }>>;
  /** Folder in which this run's tasks save theirs: gs:// URI ending in a slash. */
  readonly uploads: string;
}

/**
 * prepare.json: what a task needs before its job.json exists, in the members of job.json, and the limits that the task
 * runner keeps itself.
 */
export interface PrepareFile {
  readonly version: typeof TASK_CONTRACT_VERSION;
  readonly workflow: string;
  readonly job: string;
  /** Tasks of the Batch job. */
  readonly tasks: number;
  /** Jobs whose results job.json contains. */
  readonly needs: readonly string[];
  readonly logs?: string;
  readonly library: string;
  readonly requirements: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cache: PackageCache | null;
  readonly source: { readonly uri: string; readonly sha256: string } | null;
  readonly lease: { readonly uri: string; readonly max_age_seconds: number } | null;
  /** From the start of the task; then it ends by itself with exit code 0, and leaves no result. */
  readonly wait_seconds: number;
  /** Counts from when the task found job.json: Batch, which counts from the start of the task, would count the waiting. */
  readonly task_timeout_seconds: number;
}

export interface TaskError {
  readonly name: string;
  readonly message: string;
}

/**
 * Custom metadata of a result object, so that one list request shows the results of 1,000 tasks. All values are text.
 */
export interface TaskResultMetadata {
  readonly status: TaskResult['status'];
  readonly strategy_id: string;
  readonly job_skipped: 'true' | 'false';
  readonly started_ms: string;
  readonly ended_ms: string;
  /** How long it had prepared everything and waited for its job.json; absent where it did not wait. */
  readonly waited_ms?: string;
  /** Processor time of the task and all its processes. This and the following are absent if no stage ran. */
  readonly cpu_ms?: string;
  /** Peak memory. */
  readonly peak_bytes?: string;
  /** `cgroup`: of all processes, with cached files. `process`: of the largest process alone. */
  readonly memory_source?: MemorySource;
  readonly oom?: OutOfMemory;
  /** Used space of the file system `/`, which the tasks of one VM share. */
  readonly disk_bytes?: string;
  readonly disk_total_bytes?: string;
  /** Memory of the GPU that used most; absent without `nvidia-smi`. */
  readonly gpu_bytes?: string;
  readonly gpu_total_bytes?: string;
  /**
   * The copy of the log, in the folder `logs` of job.json: generation, bytes and CRC32C in base64, then `cut` if the
   * output continued; absent if job.json requests no copy, or it could not be uploaded.
   */
  readonly log?: string;
  /** Of the body, hexadecimal. */
  readonly sha256: string;
  /** HMAC-SHA-256 of everything above, the index and the attempt (mac.ts). */
  readonly mac: string;
}

export type MemorySource = 'cgroup' | 'process';

/**
 * Whether a process of the task was killed for lack of memory. `certain`: the kernel counted such a kill in the task's
 * control group. `likely`: a process was killed by SIGKILL, and the largest one had used most of the memory of the
 * task.
 */
export type OutOfMemory = 'no' | 'likely' | 'certain';

/**
 * Custom metadata of a claim, which is created by its task before its first stage, to run the combination, or by the
 * Action, to move it to another Batch job, whichever is first. `<claims of job.json><claim of the combination>`,
 * followed by `-<attempt>` when Batch repeats the task.
 */
export interface ClaimMetadata {
  readonly by: 'task' | 'action';
  /** HMAC-SHA-256 of the object's name and `by` (mac.ts). */
  readonly mac: string;
}

/** Custom metadata of job.json. */
export interface JobFileMetadata {
  /** Of the body, hexadecimal. */
  readonly sha256: string;
  /** Digest of the results that were passed to the job (run/resume). */
  readonly needs: string;
  /** HMAC-SHA-256 of both (mac.ts). */
  readonly mac: string;
}

/** Custom metadata of prepare.json. */
export interface PrepareFileMetadata {
  /** Of the body, hexadecimal. */
  readonly sha256: string;
  /** HMAC-SHA-256 over it (mac.ts). */
  readonly mac: string;
}

/** Prefix of every line that the task runner itself writes to the log of its task. */
export const RUNNER_PREFIX = '[gcp-batch-workflow] ';

/** A line that the Action uses to follow a task. All other lines are only shown. */
export type RunnerLine =
  | { readonly says: 'task' }
  | { readonly says: 'stage start'; readonly stage: string }
  | {
      readonly says: 'stage end';
      readonly stage: string;
      readonly status: string;
      /** A number as text. */
      readonly seconds: string;
    }
  /** The last line, after the result is written. */
  | { readonly says: 'ended'; readonly status: TaskResult['status'] };

/**
 * The words between the beginning and the end of a text that the task runner shortened (`shortened` in
 * src/task/result.py).
 */
export const CUT = /(\n\.\.\. \d+ characters omitted \.\.\.\n)/;

const TASK = /^workflow .*, job .*, combination \d+ of \d+$/s;
const STAGE_START = /^stage start (.*)$/s;
const STAGE_END = /^stage end (.*) ([A-Z]+) (\d+\.\d)s$/s;
const ENDED = /^ended: (SUCCESS|FAILED|CANCEL|SKIP|MOVED)$/;

/** The information for the Action in a line of a task's log (src/task/output/log_lines.py). */
export function runnerLine(line: string): RunnerLine | undefined {
  if (!line.startsWith(RUNNER_PREFIX)) return undefined;
  const said = line.slice(RUNNER_PREFIX.length).trimEnd();
  if (TASK.test(said)) return { says: 'task' };
  const start = STAGE_START.exec(said);
  if (start) return { says: 'stage start', stage: start[1] ?? '' };
  const end = STAGE_END.exec(said);
  if (end) return { says: 'stage end', stage: end[1] ?? '', status: end[2] ?? '', seconds: end[3] ?? '' };
  const ended = ENDED.exec(said);
  return ended ? { says: 'ended', status: ended[1] as TaskResult['status'] } : undefined;
}
