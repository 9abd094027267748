import type { Machine } from '../plan/plan.ts';
import { machinesText } from './machine-change.ts';
import { durationText, numberText } from './numbers.ts';
import type { BatchJobRecord, JobOutcome } from './outcome.ts';

/**
 * The machines of a job's combinations: `37 on Spot, 3 on standard after 10m 00s without machines`. Empty if all
 * combinations ran on the job's own machine.
 */
export function movedText({ batchJobs, planned }: JobOutcome): string {
  const places = new Map<string, { readonly record: BatchJobRecord; count: number }>();
  for (const record of batchJobs) {
    if (record.combinations.length === 0) continue;
    const key = machineKey(record.machine);
    const place = places.get(key);
    if (place) place.count += record.combinations.length;
    else places.set(key, { record, count: record.combinations.length });
  }
  const others = [...places.values()].filter(({ record }) => isMoved(record, planned.machine));
  const [first] = others;
  if (!first) return '';
  return [...places.values()]
    .map(({ record, count }) => {
      const isOwn = !others.some((other) => other.record === record);
      const against = isOwn ? first.record.machine : planned.machine;
      const where = machinesText(against, record.machine).replace(/ machines( in| with|$)/, '$1');
      return `${numberText(count)} on ${where}${isOwn ? '' : reasonText(record, batchJobs)}`;
    })
    .join(', ');
}

const machineKey = ({ provisioningModel, machineType, region, zones, memoryMib, image }: Machine): string =>
  JSON.stringify([provisioningModel, machineType, region, zones, memoryMib, image]);

const isMoved = ({ machine }: BatchJobRecord, own: Machine): boolean =>
  machineKey(machine) !== machineKey(own);

/** Why combinations moved to other machines. */
function reasonText(record: BatchJobRecord, all: readonly BatchJobRecord[]): string {
  switch (record.why) {
    case 'waited': {
      const before = all.slice(0, all.indexOf(record)).findLast(({ waitedMs }) => waitedMs !== undefined);
      return ` after ${durationText(before?.waitedMs ?? 0)} without machines`;
    }
    case 'refused':
      return ', because Batch had no capacity or quota for others';
    case 'lost':
      return ' after too many lost machines';
    case 'memory':
      return ' after they ran out of memory';
    default:
      return '';
  }
}
