import { isTerminal } from '../../cloud/batch-views.ts';
import {
  type MachineTime,
  PROVISIONING_MS,
  SHUTDOWN_MS,
  TYPICAL_BOOT_MS,
} from '../../report/cost/machine-time.ts';
import { type EarlyStart, serviceMs } from '../state.ts';
import { tasksPerVmOf } from './task-spans.ts';

/** What the machines of a Batch job were paid for whose tasks have only waited. Approximate. */
export function earlyMachineTime(early: EarlyStart, runnerMs: number): MachineTime {
  const { view, part, runningMs } = early;
  const nowMs = serviceMs(early, runnerMs);
  const machines = Math.ceil(part.parallelism / tasksPerVmOf({ view, planned: part.planned }));
  if (runningMs === undefined) {
    const bootMs = Math.min(TYPICAL_BOOT_MS, nowMs - view.createdMs - PROVISIONING_MS);
    if (view.state !== 'SCHEDULED' || bootMs <= 0) return { machines: 0, paidMs: 0, taskMs: 0 };
    return { machines, paidMs: machines * (bootMs + SHUTDOWN_MS), taskMs: 0 };
  }
  const untilMs = isTerminal(view.state) ? Math.max(runningMs, view.events.at(-1)?.atMs ?? nowMs) : nowMs;
  const waitedMs = machines * Math.max(0, untilMs - runningMs);
  return { machines, paidMs: waitedMs + machines * (TYPICAL_BOOT_MS + SHUTDOWN_MS), taskMs: 0, waitedMs };
}
