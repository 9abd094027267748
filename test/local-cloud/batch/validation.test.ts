import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  type BatchRig,
  type CreateRequest,
  type JobRequest,
  LOCATION,
  scriptJob,
  startBatchRig,
} from './batch-rig.ts';

let rig: BatchRig;
beforeAll(async () => {
  rig = await startBatchRig({ bootMs: 60_000 });
});
afterAll(() => rig.stop());

type Group = NonNullable<NonNullable<JobRequest['taskGroups']>[number]>;
const good = scriptJob('exit 0');
const job = (more: JobRequest): CreateRequest => ({ job: { ...good, ...more } });
const group = (more: Group) => job({ taskGroups: [{ ...good.taskGroups?.[0], ...more }] });
const spec = (more: NonNullable<Group['taskSpec']>) =>
  group({ taskSpec: { ...good.taskGroups?.[0]?.taskSpec, ...more } });
const runnable = (more: NonNullable<NonNullable<Group['taskSpec']>['runnables']>[number]) =>
  spec({ runnables: [more] });
const labels = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`l${index}`, 'x']));
const variables = (environment: NonNullable<NonNullable<Group['taskSpec']>['environment']>) =>
  spec({ environment });
const locations = (...allowedLocations: string[]) =>
  job({ allocationPolicy: { location: { allowedLocations } } });
const script = { script: { text: 'exit 0' } };

test.each<[string, CreateRequest, string]>([
  ['an id that starts with a digit', { jobId: '1a' }, 'job_id field is invalid. "1a"'],
  ['an id in upper case', { jobId: 'Job' }, 'job_id field is invalid. "Job"'],
  ['an id that ends with a dash', { jobId: 'job-' }, 'job_id field is invalid. "job-"'],
  ['an id of 64 characters', { jobId: 'a'.repeat(64) }, 'job_id field is invalid. "aaa'],
  ['a parent without region', { parent: 'projects/p' }, 'parent field is invalid. "projects/p" is not'],
  [
    'a parent of all regions',
    { parent: 'projects/p/locations/-' },
    'parent field is invalid. "projects/p/locations/-" is not',
  ],
  ['a request id that is no UUID', { requestId: 'once' }, 'request_id field is invalid. "once"'],
  ['no job', { job: null }, 'job field is invalid'],
  ['no task group', job({ taskGroups: [] }), 'task_groups field is invalid. exactly one task group'],
  ['two task groups', job({ taskGroups: [{}, {}] }), 'task_groups field is invalid. exactly one task group'],
  ['no task spec', group({ taskSpec: null }), 'task_spec field is invalid'],
  ['no runnables', spec({ runnables: [] }), 'runnables field is invalid. at least one'],
  [
    'a runnable without executable',
    runnable({ displayName: 'x' }),
    'runnables[0] field is invalid. exactly one of',
  ],
  [
    'a runnable with two executables',
    runnable({ ...script, container: { imageUri: 'python:3.12' } }),
    'exactly one of container, script and barrier is required; got 2',
  ],
  ['a container without image', runnable({ container: { commands: ['x'] } }), 'image_uri field is invalid'],
  ['an empty script', runnable({ script: { text: '' } }), 'script field is invalid. text or path'],
  [
    '100,001 tasks',
    group({ taskCount: 100_001 }),
    'task_count field is invalid. it must be from 1 to 100000; got 100001',
  ],
  ['a negative task count', group({ taskCount: -1 }), 'task_count field is invalid'],
  [
    'a parallelism of 5,001',
    group({ parallelism: 5_001 }),
    'parallelism field is invalid. it must be from 1 to 5000',
  ],
  [
    'an order with parallelism',
    group({ schedulingPolicy: 'IN_ORDER', taskCount: 2, parallelism: 2 }),
    'parallelism field is invalid',
  ],
  [
    '11 retries',
    spec({ maxRetryCount: 11 }),
    'max_retry_count field is invalid. it must be from 0 to 10; got 11',
  ],
  ['negative retries', spec({ maxRetryCount: -1 }), 'max_retry_count field is invalid'],
  ['a negative duration', spec({ maxRunDuration: { seconds: -1 } }), 'max_run_duration field is invalid'],
  [
    'a negative timeout',
    runnable({ ...script, timeout: { seconds: -1 } }),
    'runnables[0].timeout field is invalid',
  ],
  [
    'negative memory',
    spec({ computeResource: { memoryMib: -1 } }),
    'compute_resource.memoryMib field is invalid',
  ],
  ['two lifecycle policies', spec({ lifecyclePolicies: [{}, {}] }), 'only one policy is supported'],
  [
    'a lifecycle policy without action',
    spec({ lifecyclePolicies: [{}] }),
    'lifecycle_policies field is invalid. action is required',
  ],
  [
    'a lifecycle policy without exit codes',
    spec({ lifecyclePolicies: [{ action: 'RETRY_TASK' }] }),
    'at least one exit code',
  ],
  ['a variable that is not a name', variables({ variables: { '1 A': 'x' } }), '"1 A" is not the name'],
  [
    'a secret that is not a version',
    variables({ secretVariables: { A: 'x' } }),
    'A is "x", not projects/P/secrets',
  ],
  ['a label with upper case', job({ labels: { Team: 'a' } }), 'labels field is invalid. label key "Team"'],
  [
    'a label value with a space',
    job({ labels: { team: 'a b' } }),
    'labels field is invalid. label value "a b"',
  ],
  [
    'a label value of 64 characters',
    job({ labels: { team: 'a'.repeat(64) } }),
    'labels field is invalid. label value "aaa',
  ],
  ['64 labels', job({ labels: labels(64) }), 'labels field is invalid. there are 64 labels; at most 63'],
  [
    'a label of Google',
    job({ labels: { 'goog-x': 'a' } }),
    'labels field is invalid. label key "goog-x" has a reserved prefix',
  ],
  ['a label that Batch sets', job({ labels: { 'batch-job-id': 'a' } }), 'label key "batch-job-id" is set by'],
  [
    'a bad label of a runnable',
    runnable({ ...script, labels: { A: 'a' } }),
    'runnables[0].labels field is invalid. label key "A"',
  ],
  [
    '62 labels of VMs',
    job({ allocationPolicy: { labels: labels(62) } }),
    'allocation_policy.labels field is invalid. there are 62',
  ],
  ['a priority of 100', job({ priority: 100 }), 'priority field is invalid. it must be from 0 to 99'],
  ['another region', locations('regions/us-west1'), '"regions/us-west1" is not in the region of the job'],
  [
    'a zone of another region',
    locations('zones/us-central1-a', 'zones/us-west1-a'),
    'job.allocation_policy field is invalid. all specified locations end up in more than one regions [us-central1 us-west1].',
  ],
  ['an invalid location', locations('us-central1'), 'is not regions/REGION or zones/ZONE'],
  ['two instance policies', job({ allocationPolicy: { instances: [{}, {}] } }), 'only one element'],
  ['logs without their path', job({ logsPolicy: { destination: 'PATH' } }), 'logs_path field is invalid'],
  ['a definition over 1 MB', runnable({ script: { text: 'é'.repeat(500_001) } }), 'at most 1 MB is allowed'],
])('a job with %s is refused', async (_, request, message) => {
  const before = rig.service.state().length;
  await expect(rig.client.createJob({ parent: LOCATION, job: good, ...request })).rejects.toMatchObject({
    code: 3,
    details: expect.stringContaining(message),
  });
  expect(rig.service.state()).toHaveLength(before);
});

type Policy = NonNullable<
  NonNullable<NonNullable<JobRequest['allocationPolicy']>['instances']>[number]['policy']
>;
const allocation = (more: NonNullable<JobRequest['allocationPolicy']>) => job({ allocationPolicy: more });
const policy = (more: Policy) => allocation({ instances: [{ policy: more }] });
const network = (...networkInterfaces: object[]) => allocation({ network: { networkInterfaces } });
const volume = (...volumes: object[]) => spec({ volumes });
const bucket = { gcs: { remotePath: 'my-bucket' }, mountPath: '/mnt/disks/b' };
const container = (more: object) => runnable({ container: { imageUri: 'python:3.12', ...more } });
const scratch = (sizeGb: number) => ({
  deviceName: 'scratch',
  newDisk: { type: 'local-ssd', sizeGb },
});
const NETWORK = 'global/networks/default';
const SUBNETWORK = 'regions/us-central1/subnetworks/default';
const template = (instanceTemplate: string) => allocation({ instances: [{ instanceTemplate }] });
const secret = (name: string) => variables({ secretVariables: { A: name } });

/** Values that Batch passes to Compute Engine and Docker: refused, as documented or known for the real service. */
const REFUSED: readonly (readonly [string, CreateRequest, string])[] = [
  [
    'a network by its bare name',
    network({ network: 'default' }),
    'network field is invalid. network: network is not matching the expected format: global/networks/([a-z]([-a-z0-9]*[a-z0-9])?)',
  ],
  [
    'no address outside and no network',
    network({ noExternalIpAddress: true }),
    'no_external_ip_address field is invalid. both network and subnetwork have to be specified when no_external_ip_address is true',
  ],
  [
    'no address outside and a subnetwork only',
    network({ subnetwork: SUBNETWORK, noExternalIpAddress: true }),
    'no_external_ip_address field is invalid',
  ],
  [
    'no address outside and a network only',
    network({ network: NETWORK, noExternalIpAddress: true }),
    'no_external_ip_address field is invalid',
  ],
  ['an invalid network', network({ network: 'a b!' }), 'network field is invalid'],
  ['a network with a slash at its end', network({ network: `${NETWORK}/` }), 'network field is invalid'],
  ['a subnetwork by its bare name', network({ subnetwork: 'default' }), 'subnetwork field is invalid'],
  [
    'a subnetwork with a slash at its end',
    network({ network: NETWORK, subnetwork: `${SUBNETWORK}/` }),
    'subnetwork field is invalid',
  ],
  [
    'a subnetwork of another region',
    network({ network: NETWORK, subnetwork: 'regions/us-west1/subnetworks/s' }),
    'subnetwork is in region us-west1',
  ],
  ['two interfaces of one network', network({ network: NETWORK }, { network: NETWORK }), 'must be distinct'],
  ['a negative boot disk', policy({ bootDisk: { sizeGb: -1 } }), 'boot_disk.size_gb field is invalid'],
  ['a boot disk of a snapshot', policy({ bootDisk: { snapshot: 's' } }), 'snapshot is not supported'],
  [
    'a local SSD as boot disk',
    policy({ bootDisk: { type: 'local-ssd' } }),
    'boot_disk.type field is invalid',
  ],
  ['an invalid boot image', policy({ bootDisk: { image: 'a b' } }), 'boot_disk.image field is invalid'],
  ['an invalid boot disk type', policy({ bootDisk: { type: 'A B' } }), 'boot_disk.type field is invalid'],
  ['an invalid disk', policy({ disks: [{ deviceName: 'a' }] }), 'new_disk or existing_disk'],
  ['two disks of one name', policy({ disks: [scratch(375), scratch(375)] }), '"scratch" is used twice'],
  [
    'a negative number of accelerators',
    policy({ machineType: 'n1-standard-4', accelerators: [{ type: 'nvidia-tesla-t4', count: -1 }] }),
    'accelerators.count field is invalid',
  ],
  [
    'no accelerators of a type',
    policy({ machineType: 'n1-standard-4', accelerators: [{ type: 'nvidia-tesla-t4' }] }),
    'accelerators.count field is invalid',
  ],
  ['accelerators of no type', policy({ accelerators: [{ count: 1 }] }), 'accelerators.type field is invalid'],
  [
    'a regional template',
    template('projects/local-project/regions/us-central1/instanceTemplates/t'),
    'is not a global instance template',
  ],
  ['a template of another project', template('projects/o/global/instanceTemplates/t'), 'not of the project'],
  ['an invalid template', template('a b!'), 'instance_template field is invalid'],
  ['a machine type with a blank', policy({ machineType: 'e2 standard' }), 'machine_type field is invalid'],
  ['an invalid machine type', policy({ machineType: 'Big!' }), 'machine_type field is invalid'],
  [
    'more vCPUs than the machine has',
    {
      job: {
        ...spec({ computeResource: { cpuMilli: 8_000 } }).job,
        allocationPolicy: { instances: [{ policy: { machineType: 'e2-standard-4' } }] },
      },
    },
    'machine_type field is invalid. e2-standard-4 has not enough CPU',
  ],
  [
    'more memory than the machine has',
    {
      job: {
        ...spec({ computeResource: { memoryMib: 64_000 } }).job,
        allocationPolicy: { instances: [{ policy: { machineType: 'e2-standard-4' } }] },
      },
    },
    'machine_type field is invalid. e2-standard-4 has not enough memory',
  ],
  ['21 tasks for a VM', group({ taskCountPerNode: 21 }), 'task_count_per_node field is invalid'],
  ['1,000 tasks for a VM', group({ taskCountPerNode: 1_000 }), 'task_count_per_node field is invalid'],
  [
    '201 task environments',
    group({ taskCount: 0, taskEnvironments: Array.from({ length: 201 }, () => ({ variables: { A: 'a' } })) }),
    'task_environments field is invalid',
  ],
  [
    'another task count than task environments',
    group({ taskCount: 3, taskEnvironments: [{ variables: { A: 'a' } }, { variables: { A: 'b' } }] }),
    'task_count field is invalid',
  ],
  ['a parallelism above its task count', group({ taskCount: 2, parallelism: 3 }), 'parallelism field is'],
  [
    'a barrier that not all tasks reach',
    group({
      ...{ taskCount: 3, parallelism: 2 },
      taskSpec: { runnables: [script, { barrier: {} }, script] },
    }),
    'with a barrier',
  ],
  ['a volume at the root', volume({ ...bucket, mountPath: '/' }), 'volume.mount_path field is invalid'],
  ['a mount path with a slash at its end', volume({ ...bucket, mountPath: '/mnt/b/' }), 'must not end with'],
  ['a relative mount path', volume({ ...bucket, mountPath: 'mnt/b' }), 'is not an absolute path'],
  ['two volumes at one path', volume(bucket, bucket), 'is mounted twice'],
  [
    'a bucket with its scheme',
    volume({ ...bucket, gcs: { remotePath: 'gs://my-bucket' } }),
    'volume.gcs.remote_path field is invalid',
  ],
  ['a bucket without name', volume({ ...bucket, gcs: { remotePath: '' } }), 'volume.gcs.remote_path field'],
  ['a volume without source', volume({ mountPath: '/mnt/b' }), 'exactly one of nfs, gcs and device_name'],
  [
    'an NFS volume without server',
    volume({ nfs: { remotePath: '/share' }, mountPath: '/mnt/n' }),
    'volume.nfs.server field is invalid',
  ],
  [
    'a volume of a disk that is not there',
    volume({ deviceName: 'x', mountPath: '/mnt/x' }),
    'there is no disk',
  ],
  [
    'mount options that a shell would run',
    volume({ ...bucket, mountOptions: ['-o ro; rm -rf /'] }),
    'volume.mount_options field is invalid. mount_option -o ro; rm -rf / has potential shell injection',
  ],
  [
    'a network option although the network is blocked',
    container({ blockExternalNetwork: true, options: '--network host' }),
    'options field is invalid',
  ],
  ['a secret version with a blank', secret('projects/p/secrets/s/versions/a b'), 'secret_variables field'],
  ['a secret without version', secret('projects/p/secrets/s'), 'secret_variables field is invalid'],
  ['an invalid service account', allocation({ serviceAccount: { email: 'junk' } }), 'service_account field'],
  ['a tag in upper case', allocation({ tags: ['Web'] }), 'tags field is invalid'],
  ['a tag of 64 characters', allocation({ tags: ['a'.repeat(64)] }), 'tags field is invalid'],
  ['a topic by its bare name', job({ notifications: [{ pubsubTopic: 'topic' }] }), 'pubsub_topic field'],
  [
    'a task state in a notification of jobs',
    job({
      notifications: [
        {
          pubsubTopic: 'projects/p/topics/top',
          message: { type: 'JOB_STATE_CHANGED', newTaskState: 'FAILED' },
        },
      ],
    }),
    'message field is invalid',
  ],
  ['a value with a NUL', variables({ variables: { A: 'a\0b' } }), 'has a NUL character'],
  [
    'a name that is a variable and a secret',
    variables({ variables: { A: 'a' }, secretVariables: { A: 'projects/p/secrets/s/versions/1' } }),
    'is a variable and a secret variable',
  ],
  ['a variable of Batch', variables({ variables: { BATCH_TASK_INDEX: '1' } }), 'is reserved by Batch'],
  ['a region and a zone of it', locations('regions/us-central1', 'zones/us-central1-a'), 'one region or'],
  ['a region twice', locations('regions/us-central1', 'regions/us-central1'), 'one region or multiple zones'],
  ['a request id of zeros', { requestId: '00000000-0000-0000-0000-000000000000' }, 'request_id field'],
  ['an invalid reservation', policy({ reservation: 'a b!' }), 'reservation field is invalid'],
  [
    'a bound reservation that is not named',
    policy({ provisioningModel: 'RESERVATION_BOUND' }),
    'reservation field is invalid',
  ],
];

test.each(REFUSED)('a job with %s is also refused', async (_, request, message) => {
  await expect(rig.client.createJob({ parent: LOCATION, job: good, ...request })).rejects.toMatchObject({
    code: 3,
    details: expect.stringContaining(message),
  });
});

/** Values that are documented as valid, or that Google's samples and programs for the real service use. */
const TAKEN: readonly (readonly [string, CreateRequest])[] = [
  ['a network in short form', network({ network: NETWORK, subnetwork: SUBNETWORK })],
  [
    'a network of a project',
    network({
      network: `projects/host/${NETWORK}`,
      subnetwork: `projects/host/${SUBNETWORK}`,
      noExternalIpAddress: true,
    }),
  ],
  [
    'a network by its address',
    network({
      network: `https://www.googleapis.com/compute/v1/projects/p/${NETWORK}`,
      subnetwork: `https://www.googleapis.com/compute/v1/projects/p/${SUBNETWORK}`,
    }),
  ],
  [
    'no address outside, with both',
    network({ network: NETWORK, subnetwork: SUBNETWORK, noExternalIpAddress: true }),
  ],
  ['label letters of another alphabet', job({ labels: { größe: 'straße', 名: '値' } })],
  ['a label of the workload scheduler', job({ labels: { 'goog-batch-dynamic-workload-scheduler': 'true' } })],
  ['a regional secret', secret('projects/p/locations/us-central1/secrets/s/versions/1')],
  ['a secret by alias', secret('projects/p/secrets/s/versions/latest')],
  ['a template by name', template('projects/local-project/global/instanceTemplates/t')],
  ['a template of the project by number', template('projects/123456789012/global/instanceTemplates/t')],
  ['a custom machine', policy({ machineType: 'n2-custom-4-8192' })],
  ['a machine that no list has', policy({ machineType: 'z9-standard-4' })],
  ['zones of the region', locations('zones/us-central1-a', 'zones/us-central1-f')],
  ['a boot disk of 30 GB', policy({ bootDisk: { sizeGb: 30, image: 'batch-debian', type: 'pd-ssd' } })],
  [
    'a disk and its volume',
    {
      job: {
        ...volume({ deviceName: 'scratch', mountPath: '/mnt/disks/scratch' }).job,
        allocationPolicy: {
          instances: [{ policy: { machineType: 'n2-standard-4', disks: [scratch(375)] } }],
        },
      },
    },
  ],
  ['an NFS volume', volume({ nfs: { server: '10.0.0.2', remotePath: '/share' }, mountPath: '/mnt/disks/n' })],
  [
    'a folder of a bucket with mount options',
    volume({
      ...bucket,
      gcs: { remotePath: 'my-bucket/folder/' },
      mountOptions: ['-o rw', '-implicit-dirs'],
    }),
  ],
  [
    'as many task environments as tasks',
    group({ taskCount: 1, taskEnvironments: [{ variables: { A: 'a' } }] }),
  ],
  ['a barrier that all tasks reach', group({ taskSpec: { runnables: [script, { barrier: {} }, script] } })],
  ['20 tasks for a VM', group({ taskCountPerNode: 20 })],
  ['a scheduling order', group({ taskCount: 3, schedulingPolicy: 'IN_ORDER', parallelism: 1 })],
  ['a network option', container({ options: '--network host --workdir /w -e A=b' })],
  ['a registry', container({ username: 'me', password: 'projects/p/secrets/s/versions/1' })],
  [
    'a topic',
    job({
      notifications: [{ pubsubTopic: 'projects/p/topics/top', message: { type: 'JOB_STATE_CHANGED' } }],
    }),
  ],
  ['no reservation', policy({ reservation: 'NO_RESERVATION' })],
  ['a reservation', policy({ reservation: 'projects/p/zones/us-central1-a/reservations/r' })],
  ['tags', allocation({ tags: ['web', 'a'.repeat(63)] })],
  ['a service account', allocation({ serviceAccount: { email: 'vm@my-project.iam.gserviceaccount.com' } })],
  ['a request id', { requestId: '0b6f0f9e-1f0a-4c3b-9d0e-5a1f6f0c7d21' }],
  ['the parent by project number', { parent: 'projects/123456789012/locations/us-central1' }],
];

test.each(TAKEN)('a job with %s is accepted', async (_, request) => {
  const [created] = await rig.client.createJob({ parent: LOCATION, job: good, ...request });
  expect(created.name).toMatch(/^projects\/local-project\/locations\/us-central1\/jobs\//);
  await rig.client.deleteJob({ name: created.name ?? '' });
});

test('values at their limits are accepted, and GET /state shows the job as it was sent', async () => {
  const jobId = `a${'0-'.repeat(30)}zz`;
  expect(jobId).toHaveLength(63);
  const name = await rig.create(jobId, {
    ...{ priority: 99, labels: labels(63), logsPolicy: { destination: 'CLOUD_LOGGING' } },
    taskGroups: [
      {
        ...{ taskCount: 100_000, parallelism: 5_000, taskCountPerNode: 1 },
        taskSpec: {
          runnables: [
            { container: { imageUri: 'python:3.12', commands: ['-c', 'pass'] }, timeout: { seconds: 3 } },
          ],
          ...{ maxRetryCount: 10, maxRunDuration: { seconds: 3_600 } },
          lifecyclePolicies: [{ action: 'RETRY_TASK', actionCondition: { exitCodes: [50001] } }],
        },
      },
    ],
    allocationPolicy: {
      location: { allowedLocations: ['regions/us-central1'] },
      instances: [{ policy: { machineType: 'e2-standard-2', provisioningModel: 'SPOT' } }],
    },
  });
  const state = rig.service.state().find((each) => each.name === name);
  expect(state?.labels).toEqual(labels(63));
  expect(state?.tasks).toHaveLength(100_000);
  expect(state?.request).toEqual({
    ...{ priority: '99', labels: labels(63), logsPolicy: { destination: 'CLOUD_LOGGING' } },
    taskGroups: [
      {
        ...{ taskCount: '100000', parallelism: '5000', taskCountPerNode: '1' },
        taskSpec: {
          runnables: [{ container: { imageUri: 'python:3.12', commands: ['-c', 'pass'] }, timeout: '3s' }],
          ...{ maxRetryCount: 10, maxRunDuration: '3600s' },
          lifecyclePolicies: [{ action: 'RETRY_TASK', actionCondition: { exitCodes: [50001] } }],
        },
      },
    ],
    allocationPolicy: {
      location: { allowedLocations: ['regions/us-central1'] },
      instances: [{ policy: { machineType: 'e2-standard-2', provisioningModel: 'SPOT' } }],
    },
  });
  await rig.client.deleteJob({ name });
});
