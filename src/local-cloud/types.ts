import type { BucketFiles } from './batch/tasks/bucket-volumes.ts';
import type { Containers } from './batch/tasks/containers.ts';
import type { JobMessage } from './batch/wire/messages.ts';
import type { FaultKind } from './fault-kinds.ts';
import type { Limit } from './github/limit-texts.ts';
import type { Grants, TokenClaims } from './identity/grants.ts';

/** Types that the services of the local cloud share. Nothing here depends on the Action. */

export type ServiceName =
  | 'batch'
  | 'storage'
  | 'sts'
  | 'iamcredentials'
  | 'oidc'
  | 'metadata'
  | 'logging'
  | 'github'
  | 'cloudresourcemanager'
  | 'iam';

/** One request, as `GET /state` lists it. */
export interface Call {
  readonly service: ServiceName;
  /** gRPC method (`CreateJob`) or HTTP verb. */
  readonly method: string;
  /** The resource: job name, URL path with query. */
  readonly path: string;
  /** gRPC code (0 = OK) or HTTP status (0 = no answer). */
  readonly status: number;
  readonly ms: number;
  /** Size of the bodies of request and response; for gRPC, of the messages. */
  readonly bytes: number;
  /** Set if a task on a "VM" made the call. */
  readonly from?: 'task';
  /** The account of its token. */
  readonly as?: string;
}

export interface Journal {
  readonly calls: Call[];
  /** Records the start of a request. */
  begin(): void;
  record(call: Call): void;
  /** A number that changes with every request and response. */
  activity(): number;
}

/** Body of `POST /faults`: makes the next `times` matching calls fail. */
export interface Fault {
  readonly service: ServiceName;
  readonly method?: string;
  /** Substring of the call's path. */
  readonly path?: string;
  /** Part of the body of an HTTP request. */
  readonly body?: string;
  readonly times: number;
  readonly kind: FaultKind;
  /** HTTP status for kind `status`; gRPC services map it to a code. */
  readonly status?: number;
  /** For a `status` of GitHub: the response is that to a request over this limit; its status is 403 by default. */
  readonly limit?: Limit;
  /** Seconds or an HTTP date, sent as Retry-After. */
  readonly retryAfter?: string | number;
  /** The server executes the request, then the response is lost or replaced. */
  readonly afterCommit?: boolean;
  /** Share of the matching calls that get it, 0 to 1; all by default. */
  readonly chance?: number;
}

export interface Faults {
  add(fault: Fault): void;
  /** Takes the fault for this call of the Action. Calls of tasks get no faults. */
  take(call: { service: ServiceName; method: string; path: string; body?: Buffer }): Fault | undefined;
  /** Number of calls that will still get one. */
  left(): number;
  clear(): void;
}

export interface Tokens {
  issue(claims: {
    subject: string;
    lifetimeSeconds: number;
    isTask?: boolean;
    /** Everything by default. */
    scopes?: readonly string[];
  }): string;
  /** The claims of an Authorization header, or why it has none. */
  check(authorization: string | undefined): TokenClaims | { readonly refused: string };
  clear(): void;
}

/** An entry as `entries:list` returns it (google.logging.v2.LogEntry in JSON). */
export interface LogEntry {
  readonly logName: string;
  readonly insertId: string;
  readonly timestamp: string;
  readonly severity: string;
  readonly resource: { readonly type: string; readonly labels: Readonly<Record<string, string>> };
  readonly labels: Readonly<Record<string, string>>;
  readonly textPayload?: string;
  readonly jsonPayload?: Readonly<Record<string, unknown>>;
}

export interface LogSink {
  write(entry: LogEntry): void;
}

export interface Certificate {
  /** PEM of the certificate authority, for GRPC_DEFAULT_SSL_ROOTS_FILE_PATH. */
  readonly ca: string;
  readonly key: string;
  readonly cert: string;
}

/**
 * Which tasks of a Batch job end with a failed one: waiting tasks, which then never start, or all, so that running ones
 * are also killed. Documentation and public logs disagree about the real service.
 */
export const FAIL_STOPS_JOB = ['waiting', 'all'] as const;
export type FailStopsJob = (typeof FAIL_STOPS_JOB)[number];

/** Options from the `--flag`s. */
export interface CloudOptions {
  /** Delay of every response, in milliseconds. */
  readonly latencyMs: number;
  /** From job creation until its tasks start, in milliseconds; by default the delay of the chosen world, or none. */
  readonly bootMs?: number;
  /** Uses the delays of the real service, and rejects unknown names. */
  readonly isRealistic?: boolean;
  /** Image name → Python executable with packages; any other image is a new environment. */
  readonly images: ReadonlyMap<string, string>;
  /** Runs tasks in containers, all with one image. */
  readonly containers?: Containers;
  /** A failed task ends its Batch job; without this, the other tasks continue. */
  readonly failStopsJob?: FailStopsJob;
  readonly log: (line: string) => void;
  /** Tasks are simulated instead of executed. */
  readonly simulation?: Simulation;
}

/** The course of one attempt of a simulated task. */
export interface Script {
  readonly ms: number;
  /**
   * `fails`: a stage raises. `preempted`: stopped by SIGTERM, and writes that. `lost`: the VM is gone, nothing is
   * written.
   */
  readonly ending: 'succeeds' | 'fails' | 'preempted' | 'lost';
  /** Batch's report, if it differs from the usual one for this ending. */
  readonly exitCode?: number;
  /** Text instead of the result object; null writes none. */
  readonly result?: string | null;
  /** Whether the task leaves an archive of packages, if its job has a cache. */
  readonly hasPackages?: boolean;
  readonly usage?: ScriptUsage;
  /** Its files in `$ARTIFACTS_DIR`. */
  readonly artifacts?: SimulatedFiles;
}

/** Files of the same size, in bytes. */
export interface SimulatedFiles {
  readonly files: number;
  readonly bytes: number;
}

/** Usage of a simulated task, if it differs from the usual. */
export interface ScriptUsage {
  readonly cpuMs?: number;
  readonly peakBytes?: number;
  /** Of the results' metadata. */
  readonly oom?: 'no' | 'likely' | 'certain';
}

/** Events of a simulated Batch job, independent of its tasks. */
export interface JobFate {
  /** Why it cannot be created at all: CreateJob is refused with RESOURCE_EXHAUSTED. */
  readonly refused?: string;
  /**
   * Maximum number of its tasks at a time, from a number of milliseconds after its creation, because machines are
   * missing.
   */
  readonly machines?: readonly { readonly fromMs: number; readonly tasks: number }[];
  /** Until its tasks start; never when infinite. */
  readonly bootMs?: number;
  /** Until listings show it. */
  readonly hiddenMs?: number;
  /**
   * Events at a number of milliseconds after its creation: Batch reports something or fails the job, or somebody else
   * ends it.
   */
  readonly events?: readonly {
    readonly atMs: number;
    readonly kind: 'told' | 'failed' | 'cancelled' | 'deleted';
    readonly description?: string;
  }[];
}

/** Decisions of a test in a simulated world; undefined leaves them to the seed. */
export interface Fates {
  /** `task` is the strategy id; `attempt` counts from 0. */
  readonly task?: (key: {
    readonly job: string;
    readonly task: string;
    readonly index: number;
    readonly attempt: number;
  }) => Script | undefined;
  readonly job?: (job: {
    readonly name: string;
    readonly labels: Readonly<Record<string, string>>;
    /** In its original form. */
    readonly message: JobMessage;
  }) => JobFate | undefined;
}

/** Options of simulated tasks, and their dependencies. */
export interface Simulation {
  readonly seed: string;
  /** Milliseconds since the epoch of the simulated world. */
  now(): number;
  /** The same moment on the clock of Cloud Storage. */
  storageMs(atMs: number): number;
  /** From job creation until its tasks start, and until a task that lost its VM has another, in milliseconds. */
  readonly bootMs: number;
  /** Shortest and longest task, in milliseconds. */
  readonly taskMs: readonly [number, number];
  /** Of all tasks, 0 to 1. */
  readonly failureRate: number;
  /** Of all attempts, 0 to 1: half of them get a signal and write CANCEL, half vanish. */
  readonly preemptionRate: number;
  /** Characters of text among the outputs of a task, and in the traceback of one that fails. */
  readonly outputBytes: number;
  /** Files of each task, unless its script says otherwise. */
  readonly artifacts: SimulatedFiles;
  /** Events of a task or a job that are not left to the seed. */
  readonly fates?: Fates;
  readonly storage: {
    get(object: { bucket: string; name: string }): Promise<Buffer | undefined>;
    /** When an object was written, in milliseconds since the epoch; undefined if there is none. */
    createdMs(object: { bucket: string; name: string }): Promise<number | undefined>;
    /** Creates an object unless it exists. Returns its generation. */
    put(object: {
      bucket: string;
      name: string;
      body: string | Buffer;
      metadata: Readonly<Record<string, string>>;
    }): Promise<string>;
  };
}

/** The Batch half of `GET /state`. */
export interface BatchJobState {
  readonly name: string;
  readonly state: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The Job in its original form. */
  readonly request: unknown;
  readonly tasks: readonly { readonly index: number; readonly state: string; readonly attempts: number }[];
}

/** One machine of a simulated job, as `GET /state` lists it. */
export interface MachineState {
  /** Name of the Batch job. */
  readonly job: string;
  /** BATCH_NODE_INDEX */
  readonly index: number;
  /** Paid time, in milliseconds since the epoch; without an end if it still exists. */
  readonly fromMs: number;
  readonly untilMs?: number;
  /** How long its tasks only waited for their job.json; the whole time if that never arrived. */
  readonly idleMs: number;
  readonly machineType: string;
  readonly provisioningModel: string;
  /** 0 for an unknown machine type. */
  readonly vcpus: number;
}

export interface BatchServiceHandle {
  /** https://localhost:PORT */
  readonly url: string;
  state(): BatchJobState[];
  machines(): readonly MachineState[];
  /** Removes the VM of one task like a Spot preemption. False if no such task is running. */
  preempt(job: string, index: number): boolean;
  /** Executes due events of simulated jobs. */
  advance?(): Promise<void>;
  /** Stops every task and deletes every job. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

export interface BatchServiceParts {
  /** Waits for this number of milliseconds of the cloud's clock. */
  wait(ms: number): Promise<unknown>;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly tokens: Tokens;
  readonly grants: Grants;
  readonly logs: LogSink;
  /** Values of Secret Manager by the names of their versions; other values contain their own name. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Files of mounted buckets. */
  readonly files: BucketFiles;
  readonly certificate: Certificate;
  readonly options: CloudOptions;
  /** Python 3 with pip that replaces that of the machine. */
  python(): string;
  /** Folder for everything the service writes; removed by the host at the end. */
  readonly folder: string;
  /** Environment variables with which a task finds Storage, tokens and the package index, as on a VM. */
  taskEnvironment(): Readonly<Record<string, string>>;
}
