import { expect, test } from '@jest/globals';
import { readInputs } from '../../../src/inputs/inputs.ts';
import { planRun } from '../../../src/plan/plan-run.ts';
import { planOf } from '../plan-of.ts';
import type { ResourceCase } from '../resource-case.ts';

type Given = Omit<ResourceCase, 'name'>;
const runsOn = (args: Readonly<Record<string, unknown>>): Given => ({ with: args });
const input = (inputs: Readonly<Record<string, string>>): Given => ({ inputs });

test.each<[string, Given, string]>([
  [
    'a GPU for N1 on another family',
    runsOn({ gpu_type: 'nvidia-tesla-t4' }),
    'runs-on.with.gpu_type does not fit: nvidia-tesla-t4 is available with N1 machines, not with e2-standard-4.',
  ],
  [
    'an L4 on N1',
    runsOn({ machine_type: 'n1-standard-4', gpu_type: 'nvidia-l4' }),
    'runs-on.with.gpu_type does not fit: nvidia-l4 is available with machines such as g2-standard-4, not with n1-standard-4.',
  ],
  [
    'a GPU on a machine that has others',
    runsOn({ machine_type: 'a2-highgpu-1g', gpu_type: 'nvidia-l4' }),
    'runs-on.with.gpu_type does not fit: a2-highgpu-1g has nvidia-tesla-a100, not nvidia-l4.',
  ],
  [
    'a different number of GPUs than the machine has',
    runsOn({ machine_type: 'g2-standard-24', gpu_type: 'nvidia-l4', gpu_count: 1 }),
    'runs-on.with.gpu_count does not fit: g2-standard-24 has 2 of nvidia-l4, not 1.',
  ],
  [
    'three T4',
    runsOn({ machine_type: 'n1-standard-8', gpu_type: 'nvidia-tesla-t4', gpu_count: 3 }),
    'runs-on.with.gpu_count is 3; a VM can have 1, 2, 4 of nvidia-tesla-t4.',
  ],
  ['a GPU count without type', runsOn({ gpu_count: 2 }), 'runs-on.with.gpu_count needs gpu_type.'],
  [
    'a GPU input on the wrong machine input',
    input({ gpu_type: 'nvidia-tesla-t4', gpu_count: '1' }),
    'input "gpu_type" does not fit: nvidia-tesla-t4 is available with N1 machines',
  ],
  [
    'a machine of the job that the GPU input does not fit',
    {
      inputs: { machine_type: 'n1-standard-4', gpu_type: 'nvidia-tesla-t4', gpu_count: '1' },
      with: { machine_type: 'n2-standard-4' },
    },
    'runs-on.with.machine_type does not fit: nvidia-tesla-t4 is available with N1 machines, not with n2-standard-4.',
  ],
  [
    'more vCPUs than the machine has',
    runsOn({ cpu_count: 8 }),
    'runs-on.with.cpu_count does not fit: a task requests 8 vCPUs, but e2-standard-4 has 4.',
  ],
  [
    'more vCPUs in milli',
    runsOn({ cpu_milli: 4100 }),
    'cpu_milli does not fit: a task requests 4.1 vCPUs, but e2-standard-4 has 4.',
  ],
  [
    'more memory than the machine has',
    runsOn({ machine_type: 'n1-standard-2', memory_mb: 8000 }),
    'runs-on.with.memory_mb does not fit: a task requests 8000 MiB, but n1-standard-2 has 7680.',
  ],
  [
    'more memory than a custom machine has',
    runsOn({ machine_type: 'n2-custom-4-8192', memory_mb: 9000 }),
    'memory_mb does not fit: a task requests 9000 MiB, but n2-custom-4-8192 has 8192.',
  ],
  [
    'a custom machine with odd vCPUs',
    runsOn({ machine_type: 'n2-custom-3-8192' }),
    'runs-on.with.machine_type must have an even number of vCPUs; got "n2-custom-3-8192".',
  ],
  [
    'a custom machine with an invalid memory size',
    runsOn({ machine_type: 'n2-custom-4-8000' }),
    'must have a memory that is a multiple of 256 MiB',
  ],
  [
    'a custom machine with too much memory',
    input({ machine_type: 'e2-custom-2-32768' }),
    'input "machine_type" must have at most 8 GiB of memory per vCPU; for more, write "e2-custom-2-32768-ext"',
  ],
  [
    'a custom machine with too many vCPUs',
    runsOn({ machine_type: 'e2-custom-64-65536' }),
    'must have from 2 to 32 vCPUs',
  ],
  [
    'a custom machine with an invalid name',
    runsOn({ machine_type: 'n2-custom-big' }),
    'must be SERIES-custom-VCPUS-MEMORY_MIB',
  ],
  [
    'an invalid boot disk',
    runsOn({ boot_disk_type: 'local-ssd' }),
    'runs-on.with.boot_disk_type is not a boot disk type: "local-ssd".',
  ],
  [
    'a persistent disk on N4',
    runsOn({ machine_type: 'n4-standard-4', boot_disk_type: 'pd-ssd' }),
    'boot_disk_type does not fit: pd-ssd cannot be combined with N4 machines (n4-standard-4), which support only Hyperdisk.',
  ],
  [
    'Hyperdisk on E2',
    input({ boot_disk_type: 'hyperdisk-balanced' }),
    'input "boot_disk_type" does not fit: hyperdisk-balanced cannot be combined with E2 machines',
  ],
  [
    'a local SSD on E2',
    runsOn({ disks: { '/mnt/disks/a': 'local-ssd:375' } }),
    'runs-on.with.disks asks for local-ssd, which is not offered for E2 machines (e2-standard-4).',
  ],
  [
    'a local SSD of another size',
    runsOn({ machine_type: 'n2-standard-4', disks: { '/mnt/disks/a': 'local-ssd:400' } }),
    'has a local SSD of 400 GB; it must be a multiple of 375.',
  ],
  [
    'two local SSDs',
    runsOn({
      machine_type: 'n2-standard-4',
      disks: { '/mnt/disks/a': 'local-ssd:375', '/mnt/disks/b': 'local-ssd:375' },
    }),
    'runs-on.with.disks has more than one local SSD.',
  ],
  [
    'a disk at another path',
    runsOn({ disks: { '/data': 'pd-ssd:100' } }),
    "runs-on.with.disks has the path '/data', which is not /mnt/disks/NAME.",
  ],
  [
    'a disk without size',
    input({ disks: '/mnt/disks/a=pd-ssd' }),
    `input "disks" has 'pd-ssd' for /mnt/disks/a`,
  ],
  [
    'a zone of another region',
    runsOn({ zones: ['us-east1-b'] }),
    "runs-on.with.zones names us-east1-b, outside the job's region us-central1.",
  ],
  [
    'an instance template with a machine type',
    runsOn({ instance_template: 't', machine_type: 'n2-standard-4' }),
    'runs-on.with.machine_type cannot be combined with instance_template, which defines it.',
  ],
  [
    'a password in plain text',
    runsOn({ registry_username: 'me', registry_password: 'hunter2' }),
    'runs-on.with.registry_password must name a secret of Secret Manager.',
  ],
  [
    'a user without password',
    runsOn({ registry_username: 'me' }),
    'runs-on.with.registry_username needs both registry_username and registry_password.',
  ],
  [
    'image streaming of a private registry',
    runsOn({
      image_streaming: true,
      registry_username: 'me',
      registry_password: 'projects/p/secrets/s/versions/1',
    }),
    'runs-on.with.image_streaming cannot be combined with registry_username',
  ],
  [
    'a number of preemptions for machines that are never preempted',
    runsOn({ max_preemptions: 2 }),
    'runs-on.with.max_preemptions is for Spot machines.',
  ],
  [
    'more preemptions than Batch retries',
    runsOn({ spot: true, max_preemptions: 12 }),
    'max_preemptions must be a number from 1 to 11; got "12".',
  ],
  ['another placement', runsOn({ placement: 'SPREAD' }), 'placement must be COLLOCATED; got "SPREAD".'],
  [
    'the value of a secret',
    runsOn({ secrets: { TOKEN: 's3cr3t value!' } }),
    "runs-on.with.secrets must name a secret of Secret Manager for 'TOKEN'.",
  ],
])('%s is refused at its place', (_, given, message) => {
  const { problems } = planOf(given);
  expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
  // Line 4 has `with`. An input has no position in the file.
  const at = message.startsWith('input') ? undefined : expect.objectContaining({ file: 'etl.yml', line: 4 });
  expect(problems[0]?.at).toEqual(at);
  // A wrong name of a secret can be the secret itself.
  expect(JSON.stringify(problems)).not.toMatch(/hunter2|s3cr3t/);
});

test('all mistakes of a job are reported at once', () => {
  const { problems } = planOf({
    with: { gpu_type: 'nvidia-tesla-t4', cpu_count: 64, boot_disk_type: 'floppy', zones: ['us-east1-b'] },
  });
  expect(problems.map(({ at }) => at?.line)).toEqual([4, 4, 4, 4]);
});

test('a hint names a machine that has the GPU', () => {
  const { problems } = planOf({ with: { gpu_type: 'nvidia-h100-80gb' } });
  expect(problems[0]?.hint).toBe('Write for example machine_type: a3-highgpu-8g.');
});

test.each([
  [{ labels: 'Team=Data Eng' }, 'input "labels" has the invalid label \'Team=Data Eng\'.'],
  [{ zones: 'us-east1-b' }, 'input "zones" names us-east1-b, outside the job\'s region us-central1.'],
  [
    { machine_type: 'e2.standard.4' },
    'input "machine_type" must be a machine type such as e2-standard-4; got "e2.standard.4"',
  ],
  [{ secrets: 'A=no secret!' }, 'input "secrets" must name a secret of Secret Manager for \'A\'.'],
])('the wrong input %j is one problem, however many jobs there are', (inputs, message) => {
  const where = { project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' };
  const read = readInputs({ workflow: 'flow.yml', ...where, ...inputs }, {});
  const jobs = ['a', 'b', 'c'].map((id) => `  ${id}: {stages: [{name: s, echo: hi}]}\n`).join('');
  const text = `name: f\njobs:\n${jobs}  own: {runs-on: {type: gcp_batch, with: {spot: true}}, stages: [{name: s, echo: hi}]}\n`;
  const definition = { text, file: 'flow.yml' };
  const { problems } = read.inputs
    ? planRun({ inputs: read.inputs, definition, environment: {}, now: new Date(0) })
    : read;
  expect(problems.map((problem) => problem.message)).toEqual([message]);
});

test('an input that does not fit some of the jobs names them', () => {
  const where = { project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' };
  const { inputs } = readInputs({ workflow: 'flow.yml', zones: 'us-central1-a', ...where }, {});
  if (!inputs) throw new Error('the inputs are right');
  const text =
    'name: f\njobs:\n  a: {stages: [{name: s, echo: hi}]}\n' +
    '  b: {runs-on: {type: gcp_batch, with: {region: us-east1}}, stages: [{name: s, echo: hi}]}\n';
  const { problems } = planRun({
    inputs,
    definition: { text, file: 'flow.yml' },
    environment: {},
    now: new Date(0),
  });
  expect(problems.map(({ message }) => message)).toEqual([
    "input \"zones\" names us-central1-a, outside the job's region us-east1 (job 'b').",
  ]);
});
