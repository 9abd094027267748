import type { Inputs } from '../../inputs/inputs.ts';
import { START_EARLY } from '../../inputs/machine.ts';
import { parseSeconds } from '../../inputs/parsers.ts';
import { LONGEST_RUN_SECONDS } from '../../inputs/resource-fields.ts';
import type { PlannedJob } from '../plan.ts';
import type { WithReader } from './with-reader.ts';

/** How a job is started before its needs have ended, and what its own dependents expect of it. */
export type EarlyTerms = Pick<PlannedJob, 'startEarly' | 'expectedSeconds'>;

/** Both apply to any job: one without needs has nothing to wait for, but others may wait for it. */
export function earlyTermsOf(read: WithReader, inputs: Inputs): EarlyTerms {
  const when = read.choice('start_early', START_EARLY) ?? inputs.machine.startEarly;
  const expectedSeconds = expectedOf(read);
  return {
    ...(when !== 'never' && { startEarly: when }),
    ...(expectedSeconds !== undefined && { expectedSeconds }),
  };
}

function expectedOf(read: WithReader): number | undefined {
  const text = read.text('expected');
  if (text === undefined) return undefined;
  const seconds = parseSeconds(text);
  if (seconds !== undefined && seconds >= 1 && seconds <= LONGEST_RUN_SECONDS) return seconds;
  const range = `a time from 1 to ${LONGEST_RUN_SECONDS} seconds`;
  read.refuse('expected', `must be ${range}, such as "10m" or "1h30m"; got ${JSON.stringify(text)}`);
  return undefined;
}
