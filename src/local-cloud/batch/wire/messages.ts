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
    readonly username?: string;
    readonly password?: string;
    readonly blockExternalNetwork?: boolean;
    readonly enableImageStreaming?: boolean;
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

export interface VolumeMessage {
  readonly nfs?: { readonly server?: string; readonly remotePath?: string } | null;
  readonly gcs?: { readonly remotePath?: string } | null;
  readonly deviceName?: string;
  readonly mountPath?: string;
  readonly mountOptions?: readonly string[];
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
  readonly volumes?: readonly VolumeMessage[];
}

export interface TaskGroupMessage {
  readonly taskSpec?: TaskSpecMessage | null;
  readonly taskCount?: string | number;
  readonly parallelism?: string | number;
  readonly taskCountPerNode?: string | number;
  readonly schedulingPolicy?: string;
  readonly taskEnvironments?: readonly EnvironmentMessage[];
}

export interface DiskMessage {
  readonly image?: string;
  readonly snapshot?: string;
  readonly type?: string;
  readonly sizeGb?: string | number;
}

export interface InstancePolicyMessage {
  readonly machineType?: string;
  readonly provisioningModel?: string;
  readonly accelerators?: readonly { readonly type?: string; readonly count?: string | number }[];
  readonly bootDisk?: DiskMessage | null;
  readonly disks?: readonly {
    readonly newDisk?: DiskMessage | null;
    readonly existingDisk?: string;
    readonly deviceName?: string;
  }[];
  readonly reservation?: string;
}

export interface InstanceMessage {
  readonly policy?: InstancePolicyMessage | null;
  readonly instanceTemplate?: string;
}

export interface NetworkInterfaceMessage {
  readonly network?: string;
  readonly subnetwork?: string;
  readonly noExternalIpAddress?: boolean;
}

export interface NotificationMessage {
  readonly pubsubTopic?: string;
  readonly message?: {
    readonly type?: string;
    readonly newJobState?: string;
    readonly newTaskState?: string;
  } | null;
}

export interface JobMessage {
  readonly priority?: string | number;
  readonly taskGroups?: readonly TaskGroupMessage[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly allocationPolicy?: {
    readonly location?: { readonly allowedLocations?: readonly string[] } | null;
    readonly instances?: readonly InstanceMessage[];
    readonly labels?: Readonly<Record<string, string>>;
    readonly network?: { readonly networkInterfaces?: readonly NetworkInterfaceMessage[] } | null;
    readonly serviceAccount?: { readonly email?: string } | null;
    readonly tags?: readonly string[];
  } | null;
  readonly notifications?: readonly NotificationMessage[];
  readonly logsPolicy?: { readonly destination?: string; readonly logsPath?: string } | null;
}

export const milliseconds = (duration: Duration | null | undefined): number | undefined =>
  duration ? Number(duration.seconds ?? 0) * 1000 + Number(duration.nanos ?? 0) / 1e6 : undefined;

export const timestamp = (ms: number) => ({
  seconds: String(Math.floor(ms / 1000)),
  nanos: Math.round((ms % 1000) * 1e6),
});

const DURATIONS = new Set(['maxRunDuration', 'timeout']);

/** A message in its REST form: durations as "3600s". Fields that are not set are omitted. */
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
