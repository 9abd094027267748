import { RESOURCE_FIELDS, type ResourceField } from '../../src/inputs/resource-fields.ts';

import { NETWORK_CASES } from './network-cases.ts';
import type { ResourceCase } from './resource-case.ts';

const SECRET = 'projects/my-project/secrets/token/versions/3';

/** A single field, with the example of its row. */
const EXAMPLES = Object.entries<ResourceField>(RESOURCE_FIELDS).flatMap(
  ([name, { example }]): ResourceCase[] =>
    example === undefined ? [] : [{ name: name.replaceAll('_', '-'), with: { [name]: example } }],
);

export const RESOURCE_CASES: readonly ResourceCase[] = [
  ...EXAMPLES,
  { name: 'nothing-said' },
  { name: 'machine-type-input', inputs: { machine_type: 'n2-standard-8' } },
  {
    name: 'machine-type-of-the-job-wins',
    inputs: { machine_type: 'n2-standard-8' },
    with: { machine_type: 'n1-standard-8' },
  },
  { name: 'machine-type-custom', with: { machine_type: 'n2-custom-4-8192' } },
  { name: 'machine-type-custom-extended', with: { machine_type: 'n2-custom-2-32768-ext' } },
  { name: 'machine-type-unknown-is-left-to-google', with: { machine_type: 'z9-standard-4' } },
  { name: 'cpu-count', with: { cpu_count: 2 } },
  { name: 'cpu-count-fraction', inputs: { cpu_count: '0.5' } },
  { name: 'cpu-milli', with: { cpu_milli: 1500 } },
  { name: 'memory', with: { memory_mb: 4096 } },
  { name: 'memory-of-almost-the-machine', with: { memory_mb: 14_000 }, matrix: { n: [1, 2, 3] } },
  { name: 'memory-for-more-than-twenty', with: { memory_mb: 512 } },
  { name: 'cpu-of-a-machine-that-is-unknown', with: { machine_type: 'z9-standard-4', cpu_count: 1 } },
  {
    name: 'cpu-and-memory-with-gpus',
    with: { machine_type: 'g2-standard-24', cpu_count: 2, memory_mb: 2048 },
    matrix: { n: [1, 2, 3] },
  },
  { name: 'shared-core', with: { machine_type: 'e2-micro' } },
  { name: 'cpu-and-memory', inputs: { cpu_count: '1', memory_mb: '2048' }, matrix: { n: [1, 2, 3, 4] } },
  { name: 'boot-disk-size', with: { boot_disk_size_gb: 100 } },
  { name: 'boot-disk-type', inputs: { boot_disk_type: 'pd-ssd' } },
  { name: 'boot-disk-size-and-type', with: { boot_disk_size_gb: 200, boot_disk_type: 'pd-balanced' } },
  { name: 'hyperdisk-for-n4-unasked', with: { machine_type: 'n4-standard-4' } },
  { name: 'hyperdisk-for-c3', with: { machine_type: 'c3-standard-8', boot_disk_type: 'hyperdisk-balanced' } },
  {
    name: 'local-ssd',
    with: { machine_type: 'n2-standard-8', disks: { '/mnt/disks/scratch': 'local-ssd:750' } },
  },
  {
    name: 'extra-disks',
    inputs: { disks: '/mnt/disks/a=pd-ssd:100,/mnt/disks/b=pd-standard:500' },
  },
  {
    name: 'mounts',
    inputs: { mounts: '/mnt/disks/in=gs://my-data/in\n/mnt/disks/out=gs://my-data/out:rw' },
  },
  {
    name: 'mounts-of-every-kind',
    with: {
      disks: { '/mnt/disks/scratch': 'pd-ssd:100' },
      mounts: {
        '/mnt/disks/share': 'nfs://10.0.0.2/exports/data',
        '/mnt/disks/home': 'nfs://files.example.com/home:rw',
        '/mnt/disks/small': 'gs://my-data/small --stat-cache-ttl=1h',
      },
    },
  },
  {
    name: 'mounts-with-image-streaming',
    inputs: { image_streaming: 'true' },
    with: { mounts: { '/mnt/disks/in': 'gs://my-data' } },
  },
  { name: 'gpu-t4', with: { machine_type: 'n1-standard-4', gpu_type: 'nvidia-tesla-t4', gpu_count: 1 } },
  {
    name: 'gpu-four-t4-with-disk',
    with: {
      machine_type: 'n1-standard-32',
      gpu_type: 'nvidia-tesla-t4',
      gpu_count: 4,
      boot_disk_size_gb: 200,
    },
  },
  { name: 'gpu-count-left-out', with: { machine_type: 'n1-standard-8', gpu_type: 'nvidia-tesla-v100' } },
  {
    name: 'gpu-inputs',
    inputs: { machine_type: 'n1-standard-4', gpu_type: 'nvidia-tesla-p4', gpu_count: '2' },
  },
  {
    name: 'gpu-without-drivers',
    with: { machine_type: 'n1-standard-4', gpu_type: 'nvidia-tesla-t4', install_gpu_drivers: false },
  },
  { name: 'gpu-of-the-machine-g2', with: { machine_type: 'g2-standard-8' } },
  {
    name: 'gpu-of-the-machine-a2-named',
    with: { machine_type: 'a2-highgpu-2g', gpu_type: 'nvidia-tesla-a100', gpu_count: 2 },
  },
  { name: 'gpu-of-the-machine-a3-spot', with: { machine_type: 'a3-highgpu-8g', spot: true } },
  {
    name: 'gpu-none-of-the-input',
    inputs: { machine_type: 'n1-standard-4', gpu_type: 'nvidia-tesla-t4', gpu_count: '1' },
    with: { gpu_count: 0 },
  },
  { name: 'spot', with: { spot: true } },
  { name: 'preemptible', with: { preemptible: true, retry_count: 5 } },
  { name: 'spot-input', inputs: { provisioning_model: 'SPOT' } },
  { name: 'spot-input-but-not-this-job', inputs: { provisioning_model: 'SPOT' }, with: { spot: false } },
  { name: 'spot-with-max-preemptions', with: { spot: true, max_preemptions: 3, retry_count: 2 } },
  {
    name: 'spot-that-became-standard',
    with: { spot: true, max_preemptions: 3, retry_count: 2 },
    rung: { fallback: 1, memory: 0 },
  },
  {
    name: 'max-preemptions-input',
    inputs: { provisioning_model: 'SPOT', max_preemptions: '1' },
    strategy: { 'fail-fast': true },
  },
  {
    name: 'flex-start',
    inputs: { provisioning_model: 'flex_start', task_timeout: '168h' },
    with: { machine_type: 'a3-highgpu-1g' },
  },
  {
    name: 'flex-start-of-the-job-without-gpu',
    inputs: { provisioning_model: 'SPOT', max_preemptions: '2' },
    with: {
      machine_type: 'h4d-standard-192',
      provisioning_model: 'FLEX_START',
      reservation: 'NO_RESERVATION',
    },
  },
  {
    name: 'reservation-bound',
    with: {
      machine_type: 'a4-highgpu-8g',
      provisioning_model: 'RESERVATION_BOUND',
      reservation: 'projects/other-project/reservations/calendar',
    },
  },
  {
    name: 'tags-priority-and-cpu-platform',
    inputs: { tags: 'allow-db,allow-cache', priority: '99' },
    with: { machine_type: 'n2-standard-8', min_cpu_platform: 'Intel Ice Lake' },
  },
  {
    name: 'tags-and-priority-of-the-job',
    inputs: { tags: 'a', priority: '99' },
    with: { tags: ['b-1'], priority: 0 },
  },
  { name: 'no-retries', with: { retry_count: 0 } },
  { name: 'retries-input', inputs: { max_retries: '10' } },
  { name: 'timeout', with: { timeout_seconds: 90 } },
  { name: 'timeout-input', inputs: { task_timeout: '1h30m' } },
  { name: 'max-parallel-tasks', with: { max_parallel_tasks: 2 }, matrix: { n: [1, 2, 3] } },
  {
    name: 'max-parallel-of-the-strategy',
    with: { max_parallel_tasks: 2 },
    matrix: { n: [1, 2, 3] },
    strategy: { 'max-parallel': 1 },
  },
  ...NETWORK_CASES,
  { name: 'zones', with: { zones: ['us-central1-a', 'us-central1-f'] } },
  {
    name: 'other-project-region-and-bucket',
    with: {
      project_id: 'other-project',
      region: 'europe-west4',
      gcs_bucket: 'other-bucket',
      zones: 'europe-west4-b',
    },
  },
  {
    name: 'environment',
    inputs: { env_vars: 'LEVEL=debug,MODE=fast' },
    with: { env: { MODE: 'slow', COUNT: 3 } },
  },
  { name: 'environment-with-line-breaks', with: { env: { PEM: 'one\ntwo\n', TAB: 'a\tb', PLAIN: ' a b ' } } },
  {
    name: 'secrets',
    inputs: { secrets: `API_TOKEN=${SECRET}` },
    with: { secrets: { SHORT: 'password', PINNED: 'password:7' } },
  },
  { name: 'labels', inputs: { labels: 'team=data' }, with: { labels: { team: 'ml', cost: 'low' } } },
  { name: 'labels-without-defaults', inputs: { skip_default_labels: 'true' } },
  {
    name: 'image-streaming',
    with: { image: 'us-docker.pkg.dev/my-project/images/etl:1', image_streaming: true },
  },
  {
    name: 'image-streaming-with-disk',
    inputs: { image_streaming: 'true' },
    with: { disks: { '/mnt/disks/data': 'pd-ssd:50' } },
  },
  {
    name: 'private-registry',
    with: { image: 'registry.example.com/etl:1', registry_username: 'robot', registry_password: SECRET },
  },
  { name: 'private-registry-inputs', inputs: { registry_username: SECRET, registry_password: SECRET } },
  { name: 'container', runsOn: { type: 'docker', with: { image: 'python:3.13', env: { A: 'b' } } } },
  {
    name: 'container-arguments-of-its-own',
    runsOn: {
      type: 'container',
      with: {
        image: 'python:3.13',
        environment: { A: 'b' },
        network: { name: 'inner' },
        machine_type: 'big',
      },
    },
  },
  {
    name: 'docker-with-spot-input',
    inputs: { provisioning_model: 'SPOT' },
    runsOn: { type: 'docker', with: { image: 'python:3.9' } },
  },
  { name: 'no-reservation', inputs: { reservation: 'NO_RESERVATION' } },
  {
    name: 'instance-template',
    with: { instance_template: 'projects/my-project/global/instanceTemplates/etl' },
  },
  { name: 'instance-template-with-gpu', with: { instance_template: 'etl-gpu', gpu_type: 'nvidia-l4' } },
  {
    name: 'placement',
    with: { machine_type: 'c2-standard-30', placement: 'collocated' },
    matrix: { n: [1, 2] },
  },
  { name: 'started-early', early: { waitSeconds: 600 }, with: { timeout_seconds: 3600 } },
  { name: 'started-early-on-spot', early: { waitSeconds: 180 }, with: { spot: true }, matrix: { n: [1, 2] } },
  {
    name: 'started-early-with-all-retries',
    early: { waitSeconds: 180 },
    with: { spot: true, retry_count: 10 },
  },
  {
    name: 'started-early-without-retries',
    early: { waitSeconds: 180 },
    with: { spot: true, retry_count: 0 },
  },
  {
    name: 'started-early-for-a-week',
    early: { waitSeconds: 600 },
    inputs: { provisioning_model: 'FLEX_START', task_timeout: '168h' },
    with: { machine_type: 'a2-highgpu-1g' },
  },
  {
    name: 'everything-at-once',
    inputs: {
      labels: 'team=data',
      secrets: `TOKEN=${SECRET}`,
      env_vars: 'MODE=fast',
      network: 'global/networks/shared',
      subnetwork: 'regions/us-central1/subnetworks/shared',
      no_external_ip: 'true',
    },
    with: {
      machine_type: 'n1-highmem-16',
      cpu_count: 8,
      memory_mb: 32_768,
      boot_disk_size_gb: 100,
      boot_disk_type: 'pd-ssd',
      disks: { '/mnt/disks/scratch': 'local-ssd:375' },
      gpu_type: 'nvidia-tesla-t4',
      gpu_count: 2,
      spot: true,
      retry_count: 4,
      timeout_seconds: 7200,
      max_parallel_tasks: 2,
      zones: ['us-central1-a'],
      service_account: 'tasks@my-project.iam.gserviceaccount.com',
      reservation: 'NO_RESERVATION',
      placement: 'COLLOCATED',
    },
    matrix: { n: [1, 2, 3, 4, 5] },
  },
];
