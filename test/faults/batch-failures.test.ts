import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fates, JobFate, Script } from '../../src/local-cloud/types.ts';
import type { SimulatedStage } from '../bench/simulated-stage.ts';
import './certificate-file.ts';

const { openSimulatedStage } = await import('../bench/simulated-stage.ts');

const TWO = `name: two
jobs:
  work:
    strategy: {matrix: {n: [1, 2]}}
    stages: [{name: s, id: s, echo: hi}]
`;
const GOOD: Script = { ms: 20_000, ending: 'succeeds' };

let fates: Fates = {};
let stage: SimulatedStage;
beforeAll(async () => {
  stage = await openSimulatedStage({
    simulate: { bootMs: 10_000, fates: { task: (key) => fates.task?.(key), job: (job) => fates.job?.(job) } },
  });
});
beforeEach(() => stage.cloud.reset());
afterAll(() => stage.end());

/** One run whose first task follows the script. The second task succeeds. */
async function runWith(script: (attempt: number) => Partial<Script>, inputs: Record<string, string> = {}) {
  fates = { task: ({ index, attempt }) => (index === 0 ? { ...GOOD, ...script(attempt) } : GOOD) };
  return ended(inputs);
}

async function runWithJob(job: JobFate, inputs: Record<string, string> = {}) {
  fates = { task: () => GOOD, job: () => job };
  return ended(inputs);
}

async function ended(inputs: Record<string, string>) {
  const { main, post, left } = await stage.run({ definition: TWO, inputs });
  expect(left).toEqual({ batchJobs: 0, objects: 0 });
  const failed = JSON.parse(main.outputs.failed ?? '[]') as { message: string }[];
  return { status: main.outputs.status, failed, log: main.log, tookMs: main.tookMs, post: post.log };
}

describe('a task that Batch ends', () => {
  test.each([
    [50001, 'Preempted', 'max_preemptions'],
    // The other task of the run succeeds, so no role is missing.
    [50002, 'VmLost', '"memory_mb"'],
    [50003, 'VmRebooted', 'Run the job again'],
    [50004, 'Unresponsive', '"boot_disk_size_gb"'],
    [50005, 'TaskTimeout', '"task_timeout"'],
    [50006, 'VmRecreated', 'Run the job again'],
    [50000, 'Unknown', "log of Batch's agent"],
    [125, 'ImageNotStarted', '--role=roles/artifactregistry.reader'],
    [127, 'ImageNotStarted', '"image"'],
    [137, 'Killed', '"memory_mb"'],
    [3, 'ImageNotStarted', 'It printed nothing'],
  ])('with exit code %i is named %s, with what to do', async (exitCode, name, advice) => {
    const { status, failed, log } = await runWith(() => ({ ending: 'lost', exitCode }), { max_retries: '0' });
    expect(status).toBe('FAILED');
    expect(failed).toHaveLength(1);
    expect(failed[0]?.message).toContain(`${name}: `);
    expect(log).toContain(advice);
    expect(log).not.toMatch(/=VMS| PROJECT /);
  });

  test('by a preemption and then runs again is a success, not a failure', async () => {
    const { status, failed, log } = await runWith((attempt) =>
      attempt === 0 ? { ending: 'lost', exitCode: 50001 } : {},
    );
    expect({ status, failed }).toEqual({ status: 'SUCCESS', failed: [] });
    expect(log).toContain('work: SUCCESS');
  });

  test('by a preemption, writes CANCEL, and then runs again is a success', async () => {
    const { status } = await runWith((attempt) => (attempt === 0 ? { ending: 'preempted' } : {}));
    expect(status).toBe('SUCCESS');
  });

  test('with its VM after the task wrote its result is a success: the result counts', async () => {
    const { status, failed } = await runWith(() => ({ ending: 'succeeds', exitCode: 50002 }), {
      max_retries: '0',
    });
    expect({ status, failed }).toEqual({ status: 'SUCCESS', failed: [] });
  });

  test('successfully but without a result is reported as a failure, and the other combination is unchanged', async () => {
    const { status, failed, log } = await runWith(() => ({ result: null }));
    expect(status).toBe('FAILED');
    expect(failed).toHaveLength(1);
    expect(failed[0]?.message).toContain(
      'NoResult: Batch reports the task as a success, but it wrote no result.',
    );
    // The other task wrote its result, so no role is missing.
    expect(log).toContain('no role is missing');
    expect(log).not.toContain('--role=roles/storage.objectCreator');
    expect(log).toContain('1 of 2');
  });

  test('successfully after a preemption, without a result, is not reported as preempted', async () => {
    const { failed } = await runWith((attempt) =>
      attempt === 0 ? { ending: 'lost', exitCode: 50001 } : { result: null },
    );
    expect(failed[0]?.message).toContain('NoResult: Batch reports the task as a success');
  });

  test.each([
    ['half of a document', '{"version": 1, "status": "SUCC'],
    ['another document', '[1, 2]'],
    ['an unknown status', '{"version": 1, "status": "FINE"}'],
    ['an unknown version', '{"version": 99, "status": "SUCCESS"}'],
  ])('with %s as its result is a failure that says so', async (_, result) => {
    const { status, failed } = await runWith(() => ({ result }));
    // The listing contains the metadata of the real result. Only the body is unreadable.
    expect(status).toBe('FAILED');
    expect(failed[0]?.message).toContain('UnreadableResult: ');
  });
});

const QUOTA =
  'VM in Managed Instance Group meets error: Batch Error: code - CODE_GCE_QUOTA_EXCEEDED, description - Quota CPUS exceeded in region us-central1.';
const STOCK_OUT =
  'VM in Managed Instance Group meets error: Batch Error: code - CODE_GCE_ZONE_RESOURCE_POOL_EXHAUSTED, description - The zone does not have enough resources available.';

describe('a Batch job that fails before any task exists', () => {
  test.each([
    [
      'no agent',
      'Job failed: no VM has agent reporting correctly within the time window of 1080 seconds.',
      'NoAgentContact',
      '--role=roles/batch.agentReporter',
    ],
    [
      'no such service account',
      'Batch Error: code - CODE_GCE_SERVICE_ACCOUNT_NOT_FOUND, description - it does not exist.',
      'NoServiceAccount',
      '"batch_service_account"',
    ],
    [
      'a machine that is refused',
      'Job gets non-retryable information: CODE_GCE_INVALID_FIELD_VALUE: machineType.',
      'InvalidMachine',
      'runs-on.with',
    ],
    [
      'a policy against external addresses',
      'Constraint constraints/compute.vmExternalIpAccess violated for project 1. Add instance.',
      'ExternalIpForbidden',
      '"no_external_ip: true"',
    ],
    [
      'a policy against images',
      'Constraint constraints/compute.trustedImageProjects violated for project 1.',
      'ImageForbidden',
      'batch-custom-image',
    ],
    ['no reason', undefined, 'NeverRan', 'gcloud batch jobs describe'],
  ])('because of %s is reported with its reason', async (_, description, name, advice) => {
    const { status, failed, log } = await runWithJob({
      bootMs: Number.POSITIVE_INFINITY,
      events: [{ atMs: 60_000, kind: 'failed', ...(description !== undefined && { description }) }],
    });
    expect(status).toBe('FAILED');
    expect(failed[0]?.message).toContain(`${name}: `);
    if (description !== undefined) expect(failed[0]?.message).toContain(description);
    expect(log).toContain(advice);
    expect(log).not.toMatch(/=VMS| PROJECT /);
  });
});

describe('unavailable machines', () => {
  test.each([
    ['quota', QUOTA, 'A Compute Engine quota of the project'],
    ['stock', STOCK_OUT, 'The zones have no more machines of this type'],
  ])('because of missing %s cause one warning with the text of the event, and the run waits', async (_, description, meaning) => {
    const { status, log } = await runWithJob({
      bootMs: 1_200_000,
      events: [60_000, 120_000, 180_000].map((atMs) => ({ atMs, kind: 'told', description })),
    });
    expect(status).toBe('SUCCESS');
    const warnings = log.split('\n').filter((line) => line.startsWith('warning: ') && line.includes(meaning));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(description);
  });

  test('end the run at queue_timeout as TIMEOUT, with the reason and no task started', async () => {
    const { status, log, tookMs } = await runWithJob(
      { bootMs: Number.POSITIVE_INFINITY, events: [{ atMs: 60_000, kind: 'told', description: QUOTA }] },
      { queue_timeout: '10m' },
    );
    expect(status).toBe('TIMEOUT');
    expect(tookMs).toBeLessThan(700_000);
    expect(log).toContain('queue_timeout');
    expect(log).toContain('CODE_GCE_QUOTA_EXCEEDED');
  });
});

test.each([
  ['cancelled', 'canceled by someone else'],
  ['deleted', 'deleted by someone else'],
] as const)('a Batch job that is %s by someone else ends as CANCEL with that reason', async (kind, reason) => {
  const { status, log } = await runWithJob({ events: [{ atMs: 15_000, kind }] });
  expect(status).toBe('CANCEL');
  expect(log).toContain(`its Batch job was ${reason}`);
});
