import type { Problem } from './errors.ts';
import { INPUT_DEFAULTS } from './input-defaults.ts';
import { inputReader } from './input-reader.ts';

/** Defaults of every job's machine; a job's `runs-on.with` wins over them. */
export interface MachineInputs {
  readonly image: string;
  readonly requirements: readonly string[];
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

/** The inputs of the Action, checked one by one; what only the definition can decide is left to the plan. */
export interface Inputs {
  readonly workflow: string;
  readonly workflowName?: string;
  readonly params: string;
  readonly paramsFile?: string;
  readonly matrix?: string;
  readonly matrixJob?: string;
  readonly projectId?: string;
  readonly region?: string;
  readonly bucket?: string;
  /** Without slashes at its ends. */
  readonly prefix: string;
  readonly workloadIdentityProvider?: string;
  readonly serviceAccount?: string;
  readonly audience?: string;
  readonly universe: string;
  readonly machine: MachineInputs;
  readonly timeoutSeconds: number;
  readonly queueTimeoutSeconds?: number;
  readonly pollSeconds?: number;
  readonly streamLogs: boolean;
  readonly failOnError: boolean;
  readonly jobSummary: boolean;
  readonly checkRun: 'auto' | 'true' | 'false';
  readonly checkName?: string;
  readonly commentOnPr: 'never' | 'on_failure' | 'always';
  readonly githubToken?: string;
  readonly cleanup: 'always' | 'on_success' | 'never';
  readonly dryRun: boolean;
  readonly allowUnsafeEvents: boolean;
}

const DAY = 24 * 3600;
/** Batch ends a job 14 days after it began to run (cloud.google.com/batch/quotas). */
const LONGEST_RUN = 14 * DAY;

export const PATTERNS = {
  projectId: /^([a-z][a-z0-9.-]*:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
  region: /^[a-z]+-[a-z]+\d+$/,
  bucket: /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,
  provider: /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/,
  serviceAccount: /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
  environmentName: /^[A-Za-z_][A-Za-z0-9_]*$/,
  secretVersion: /^projects\/[^/\s]+\/secrets\/[^/\s]+\/versions\/[^/\s]+$/,
} as const;

/** Why a workload identity provider is not one: the mistakes people make, told apart. */
export function providerMistake(value: string): string | undefined {
  if (PATTERNS.provider.test(value)) return undefined;
  const form = 'must be "projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER"';
  if (/^projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+$/.test(value)) {
    return `${form}; got the name of a pool, without "/providers/…"`;
  }
  const project = /^projects\/([^/]+)\/locations\//.exec(value)?.[1];
  if (project !== undefined && !/^\d+$/.test(project)) {
    return `${form}; got the project id "${project}" where the project number is needed`;
  }
  return `${form}; got "${value}"`;
}

/**
 * Turns the raw inputs (by their name in action.yml, defaults applied) and the environment that some fall back to
 * into `Inputs`, or a list of everything that is wrong with them. `inputs` is set only when nothing is.
 */
export function readInputs(
  raw: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly inputs?: Inputs; readonly problems: readonly Problem[] } {
  const given = Object.entries(raw).filter(([, value]) => value.trim() !== '');
  const read = inputReader({ ...INPUT_DEFAULTS, ...Object.fromEntries(given) }, environment);
  const workflow = read.text('workflow');
  if (!workflow) read.refuse('workflow', 'is required: the path of the definition, e.g. "workflows/etl.yml"');
  const provider = read.text('workload_identity_provider');
  const mistake = provider && providerMistake(provider);
  if (mistake) read.refuse('workload_identity_provider', mistake);
  const cpuCount = read.text('cpu_count');
  const cpuMilli = cpuCount === undefined ? undefined : Math.round(Number(cpuCount) * 1000);
  if (cpuMilli !== undefined && !(cpuMilli >= 100 && cpuMilli <= 416_000)) {
    read.refuse('cpu_count', `must be a number of vCPUs from 0.1 to 416; got "${cpuCount}"`);
  }
  const matrix = read.text('matrix');
  const matrixJob = read.text('matrix_job');
  if ((matrix === undefined) !== (matrixJob === undefined)) {
    const [missing, given] = matrix === undefined ? ['matrix', 'matrix_job'] : ['matrix_job', 'matrix'];
    read.refuse(missing, `is required with "${given}"`);
  }
  const inputs: Inputs = {
    workflow: workflow ?? '',
    workflowName: read.text('workflow_name'),
    params: raw.params ?? '',
    paramsFile: read.text('params_file'),
    matrix,
    matrixJob,
    projectId: read.matching('project_id', PATTERNS.projectId, 'a project id such as "my-project"', [
      'GOOGLE_CLOUD_PROJECT',
      'GCLOUD_PROJECT',
      'GCP_PROJECT',
      'CLOUDSDK_CORE_PROJECT',
      'CLOUDSDK_PROJECT',
    ]),
    region: read.matching('region', PATTERNS.region, 'a region such as "us-central1"', [
      'GOOGLE_CLOUD_REGION',
      'CLOUDSDK_COMPUTE_REGION',
    ]),
    bucket: read.matching('gcs_bucket', PATTERNS.bucket, 'the name of a bucket, without "gs://"', [
      'GCS_BUCKET',
    ]),
    prefix: prefixOf(read),
    workloadIdentityProvider: provider,
    serviceAccount: read.matching(
      'service_account',
      PATTERNS.serviceAccount,
      'the e-mail of a service account',
    ),
    audience: read.text('audience'),
    universe: read.text('universe') ?? 'googleapis.com',
    machine: {
      image: read.text('image') ?? '',
      requirements: (raw.requirements ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line && !line.startsWith('#')),
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
      maxParallelTasks: read.integer('max_parallel_tasks', { min: 1, max: 5_000 }),
      maxRetries: read.integer('max_retries', { min: 0, max: 10 }),
      taskTimeoutSeconds: read.duration('task_timeout', { min: 1, max: LONGEST_RUN }) ?? 6 * 3600,
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
    },
    timeoutSeconds: read.duration('timeout', { min: 1, max: LONGEST_RUN }) ?? 3600,
    queueTimeoutSeconds: read.duration('queue_timeout', { min: 1, max: 2 * DAY }),
    pollSeconds: read.duration('poll_interval', { min: 1, max: 300 }),
    streamLogs: read.boolean('stream_logs'),
    failOnError: read.boolean('fail_on_error'),
    jobSummary: read.boolean('job_summary'),
    checkRun: read.choice('check_run', ['auto', 'true', 'false']),
    checkName: read.text('check_name'),
    commentOnPr: read.choice('comment_on_pr', ['never', 'on_failure', 'always']),
    githubToken: read.text('github_token'),
    cleanup: read.choice('cleanup', ['always', 'on_success', 'never']),
    dryRun: read.boolean('dry_run'),
    allowUnsafeEvents: read.boolean('allow_unsafe_events'),
  };
  checkNames(read, inputs);
  return read.problems.length > 0 ? { problems: read.problems } : { inputs, problems: [] };
}

function prefixOf(read: ReturnType<typeof inputReader>): string {
  const prefix = (read.text('gcs_prefix') ?? 'gcp-batch-workflow').replace(/^\/+|\/+$/g, '');
  if (!/^[\w.=-]+(\/[\w.=-]+)*$/.test(prefix) || prefix.split('/').some((part) => /^\.+$/.test(part))) {
    read.refuse('gcs_prefix', `must be folders of letters, digits, ".", "_", "=" and "-"; got "${prefix}"`);
  }
  return prefix;
}

/** A password would be seen by everyone who may see the Batch job (batch.proto, Container.password). */
function registryPasswordOf(read: ReturnType<typeof inputReader>): string | undefined {
  const password = read.text('registry_password');
  if (password === undefined || PATTERNS.secretVersion.test(password)) return password;
  // Without its value, which may be the password.
  read.refuse('registry_password', 'must be projects/P/secrets/S/versions/V, a secret of Secret Manager');
  return undefined;
}

function checkNames(read: ReturnType<typeof inputReader>, inputs: Inputs): void {
  const { machine } = inputs;
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
