import { PATTERNS } from './input-patterns.ts';
import type { InputReader } from './input-reader.ts';

/** Batch ends a job 14 days after it began to run (cloud.google.com/batch/quotas). */
export const LONGEST_RUN_SECONDS = 14 * 24 * 3600;

/** Defaults of every job's machine; a job's `runs-on.with` wins over them. */
export interface MachineInputs {
  readonly image: string;
  readonly requirements: readonly string[];
  readonly cache: boolean;
  readonly machineType: string;
  readonly cpuMilli?: number;
  readonly memoryMib?: number;
  readonly bootDiskGb?: number;
  readonly bootDiskType?: string;
  readonly gpuType?: string;
  readonly gpuCount?: number;
  readonly installGpuDrivers: boolean;
  /** Path → `TYPE:SIZE_GB`. */
  readonly disks: ReadonlyMap<string, string>;
  readonly reservation?: string;
  readonly instanceTemplate?: string;
  readonly imageStreaming: boolean;
  readonly registryUsername?: string;
  readonly registryPassword?: string;
  readonly placement?: string;
  readonly provisioningModel: 'STANDARD' | 'SPOT';
  readonly maxPreemptions?: number;
  readonly maxParallelTasks?: number;
  readonly maxRetries?: number;
  readonly taskTimeoutSeconds: number;
  readonly serviceAccount?: string;
  readonly network?: string;
  readonly subnetwork?: string;
  readonly noExternalIp: boolean;
  readonly zones: readonly string[];
  readonly env: ReadonlyMap<string, string>;
  /** Variable → resource name of a Secret Manager version. */
  readonly secrets: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly skipDefaultLabels: boolean;
}

/** Reads the inputs that say what jobs run on. `requirements` is that input as it was given, line ends and all. */
export function machineInputs(read: InputReader, requirements: string): MachineInputs {
  const cpuCount = read.text('cpu_count');
  const cpuMilli = cpuCount === undefined ? undefined : Math.round(Number(cpuCount) * 1000);
  if (cpuMilli !== undefined && !(cpuMilli >= 100 && cpuMilli <= 416_000)) {
    read.refuse('cpu_count', `must be a number of vCPUs from 0.1 to 416; got "${cpuCount}"`);
  }
  const inputs: MachineInputs = {
    image: read.text('image') ?? '',
    requirements: requirements
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line && !line.startsWith('#')),
    cache: read.boolean('cache'),
    machineType: read.text('machine_type') ?? 'e2-standard-4',
    cpuMilli,
    memoryMib: read.integer('memory_mb', { min: 128, max: 30_000_000 }),
    bootDiskGb: read.integer('boot_disk_size_gb', { min: 10, max: 65_536 }),
    bootDiskType: read.text('boot_disk_type'),
    gpuType: read.text('gpu_type'),
    gpuCount: read.integer('gpu_count', { min: 1, max: 16 }),
    installGpuDrivers: read.boolean('install_gpu_drivers'),
    disks: read.keyValues('disks'),
    reservation: read.text('reservation'),
    instanceTemplate: read.text('instance_template'),
    imageStreaming: read.boolean('image_streaming'),
    registryUsername: read.text('registry_username'),
    registryPassword: registryPasswordOf(read),
    placement: read.matching('placement', /^collocated$/i, 'COLLOCATED'),
    provisioningModel: read.choice('provisioning_model', ['STANDARD', 'SPOT']),
    // Batch itself repeats a task ten times at most (batch.proto, TaskSpec.max_retry_count).
    maxPreemptions: read.integer('max_preemptions', { min: 1, max: 11 }),
    maxParallelTasks: read.integer('max_parallel_tasks', { min: 1, max: 5_000 }),
    maxRetries: read.integer('max_retries', { min: 0, max: 10 }),
    taskTimeoutSeconds: read.duration('task_timeout', { min: 1, max: LONGEST_RUN_SECONDS }) ?? 6 * 3600,
    serviceAccount: read.matching(
      'batch_service_account',
      PATTERNS.serviceAccount,
      'the e-mail of a service account',
    ),
    network: read.text('network'),
    subnetwork: read.text('subnetwork'),
    noExternalIp: read.boolean('no_external_ip'),
    zones: read.list('zones'),
    env: read.keyValues('env_vars'),
    secrets: read.keyValues('secrets'),
    labels: read.keyValues('labels'),
    skipDefaultLabels: read.boolean('skip_default_labels'),
  };
  checkNames(read, inputs);
  return inputs;
}

/** A password would be seen by everyone who may see the Batch job (batch.proto, Container.password). */
function registryPasswordOf(read: InputReader): string | undefined {
  const password = read.text('registry_password');
  if (password === undefined || PATTERNS.secretVersion.test(password)) return password;
  // Without its value, which may be the password.
  read.refuse('registry_password', 'must be projects/P/secrets/S/versions/V, a secret of Secret Manager');
  return undefined;
}

function checkNames(read: InputReader, machine: MachineInputs): void {
  for (const [input, variables] of [
    ['env_vars', machine.env],
    ['secrets', machine.secrets],
  ] as const) {
    for (const name of variables.keys()) {
      if (!PATTERNS.environmentName.test(name)) read.refuse(input, `has the invalid variable name "${name}"`);
    }
  }
  if ((machine.gpuType === undefined) !== (machine.gpuCount === undefined)) {
    const missing = machine.gpuType === undefined ? 'gpu_type' : 'gpu_count';
    read.refuse(missing, 'is required, because the other of "gpu_type" and "gpu_count" is given');
  }
}
