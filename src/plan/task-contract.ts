/**
 * What the Action and the task runner (src/task/, Python) exchange through Cloud Storage and the log.
 * One fixture, test/contracts/task-contract.json, is read by the tests of both sides.
 */

/** Changes when either side would misread the other. */
export const TASK_CONTRACT_VERSION = 1;

/** Environment of a task: gs:// URI of its job.json. */
export const JOB_URI_VARIABLE = 'GCP_BATCH_WORKFLOW_JOB';

/**
 * Environment of a task: gs:// URI of its prepare.json, where the Batch job is created before its needs have ended. Its
 * tasks prepare themselves and wait: job.json does not exist yet, and its upload, after everything that it names, is the
 * signal to go on. Absent otherwise.
 */
export const PREPARE_URI_VARIABLE = 'GCP_BATCH_WORKFLOW_PREPARE';

/**
 * Environment of a task: the key of its Batch job, 32 random bytes as base64url. The Action and the tasks of that Batch
 * job seal with it what they write (mac.ts). The task runner removes it before the first stage.
 */
export const JOB_KEY_VARIABLE = 'GCP_BATCH_WORKFLOW_JOB_KEY';

/** Environment of a task: folder that all tasks of one VM share, for one installation of packages; may be unset. */
export const SHARED_FOLDER_VARIABLE = 'GCP_BATCH_WORKFLOW_SHARED';

/** PyPI requirement of the library that the definition is checked against and run with. */
export const LIBRARY = 'ddeutil-workflow==0.0.86';

/** Seconds after which a lease expires if it is not renewed; tasks that find an expired lease do not start. */
export const LEASE_SECONDS = 600;

/**
 * Seconds that a task waits for its job.json longer than the Action lets it: the Action ends the Batch job, and what the
 * task does by itself is for an Action that is gone.
 */
export const WAIT_MARGIN_SECONDS = 120;

/** Bytes that a result may have; what is larger was not written by the task runner, which bounds them, and is not read. */
export const MAX_RESULT_BYTES = 32 * 1024 * 1024;

/** Exit codes of the task runner. */
export const TASK_EXIT = {
  /** SUCCESS, SKIP and MOVED. */
  ok: 0,
  /** FAILED or CANCEL; the reason is in the result. */
  failed: 1,
  /** The task runner could not do its work: packages, job.json, library. */
  setup: 2,
} as const;

/** Name of the error of a task that kept its time limit itself, which it does where Batch's limit contains a waiting time. */
export const TASK_TIMEOUT = 'TaskTimeout';

/** Result object of one task attempt: `<results_prefix><index>-<attempt>.json`, created once, written whole and last. */
export interface TaskResult {
  readonly version: typeof TASK_CONTRACT_VERSION;
  /** Index into `combinations` of job.json. */
  readonly index: number;
  /** BATCH_TASK_RETRY_ATTEMPT, 0 for the first. */
  readonly attempt: number;
  readonly strategy_id: string;
  /** `MOVED`: the Action has claimed the combination for another Batch job; nothing was done. */
  readonly status: 'SUCCESS' | 'FAILED' | 'CANCEL' | 'SKIP' | 'MOVED';
  /** The job's `if` was false; no stage ran. */
  readonly job_skipped: boolean;
  /** The strategy entry as the library leaves it (`matrix`, `stages`, `status`, …), in the tagged codec. */
  readonly context: unknown;
  /** The library's error of this combination. */
  readonly errors: TaskError | null;
  /** The job's `if` could not be decided: the job fails without running. */
  readonly if_error: TaskError | null;
  /** What went wrong outside the library: packages, job.json, SystemExit. */
  readonly error: (TaskError & { readonly traceback: string }) | null;
  /** The innermost stage that failed. */
  readonly failed_stage: {
    /** Names of the stages around it, outermost first, and its own. */
    readonly path: readonly string[];
    readonly id: string;
    /** Class of the exception the code raised; "" for a script that ended for another reason. */
    readonly exception: string;
    readonly message: string;
    readonly traceback: string;
    /** 1-based line inside the stage's code; null when the traceback names none. */
    readonly code_line: number | null;
    /** Of a failed script, as in a shell: 128 plus the number of the signal that killed it. */
    readonly exit_code: number | null;
    /** File of `source`, and its 1-based line, where it happened; null when it was in the stage's own code. */
    readonly file: { readonly path: string; readonly line: number } | null;
  } | null;
  /** Values that could not be passed on, with stage and key. */
  readonly warnings: readonly string[];
  /** Milliseconds since the epoch: task runner started, first stage started, ended. */
  readonly started_ms: number;
  readonly stages_started_ms: number | null;
  readonly ended_ms: number;
  /** Versions, e.g. `0.0.86` and `3.11.7`. */
  readonly library: string | null;
  readonly python: string;
  /** How long the task had prepared everything and waited for its job.json; absent where it did not wait. */
  readonly waited_ms?: number;
  /** Number of the signal that ended it early. */
  readonly signal: number | null;
  /** Archives of packages that the task put into the folder `cache.uploads` of job.json; absent when there are none. */
  readonly packages?: readonly PackageArchive[];
  /** What the combination left in `$ARTIFACTS_DIR`, whatever its status; absent when that is nothing. */
  readonly artifacts?: ArtifactList;
}

/** Files of one combination in a result; more than 100 are in an object of their own, as JSON like `files`. */
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
  /** As the task computed it, in base64. */
  readonly md5: string;
  /** As Cloud Storage gives it, in base64. */
  readonly crc32c: string;
  readonly generation: string;
}

/** `artifacts` of job.json. */
export interface ArtifactPlaces {
  /** What the names of the files begin with, before the attempt of the task: gs:// URI ending in a dash. */
  readonly uploads: string;
  /** Where long lists of files go: gs:// URI ending in a slash. */
  readonly lists: string;
}

/** Artifacts of one combination of a needed job. */
export interface NeededArtifacts {
  /** Folder of them in `$NEEDS_ARTIFACTS_DIR`. */
  readonly folder: string;
  /** gs:// URI that their paths follow, ending in a slash. */
  readonly uri: string;
  readonly files: readonly Artifact[];
}

/** `needs_artifacts` of job.json: what a task downloads. More than 100 files are in an object, one combination per line. */
export type NeedsArtifacts =
  | { readonly groups: readonly NeededArtifacts[] }
  | { readonly uri: string; readonly sha256: string };

/** An archive of installed packages: `<uploads><sha256>.tar.gz`. */
export interface PackageArchive {
  /** Digest of what the installation depends on besides the requirements: Python, platform, package index. */
  readonly key: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** As Cloud Storage gives it, in base64. */
  readonly crc32c: string;
  readonly generation: string;
}

/** `cache` of job.json. */
export interface PackageCache {
  /** Archives of earlier runs that suit the job's requirements, by their `key`. */
  readonly entries: Readonly<Record<string, { readonly uri: string; readonly sha256: string }>>;
  /** Where this run's tasks put theirs: gs:// URI ending in a slash. */
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

/** Custom metadata of a result object, so that one list request shows how 1,000 tasks ended. All values are text. */
export interface TaskResultMetadata {
  readonly status: TaskResult['status'];
  readonly strategy_id: string;
  readonly job_skipped: 'true' | 'false';
  readonly started_ms: string;
  readonly ended_ms: string;
  /** How long it had prepared everything and waited for its job.json; absent where it did not wait. */
  readonly waited_ms?: string;
  /** Processor time of the task and all that it started. This and the following are absent before the stages ran. */
  readonly cpu_ms?: string;
  /** The most memory in use at a time. */
  readonly peak_bytes?: string;
  /** `cgroup`: of all processes, with cached files. `process`: of the largest process alone. */
  readonly memory_source?: MemorySource;
  readonly oom?: OutOfMemory;
  /** Of the file system `/`, which tasks of one VM share. */
  readonly disk_bytes?: string;
  readonly disk_total_bytes?: string;
  /** Of the fullest GPU; absent without `nvidia-smi`. */
  readonly gpu_bytes?: string;
  readonly gpu_total_bytes?: string;
  /**
   * The copy of the log, in the folder `logs` of job.json: generation, bytes and CRC32C in base64, then `cut` where the
   * output went on; absent where job.json wants none, or it could not be uploaded.
   */
  readonly log?: string;
  /** Of the body, hexadecimal. */
  readonly sha256: string;
  /** HMAC-SHA-256 over everything above, index and attempt (mac.ts). */
  readonly mac: string;
}

export type MemorySource = 'cgroup' | 'process';

/**
 * Whether a process of the task was killed for lack of memory. `certain`: the kernel counted such a kill in the task's
 * control group. `likely`: a process was killed by SIGKILL, and the largest one had used most of the memory of the task.
 */
export type OutOfMemory = 'no' | 'likely' | 'certain';

/**
 * Custom metadata of a claim, which its task or the Action creates, whoever comes first: the task before its first stage,
 * to run the combination; the Action to move it to another Batch job. `<claims of job.json><claim of the combination>`,
 * followed by `-<attempt>` when Batch repeats the task.
 */
export interface ClaimMetadata {
  readonly by: 'task' | 'action';
  /** HMAC-SHA-256 over the object's name and `by` (mac.ts). */
  readonly mac: string;
}

/** Custom metadata of job.json. */
export interface JobFileMetadata {
  /** Of the body, hexadecimal. */
  readonly sha256: string;
  /** Digest of the very results that the job was given (run/resume). */
  readonly needs: string;
  /** HMAC-SHA-256 over both (mac.ts). */
  readonly mac: string;
}

/** Custom metadata of prepare.json. */
export interface PrepareFileMetadata {
  /** Of the body, hexadecimal. */
  readonly sha256: string;
  /** HMAC-SHA-256 over it (mac.ts). */
  readonly mac: string;
}

/** Begins every line that the task runner itself writes to the log of its task. */
export const RUNNER_PREFIX = '[gcp-batch-workflow] ';

/** A line by which the Action follows a task. All others are only shown. */
export type RunnerLine =
  | { readonly says: 'task' }
  | { readonly says: 'stage start'; readonly stage: string }
  | {
      readonly says: 'stage end';
      readonly stage: string;
      readonly status: string;
      /** Text of a number. */
      readonly seconds: string;
    }
  /** The last one: the result is written. */
  | { readonly says: 'ended'; readonly status: TaskResult['status'] };

/** Between the head and the tail of a text that the task runner shortened (`shortened` in src/task/result.py). */
export const CUT = /(\n\.\.\. \d+ characters omitted \.\.\.\n)/;

const TASK = /^workflow .*, job .*, combination \d+ of \d+$/s;
const STAGE_START = /^stage start (.*)$/s;
const STAGE_END = /^stage end (.*) ([A-Z]+) (\d+\.\d)s$/s;
const ENDED = /^ended: (SUCCESS|FAILED|CANCEL|SKIP|MOVED)$/;

/** What the Action learns from a line of a task's log (src/task/output/log_lines.py). */
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
