import { expect, test } from '@jest/globals';
import { planOf, specOf } from './plan-of.ts';
import type { ResourceCase } from './resource-case.ts';

type Given = Omit<ResourceCase, 'name'>;
const runsOn = (args: Readonly<Record<string, unknown>>): Given => ({ with: args });
const gpus = (machineType: string, gpuType: string, count: number) =>
  runsOn({ machine_type: machineType, gpu_type: gpuType, gpu_count: count });
const ssd = (machineType: string, sizeGb: number) =>
  runsOn({ machine_type: machineType, disks: { '/mnt/disks/s': `local-ssd:${sizeGb}` } });

/** Each of these is documented as valid. */
const ACCEPTED: readonly Given[] = [
  runsOn({ network: 'default' }),
  runsOn({ network: 'global/networks/default' }),
  runsOn({ network: 'projects/p1/global/networks/n' }),
  runsOn({ network: 'projects/example.com:p1/global/networks/n' }),
  runsOn({ network: 'https://www.googleapis.com/compute/v1/projects/p1/global/networks/n' }),
  runsOn({ subnetwork: 'projects/p1/regions/us-central1/subnetworks/s' }),
  runsOn({
    subnetwork: 'https://www.googleapis.com/compute/v1/projects/p1/regions/us-central1/subnetworks/s',
  }),
  runsOn({ no_external_ip: true, instance_template: undefined }),
  runsOn({ no_external_ip: true, network: 'n', subnetwork: 's' }),
  ssd('n2-standard-8', 375),
  ssd('n2-standard-16', 750),
  ssd('n2-standard-128', 9000),
  ssd('n1-standard-1', 2625),
  ssd('c3-standard-8-lssd', 750),
  ssd('g2-standard-24', 750),
  ssd('a2-highgpu-1g', 3000),
  runsOn({ machine_type: 'n2-standard-8', boot_disk_type: 'pd-extreme' }),
  runsOn({ machine_type: 'c4a-standard-8', disks: { '/mnt/disks/a': 'hyperdisk-throughput:2048' } }),
  runsOn({ machine_type: 'n4-custom-6-12288' }),
  runsOn({ machine_type: 'n4d-custom-32-65536' }),
  runsOn({ machine_type: 'custom-4-8192' }),
  runsOn({ machine_type: 'n2-highmem-128', spot: true }),
  runsOn({ machine_type: 'a3-highgpu-2g', spot: true }),
  runsOn({ machine_type: 'a3-highgpu-2g', provisioning_model: 'flex_start' }),
  gpus('n1-standard-96', 'nvidia-tesla-t4', 4),
  gpus('n1-highmem-32', 'nvidia-tesla-t4', 2),
  runsOn({ boot_disk_size_gb: 30 }),
  runsOn({ image: 'python' }),
  runsOn({ image: 'localhost:5000/a/b_c/d--e:v1.2-rc' }),
  runsOn({ image: `us-docker.pkg.dev/p/r/i:1@sha256:${'0'.repeat(64)}` }),
  runsOn({ image: 'gcr.io/example.com/project/image' }),
  runsOn({ reservation: 'projects/other/reservations/r-1' }),
  runsOn({ instance_template: 't-1' }),
  runsOn({ instance_template: 'global/instanceTemplates/t' }),
  runsOn({ instance_template: 'projects/123456789/global/instanceTemplates/t' }),
  runsOn({
    instance_template: 'https://www.googleapis.com/compute/v1/projects/my-project/global/instanceTemplates/t',
  }),
  runsOn({ zones: ['us-central1-ai1a', 'us-central1-f'] }),
  runsOn({ env: { TEXT: 'a\nb\u0007' } }),
  // As an input, it applies to all jobs with Spot machines.
  { inputs: { max_preemptions: '2', provisioning_model: 'SPOT' }, with: { spot: false } },
];

test.each(ACCEPTED)('accepts %j without a warning', (given) => {
  expect(planOf(given)).toMatchObject({ problems: [], warnings: [] });
  expect(() => specOf(given)).not.toThrow();
});

const UNKNOWN: readonly (readonly [Given, message: string, hint: string])[] = [
  [
    runsOn({ machine_type: 'e2-standrd-4' }),
    "the unknown machine type 'e2-standrd-4'",
    "Did you mean 'e2-standard-4'?",
  ],
  [runsOn({ machine_type: 'n2-standard-7' }), "machine type 'n2-standard-7'", "Did you mean 'n2-standard-"],
  [runsOn({ machine_type: 'z9-mega-4000' }), "machine type 'z9-mega-4000'", 'If it is new'],
  [runsOn({ machine_type: 'c3-custom-4-8192' }), 'which C3 machines are not known to have', ''],
  [runsOn({ region: 'us-centrl1' }), "the unknown region 'us-centrl1'", "Did you mean 'us-central1'?"],
  [runsOn({ zones: ['us-central1-z'] }), "the unknown zone 'us-central1-z'", 'us-central1-a, us-central1-b'],
  [gpus('n1-standard-4', 'nvidia-tesla-t9', 1), "GPU type 'nvidia-tesla-t9'", "Did you mean 'nvidia-tesla-"],
  [runsOn({ disks: { '/mnt/disks/a': 'pd-sdd:100' } }), "disk type 'pd-sdd'", "Did you mean 'pd-ssd'?"],
  [
    runsOn({ machine_type: 'n2-standard-4', min_cpu_platform: 'Intel Icelake' }),
    "CPU platform 'Intel Icelake'",
    "Did you mean 'Intel Ice Lake'?",
  ],
  [
    runsOn({ machine_type: 'z9-standard-4', provisioning_model: 'FLEX_START' }),
    'z9-standard-4 is not known to have GPUs',
    '',
  ],
];

test.each(UNKNOWN)('warns about a name that is in no list, at its place: %j', (given, message, hint) => {
  const { problems, warnings } = planOf(given);
  expect(problems).toEqual([]);
  const warning = warnings.find((each) => each.message.includes(message));
  expect(warning).toMatchObject({ code: 'unknown-name', at: { file: 'etl.yml', line: 4 } });
  expect(warning?.hint ?? '').toContain(hint);
});

test('a name in an input is reported once, for any number of jobs', () => {
  const { warnings } = planOf({ inputs: { machine_type: 'e2-standrd-4', region: 'us-centrl1' } });
  expect(warnings.map(({ message, at }) => [message, at])).toEqual([
    [`input "region" names the unknown region 'us-centrl1'.`, undefined],
    [`input "machine_type" names the unknown machine type 'e2-standrd-4'.`, undefined],
  ]);
});
