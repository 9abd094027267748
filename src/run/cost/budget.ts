import { isTerminal } from '../../cloud/batch-views.ts';
import { costText } from '../../plan/cost/prices.ts';
import { hourText } from '../../report/cost/job-cost.ts';
import { type RunState, stopped, warned } from '../state.ts';
import type { Run } from '../the-run.ts';
import { newSpending, type Spent } from './spending.ts';

/** Keeps a run within its cost limits. */
export interface Budget {
  /**
   * Called after every poll of the Batch jobs: warns, or stops the run. A run in which nothing runs and nothing would
   * start ends unchanged. `wouldStart` is called only at the limit.
   */
  looked(wouldStart: () => boolean): void;
  /** Maximum milliseconds between two polls. */
  readonly pollMs: number;
}

/** With a limit, machines must be checked often, even if `poll_interval` is long. */
const POLL_MS = 15_000;

export function budgetOf(run: Pick<Run, 'state' | 'log' | 'clock' | 'settings'>): Budget {
  const { prices, maxCost, maxVcpuHours, warnCost } = run.settings.cost;
  const spending = newSpending(prices);
  let isWarned = false;
  const amountOf = ({ amount }: Spent) => (prices ? costText(amount, prices) : '');
  const hasLimit = maxCost !== undefined || maxVcpuHours !== undefined || warnCost !== undefined;
  return {
    pollMs: hasLimit ? POLL_MS : Number.POSITIVE_INFINITY,
    looked(wouldStart) {
      if (!hasLimit) return;
      const spent = spending.spent(run.state, run.clock.now());
      if (warnCost !== undefined && spent.amount >= warnCost && !isWarned) {
        isWarned = true;
        const text = `The machines of this run have cost about ${amountOf(spent)} so far (input "warn_cost").`;
        warned(run.state, text);
        run.log.warn(text);
      }
      const isOverCost = maxCost !== undefined && spent.amount >= maxCost;
      if (!isOverCost && (maxVcpuHours === undefined || spent.vcpuHours < maxVcpuHours)) return;
      if (!isUnderWay(run.state) && !wouldStart()) return;
      const [what, input] = isOverCost
        ? [amountOf(spent), 'max_cost']
        : [`${hourText(spent.vcpuHours)} vCPU-hours`, 'max_vcpu_hours'];
      const message = `cost-cap: its machines have cost about ${what}, including their shutdown (limit: input "${input}")`;
      stopped(run.state, { status: 'CANCEL', limit: 'cost-cap', message });
    },
  };
}

/** Whether something runs, or waits for other jobs. */
const isUnderWay = ({ jobs }: RunState): boolean =>
  [...jobs.values()].some(
    ({ phase, parts }) => phase === 'waiting' || parts.some(({ view }) => !isTerminal(view.state)),
  );
