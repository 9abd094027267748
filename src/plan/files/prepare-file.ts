import type { Plan } from '../plan.ts';
import { TASK_CONTRACT_VERSION, WAIT_MARGIN_SECONDS } from '../task-contract.ts';
import { type Members, membersText, type Preparation, preparationMembers } from './preparation.ts';

/**
 * Text of the prepare.json of a Batch job whose needs still run (`PrepareFile` in task-contract.ts): its tasks install
 * packages and unpack files while they wait for job.json.
 */
export function prepareFileText(
  of: Preparation & {
    readonly plan: Plan;
    /** Tasks of the Batch job. */
    readonly tasks: number;
    /** How long the Action lets them wait. */
    readonly waitSeconds: number;
  },
): string {
  const { job, machine } = of.planned;
  const members: Members = [
    ['version', String(TASK_CONTRACT_VERSION)],
    ['workflow', JSON.stringify(of.plan.workflow.name)],
    ['job', JSON.stringify(job.id)],
    ['tasks', String(of.tasks)],
    ['needs', JSON.stringify(job.needs)],
    ...preparationMembers(of),
    ['wait_seconds', String(of.waitSeconds + WAIT_MARGIN_SECONDS)],
    ['task_timeout_seconds', String(machine.taskTimeoutSeconds)],
  ];
  return `{\n${membersText(members)}\n}\n`;
}
