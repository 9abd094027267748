import type { BucketFiles } from './batch/tasks/bucket-volumes.ts';
import type { Containers } from './batch/tasks/containers.ts';
import type { JobMessage } from './batch/wire/messages.ts';
import type { FaultKind } from './fault-kinds.ts';
import type { Limit } from './github/limit-texts.ts';
import type { Grants, TokenClaims } from './identity/grants.ts';

/** What the services of the local cloud share. Nothing here knows the Action. */

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
  /** Of the bodies of request and answer; of gRPC the messages. */
  readonly bytes: number;
  /** Set when a task on a "VM" made the call. */
  readonly from?: 'task';
  /** Whose token it carried. */
  readonly as?: string;
}

export interface Journal {
  readonly calls: Call[];
  /** A request has come. */
  begin(): void;
  record(call: Call): void;
  /** A number that changes with every request that comes or is answered. */
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
  /** Of a `status` of GitHub: the answer is the one to a request over that limit; its status is 403 unless given. */
  readonly limit?: Limit;
  /** Seconds or an HTTP date, sent as Retry-After. */
  readonly retryAfter?: string | number;
  /** The server does what was asked, then the answer is lost or replaced. */
  readonly afterCommit?: boolean;
  /** Of the matching calls, the part that suffers it, 0 to 1; all unless given. */
  readonly chance?: number;
}

export interface Faults {
  add(fault: Fault): void;
  /** The fault that this call of the Action must suffer, used up by asking. Calls of tasks are spared. */
  take(call: { service: ServiceName; method: string; path: string; body?: Buffer }): Fault | undefined;
  /** How many calls are still to suffer one. */
  left(): number;
  clear(): void;
}

export interface Tokens {
  issue(claims: {
    subject: string;
    lifetimeSeconds: number;
    isTask?: boolean;
    /** Anything unless given. */
    scopes?: readonly string[];
  }): string;
  /** What an Authorization header proves, or why it proves nothing. */
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
 * Which tasks of a Batch job a failed one takes with it: those that wait, which then never start, or all, so that running
 * ones are killed too. Documentation and public logs disagree about whether the real service does either.
 */
export const FAIL_STOPS_JOB = ['waiting', 'all'] as const;
export type FailStopsJob = (typeof FAIL_STOPS_JOB)[number];

/** What `--flag`s set. */
export interface CloudOptions {
  /** Added to every answer, in milliseconds. */
  readonly latencyMs: number;
  /** From job creation until its tasks start, in milliseconds; by default as long as the world takes, or none. */
  readonly bootMs?: number;
  /** With the delays of the real service, and names that no list has are refused. */
  readonly isRealistic?: boolean;
  /** Image name → Python executable that already has packages; any other image is a fresh environment. */
  readonly images: ReadonlyMap<string, string>;
  /** Tasks run in containers, all of one image. */
  readonly containers?: Containers;
  /** A task that fails ends its Batch job; without it the other tasks go on. */
  readonly failStopsJob?: FailStopsJob;
  readonly log: (line: string) => void;
  /** Tasks are not executed but follow a script. */
  readonly simulation?: Simulation;
}

/** How one attempt of a simulated task goes. */
export interface Script {
  readonly ms: number;
  /** `fails`: a stage raises. `preempted`: ended by SIGTERM, and writes so. `lost`: the VM is gone, nothing is written. */
  readonly ending: 'succeeds' | 'fails' | 'preempted' | 'lost';
  /** What Batch reports, if it is not what it reports of such an ending. */
  readonly exitCode?: number;
  /** Text instead of the result object; null writes none. */
  readonly result?: string | null;
  /** Whether the task leaves an archive of packages, if its job has a cache. */
  readonly hasPackages?: boolean;
  readonly usage?: ScriptUsage;
  /** What it leaves in `$ARTIFACTS_DIR`. */
  readonly artifacts?: SimulatedFiles;
}

/** Files of the same size, in bytes. */
export interface SimulatedFiles {
  readonly files: number;
  readonly bytes: number;
}

/** What a simulated task uses, where it is not as usual. */
export interface ScriptUsage {
  readonly cpuMs?: number;
  readonly peakBytes?: number;
  /** Of the results' metadata. */
  readonly oom?: 'no' | 'likely' | 'certain';
}

/** How a simulated Batch job goes, whatever its tasks do. */
export interface JobFate {
  /** Why it cannot be created at all: CreateJob is refused with RESOURCE_EXHAUSTED. */
  readonly refused?: string;
  /** How many of its tasks may run at a time from so many milliseconds after its creation, for want of machines. */
  readonly machines?: readonly { readonly fromMs: number; readonly tasks: number }[];
  /** Until its tasks start; never when infinite. */
  readonly bootMs?: number;
  /** Until listings show it. */
  readonly hiddenMs?: number;
  /** What happens so many milliseconds after its creation: Batch reports something or fails the job, or somebody else ends it. */
  readonly events?: readonly {
    readonly atMs: number;
    readonly kind: 'told' | 'failed' | 'cancelled' | 'deleted';
    readonly description?: string;
  }[];
}

/** What a test decides of a simulated world; undefined leaves it to the seed. */
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
    /** As it was sent. */
    readonly message: JobMessage;
  }) => JobFate | undefined;
}

/** How simulated tasks go, and what they need. */
export interface Simulation {
  readonly seed: string;
  /** Milliseconds since the epoch of the simulated world. */
  now(): number;
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
  /** What each task leaves, unless its script says otherwise. */
  readonly artifacts: SimulatedFiles;
  /** What befalls a task or a job, where it is not left to the seed. */
  readonly fates?: Fates;
  readonly storage: {
    get(object: { bucket: string; name: string }): Promise<Buffer | undefined>;
    /** When an object was written, in milliseconds since the epoch; undefined when there is none. */
    createdMs(object: { bucket: string; name: string }): Promise<number | undefined>;
    /** Creates an object unless it exists. Gives its generation. */
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
  /** The Job as it was sent. */
  readonly request: unknown;
  readonly tasks: readonly { readonly index: number; readonly state: string; readonly attempts: number }[];
}

/** One machine of a simulated job, as `GET /state` lists it. */
export interface MachineState {
  /** Name of the Batch job. */
  readonly job: string;
  /** BATCH_NODE_INDEX */
  readonly index: number;
  /** When it was paid for, in milliseconds since the epoch; without an end it still is. */
  readonly fromMs: number;
  readonly untilMs?: number;
  /** How long its tasks had nothing to do but to wait for their job.json; all of the time where that never came. */
  readonly idleMs: number;
  readonly machineType: string;
  readonly provisioningModel: string;
  /** 0 for a machine type that is not known. */
  readonly vcpus: number;
}

export interface BatchServiceHandle {
  /** https://localhost:PORT */
  readonly url: string;
  state(): BatchJobState[];
  machines(): readonly MachineState[];
  /** Takes the VM of one task away, as a Spot preemption does. False when no such task runs. */
  preempt(job: string, index: number): boolean;
  /** Does what is due in simulated jobs. */
  advance?(): Promise<void>;
  /** Ends every task and forgets every job. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

export interface BatchServiceParts {
  /** Waits for so many milliseconds of the cloud's clock. */
  wait(ms: number): Promise<unknown>;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly tokens: Tokens;
  readonly grants: Grants;
  readonly logs: LogSink;
  /** Values of Secret Manager by the names of their versions; of others the value says which it would be. */
  readonly secrets: ReadonlyMap<string, string>;
  /** What tasks find where they mount a bucket. */
  readonly files: BucketFiles;
  readonly certificate: Certificate;
  readonly options: CloudOptions;
  /** Python 3 that replaces the machine's own, with pip. */
  readonly python: string;
  /** Folder for everything the service writes; removed by the host at the end. */
  readonly folder: string;
  /** Environment by which a task finds Storage, tokens and the package index, as on a VM. */
  taskEnvironment(): Readonly<Record<string, string>>;
}
