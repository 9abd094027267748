import { expect, test } from '@jest/globals';
import { withOutOfMemory } from '../../../src/run/explain/out-of-memory.ts';
import { usageIn } from '../../../src/run/watch/result-metadata.ts';

const METADATA = { cpu_ms: '1250', peak_bytes: '104857600', memory_source: 'cgroup', oom: 'no' };
const USAGE = { cpuMs: 1_250, peakBytes: 104_857_600, memorySource: 'cgroup', oom: 'no' } as const;

const READ: readonly (readonly [string, Readonly<Record<string, string>>, unknown])[] = [
  ['all there is', METADATA, USAGE],
  [
    'with disk and GPU',
    {
      ...METADATA,
      disk_bytes: '9',
      disk_total_bytes: '30',
      gpu_bytes: '0',
      gpu_total_bytes: '24',
    },
    { ...USAGE, disk: { bytes: 9, totalBytes: 30 }, gpu: { bytes: 0, totalBytes: 24 } },
  ],
  ['nothing', {}, undefined],
  ['no time', { peak_bytes: '1' }, undefined],
  ['no number', { ...METADATA, cpu_ms: '1e3' }, undefined],
  ['a negative number', { ...METADATA, peak_bytes: '-5' }, undefined],
  ['a disk of no size', { ...METADATA, disk_bytes: '9', disk_total_bytes: '0' }, USAGE],
  [
    'other words',
    { ...METADATA, oom: 'maybe', memory_source: 'guess' },
    { ...USAGE, memorySource: 'process' },
  ],
];

test.each(READ)('the usage in metadata: %s', (_, metadata, usage) => {
  expect(usageIn(metadata)).toEqual(usage);
});

test('a failure says that the task ran out of memory, and how certain this is', () => {
  const failure = { origin: 'stage', stagePath: ['S'], name: 'ProcessKilled', message: 'killed' } as const;
  expect(withOutOfMemory(failure, USAGE)).toBe(failure);
  expect(withOutOfMemory(failure, { ...USAGE, oom: 'certain' }).hint).toBe(
    'The kernel killed a process of the task because memory ran out; it had used 100 MB. Raise "memory_mb" (runs-on.with: memory_mb) or "machine_type", or set "on_out_of_memory".',
  );
  const likely = { ...USAGE, oom: 'likely', memorySource: 'process', peakBytes: 2_254_857_830 } as const;
  expect(withOutOfMemory(failure, likely).hint).toMatch(
    /^A process of the task was very probably .*: its largest process had used 2\.1 GB, almost all that the task has\./,
  );
});
