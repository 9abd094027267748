import { expect, test } from '@jest/globals';
import type { Machine } from '../../src/plan/plan.ts';
import { movedText } from '../../src/report/moved.ts';
import type { BatchJobRecord, JobOutcome } from '../../src/report/outcome.ts';
import { defaultMachine } from '../plan/plan-of.ts';

const own: Machine = { ...defaultMachine(), provisioningModel: 'SPOT' };

const record = (changes: Partial<BatchJobRecord>, count: number): BatchJobRecord => ({
  name: '',
  uid: '',
  attempt: 0,
  createdMs: 0,
  machine: own,
  why: 'first',
  combinations: Array.from({ length: count }, (_, index) => index),
  ...changes,
});

const textOf = (...batchJobs: readonly BatchJobRecord[]): string =>
  movedText({ planned: { machine: own }, batchJobs } as unknown as JobOutcome);

const standard: Machine = { ...own, provisioningModel: 'STANDARD' };

test.each<[string, readonly BatchJobRecord[], string]>([
  ['nothing for a job on its own machine', [record({}, 3)], ''],
  ['nothing for a retry on the same machine', [record({}, 2), record({ why: 'retry' }, 1)], ''],
  [
    'how long it waited',
    [record({ waitedMs: 600_000 }, 37), record({ machine: standard, why: 'waited' }, 3)],
    '37 on Spot, 3 on standard after 10m 00s without machines',
  ],
  [
    'where all combinations ran',
    [record({}, 0), record({ machine: { ...standard, region: 'us-east1' }, why: 'refused' }, 40)],
    '40 on standard in us-east1, because Batch had no capacity or quota for others',
  ],
  [
    'another machine type',
    [record({}, 9), record({ machine: { ...own, machineType: 'n2d-standard-8' }, why: 'lost' }, 1)],
    '9 on e2-standard-4, 1 on n2d-standard-8 after too many lost machines',
  ],
  [
    'more memory',
    [
      record({ machine: { ...own, memoryMib: 512 } }, 9),
      record({ machine: { ...own, memoryMib: 1024 }, why: 'memory' }, 1),
    ],
    '1 on machines with 1,024 MiB for each task after they ran out of memory',
  ],
])('the report mentions %s', (_, batchJobs, text) => {
  expect(textOf(...batchJobs)).toContain(text);
  if (text === '') expect(textOf(...batchJobs)).toBe('');
});
