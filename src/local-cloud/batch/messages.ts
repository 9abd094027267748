/** Messages of google.cloud.batch.v1 as proto-loader gives them: 64-bit numbers as text, enums by name. */
export interface Duration {
  readonly seconds?: string | number;
  readonly nanos?: number;
}

export interface EnvironmentMessage {
  readonly variables?: Readonly<Record<string, string>>;
  readonly secretVariables?: Readonly<Record<string, string>>;
  readonly encryptedVariables?: unknown;
}

export interface RunnableMessage {
  readonly displayName?: string;
  readonly container?: {
    readonly imageUri?: string;
    readonly commands?: readonly string[];
    readonly entrypoint?: string;
    readonly volumes?: readonly string[];
    readonly options?: string;
  } | null;
  readonly script?: { readonly path?: string; readonly text?: string } | null;
  readonly barrier?: unknown;
  readonly ignoreExitStatus?: boolean;
  readonly background?: boolean;
  readonly alwaysRun?: boolean;
  readonly environment?: EnvironmentMessage | null;
  readonly timeout?: Duration | null;
  readonly labels?: Readonly<Record<string, string>>;
}

export interface TaskSpecMessage {
  readonly runnables?: readonly RunnableMessage[];
  readonly computeResource?: Readonly<Record<string, string | number>> | null;
  readonly maxRunDuration?: Duration | null;
  readonly maxRetryCount?: number;
  readonly lifecyclePolicies?: readonly {
    readonly action?: string;
    readonly actionCondition?: { readonly exitCodes?: readonly number[] } | null;
  }[];
  readonly environment?: EnvironmentMessage | null;
  readonly volumes?: readonly { readonly mountPath?: string }[];
}

export interface TaskGroupMessage {
  readonly taskSpec?: TaskSpecMessage | null;
  readonly taskCount?: string | number;
  readonly parallelism?: string | number;
  readonly taskCountPerNode?: string | number;
  readonly schedulingPolicy?: string;
  readonly taskEnvironments?: readonly EnvironmentMessage[];
}

export interface JobMessage {
  readonly priority?: string | number;
  readonly taskGroups?: readonly TaskGroupMessage[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly allocationPolicy?: {
    readonly location?: { readonly allowedLocations?: readonly string[] } | null;
    readonly instances?: readonly Readonly<Record<string, unknown>>[];
    readonly labels?: Readonly<Record<string, string>>;
  } | null;
  readonly logsPolicy?: { readonly destination?: string; readonly logsPath?: string } | null;
}

export const milliseconds = (duration: Duration | null | undefined): number | undefined =>
  duration ? Number(duration.seconds ?? 0) * 1000 + Number(duration.nanos ?? 0) / 1e6 : undefined;

export const timestamp = (ms: number) => ({
  seconds: String(Math.floor(ms / 1000)),
  nanos: Math.round((ms % 1000) * 1e6),
});

const DURATIONS = new Set(['maxRunDuration', 'timeout']);

/** A message in its REST form: durations as "3600s". What is not set stays away. */
export function restForm(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => restForm(each));
  if (typeof value !== 'object' || value === null) return value;
  if (DURATIONS.has(key)) return `${(milliseconds(value as Duration) ?? 0) / 1000}s`;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null && each !== undefined)
      .map(([name, each]) => [name, restForm(each, name)]),
  );
}
