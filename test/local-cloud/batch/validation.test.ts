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
  ['an id that starts with a digit', { jobId: '1a' }, 'job_id "1a" does not match'],
  ['an id in upper case', { jobId: 'Job' }, 'job_id "Job"'],
  ['an id that ends with a dash', { jobId: 'job-' }, 'job_id "job-"'],
  ['an id of 64 characters', { jobId: 'a'.repeat(64) }, 'job_id "aaa'],
  ['a parent without region', { parent: 'projects/p' }, 'parent "projects/p" is not'],
  ['a parent of all regions', { parent: 'projects/p/locations/-' }, 'parent "projects/p/locations/-" is not'],
  ['a request id that is no UUID', { requestId: 'once' }, 'request_id "once" is not a UUID'],
  ['no job', { job: null }, 'job is required'],
  ['no task group', job({ taskGroups: [] }), 'task_groups: exactly one task group'],
  ['two task groups', job({ taskGroups: [{}, {}] }), 'task_groups: exactly one task group'],
  ['no task spec', group({ taskSpec: null }), 'task_spec is required'],
  ['no runnables', spec({ runnables: [] }), 'runnables: at least one'],
  ['a runnable without executable', runnable({ displayName: 'x' }), 'runnables[0].exactly one of'],
  [
    'a runnable with two executables',
    runnable({ ...script, container: { imageUri: 'python:3.12' } }),
    'exactly one of container, script and barrier is required; got 2',
  ],
  ['a container without image', runnable({ container: { commands: ['x'] } }), 'image_uri is required'],
  ['an empty script', runnable({ script: { text: '' } }), 'script: text or path is required'],
  ['100,001 tasks', group({ taskCount: 100_001 }), 'task_count must be from 1 to 100000; got 100001'],
  ['a negative task count', group({ taskCount: -1 }), 'task_count must be'],
  ['a parallelism of 5,001', group({ parallelism: 5_001 }), 'parallelism must be from 1 to 5000'],
  [
    'an order with parallelism',
    group({ schedulingPolicy: 'IN_ORDER', parallelism: 2 }),
    'parallelism must be 1',
  ],
  ['11 retries', spec({ maxRetryCount: 11 }), 'max_retry_count must be from 0 to 10; got 11'],
  ['negative retries', spec({ maxRetryCount: -1 }), 'max_retry_count must be from 0 to 10'],
  ['a negative duration', spec({ maxRunDuration: { seconds: -1 } }), 'max_run_duration must be'],
  ['a negative timeout', runnable({ ...script, timeout: { seconds: -1 } }), 'runnables[0].timeout must be'],
  ['negative memory', spec({ computeResource: { memoryMib: -1 } }), 'compute_resource.memoryMib must be'],
  ['two lifecycle policies', spec({ lifecyclePolicies: [{}, {}] }), 'only one policy is supported'],
  ['a lifecycle policy without action', spec({ lifecyclePolicies: [{}] }), 'action is required'],
  [
    'a lifecycle policy without exit codes',
    spec({ lifecyclePolicies: [{ action: 'RETRY_TASK' }] }),
    'at least one exit code',
  ],
  ['a variable that is no name', variables({ variables: { '1 A': 'x' } }), '"1 A" is not the name'],
  [
    'a secret that is no version',
    variables({ secretVariables: { A: 'x' } }),
    'A is "x", not projects/P/secrets',
  ],
  ['a label with upper case', job({ labels: { Team: 'a' } }), 'labels: key "Team" does not match'],
  ['a label value with a space', job({ labels: { team: 'a b' } }), 'labels: value "a b" does not match'],
  ['a label value of 64 characters', job({ labels: { team: 'a'.repeat(64) } }), 'labels: value "aaa'],
  ['64 labels', job({ labels: labels(64) }), 'labels has 64 labels; at most 63'],
  ['a label of Google', job({ labels: { 'goog-x': 'a' } }), 'labels: key "goog-x" has a reserved prefix'],
  [
    'a label that Batch sets',
    job({ labels: { 'batch-job-id': 'a' } }),
    'labels: key "batch-job-id" is set by',
  ],
  ['a bad label of a runnable', runnable({ ...script, labels: { A: 'a' } }), 'runnables[0].labels: key "A"'],
  ['62 labels of VMs', job({ allocationPolicy: { labels: labels(62) } }), 'allocation_policy.labels has 62'],
  ['a priority of 100', job({ priority: 100 }), 'priority must be from 0 to 99'],
  ['another region', locations('regions/us-west1'), '"regions/us-west1" is not in the region of the job'],
  ['a zone of another region', locations('zones/us-central1-a', 'zones/us-west1-a'), 'not in the region'],
  ['a location that is none', locations('us-central1'), 'is not regions/REGION or zones/ZONE'],
  ['two instance policies', job({ allocationPolicy: { instances: [{}, {}] } }), 'only one element'],
  ['logs without their path', job({ logsPolicy: { destination: 'PATH' } }), 'logs_path is required'],
  ['a definition over 1 MB', runnable({ script: { text: 'é'.repeat(500_001) } }), 'at most 1 MB is allowed'],
])('a job with %s is refused', async (_, request, message) => {
  const before = rig.service.state().length;
  await expect(rig.client.createJob({ parent: LOCATION, job: good, ...request })).rejects.toMatchObject({
    code: 3,
    details: expect.stringContaining(message),
  });
  expect(rig.service.state()).toHaveLength(before);
});

test('what is at its limit is taken, and GET /state shows the job as it was sent', async () => {
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
