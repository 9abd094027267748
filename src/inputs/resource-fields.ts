import type { INPUT_DEFAULTS } from './defaults.ts';
import { PATTERNS } from './patterns.ts';

/** Batch ends a job that has run for 14 days (cloud.google.com/batch/quotas). */
export const LONGEST_RUN_SECONDS = 14 * 24 * 3600;

interface Described {
  /** The input that sets it for every job, if it has another name. */
  readonly input?: string;
  /** Its description, if that of the input does not fit. */
  readonly about?: string;
  /** An instance template sets it, so a job with a template cannot. */
  readonly isOfTemplate?: true;
  /** A value that changes the Batch job without other arguments, for the documentation and the tests. */
  readonly example?: string | number;
}

/** The values of a plain field. `list`: texts, or one text with a value per line. */
export type PlainForm =
  | { readonly form: 'text'; readonly pattern?: RegExp; readonly expected?: string }
  | { readonly form: 'whole'; readonly min: number; readonly max: number }
  | { readonly form: 'boolean' | 'list' };

/**
 * One argument of `runs-on.with`. With a `property` it is plain: that property of a machine holds it, as the job says
 * it and else as the input does. Without one it is read separately (arguments in src/plan/, inputs in machine.ts),
 * because two of them make one value (spot and preemptible, cpu_count and cpu_milli, the GPUs, the registry), because
 * the input has another form (timeout_seconds, requirements, max_preemptions), because one makes other machines of the
 * others (fallback, fallback_after, on_out_of_memory), because both count together (env, secrets, labels), or because
 * it has rules of its own (disks, mounts, and where the job runs).
 */
export type ResourceField = Described &
  (
    | (PlainForm & { readonly property?: string })
    | { readonly form: 'number'; readonly min: number; readonly max: number }
    /** Text → text. */
    | { readonly form: 'mapping' }
    /** Ids of jobs, or true for all jobs. */
    | { readonly form: 'jobs' }
    /** A list of mappings, each with arguments that it replaces. */
    | { readonly form: 'entries' }
  );

/**
 * The arguments of a job's machines under `runs-on.with`: the library's and ours. The inputs, the arguments, their
 * known names, the types of both, the schema for editors, and the documentation are derived from this table.
 */
export const RESOURCE_FIELDS = {
  project_id: { form: 'text', about: 'Project that runs the Batch job.' },
  region: { form: 'text', about: 'Region of the Batch job, e.g. `us-central1`.' },
  gcs_bucket: { form: 'text', about: 'Bucket for the files and results of the job; it must exist.' },
  credentials_path: {
    form: 'text',
    about: 'Key file on the runner, for the requests of this job only. Workload identity needs no key.',
  },
  machine_type: {
    property: 'machineType',
    form: 'text',
    pattern: PATTERNS.machineType,
    expected: 'a machine type such as e2-standard-4',
    isOfTemplate: true,
  },
  max_parallel_tasks: {
    property: 'maxParallelTasks',
    form: 'whole',
    min: 1,
    max: 5_000,
    about: 'Number of tasks of the job that run at the same time, unless its strategy sets `max-parallel`.',
  },
  cpu_count: { form: 'number', min: 0.1, max: 416 },
  cpu_milli: {
    form: 'whole',
    min: 100,
    max: 416_000,
    input: 'cpu_count',
    about: 'Thousandths of a vCPU reserved for each task; see `cpu_count`.',
  },
  memory_mb: { property: 'memoryMib', form: 'whole', min: 128, max: 30_000_000 },
  min_cpu_platform: { property: 'minCpuPlatform', form: 'text', isOfTemplate: true },
  boot_disk_size_gb: { property: 'bootDiskGb', form: 'whole', min: 30, max: 65_536, isOfTemplate: true },
  boot_disk_type: { property: 'bootDiskType', form: 'text', isOfTemplate: true },
  disks: {
    form: 'mapping',
    about:
      'Additional disks of each VM: a path such as `/mnt/disks/scratch` and `TYPE:SIZE_GB`, e.g. `local-ssd:375`. Tasks find each disk at its path.',
  },
  mounts: {
    form: 'mapping',
    about:
      'Buckets and NFS exports that tasks find as folders: a path such as `/mnt/disks/data` and `gs://bucket/folder` or `nfs://server/export`, with `:rw` at the end for write access ([files.md](files.md#mounts)).',
  },
  gpu_count: { form: 'whole', min: 0, max: 16 },
  gpu_type: { form: 'text' },
  install_gpu_drivers: { property: 'installGpuDrivers', form: 'boolean' },
  preemptible: {
    form: 'boolean',
    input: 'provisioning_model',
    about: 'The same as `spot`.',
    isOfTemplate: true,
  },
  spot: {
    form: 'boolean',
    input: 'provisioning_model',
    about: 'Spot machines: cheaper, but can be preempted at any time.',
    isOfTemplate: true,
  },
  provisioning_model: { form: 'text', isOfTemplate: true },
  // Batch retries a task at most ten times (batch.proto, TaskSpec.max_retry_count).
  max_preemptions: { form: 'whole', min: 1, max: 11, isOfTemplate: true },
  fallback: { form: 'entries', isOfTemplate: true },
  fallback_after: { form: 'text' },
  on_out_of_memory: { form: 'entries', isOfTemplate: true },
  start_early: { form: 'text' },
  expected: {
    form: 'text',
    about:
      'How long the tasks of the job take together, such as `5m`, for jobs that need it and start early ([machines.md](machines.md#start-early)). Earlier runs count more, with `history`.',
  },
  image: {
    property: 'image',
    form: 'text',
    pattern: PATTERNS.image,
    expected: 'the address of an image, such as us-docker.pkg.dev/my-project/images/etl:1',
    example: 'us-docker.pkg.dev/my-project/images/etl:1',
  },
  requirements: { form: 'list' },
  cache: { property: 'cache', form: 'boolean' },
  env: { form: 'mapping', input: 'env_vars', about: 'Environment variables of the tasks.' },
  secrets: {
    form: 'mapping',
    about:
      'Environment variables from Secret Manager: a variable and `SECRET`, `SECRET:VERSION` or the full name.',
  },
  needs_artifacts: {
    form: 'jobs',
    about:
      'Needed jobs whose artifacts the tasks find in `$NEEDS_ARTIFACTS_DIR`, or `true` for all of them ([files.md](files.md#artifacts)).',
  },
  service_account: {
    property: 'serviceAccount',
    form: 'text',
    pattern: PATTERNS.serviceAccount,
    expected: 'the e-mail of a service account',
    input: 'batch_service_account',
    example: 'tasks@my-project.iam.gserviceaccount.com',
    about: 'Service account of the VMs.',
  },
  network: { property: 'network', form: 'text', isOfTemplate: true },
  subnetwork: {
    property: 'subnetwork',
    form: 'text',
    isOfTemplate: true,
  },
  no_external_ip: { property: 'noExternalIp', form: 'boolean', isOfTemplate: true },
  tags: { property: 'tags', form: 'list' },
  labels: { form: 'mapping', about: 'Labels of the Batch job and its VMs.' },
  // [0, 100) (batch.proto, Job.priority).
  priority: { property: 'priority', form: 'whole', min: 0, max: 99 },
  timeout_seconds: {
    form: 'whole',
    min: 1,
    max: LONGEST_RUN_SECONDS,
    input: 'task_timeout',
    about: 'Maximum duration of a task, in seconds.',
  },
  retry_count: {
    property: 'maxRetries',
    form: 'whole',
    min: 0,
    max: 10,
    input: 'max_retries',
    about: 'Number of times, 0 to 10, that Batch runs a task again after a machine failure.',
  },
  zones: {
    property: 'zones',
    form: 'list',
    about: 'Zones in which VMs may be created. Defaults to all zones of the region.',
  },
  reservation: {
    property: 'reservation',
    form: 'text',
    pattern: PATTERNS.reservation,
    expected: 'a name, projects/PROJECT/reservations/NAME or NO_RESERVATION',
    isOfTemplate: true,
    example: 'my-reservation',
  },
  instance_template: { property: 'instanceTemplate', form: 'text' },
  image_streaming: { property: 'imageStreaming', form: 'boolean' },
  registry_username: { form: 'text' },
  registry_password: { form: 'text' },
  placement: { property: 'placement', form: 'text', pattern: /^collocated$/i, expected: 'COLLOCATED' },
} as const satisfies Readonly<Record<string, ResourceField>>;

/** Arguments of `runs-on.with` for `container` that Batch supports. */
export const CONTAINER_FIELDS = {
  image: RESOURCE_FIELDS.image,
  env: RESOURCE_FIELDS.env,
  environment: RESOURCE_FIELDS.env,
  needs_artifacts: RESOURCE_FIELDS.needs_artifacts,
} as const;

type Fields = typeof RESOURCE_FIELDS;
type Plain = {
  [Name in keyof Fields]: Fields[Name] extends { property: string } ? Name : never;
}[keyof Fields];
/** A value with a default in action.yml always exists, and so does a list, which may be empty. */
type Certain = {
  [Name in Plain]: Fields[Name] extends { form: 'list' } ? Name : Extract<Name, keyof typeof INPUT_DEFAULTS>;
}[Plain];
type ValueOf<Field extends ResourceField> = Field extends { form: 'boolean' }
  ? boolean
  : Field extends { form: 'list' }
    ? readonly string[]
    : Field extends { form: 'whole' }
      ? number
      : string;

/** The values of the plain fields, by their properties. */
export type PlainFields = {
  readonly [Name in Certain as Fields[Name]['property']]: ValueOf<Fields[Name]>;
} & {
  readonly [Name in Exclude<Plain, Certain> as Fields[Name]['property']]?: ValueOf<Fields[Name]>;
};
