import { unreachable } from '../../errors.ts';
import type { TriggerRule } from '../model.ts';

/** The library's statuses (ddeutil.workflow.result.Status). */
export type JobStatus = 'SUCCESS' | 'FAILED' | 'CANCEL' | 'SKIP' | 'WAIT';

/** The state of a needed job. */
export interface Need {
  /** WAIT for a job that has not ended. */
  readonly status: JobStatus;
  /** Its result has the key `errors`, which a failed attempt of a job can leave behind. */
  readonly hasErrors: boolean;
}

/**
 * The library's answer to "may this job start?" (ddeutil.workflow.job.Job.check_needs): SUCCESS to run it, FAILED when
 * the rule does not hold, WAIT while a need is running, SKIP when all needs were skipped, whatever the rule, and
 * CANCEL when one was canceled.
 */
export function checkNeeds(rule: TriggerRule, needs: readonly Need[]): JobStatus {
  if (needs.length === 0) return 'SUCCESS';
  if (needs.some(({ status }) => status === 'WAIT')) return 'WAIT';
  if (needs.every(({ status }) => status === 'SKIP')) return 'SKIP';
  if (needs.some(({ status }) => status === 'CANCEL')) return 'CANCEL';
  return doesHold(rule, needs) ? 'SUCCESS' : 'FAILED';
}

function doesHold(rule: TriggerRule, needs: readonly Need[]): boolean {
  const succeeded = needs.filter(({ status, hasErrors }) => status === 'SUCCESS' && !hasErrors).length;
  const failed = needs.filter(({ status, hasErrors }) => status === 'FAILED' || hasErrors).length;
  switch (rule) {
    case 'all_done':
      return true;
    case 'all_success':
      return succeeded === needs.length;
    case 'all_failed':
      return failed === needs.length;
    // Exactly one, not at least one: the library counts.
    case 'one_success':
      return succeeded === 1;
    case 'one_failed':
      return failed === 1;
    case 'none_failed':
      return failed === 0;
    case 'none_skipped':
      return needs.every(({ status }) => status !== 'SKIP');
    default:
      return unreachable(rule);
  }
}

/**
 * One status of many (ddeutil.workflow.result.validate_statuses, whose code puts FAILED before CANCEL where its
 * docstring has them the other way round). A mixture of SUCCESS and SKIP, and nothing at all, is SUCCESS.
 */
export function validateStatuses(statuses: readonly JobStatus[]): JobStatus {
  for (const decisive of ['FAILED', 'CANCEL', 'WAIT'] as const) {
    if (statuses.includes(decisive)) return decisive;
  }
  return statuses.length > 0 && statuses.every((status) => status === 'SKIP') ? 'SKIP' : 'SUCCESS';
}
