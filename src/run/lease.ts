import { CloudError } from '../errors.ts';
import { leaseName } from '../plan/names.ts';
import { LEASE_SECONDS } from '../plan/task-contract.ts';
import type { Handover, NamedPlace } from './handover.ts';
import type { Lease, Run } from './the-run.ts';

/** For a run whose tasks start even if nothing watches it. */
export const noLease: Lease = { isRequired: false, begin: async () => undefined };

const RENEW_MS = 60_000;
/** Shorter than a minute, so that a runner renews it soon after it wakes from sleep. */
const LOOK_MS = 10_000;

/** Tasks read its age from the clock of Cloud Storage, so the runner's clock may be wrong. */
export function leaseOf(handover: Handover, run: Pick<Run, 'clients' | 'clock' | 'log'>): Lease {
  const { clients, clock, log } = run;
  // Two jobs that access a bucket with different keys read the same object.
  const buckets = new Map<string, NamedPlace>(handover.buckets.map((bucket) => [bucket.name, bucket]));
  const write = async (signal: AbortSignal) => {
    const content = `${JSON.stringify({ run_id: handover.runId, renewed: new Date(clock.now()) })}\n`;
    const name = leaseName(handover);
    const writes = [...buckets.values()].map(async (bucket) => {
      const storage = await clients.storage(bucket);
      const object = { bucket: bucket.name, name, content, contentType: 'application/json' };
      await storage.replace(object, signal);
    });
    await Promise.all(writes);
  };
  async function keep(signal: AbortSignal, begunMs: number): Promise<void> {
    let renewedMs = begunMs;
    let isWarned = false;
    while (!signal.aborted) {
      await clock.sleep(LOOK_MS, signal);
      if (signal.aborted || clock.now() - renewedMs < RENEW_MS) continue;
      const nowMs = clock.now();
      try {
        await write(signal);
        renewedMs = nowMs;
        isWarned = false;
      } catch (error) {
        if (!(error instanceof CloudError)) throw error;
        if (signal.aborted || isWarned) continue;
        isWarned = true;
        log.warn(
          `The run's lease could not be renewed: ${error.advice} Tasks that start ${LEASE_SECONDS / 60} minutes after its last renewal end as canceled; "on_runner_loss: continue" lets them start.`,
        );
      }
    }
  }
  return {
    isRequired: true,
    async begin(signal) {
      const begunMs = clock.now();
      await write(signal);
      void keep(signal, begunMs);
    },
  };
}
