import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isResultOf } from '../../src/plan/mac.ts';
import { usageIn } from '../../src/run/watch/result-metadata.ts';
import { KEY, runStages } from './run-task.ts';

const MIB = 1_048_576;
/** More memory than the task runner itself needs. */
const HOG = 'data = bytearray(300 * 1048576)\nfor at in range(0, len(data), 4096):\n    data[at] = 1';
const KILL = 'import os, signal\nos.kill(os.getpid(), signal.SIGKILL)';

/** Usage in the metadata of the result, whose seal covers it. */
async function usageOf(stages: readonly unknown[], details: Parameters<typeof runStages>[1] = {}) {
  const run = await runStages(stages, details);
  const metadata = run.object?.metadata ?? {};
  expect(isResultOf({ key: KEY, index: 0, attempt: 0, metadata })).toBe(true);
  for (const name of ['cpu_ms', 'peak_bytes', 'oom', 'memory_source']) {
    const other = { ...metadata, [name]: `${metadata[name]}1` };
    expect([name, isResultOf({ key: KEY, index: 0, attempt: 0, metadata: other })]).toEqual([name, false]);
  }
  return { run, usage: usageIn(metadata) };
}

test.concurrent('the metadata of a result contain memory and processor time of all stage processes', async () => {
  const code = `${HOG}\nimport time\nend = time.process_time() + 0.5\nwhile time.process_time() < end: pass`;
  const { usage } = await usageOf([{ name: 'Shell', bash: `python3 -c "${code.replaceAll('"', "'")}"` }]);
  expect(usage?.peakBytes).toBeGreaterThan(300 * MIB);
  expect(usage?.peakBytes).toBeLessThan(500 * MIB);
  expect(usage?.cpuMs).toBeGreaterThan(500);
  expect(usage).toMatchObject({ oom: 'no', memorySource: 'process', disk: { bytes: expect.any(Number) } });
  expect(usage?.gpu).toBeUndefined();
});

const KILLS: readonly (readonly [string, unknown, number | null, string])[] = [
  ['the process of the stages, at the limit', { name: 'P', run: `${HOG}\n${KILL}` }, 300, 'likely'],
  ['a program, at the limit', { name: 'B', bash: `python3 -c "${HOG}\n${KILL}"` }, 320, 'likely'],
  [
    'a program of Python code, at the limit',
    {
      name: 'S',
      run: `import subprocess, sys\nsubprocess.run([sys.executable, "-c", '''${HOG}\n${KILL}'''], check=True)`,
    },
    300,
    'likely',
  ],
  ['far below the limit', { name: 'P', run: KILL }, 4_000, 'no'],
  ['without a known limit', { name: 'P', run: `${HOG}\n${KILL}` }, null, 'no'],
  ['another failure at the limit', { name: 'P', run: `${HOG}\nraise ValueError("no")` }, 300, 'no'],
];

test.concurrent.each(
  KILLS,
)('how likely memory ran out, when SIGKILL ends: %s', async (_, stage, limit, oom) => {
  const { run, usage } = await usageOf([stage], { job: { memory_mib: limit } });
  expect([run.result?.status, usage?.oom]).toEqual(['FAILED', oom]);
});

test.concurrent('a task that does not reach its stages has no usage', async () => {
  const run = await runStages([{ name: 'P', run: 'pass' }], { job: { library: 'ddeutil-workflow==0.0.1' } });
  const early = await runStages([{ name: 'P', run: 'pass' }], { job: { version: 99 } });
  expect(run.object?.metadata.status).toBe('FAILED');
  expect(usageIn(early.object?.metadata ?? {})).toBeUndefined();
});

test.concurrent('the fullest GPU is measured before the process of the stages ends', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gpu-'));
  const program = join(folder, 'nvidia-smi');
  writeFileSync(program, '#!/bin/sh\necho "100, 23034"\necho "2048, 23034"\necho "[N/A], [N/A]"\n');
  chmodSync(program, 0o755);
  const { usage } = await usageOf([{ name: 'P', run: 'pass' }], {
    environment: { PATH: `${folder}:${process.env.PATH}` },
  });
  expect(usage?.gpu).toEqual({ bytes: 2048 * MIB, totalBytes: 23034 * MIB });
  rmSync(folder, { recursive: true });
});
