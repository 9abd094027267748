import { expect, test } from '@jest/globals';
import { readInputs } from '../../../src/inputs/inputs.ts';
import { planRun } from '../../../src/plan/plan-run.ts';

const planWith = (type: string, args: string, more: Readonly<Record<string, string>> = {}) => {
  const text = `name: f\njobs:\n  a:\n    stages: [{name: s, echo: hi}]\n    runs-on:\n      type: ${type}\n      with:\n${args.replaceAll(/^/gm, '        ')}\n`;
  const where = { project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' };
  const { inputs } = readInputs({ workflow: 'f.yml', ...where, ...more }, {});
  if (!inputs) throw new Error('the inputs are right');
  return planRun({ inputs, definition: { text, file: 'f.yml' }, environment: {}, now: new Date(0) });
};
const messagesOf = (found: ReturnType<typeof planRun>) =>
  found.problems.map(({ at, message }) => `${at?.line}: ${message}`);

test.each([
  [
    'gcp_batch',
    'cpu_count: 2\ncpu_milli: 500',
    "9: Job 'a': runs-on.with.cpu_milli is 500, but cpu_count on line 8, column 20 is 2.",
  ],
  [
    'gcp_batch',
    'cpu_milli: 500\ncpu_count: 2',
    "9: Job 'a': runs-on.with.cpu_count is 2, but cpu_milli on line 8, column 20 is 500.",
  ],
  [
    'gcp_batch',
    'spot: true\npreemptible: false',
    "9: Job 'a': runs-on.with.preemptible is false, but spot on line 8, column 15 is true.",
  ],
  [
    'gcp_batch',
    'spot: true\nprovisioning_model: STANDARD',
    "9: Job 'a': runs-on.with.provisioning_model is STANDARD, but spot on line 8, column 15 is true.",
  ],
  [
    'gcp_batch',
    'gpu_type: nvidia-tesla-t4\ngpu_count: 0',
    "9: Job 'a': runs-on.with.gpu_count is 0, but gpu_type on line 8, column 19 is nvidia-tesla-t4.",
  ],
  [
    'container',
    'env: {A: one}\nenvironment: {A: two}',
    "9: Job 'a': runs-on.with.environment sets A, and env on line 8, column 14 sets it to another value.",
  ],
  [
    'gcp_batch',
    'fallback:\n  - {cpu_count: 1, cpu_milli: 500}',
    "9: Job 'a': runs-on.with.fallback, entry 1: cpu_milli is 500, but cpu_count on line 9, column 25 is 1.",
  ],
])('arguments of %s that contradict each other are refused with both positions: %j', (type, args, message) => {
  expect(messagesOf(planWith(type, args))).toEqual([message]);
});

test.each([
  ['gcp_batch', 'cpu_count: 0.5\ncpu_milli: 500'],
  ['gcp_batch', 'spot: true\npreemptible: true\nprovisioning_model: SPOT'],
  ['container', 'env: {A: one}\nenvironment: {A: one, B: two}'],
  ['gcp_batch', 'cpu_count: 2\nfallback:\n  - {cpu_milli: 500}'],
  ['gcp_batch', 'gpu_count: 0'],
])('arguments of %s that agree, or of which one replaces the other, are accepted: %j', (type, args) => {
  expect(messagesOf(planWith(type, args))).toEqual([]);
});

test('an argument overrides an input that says the same in another way', () => {
  const { plan } = planWith('gcp_batch', 'cpu_milli: 500\nspot: false', {
    cpu_count: '2',
    provisioning_model: 'SPOT',
  });
  expect(plan?.jobs.get('a')?.machine).toMatchObject({ cpuMilli: 500, provisioningModel: 'STANDARD' });
});
