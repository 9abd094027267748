import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import '../../faults/certificate-file.ts';
import type { SimulatedStage } from '../../bench/simulated-stage.ts';
import { longestTurn, processorClock } from '../../processor-time.ts';

// Imported after the line above, because Jest loads static imports before it runs any code.
const { openSimulatedStage } = await import('../../bench/simulated-stage.ts');

/** A private key of fifty lines. */
const KEY = [
  '-----BEGIN PRIVATE KEY-----',
  ...Array.from({ length: 48 }, () => randomBytes(48).toString('base64')),
  '-----END PRIVATE KEY-----',
].join('\n');

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n).join(', ');

/** One job of which all tasks fail, and one that still runs then. */
const definitionOf = (count: number) => `name: keys
params:
  key: {type: str, secret: true}
jobs:
  many:
    strategy: {fail-fast: false, matrix: {n: [${numbers(count)}]}}
    stages: [{name: Work, id: work, echo: "\${{ params.key }}"}]
  late:
    needs: [many]
    trigger-rule: all_done
    strategy: {matrix: {n: [1, 2]}}
    stages: [{name: Work, id: work, echo: hi}]
`;

/**
 * Cancels the run when all of `many` have failed. Returns the processor time until its end, and the longest during which
 * it handles no signals.
 */
async function cancelled(count: number) {
  // Sixty frames.
  const stage: SimulatedStage = await openSimulatedStage({
    simulate: { failureRate: 1, outputBytes: 6_500 },
  });
  const stop = new AbortController();
  let measure = () => ({ cpuMs: Number.NaN, longestMs: Number.NaN });
  let used = measure();
  try {
    const { main, left } = await stage.run({
      definition: definitionOf(count),
      files: { 'params.json': JSON.stringify({ key: KEY }) },
      inputs: { params_file: 'params.json', timeout: '24h', job_summary: 'true' },
      stop: stop.signal,
      onLine(line) {
        if (stop.signal.aborted || !/^many: FAILED/.test(line)) return;
        const [usedMs, longestMs] = [processorClock(), longestTurn()];
        measure = () => ({ cpuMs: usedMs(), longestMs: longestMs() });
        stop.abort('SIGINT');
      },
      between() {
        used = measure();
      },
    });
    return { main, left, ...used };
  } finally {
    await stage.end();
  }
}

test('a canceled run with a thousand failures and a long key handles signals and writes its whole summary', async () => {
  const { main, left, cpuMs, longestMs } = await cancelled(1_000);
  expect(main.outputs.status).toBe('CANCEL');
  expect(main.summary).toContain('1,000');
  expect(main.summary).toContain('Run and machines');
  for (const line of KEY.split('\n').slice(1, -1)) expect(main.summary).not.toContain(line);
  expect(left).toEqual({ batchJobs: 0, objects: 0 });
  expect(cpuMs).toBeLessThan(2_000);
  expect(longestMs).toBeLessThan(1_000);
});
