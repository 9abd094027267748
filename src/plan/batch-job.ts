import { deviceNameOf } from './machine/disks.ts';
import { specVariables } from './machine/environment.ts';
import { volumeOf } from './machine/mounts.ts';
import { type Packing, packingOf } from './machine/packing.ts';
import { FLEX_START_SECONDS } from './machine/provisioning.ts';
import { builtInGpu } from './machine/types.ts';
import { digestOf, LABELS, labelsOf } from './names.ts';
import type { Machine, PlannedJob, RunIdentity } from './plan.ts';
import {
  JOB_KEY_VARIABLE,
  JOB_URI_VARIABLE,
  PREPARE_URI_VARIABLE,
  SHARED_FOLDER_VARIABLE,
  WAIT_MARGIN_SECONDS,
} from './task-contract.ts';

/** google.cloud.batch.v1.Job in its REST form: durations as "3600s", int64 as text, enums by name. */
export interface BatchJobSpec {
  readonly labels: Readonly<Record<string, string>>;
  /** int64. */
  readonly priority?: string;
  readonly taskGroups: readonly [TaskGroupSpec];
  readonly allocationPolicy: Readonly<Record<string, unknown>>;
  readonly logsPolicy: { readonly destination: 'CLOUD_LOGGING' };
}

interface TaskGroupSpec {
  readonly taskCount: string;
  readonly parallelism: string;
  readonly taskCountPerNode?: string;
  readonly taskSpec: Readonly<Record<string, unknown>> & {
    readonly maxRunDuration: string;
    readonly environment?: Readonly<Record<string, unknown>> & {
      readonly variables: Readonly<Record<string, string>>;
    };
  };
}

/** The command that starts the task runner: `python3 -c <loader> <archive>`. */
export interface TaskProgram {
  /** Python text that unpacks and runs the archive. */
  readonly loader: string;
  /** The task runner's files, compressed, as base64 text. */
  readonly archive: string;
}

/** Folder in the container where the tasks of one VM share installed packages. */
const SHARED_FOLDER = '/opt/gcp-batch-workflow';

/**
 * Failures of the machine that Batch may repeat: preemption, lost contact, reboot, unresponsive, recreated
 * (cloud.google.com/batch/docs/troubleshooting). 50005 (task timeout) and failures of the definition are not retried.
 */
export const RETRIED_EXIT_CODES = [50001, 50002, 50003, 50004, 50006] as const;

/** Google's limits for one task group (cloud.google.com/batch/quotas). */
export const MAX_TASKS = 100_000;
export const MAX_PARALLELISM = 5_000;
/** Maximum size of a job definition, in bytes. */
export const MAX_SPEC_BYTES = 1_000_000;

/**
 * Tasks of a Batch job that run at a time. A job always sets it, because its default is 1 in Google's guide and all
 * tasks in batch.proto, and it may not exceed the number of tasks.
 */
export const tasksAtATime = (planned: PlannedJob, taskCount: number): number =>
  Math.min(planned.parallelism || MAX_PARALLELISM, taskCount, MAX_PARALLELISM);

/** How a Batch job is set up that is created before its needs have ended. */
export interface EarlyStart {
  /** gs:// URI of the prepare.json that its tasks read. */
  readonly prepareUri: string;
  /** How long the Action lets its tasks wait. */
  readonly waitSeconds: number;
}

/** The label of Batch jobs that were created before their needs had ended. */
const STARTED_EARLY = 'started-early';

/** What a task that is over its time may take to end by itself: its stages, the upload of what it left, its result. */
const ENDING_SECONDS = 120;

/** Batch retries of one task (batch.proto, TaskSpec.max_retry_count). */
const MOST_RETRIES = 10;

/**
 * The Batch job that runs `taskCount` combinations of a planned job, one task each. The label `spec` contains a digest
 * of everything else, which identifies a job with the same id as ours.
 */
export function batchJobSpec(details: {
  planned: PlannedJob;
  identity: RunIdentity;
  /** gs:// URI of the job.json that its tasks read. */
  jobUri: string;
  taskCount: number;
  /** Tasks that run at a time; by default as many as the job allows. */
  parallelism?: number;
  program: TaskProgram;
  skipDefaultLabels: boolean;
  /** Whether containers with this image did not start before. */
  isSecondStart?: boolean;
  /** Its needs still run: its tasks prepare themselves and wait. */
  early?: EarlyStart;
}): BatchJobSpec {
  const { planned, program } = details;
  const { machine: own } = planned;
  const machine = details.isSecondStart ? { ...own, image: otherImage(own.image) } : own;
  const labels = {
    ...labelsOf(planned, details.identity, details.skipDefaultLabels),
    ...(details.early && { [STARTED_EARLY]: 'true' }),
  };
  const retries = retriesOf(machine, details.early);
  const packing = packingOf(machine);
  const spec: BatchJobSpec = {
    labels,
    ...(machine.priority !== undefined && { priority: String(machine.priority) }),
    taskGroups: [
      {
        taskCount: String(details.taskCount),
        parallelism: String(details.parallelism ?? tasksAtATime(planned, details.taskCount)),
        ...(packing.tasksPerVm !== undefined && { taskCountPerNode: String(packing.tasksPerVm) }),
        taskSpec: {
          maxRunDuration: `${longestRun(machine, details.early)}s`,
          maxRetryCount: retries,
          ...(retries > 0 && {
            lifecyclePolicies: [
              { action: 'RETRY_TASK', actionCondition: { exitCodes: [...RETRIED_EXIT_CODES] } },
            ],
          }),
          ...computeResource(packing),
          environment: {
            variables: {
              ...Object.fromEntries(specVariables(machine.env)),
              [JOB_URI_VARIABLE]: details.jobUri,
              ...(details.early && { [PREPARE_URI_VARIABLE]: details.early.prepareUri }),
              ...(!machine.imageStreaming && { [SHARED_FOLDER_VARIABLE]: SHARED_FOLDER }),
            },
            ...(machine.secrets.size > 0 && { secretVariables: Object.fromEntries(machine.secrets) }),
          },
          ...volumesOf(machine),
          runnables: [{ displayName: planned.job.id.slice(0, 63), container: container(machine, program) }],
        },
      },
    ],
    allocationPolicy: allocationPolicy(machine, labels),
    logsPolicy: { destination: 'CLOUD_LOGGING' },
  };
  return { ...spec, labels: { ...labels, [LABELS.spec]: digestOf(JSON.stringify(spec)).slice(0, 32) } };
}

/** Seconds after which Batch ends a task. It counts the waiting, of which the task keeps the time limit itself. */
function longestRun(machine: Machine, early: EarlyStart | undefined): number {
  const own = machine.taskTimeoutSeconds;
  if (!early) return own;
  const all = own + early.waitSeconds + WAIT_MARGIN_SECONDS + ENDING_SECONDS;
  return machine.provisioningModel === 'FLEX_START' ? Math.min(all, FLEX_START_SECONDS) : all;
}

/** A Spot VM may be preempted while its task waits, which is not to use up what the user allowed for the work. */
export function retriesOf({ maxRetries, provisioningModel }: Machine, early: EarlyStart | undefined): number {
  // Without retries nothing runs twice, which some work depends on.
  const hasMore = early && provisioningModel === 'SPOT' && maxRetries > 0;
  return hasMore ? Math.min(maxRetries + 1, MOST_RETRIES) : maxRetries;
}

function computeResource({ cpuMilli, memoryMib }: Packing) {
  if (cpuMilli === undefined && memoryMib === undefined) return {};
  return {
    computeResource: {
      ...(cpuMilli !== undefined && { cpuMilli: String(cpuMilli) }),
      ...(memoryMib !== undefined && { memoryMib: String(memoryMib) }),
    },
  };
}

/** Google's cache of Docker Hub (cloud.google.com/artifact-registry/docs/pull-cached-dockerhub-images). */
const HUB_CACHE = 'mirror.gcr.io/';

/** Whether the same image is also in another registry. */
export const hasOtherImage = (image: string): boolean => image.startsWith(HUB_CACHE);

/** The same image from its other registry: a cache may lack an image at any time. */
export const otherImage = (image: string): string =>
  hasOtherImage(image) ? `docker.io/${image.slice(HUB_CACHE.length)}` : image;

/**
 * The same Batch job with the key that only its tasks and the Action know. Its label `spec` does not change: a create
 * request whose response was lost is repeated with the same key. The returned value is never shown or saved.
 */
export function withJobKey(spec: BatchJobSpec, key: string): BatchJobSpec {
  const [group] = spec.taskGroups;
  const { environment } = group.taskSpec;
  const variables = { ...environment?.variables, [JOB_KEY_VARIABLE]: key };
  const taskSpec = { ...group.taskSpec, environment: { ...environment, variables } };
  return { ...spec, taskGroups: [{ ...group, taskSpec }] };
}

/** The volumes of the VM: its disks, then buckets, then NFS exports. */
function volumesOf({ disks, mounts }: Machine) {
  const all = [
    ...disks.map((disk) => ({ deviceName: deviceNameOf(disk), mountPath: disk.path })),
    ...mounts.map(volumeOf),
  ];
  return all.length > 0 && { volumes: all };
}

function container(machine: Machine, program: TaskProgram) {
  // A named volume is on the VM's own disk, on every image that Batch offers, so the next task finds what one task
  // installs. With image streaming, the container does not run in Docker, and only Docker supports named volumes.
  const shared = machine.imageStreaming ? [] : [`gcp-batch-workflow:${SHARED_FOLDER}`];
  // These mounts replace those that Batch derives from the task's volumes (batch.proto, Container.volumes).
  const volumes = [
    ...shared,
    ...machine.disks.map(({ path }) => `${path}:${path}`),
    ...machine.mounts.map(({ path, isWritable }) => `${path}:${path}${isWritable ? '' : ':ro'}`),
  ];
  return {
    imageUri: machine.image,
    entrypoint: 'python3',
    commands: ['-c', program.loader, program.archive],
    ...(volumes.length > 0 && { volumes }),
    ...(machine.gpu && !machine.imageStreaming && { options: '--gpus all' }),
    ...machine.registry,
    ...(machine.imageStreaming && { enableImageStreaming: true }),
  };
}

function allocationPolicy(machine: Machine, labels: Readonly<Record<string, string>>) {
  const hasNetwork =
    machine.network !== undefined || machine.subnetwork !== undefined || machine.noExternalIp;
  const template = machine.instanceTemplate;
  return {
    location: {
      allowedLocations:
        machine.zones.length > 0
          ? machine.zones.map((zone) => `zones/${zone}`)
          : [`regions/${machine.region}`],
    },
    instances: [
      {
        ...(template === undefined ? { policy: instancePolicy(machine) } : { instanceTemplate: template }),
        ...(machine.gpu && machine.installGpuDrivers && { installGpuDrivers: true }),
      },
    ],
    ...(machine.serviceAccount && { serviceAccount: { email: machine.serviceAccount } }),
    labels,
    // Batch uses the network of a template and ignores this one (batch.proto, AllocationPolicy.network).
    ...(hasNetwork &&
      template === undefined && {
        network: {
          networkInterfaces: [
            {
              ...(machine.network !== undefined && { network: machine.network }),
              ...(machine.subnetwork !== undefined && { subnetwork: machine.subnetwork }),
              ...(machine.noExternalIp && { noExternalIpAddress: true }),
            },
          ],
        },
      }),
    ...(machine.tags.length > 0 && { tags: machine.tags }),
    ...(machine.placement !== undefined && { placement: { collocation: machine.placement.toUpperCase() } }),
  };
}

function instancePolicy(machine: Machine) {
  const { gpu } = machine;
  const hasDisk = machine.bootDiskGb !== undefined || machine.bootDiskType !== undefined || gpu !== undefined;
  return {
    machineType: machine.machineType,
    ...(machine.minCpuPlatform !== undefined && { minCpuPlatform: machine.minCpuPlatform }),
    provisioningModel: machine.provisioningModel,
    ...(hasDisk && {
      bootDisk: {
        // `--gpus` needs the NVIDIA container runtime, which Batch sets up on Debian but not on its default image.
        ...(gpu && { image: 'batch-debian' }),
        ...(machine.bootDiskType !== undefined && { type: machine.bootDiskType }),
        ...(machine.bootDiskGb !== undefined && { sizeGb: String(machine.bootDiskGb) }),
      },
    }),
    ...(machine.disks.length > 0 && {
      disks: machine.disks.map((disk) => ({
        deviceName: deviceNameOf(disk),
        newDisk: { type: disk.type, sizeGb: String(disk.sizeGb) },
      })),
    }),
    // A machine type with built-in GPUs needs no entry for them.
    ...(gpu &&
      !builtInGpu(machine.machineType) && {
        accelerators: [{ type: gpu.type, count: String(gpu.count) }],
      }),
    ...(machine.reservation !== undefined && { reservation: machine.reservation }),
  };
}
