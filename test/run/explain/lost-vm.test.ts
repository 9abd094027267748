import { expect, test } from '@jest/globals';
import { jobView } from '../../../src/cloud/batch-views.ts';
import { explainTask } from '../../../src/run/explain/task-failure.ts';
import { planOf } from '../../plan/plan-of.ts';

const hintOf = (isRoleProved: boolean): string => {
  const planned = planOf({}).plan?.jobs.get('work');
  if (!planned) throw new Error('no plan');
  const task = { events: [{ description: 'lost', atMs: 0, exitCode: 50002 }], state: 'FAILED' } as never;
  return explainTask({ planned, job: jobView({}), index: 0, task, evidence: { isRoleProved } }).hint ?? '';
};

test('a VM that was lost while other VMs worked causes no advice about roles', () => {
  expect(hintOf(true)).toContain('no role and no network setting is missing');
  expect(hintOf(true)).not.toContain('gcloud');
  expect(hintOf(false)).toContain('--role=roles/batch.agentReporter');
});
