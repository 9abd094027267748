import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type BatchRig, type JobRequest, LOCATION, scriptJob, startBatchRig } from './batch-rig.ts';

let quick: BatchRig;
let realistic: BatchRig;
beforeAll(async () => {
  [quick, realistic] = await Promise.all([
    startBatchRig({ bootMs: 20 }),
    startBatchRig({ isRealistic: true, bootMs: 20 }),
  ]);
});
afterAll(async () => {
  await Promise.all([quick.stop(), realistic.stop()]);
});

type Policy = NonNullable<
  NonNullable<NonNullable<JobRequest['allocationPolicy']>['instances']>[number]['policy']
>;
const withPolicy = (policy: Policy): JobRequest => ({
  ...scriptJob('exit 0'),
  allocationPolicy: { instances: [{ policy }] },
});
const ssd = (machineType: string, count: number): Policy => ({
  machineType,
  disks: [{ deviceName: 's', newDisk: { type: 'local-ssd', sizeGb: 375 * count } }],
});
const gpu = (machineType: string): Policy => ({
  machineType,
  accelerators: [{ type: 'nvidia-tesla-t4', count: 1 }],
});

let jobs = 0;
async function endOf(rig: BatchRig, policy: Policy) {
  const job = await rig.ended(await rig.create(`machine-${jobs++}`, withPolicy(policy)));
  const events = job.status?.statusEvents?.map(({ description }) => description ?? '') ?? [];
  return { state: job.status?.state, events };
}

test.each<[string, Policy, string]>([
  ['a boot disk smaller than the image', { bootDisk: { sizeGb: 10 } }, 'smaller than the image size'],
  ['one local SSD of an n2-standard-16', ssd('n2-standard-16', 1), 'should be one of [2, 4, 8, 16, 24]'],
  ['one local SSD of a c2-standard-30', ssd('c2-standard-30', 1), 'should be one of [4, 8]'],
  ['a local SSD of an E2', ssd('e2-standard-4', 1), 'should be one of []'],
  ['a GPU of an E2', gpu('e2-standard-4'), 'Accelerators are not supported'],
  [
    'a persistent boot disk of an N4',
    { machineType: 'n4-standard-4', bootDisk: { type: 'pd-ssd' } },
    '[pd-ssd]',
  ],
  ['a Spot H3', { machineType: 'h3-standard-88', provisioningModel: 'SPOT' }, 'provisioningModel'],
])('%s fails the job once it is SCHEDULED, without a task', async (_, policy, text) => {
  const { state, events } = await endOf(
    quick,
    policy.machineType ? policy : { machineType: 'e2-standard-4', ...policy },
  );
  expect(state).toBe('FAILED');
  expect(events[1]).toMatch(
    /^Job gets non-retryable information Batch Error: code - CODE_GCE_INVALID_FIELD_VALUE/,
  );
  expect(events[1]).toContain(text);
  expect(events[2]).toMatch(
    /^Job state is set from SCHEDULED to FAILED for job projects\/123456789012\/\S+\.$/,
  );
});

test.each<[string, Policy]>([
  ['two local SSDs of an n2-standard-16', ssd('n2-standard-16', 2)],
  ['eight of an n1-standard-4', ssd('n1-standard-4', 8)],
  ['SSDs that come with the machine', ssd('c3-standard-8-lssd', 2)],
  ['a GPU of an N1', gpu('n1-standard-4')],
  ['Hyperdisk for an N4', { machineType: 'n4-standard-4', bootDisk: { type: 'hyperdisk-balanced' } }],
  ['a custom machine', { machineType: 'n2d-custom-4-8192', provisioningModel: 'SPOT' }],
])('%s is accepted', async (_, policy) => {
  expect((await endOf(realistic, policy)).state).toBe('SUCCEEDED');
});

test('a machine type that is in no list runs with a notice, or fails the job before it is SCHEDULED', async () => {
  expect((await endOf(quick, { machineType: 'e2-standrd-4' })).state).toBe('SUCCEEDED');
  expect(quick.problems.at(-1)).toContain('machine type e2-standrd-4');
  const { state, events } = await endOf(realistic, { machineType: 'e2-standrd-4' });
  expect(state).toBe('FAILED');
  expect(events).toEqual([
    expect.stringMatching(
      /^Job state is set from QUEUED to FAILED for job projects\/123456789012\/\S+\.Job failed when Batch tries to schedule it: Batch Error: code - CODE_MACHINE_TYPE_NOT_FOUND, description - machine type e2-standrd-4 for job machine-\d+, project 123456789012, region us-central1, zones \(if any\) {2}is not available\.$/,
    ),
  ]);
});

test('a zone outside the region runs with a notice, or fails the job once it is SCHEDULED', async () => {
  const job: JobRequest = {
    ...scriptJob('exit 0'),
    allocationPolicy: {
      location: { allowedLocations: ['zones/us-central1-z'] },
      instances: [{ policy: { machineType: 'e2-standard-4' } }],
    },
  };
  expect((await quick.ended(await quick.create('zone', job))).status?.state).toBe('SUCCEEDED');
  const refused = await realistic.ended(await realistic.create('zone', job));
  expect(refused.status?.state).toBe('FAILED');
  expect(refused.status?.statusEvents?.[1]?.description).toContain('us-central1-z');
});

test('an unknown region is refused in the same way as by Google', async () => {
  const parent = LOCATION.replace('us-central1', 'us-centrl1');
  const request = { parent, jobId: 'typo', job: scriptJob('exit 0') };
  await quick.client.createJob(request);
  expect(quick.problems.at(-1)).toContain("Permission denied on 'locations/us-centrl1'");
  await expect(realistic.client.createJob(request)).rejects.toMatchObject({
    code: 7,
    details: "Permission denied on 'locations/us-centrl1' (or it may not exist).",
  });
});

test('a deleted job still exists for a while, and its id is not free until then', async () => {
  const slow = await startBatchRig({ isRealistic: true, bootMs: 1_500 });
  const name = await slow.create('deleted', scriptJob('exit 0'));
  await slow.ended(name);
  const [operation] = await slow.client.deleteJob({ name });
  expect((await slow.get(name)).status?.state).toBe('DELETION_IN_PROGRESS');
  await expect(slow.create('deleted', scriptJob('exit 0'))).rejects.toMatchObject({
    code: 6,
    details: expect.stringMatching(/^Resource "projects\/123456789012\/\S+\/deleted" already exists$/),
  });
  await operation.promise();
  expect(await slow.create('deleted', scriptJob('exit 0'))).toBe(name);
  await slow.stop();
});

test('a realistic job is first QUEUED and runs later', async () => {
  const slow = await startBatchRig({ isRealistic: true, bootMs: 1_500 });
  const name = await slow.create('waits', scriptJob('exit 0'));
  expect((await slow.get(name)).status?.state).toBe('QUEUED');
  const { status } = await slow.ended(name);
  const times = status?.statusEvents?.map(
    ({ eventTime }) => Number(eventTime?.seconds) * 1_000 + Number(eventTime?.nanos) / 1e6,
  );
  const [scheduled = 0, running = 0] = times ?? [];
  expect(running - scheduled).toBeGreaterThan(900);
  await slow.stop();
});
