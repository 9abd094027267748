import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fates, Fault } from '../../src/local-cloud/types.ts';
import type { SimulatedStage } from '../bench/simulated-stage.ts';
import './certificate-file.ts';

const { openSimulatedStage } = await import('../bench/simulated-stage.ts');

const ONE = 'name: one\njobs:\n  work:\n    stages: [{name: s, id: s, echo: hi}]\n';
let fates: Fates = {};
let stage: SimulatedStage;
beforeAll(async () => {
  stage = await openSimulatedStage({
    simulate: { bootMs: 10_000, taskMs: [20_000, 60_000], fates: { task: (key) => fates.task?.(key) } },
  });
});
beforeEach(async () => {
  fates = {};
  await stage.cloud.reset();
});
afterAll(() => stage.end());

const FAILS: Fates = { task: () => ({ ms: 1_000, ending: 'fails' }) };
const always = (fault: Partial<Fault> & Pick<Fault, 'service' | 'kind'>): Fault => ({
  times: 1_000,
  ...fault,
});

describe('a permanently refused clean-up', () => {
  test.each([
    [
      'Batch jobs',
      always({ service: 'batch', method: 'DeleteJob', kind: 'status', status: 403 }),
      /gcloud batch jobs list --project=local-project --location=us-central1 --filter='labels\.gcp-batch-workflow-run=[\w-]+' --format='value\(name\)' \| xargs -n1 gcloud batch jobs delete --quiet/,
    ],
    [
      'objects',
      always({ service: 'storage', path: '/batch/storage', kind: 'status', status: 403 }),
      /gcloud storage rm --recursive gs:\/\/local-bucket\/gcp-batch-workflow\/owner\/repo\/[\w-]+\//,
    ],
  ])('(%s) causes a warning with a command to paste, and a successful run stays successful', async (what, fault, command) => {
    const { main, post } = await stage.run({
      definition: ONE,
      between: () => stage.cloud.addFault(fault),
    });
    expect({ status: main.outputs.status, code: main.code, postCode: post.code }).toEqual({
      ...{ status: 'SUCCESS', code: 0, postCode: 0 },
    });
    const warnings = post.log.split('\n').filter((line) => line.startsWith('warning: '));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(command);
    expect(warnings[0]).toContain('HTTP 403');
    // In the summary, the quotes of the command are entities.
    expect(post.summary).toMatch(/- gcloud (batch jobs list|storage rm)/);
    expect(post.summary).toContain('1 thing left');
    expect(post.summary).not.toContain(what === 'Batch jobs' ? 'deleted 1 Batch job' : '6 objects');
    expect(post.log).not.toContain('failed: ');
  });
});

test.each([
  ['Batch', always({ service: 'batch', kind: 'hang' })],
  ['Cloud Storage', always({ service: 'storage', kind: 'hang' })],
  ['the token exchange', always({ service: 'sts', kind: 'hang' })],
  ['everything', always({ service: 'batch', kind: 'status', status: 503 })],
])('post ends within four minutes when %s never responds, and lists what remains', async (_, fault) => {
  const { main, post } = await stage.run({ definition: ONE, between: () => stage.cloud.addFault(fault) });
  expect(main.outputs.status).toBe('SUCCESS');
  expect(post.tookMs).toBeLessThan(240_000);
  expect(post.log).toContain('warning: ');
  expect(post.log).toContain('Run: gcloud ');
});

test.each([
  ['always', 'SUCCESS', true],
  ['always', 'FAILED', true],
  ['on_success', 'SUCCESS', true],
  ['on_success', 'FAILED', false],
  ['never', 'SUCCESS', false],
  ['never', 'FAILED', false],
])('cleanup: %s after %s deletes everything: %s', async (mode, status, isDeleted) => {
  fates = status === 'FAILED' ? FAILS : {};
  const { main, left } = await stage.run({ definition: ONE, inputs: { cleanup: mode } });
  expect(main.outputs.status).toBe(status);
  expect(left.batchJobs === 0 && left.objects === 0).toBe(isDeleted);
  expect(left.batchJobs > 0 && left.objects > 0).toBe(!isDeleted);
});

test('with cleanup: never, a killed run still ends its Batch jobs, and keeps its objects', async () => {
  fates = { task: () => ({ ms: 7_200_000, ending: 'succeeds' }) };
  const { left } = await stage.run({ definition: ONE, inputs: { cleanup: 'never' }, killAt: /1 running/ });
  expect(left.objects).toBeGreaterThan(0);
  await stage.clock.sleep(5_000);
  const { batchJobs, calls } = await stage.cloud.state();
  expect(calls.filter(({ method }) => method === 'CancelJob')).toHaveLength(1);
  expect(batchJobs.map(({ state }) => state)).toEqual(['CANCELLED']);
});
