import { unreachable } from '../../errors.ts';
import type { TriggerRule } from '../model.ts';

/** The library's statuses (ddeutil.workflow.result.Status). */
export type JobStatus = 'SUCCESS' | 'FAILED' | 'CANCEL' | 'SKIP' | 'WAIT';

/** The state of a needed job. */
export interface Need {
  /** WAIT for a job that has not ended. */
  readonly status: JobStatus;
  /** Its result has the key `errors`, which a failed attempt can leave behind. */
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
    // Exactly one, not at least one, as in the library.
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
 * Combines statuses into one (ddeutil.workflow.result.validate_statuses; its code prefers FAILED to CANCEL, although
 * its docstring says the opposite). A mixture of SUCCESS and SKIP, or an empty list, is SUCCESS.
 */
export function validateStatuses(statuses: readonly JobStatus[]): JobStatus {
  for (const decisive of ['FAILED', 'CANCEL', 'WAIT'] as const) {
    if (statuses.includes(decisive)) return decisive;
  }
  return statuses.length > 0 && statuses.every((status) => status === 'SKIP') ? 'SKIP' : 'SUCCESS';
}
