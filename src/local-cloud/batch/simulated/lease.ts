import type { Simulation } from '../../types.ts';
import { placeOf } from './job-file.ts';
import type { Lease } from './result.ts';

/** The end of a task that does not run a stage. */
export interface Refusal {
  readonly status: 'CANCEL' | 'FAILED';
  readonly exitCode: number;
  /** The object that tells whether somebody watches the run does not exist. */
  readonly isGone: boolean;
  readonly error: { readonly name: string; readonly message: string };
}

/**
 * Why a task does not start: its run is not watched any more. Like for the task runner, both times are of the clock of
 * Cloud Storage, in whole seconds.
 */
export async function leaseRefusal(
  simulation: Pick<Simulation, 'storage' | 'storageMs'>,
  lease: Lease | null | undefined,
  atMs: number,
): Promise<Refusal | undefined> {
  if (!lease) return undefined;
  const { uri, max_age_seconds: mostSeconds } = lease;
  const renewedMs = await simulation.storage.createdMs(placeOf(uri));
  if (renewedMs === undefined) {
    const message = `Could not read ${uri}: HTTP 404 (Not Found). The bucket or the object does not exist: was it deleted by a cleanup or a lifecycle rule before the task started?`;
    return { status: 'FAILED', exitCode: 2, isGone: true, error: { name: 'StorageError', message } };
  }
  const seconds = (ms: number) => Math.floor(ms / 1000);
  const ageSeconds = seconds(simulation.storageMs(atMs)) - seconds(renewedMs);
  if (ageSeconds <= mostSeconds) return undefined;
  const message = `ORPHANED: the run's watcher was last seen ${ageSeconds} s ago (${uri}), more than the ${mostSeconds} s allowed: the machine that ran the Action is gone. on_runner_loss: continue lets tasks start anyway.`;
  return { status: 'CANCEL', exitCode: 1, isGone: false, error: { name: 'Orphaned', message } };
}
