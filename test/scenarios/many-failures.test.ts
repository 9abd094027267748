import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

const FAILURES = 5_000;
/** A runner kills a process 7.5 s after its first signal. Other tests share this processor. */
const MOST_MS = 30_000;

/** A private key of fifty lines. */
const KEY = [
  '-----BEGIN PRIVATE KEY-----',
  ...Array.from({ length: 48 }, () => randomBytes(48).toString('base64')),
  '-----END PRIVATE KEY-----',
].join('\n');

const DEFINITION = `name: keys
params:
  key: {type: str, secret: true}
jobs:
  many:
    strategy: {fail-fast: false, matrix: {n: [${Array.from({ length: FAILURES }, (_, n) => n).join(', ')}]}}
    stages: [{name: Work, id: work, echo: "\${{ params.key }}"}]
`;

let stage: Stage;
beforeAll(async () => {
  // Each traceback has sixty frames.
  stage = await openStage({
    simulate: { bootMs: 0, taskMs: [0, 0], failureRate: 1, outputBytes: 6_500 },
  });
});
afterAll(() => stage.end());

test('a signal during the report of thousands of failures with a long key leaves a complete summary', async () => {
  const step = await stage.step({
    definition: DEFINITION,
    files: { 'params.json': JSON.stringify({ key: KEY }) },
    inputs: { params_file: 'params.json', job_summary: 'true' },
  });
  const main = step.main();
  await main.sees('many: FAILED');
  const startMs = performance.now();
  await main.kill('SIGINT');
  const { code, signal, summary, log, outputs } = await main.ended;
  expect(performance.now() - startMs).toBeLessThan(MOST_MS);
  expect({ code, signal, status: outputs.status }).toEqual({ code: 1, signal: null, status: 'FAILED' });
  expect(summary).toContain('5,000');
  expect(summary).toContain('Run and machines');
  for (const line of KEY.split('\n').slice(1, -1))
    expect(summary + log.replace(/^::add-mask::.*$/gm, '')).not.toContain(line);
  await step.post().ended;
  expect(await leftovers(stage.cloud)).toEqual(NOTHING);
});
