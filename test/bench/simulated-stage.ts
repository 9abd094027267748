import type { SimulationOptions } from '../../src/local-cloud/simulation.ts';
import type { Call } from '../../src/local-cloud/types.ts';
import type { QuickStage } from '../faults/quick-run.ts';
import { openQuickStage } from '../faults/quick-run.ts';
import { type VirtualClock, virtualClock } from './virtual-clock.ts';

export interface SimulatedStage extends QuickStage {
  readonly clock: VirtualClock;
  calls(): Promise<readonly Call[]>;
}

/** The Action in this process on a simulated local cloud. They share one clock, which stops while either of them works. */
export async function openSimulatedStage(
  options: { simulate?: SimulationOptions; latencyMs?: number; hasTokenTime?: boolean } = {},
): Promise<SimulatedStage> {
  // Loaded here, because simulated time would pass while Node reads the file.
  await Promise.all([
    import('@google-cloud/batch/build/src/v1/batch_service_client.js'),
    import('@google-cloud/storage'),
    import('google-auth-library'),
    import('@actions/github'),
  ]);
  let activity = () => 0;
  const clock = virtualClock({ activity: () => activity() });
  const stage = await openQuickStage({
    simulate: options.simulate ?? {},
    clock,
    hasTokenTime: options.hasTokenTime ?? false,
    ...(options.latencyMs !== undefined && { latencyMs: options.latencyMs }),
  });
  activity = stage.cloud.activity;
  return {
    ...stage,
    clock,
    calls: async () => (await stage.cloud.state()).calls,
    async end() {
      clock.stop();
      await stage.end();
    },
  };
}
