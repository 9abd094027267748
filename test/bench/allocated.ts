// Measures the memory that reading a result allocates and retains. `node --expose-gc --min-semi-space-size=1
// --max-semi-space-size=1 allocated.ts RESULTS` reads RESULTS results of 10 KB like a run, and prints the usage as JSON.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PerformanceObserver } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { simulatedResult } from '../../src/local-cloud/batch/simulated/result.ts';
import { inFile } from '../../src/run/kept-text.ts';
import { collected, type JobState, type PartState } from '../../src/run/state.ts';
import { resultPlace } from '../../src/run/watch/collect.ts';
import { readBody } from '../../src/run/watch/result-objects.ts';

export interface Allocated {
  /** Bytes on and off the heap that are retained after the last result. */
  readonly retained: number;
  /** Number of times that V8 cleared its 1 MB of new objects, which is the allocated memory in megabytes. */
  readonly collections: number;
}

const count = Number(process.argv[2]);
const combinations = Array.from({ length: count }, (_, at) => ({
  strategyId: String(1_000_000_000 + at),
  matrix: new Map([['n', String(at)]]),
}));
const job = {
  planned: { combinations, machine: { bucket: 'bucket' } },
  combinations: [],
  holders: combinations.map(() => 0),
} as unknown as JobState;
const part = {
  number: 0,
  planned: job.planned,
  combinations: combinations.map((_, at) => at),
  resultsPrefix: '',
} as unknown as PartState;
const bodyOf = (index: number): Uint8Array => {
  const { body } = simulatedResult({
    job: {
      ...{ version: 1, job: 'job', model: { stages: [{ id: 'work' }] }, results_prefix: '' },
      artifacts: { uploads: '', lists: '' },
      combinations: [],
    },
    ...{
      index: 0,
      attempt: 0,
      status: 'SUCCESS',
      startedMs: index,
      endedMs: index,
      outputBytes: 10_000,
      key: '',
    },
  });
  return Buffer.from(body);
};
/** A few results, created before the measurement. */
const bodies = Array.from({ length: 10 }, (_, at) => bodyOf(at));
const storage = { read: async ({ name }: { name: string }) => bodies[name.length % 10] ?? bodyOf(0) };

const { signal } = new AbortController();
let collections = 0;
const observer = new PerformanceObserver((list) => {
  collections += list.getEntries().length;
});
const used = () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const folder = mkdtempSync(join(tmpdir(), 'allocated-'));
const texts = inFile(folder);
const before = used();
observer.observe({ entryTypes: ['gc'] });
for (let index = 0; index < count; index++) {
  const at = resultPlace({ job, part, task: index, retry: 0 });
  if (!at) throw new Error(`no combination ${index}`);
  const parts = {
    storage: storage as never,
    name: `${index}-0.json`,
    at,
    keep: texts.keep,
  };
  collected(job, {
    combinations: new Map([[index, (await readBody(parts, signal)).combination]]),
    preemptions: 0,
  });
  if (index % 100 === 0) await turn();
}
await turn();
observer.disconnect();
const found: Allocated = { retained: used() - before, collections };
// Keeps the data reachable until the retained memory is measured.
if (job.combinations.length !== count) throw new Error('not all were read');
texts.close();
rmSync(folder, { recursive: true, force: true });
process.stdout.write(JSON.stringify(found));
