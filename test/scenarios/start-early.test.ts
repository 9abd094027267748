import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Call } from '../../src/local-cloud/types.ts';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'early-'));
  stage = await openStage();
});
afterAll(async () => {
  await stage.end();
  await rm(folder, { recursive: true });
});

/** `load` ends when the file exists, with an error if the file is not empty. */
const definition = (file: string) => `name: early
jobs:
  load:
    stages:
      - name: Load
        id: load
        run: |
          import os, time
          while not os.path.exists("${file}"):
              time.sleep(0.05)
          if open("${file}").read():
              raise ValueError("no data")
          rows = 20
  sum:
    needs: [load]
    strategy: {matrix: {n: [1, 2]}}
    stages:
      - name: Sum
        id: sum
        run: 'total = \${{ jobs.load.stages.load.outputs.rows }} * \${{ matrix.n }}'
  report:
    needs: [sum]
    stages: [{name: Say, echo: done}]
`;

/** Runs the definition with early starts. Writes the text to the file of `load` when both tasks of `sum` wait. */
async function run(name: string, text: string) {
  await stage.cloud.reset();
  const file = join(folder, name);
  const inputs = { start_early: 'always', timeout: '2m' };
  const step = await stage.step({ definition: definition(file), inputs });
  const main = step.main();
  while ((await polls()).length < 2) await pause(50);
  const wentMs = performance.now();
  // The stage must never see the file before its text is complete.
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
  const { code, log, outputs } = await main.ended;
  const tookMs = performance.now() - wentMs;
  const { calls, batchJobs } = await stage.cloud.state();
  const post = await step.post().ended;
  return { code, log, outputs, tookMs, calls, batchJobs, post, left: await leftovers(stage.cloud) };
}

/** Requests of the tasks of `sum` for their job.json, which does not exist yet. */
const polls = async () =>
  (await stage.cloud.state()).calls.filter(
    ({ from, path, status }) =>
      from === 'task' && status === 404 && decodeURIComponent(path).includes('jobs/sum/0/job.json'),
  );

const at = (calls: readonly Call[], isIt: (call: Call) => boolean) => calls.findIndex(isIt);
const isUpload = (name: string) => (call: Call) =>
  call.from === undefined && call.method === 'POST' && decodeURIComponent(call.path).includes(name);

test('machines of a job boot while its needed job runs, and its tasks continue with the results', async () => {
  const { code, log, outputs, calls, batchJobs, left } = await run('succeeds', '');
  expect([code, outputs.status]).toEqual([0, 'SUCCESS']);
  const { jobs } = JSON.parse(outputs.result ?? '{}') as { jobs: { sum: { strategies: object } } };
  const totals = Object.values(jobs.sum.strategies) as { stages: { sum: { outputs: { total: number } } } }[];
  expect(totals.map(({ stages }) => stages.sum.outputs.total)).toEqual([20, 40]);
  expect(log).toMatch(/^sum: asking for the machines of 2 tasks early/m);
  expect(log).toMatch(/^sum: starting 2 tasks, their machines waited for/m);
  expect(log).toMatch(/waited \d+ s for load/);
  expect(batchJobs).toHaveLength(3);
  const creates = calls.flatMap(({ method }, index) => (method === 'CreateJob' ? [index] : []));
  expect(at(calls, isUpload('jobs/sum/0/prepare.json'))).toBeLessThan(creates[1] ?? 0);
  expect(at(calls, isUpload('jobs/sum/0/job.json'))).toBeGreaterThan(creates[1] ?? 0);
  expect(left).toEqual(NOTHING);
});

test('waiting machines end immediately when the needed job fails', async () => {
  const { code, log, outputs, tookMs, calls, batchJobs, left } = await run('fails', 'x');
  expect([code, outputs.status]).toEqual([1, 'FAILED']);
  expect(log).toMatch(/^sum: .*load/m);
  expect(tookMs).toBeLessThan(20_000);
  expect(calls.filter(isUpload('jobs/sum/0/job.json'))).toEqual([]);
  expect(batchJobs.map(({ state }) => state)).not.toContain('RUNNING');
  expect(left).toEqual(NOTHING);
});
