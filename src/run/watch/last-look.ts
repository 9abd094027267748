import { CloudError } from '../../errors.ts';
import type { Clients } from '../clients.ts';
import { schedule } from '../schedule.ts';
import { factsOf, type JobState, type RunState } from '../state.ts';
import { look } from './watch.ts';

/** Milliseconds for it; there is no time left, after all. */
const LAST_LOOK_MS = 4_000;

/**
 * Looks once more before a run that is over its time is called TIMEOUT: a runner that slept, or could not reach Google
 * for long, may have missed that every job had ended. Takes the stop back then.
 */
export async function lastLook(
  state: RunState,
  parts: {
    identity: { readonly runId: string };
    clients: Clients;
    clock: { now(): number };
    warn: (line: string) => void;
    end: (job: JobState, status: JobState['status']) => void;
  },
): Promise<void> {
  if (state.stop?.status !== 'TIMEOUT') return;
  if ([...state.jobs.values()].some(({ phase }) => phase === 'waiting')) return;
  const signal = AbortSignal.timeout(LAST_LOOK_MS);
  try {
    await look({ ...parts, state, runId: parts.identity.runId, nowMs: parts.clock.now, signal });
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    return;
  }
  const { stop: _, ...going } = state;
  const facts = factsOf(going, {
    nowMs: parts.clock.now(),
    queueTimeoutMs: undefined,
    conditionOf: () => 'left-to-the-task',
  });
  const ends = schedule(facts).flatMap((action) => (action.kind === 'end' ? [action] : []));
  const active = [...state.jobs.values()].filter(({ phase }) => phase === 'active');
  if (ends.length < active.length) return;
  for (const { job: id, status } of ends) {
    const job = state.jobs.get(id);
    if (job) parts.end(job, status);
  }
  delete state.stop;
}
