/** What an argument of `runs-on.with` may hold; every form takes `null` for "not given". */
export interface Argument {
  /** `text`: any single value; `list`: texts, or one with a value a line; `mapping`: text → text. */
  readonly form: 'text' | 'number' | 'whole' | 'boolean' | 'list' | 'mapping';
  /** Where no input of the same name says it. */
  readonly about?: string;
}

const text = { form: 'text' } as const;
const whole = { form: 'whole' } as const;
const boolean = { form: 'boolean' } as const;

/** Arguments of `runs-on.with` for `gcp_batch`: the library's own and ours. The schema for editors is made of it, too. */
export const GCP_BATCH_ARGUMENTS: Readonly<Record<string, Argument>> = {
  project_id: text,
  region: text,
  gcs_bucket: text,
  credentials_path: {
    form: 'text',
    about: 'Key file on the runner, for the calls of this job only. Workload identity needs no key.',
  },
  machine_type: text,
  max_parallel_tasks: whole,
  cpu_count: { form: 'number' },
  cpu_milli: { form: 'whole', about: 'Thousandths of a vCPU that one task reserves; see cpu_count.' },
  memory_mb: whole,
  boot_disk_size_gb: whole,
  boot_disk_type: text,
  disks: { form: 'mapping' },
  gpu_count: whole,
  gpu_type: text,
  install_gpu_drivers: boolean,
  preemptible: { form: 'boolean', about: 'The same as spot.' },
  spot: { form: 'boolean', about: 'Spot machines: cheaper, and may be taken away.' },
  max_preemptions: whole,
  image: text,
  requirements: { form: 'list' },
  cache: boolean,
  env: { form: 'mapping', about: 'Environment of the tasks.' },
  secrets: {
    form: 'mapping',
    about:
      'Environment of the tasks from Secret Manager: a variable and SECRET, SECRET:VERSION or the full name.',
  },
  service_account: { form: 'text', about: 'Service account of the VMs.' },
  network: text,
  subnetwork: text,
  no_external_ip: boolean,
  labels: { form: 'mapping' },
  timeout_seconds: { form: 'whole', about: 'Longest time of one task, in seconds.' },
  retry_count: {
    form: 'whole',
    about: 'How often Batch runs a task again after a failure of the machine, 0 to 10.',
  },
  zones: { form: 'list' },
  reservation: text,
  instance_template: text,
  image_streaming: boolean,
  registry_username: text,
  registry_password: text,
  placement: text,
};

/** Arguments of `runs-on.with` for `container` that have a meaning on Batch. */
export const CONTAINER_ARGUMENTS: Readonly<Record<string, Argument>> = {
  image: text,
  env: { form: 'mapping', about: 'Environment of the tasks.' },
};
