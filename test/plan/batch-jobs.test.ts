import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { wireJob } from '../../src/cloud/batch.ts';
import { type BatchRig, startBatchRig } from '../local-cloud/batch/batch-rig.ts';
import { jobRefusals } from './discovery.ts';
import { specOf } from './plan-of.ts';
import { RESOURCE_CASES } from './resource-cases.ts';

interface MessageType {
  fromObject(value: unknown): unknown;
  encode(message: unknown): { finish(): Uint8Array };
  decode(bytes: Uint8Array): unknown;
  toObject(message: unknown, options: object): unknown;
}

const protos = createRequire(import.meta.url)('@google-cloud/batch/build/protos/protos.js') as {
  google: { cloud: { batch: { v1: { Job: MessageType } } } };
};
const { Job } = protos.google.cloud.batch.v1;

/** A job after Google's own message types have written and read it. */
function throughProtobuf(job: unknown): unknown {
  const bytes = Job.encode(Job.fromObject(job)).finish();
  return JSON.parse(JSON.stringify(Job.toObject(Job.decode(bytes), { longs: String, enums: String })));
}

/** 64-bit numbers as text, as in the message types. */
const withTextSeconds = (job: unknown) =>
  JSON.parse(JSON.stringify(job), (key, value) => (key === 'seconds' ? String(value) : value)) as unknown;

let rig: BatchRig;
beforeAll(async () => {
  // No task starts: the tests only read the response of CreateJob.
  rig = await startBatchRig({ bootMs: 3_600_000 });
});
afterAll(() => rig.stop());

describe.each(RESOURCE_CASES)('$name', ({ name, ...details }) => {
  const { spec, location } = specOf(details);

  test("has only fields of Google's REST description, with values of their types", () => {
    expect(jobRefusals(spec)).toEqual([]);
  });

  test('is unchanged by the messages of @google-cloud/batch', () => {
    expect(throughProtobuf(wireJob(spec))).toEqual(withTextSeconds(wireJob(spec)));
  });

  test('is accepted by CreateJob, and returned as it was sent', async () => {
    const request = { parent: location, jobId: name, job: wireJob(spec) as never };
    const [created] = await rig.client.createJob(request);
    const sent = rig.service.state().find((job) => job.name === created.name);
    expect(sent?.request).toMatchObject(spec);
  });
});

test('the checks can fail: all of them find a field in the wrong place', async () => {
  const { spec } = specOf({});
  const [group] = spec.taskGroups;
  const wrong = { ...spec, machineType: 'n1-standard-4', taskGroups: [{ ...group, taskCount: 1 }] };
  expect(jobRefusals(wrong)).toEqual([
    'job.taskGroups[0].taskCount: 1 is not a text',
    'job.machineType: unknown field',
  ]);
  expect(throughProtobuf(wireJob(wrong as never))).not.toHaveProperty('machineType');
  const refused = rig.create('wrong', { taskGroups: [] });
  await expect(refused).rejects.toThrow('exactly one task group');
});
