import { describe, expect, test } from '@jest/globals';
import { planOf } from './plan-of.ts';
import type { ResourceCase } from './resource-case.ts';

/**
 * Cases that the real service accepts or refuses, according to documents and public error messages. The plan refuses what
 * Batch, Compute Engine or Docker refuses, at its place in the definition, so it is never sent.
 */

type Given = Omit<ResourceCase, 'name'>;
const runsOn = (args: Readonly<Record<string, unknown>>): Given => ({ with: args });
const gpus = (machineType: string, gpuType: string, count: number) =>
  runsOn({ machine_type: machineType, gpu_type: gpuType, gpu_count: count });
const ssd = (machineType: string, sizeGb: number) =>
  runsOn({ machine_type: machineType, disks: { '/mnt/disks/s': `local-ssd:${sizeGb}` } });

const REFUSED: readonly (readonly [key: string, given: Given, says: string])[] = [
  // Networks
  ['no_external_ip', runsOn({ no_external_ip: true, network: 'n' }), 'also needs subnetwork'],
  ['no_external_ip', runsOn({ no_external_ip: true, subnetwork: 's' }), 'also needs network'],
  ['network', runsOn({ network: 'global/networks/default/' }), 'must be a name or global/networks/NAME'],
  ['network', runsOn({ network: 'Default' }), 'must be a name or global/networks/NAME'],
  ['network', runsOn({ network: 'networks/default' }), 'must be a name or global/networks/NAME'],
  ['network', runsOn({ network: 'projects/p/networks/default' }), 'must be a name or'],
  ['network', runsOn({ network: 'http://example.com/global/networks/n' }), 'must be a name or'],
  ['network', runsOn({ network: 'regions/us-central1/subnetworks/s' }), 'must be a name or'],
  ['subnetwork', runsOn({ subnetwork: 'regions/us-east1/subnetworks/s' }), 'is in region us-east1'],
  [
    'subnetwork',
    runsOn({ subnetwork: 'subnetworks/s' }),
    'must be a name or regions/REGION/subnetworks/NAME',
  ],
  ['subnetwork', runsOn({ subnetwork: 'global/networks/n' }), 'must be a name or'],
  // Machines
  ['machine_type', runsOn({ machine_type: 'e2 standard 4' }), 'must be a machine type'],
  ['machine_type', runsOn({ machine_type: 'E2-standard-4' }), 'must be a machine type'],
  [
    'machine_type',
    runsOn({ machine_type: 'zones/us-central1-a/machineTypes/e2-micro' }),
    'must be a machine type',
  ],
  ['machine_type', runsOn({ machine_type: 'n2-custom-34-34816' }), 'must have a multiple of 4 vCPUs'],
  ['machine_type', runsOn({ machine_type: 'n2d-custom-34-34816' }), 'must have 2, 4, 8 or a multiple of 16'],
  ['machine_type', runsOn({ machine_type: 'n4a-custom-2-2560' }), 'multiple of 1024 MiB'],
  ['min_cpu_platform', runsOn({ min_cpu_platform: 'Intel Skylake' }), 'chooses the processor of E2'],
  ['cpu_count', runsOn({ cpu_count: 8 }), 'a task requests 8 vCPUs, but e2-standard-4 has 4'],
  ['memory_mb', runsOn({ memory_mb: 64_000 }), 'a task requests 64000 MiB'],
  // Disks
  ['boot_disk_size_gb', runsOn({ boot_disk_size_gb: 10 }), 'must be a number from 30 to'],
  ['boot_disk_size_gb', runsOn({ boot_disk_size_gb: 29 }), 'must be a number from 30 to'],
  ['boot_disk_type', runsOn({ boot_disk_type: 'local-ssd' }), 'is not a boot disk type'],
  ['boot_disk_type', runsOn({ boot_disk_type: 'hyperdisk-extreme' }), 'is not a boot disk type'],
  ['boot_disk_type', runsOn({ boot_disk_type: 'pd-extreme' }), 'cannot be combined with E2 machines'],
  [
    'boot_disk_type',
    runsOn({ machine_type: 'g4-standard-48', boot_disk_type: 'pd-ssd' }),
    'support only Hyperdisk',
  ],
  ['boot_disk_type', runsOn({ machine_type: 'c3-standard-8', boot_disk_type: 'pd-standard' }), 'C3 machines'],
  [
    'disks',
    runsOn({ machine_type: 'c4-standard-8', disks: { '/mnt/disks/a': 'pd-ssd:100' } }),
    'support only Hyperdisk',
  ],
  ['disks', runsOn({ disks: { '/mnt/disks/a': 'hyperdisk-balanced:100' } }), 'no Hyperdisk Balanced'],
  [
    'disks',
    ssd('n2-standard-16', 375),
    'takes 2, 4, 8, 16 or 24 of them, that is 750, 1500, 3000, 6000 or 9000 GB',
  ],
  ['disks', ssd('n2-custom-40-81920', 750), 'takes 4, 8, 16 or 24 of them'],
  ['disks', ssd('c2-standard-30', 375), 'takes 4 or 8 of them'],
  ['disks', ssd('n2d-standard-32', 375), 'takes 2, 4, 8, 16 or 24'],
  ['disks', ssd('c2d-highcpu-112', 1500), 'takes 8 of them, that is 3000 GB'],
  ['disks', ssd('n1-standard-4', 3375), 'takes 1, 2, 3, 4, 5, 6, 7, 8, 16 or 24'],
  ['disks', ssd('c3-standard-8', 375), 'not offered for C3 machines'],
  ['disks', ssd('c3-standard-8-lssd', 375), 'always has 2 of 375 GB: write local-ssd:750'],
  ['disks', ssd('z3-highmem-88-standardlssd', 375), 'always has 6 of 3000 GB: write local-ssd:18000'],
  ['disks', ssd('g2-standard-24', 375), 'takes 2 of them, that is 750 GB'],
  ['disks', ssd('e2-standard-4', 375), 'not offered for E2 machines'],
  ['disks', ssd('m1-megamem-96', 375), 'not offered for M1 machines'],
  ['disks', ssd('z9-standard-4', 400), 'must be a multiple of 375'],
  // GPUs
  ['gpu_type', gpus('e2-standard-4', 'nvidia-tesla-t4', 1), 'is available with N1 machines'],
  ['gpu_type', gpus('n1-standard-4', 'nvidia-l4', 1), 'is available with machines such as g2-standard-4'],
  ['gpu_type', gpus('n2-standard-4', 'nvidia-new', 1), 'can be attached to n2-standard-4'],
  ['gpu_type', gpus('c3-standard-44', 'nvidia-new', 1), 'can be attached to c3-standard-44'],
  ['gpu_count', gpus('n1-standard-4', 'nvidia-tesla-t4', 3), 'a VM can have 1, 2, 4'],
  [
    'gpu_count',
    gpus('n1-standard-16', 'nvidia-tesla-v100', 1),
    'has at most 12 vCPUs; n1-standard-16 has more',
  ],
  // Provisioning models
  ['spot', runsOn({ machine_type: 'a4x-highgpu-4g', spot: true }), 'no Spot machines of type a4x-highgpu-4g'],
  ['spot', runsOn({ machine_type: 'c3-standard-192-metal', spot: true }), 'no Spot machines'],
  [
    'machine_type',
    runsOn({ machine_type: 'a3-highgpu-1g' }),
    'only available with the provisioning model SPOT or FLEX_START',
  ],
  ['provisioning_model', runsOn({ provisioning_model: 'CHEAP' }), 'must be one of STANDARD, SPOT'],
  [
    'spot',
    runsOn({ provisioning_model: 'STANDARD', spot: true }),
    'is true, but provisioning_model on line 4',
  ],
  ['provisioning_model', runsOn({ provisioning_model: 'RESERVATION_BOUND' }), 'needs reservation'],
  [
    'provisioning_model',
    runsOn({ provisioning_model: 'RESERVATION_BOUND', reservation: 'NO_RESERVATION' }),
    'needs reservation',
  ],
  [
    'provisioning_model',
    runsOn({ provisioning_model: 'FLEX_START' }),
    'only for machines with GPUs and for H4D',
  ],
  ...(
    [
      ['timeout_seconds', { timeout_seconds: 8 * 86_400 }, 'at most 7 days'],
      ['max_preemptions', { max_preemptions: 2 }, 'is for Spot machines'],
      ['placement', { placement: 'COLLOCATED' }, 'cannot be combined with the provisioning model FLEX_START'],
      ['reservation', { reservation: 'mine' }, 'cannot be combined with the provisioning model FLEX_START'],
    ] as const
  ).map(
    ([key, more, says]) =>
      [
        key,
        runsOn({ provisioning_model: 'FLEX_START', machine_type: 'g2-standard-8', ...more }),
        says,
      ] as const,
  ),
  // Names
  ['image', runsOn({ image: 'Foo Bar' }), 'must be the address of an image'],
  ['image', runsOn({ image: 'docker://python:3.11' }), 'must be the address of an image'],
  ['image', runsOn({ image: 'python:3.11@sha256:abc' }), 'must be the address of an image'],
  ['reservation', runsOn({ reservation: 'a b!' }), 'must be a name, projects/PROJECT/reservations/NAME'],
  [
    'instance_template',
    runsOn({ instance_template: 'projects/p/regions/us-central1/instanceTemplates/t' }),
    'names a regional template',
  ],
  [
    'instance_template',
    runsOn({ instance_template: 'projects/elsewhere/global/instanceTemplates/t' }),
    "Batch accepts only those of the job's own project my-project",
  ],
  ['instance_template', runsOn({ instance_template: 'a template' }), 'must be a name or projects/PROJECT/'],
  ['region', runsOn({ region: 'uscentral' }), 'must be a region such as us-central1'],
  ['zones', runsOn({ zones: ['us-central1'] }), 'must be zones such as us-central1-a'],
  ['tags', runsOn({ tags: ['Web'] }), 'has the invalid tag "Web"'],
  ['tags', runsOn({ tags: ['a'.repeat(64)] }), 'has the invalid tag'],
  ['priority', runsOn({ priority: 100 }), 'must be a number from 0 to 99'],
  ['labels', runsOn({ labels: { 'goog-batch': 'x' } }), 'has the invalid label'],
  ['service_account', runsOn({ service_account: 'junk' }), 'must be the e-mail of a service account'],
  ['secrets', runsOn({ secrets: { A: 'projects/p/secrets/s/versions/a b' } }), 'must name a secret'],
  // Environment
  ['env', runsOn({ env: { BATCH_TASK_INDEX: '7' } }), 'sets BATCH_TASK_INDEX, which Batch sets itself'],
  ['env', runsOn({ env: { GCP_BATCH_WORKFLOW_JOB: 'x' } }), 'which the task runner sets itself'],
  ['secrets', runsOn({ secrets: { BATCH_JOB_UID: 'x' } }), 'sets BATCH_JOB_UID, which Batch sets itself'],
  ['env', runsOn({ env: { A: 'a\0b' } }), 'has a NUL character in A'],
  ['secrets', runsOn({ env: { A: 'b' }, secrets: { A: 's' } }), 'sets A, and so does the plain environment'],
  ['retry_count', runsOn({ retry_count: 11 }), 'must be a number from 0 to 10'],
];

test.each(REFUSED)('refuses %s: %j', (key, given, says) => {
  const { problems } = planOf(given);
  const messages = problems.map(({ message }) => message).join('\n');
  expect(messages).toContain(`runs-on.with.${key} `);
  expect(messages).toContain(says);
  expect(problems.every(({ at }) => at?.line === 4)).toBe(true);
});

describe('an input is refused by its own name', () => {
  test.each<[string, Given, string]>([
    ['cpu_count', { inputs: { cpu_count: '8' } }, 'input "cpu_count" does not fit: a task requests 8 vCPUs'],
    [
      'boot_disk_size_gb',
      { inputs: { boot_disk_size_gb: '10' } },
      'input "boot_disk_size_gb" must be from 30',
    ],
    ['machine_type', { inputs: { machine_type: 'e2 4' } }, 'input "machine_type" must be a machine type'],
    ['image', { inputs: { image: 'Foo Bar' } }, 'input "image" must be the address of an image'],
    ['network', { inputs: { network: 'a/b' } }, 'input "network" must be a name or global/networks/NAME'],
    [
      'no_external_ip',
      { inputs: { no_external_ip: 'true', network: 'n' } },
      'input "no_external_ip" also needs subnetwork',
    ],
    [
      'env_vars',
      { inputs: { env_vars: 'BATCH_X=1' } },
      `input "env_vars" sets BATCH_X, which Batch sets itself`,
    ],
    [
      'secrets',
      { inputs: { secrets: 'GCP_BATCH_WORKFLOW_JOB=s' } },
      'input "secrets" sets GCP_BATCH_WORKFLOW_JOB',
    ],
    [
      'task_timeout',
      { inputs: { provisioning_model: 'FLEX_START', task_timeout: '200h', machine_type: 'g2-standard-4' } },
      'input "task_timeout" is 720000 s',
    ],
    [
      'max_preemptions',
      { inputs: { provisioning_model: 'FLEX_START', max_preemptions: '1', machine_type: 'g2-standard-4' } },
      'input "max_preemptions" is for Spot machines',
    ],
    [
      'provisioning_model',
      { inputs: { provisioning_model: 'RESERVATION_BOUND' } },
      'input "provisioning_model" needs reservation',
    ],
    [
      'provisioning_model',
      { inputs: { provisioning_model: 'SPOT', machine_type: 'a4x-highgpu-4g' } },
      'input "provisioning_model" does not fit',
    ],
    ['tags', { inputs: { tags: 'Web' } }, 'input "tags" has the invalid tag'],
  ])('%s', (_, given, says) => {
    const { problems } = planOf(given);
    expect(problems.map(({ message }) => message).join('\n')).toContain(says);
  });
});
