import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import type { LocalCloud } from '../../src/local-cloud/cloud.ts';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

let stage: Stage;
let folder: string;
afterEach(async () => {
  await stage.end();
  await rm(folder, { recursive: true });
});

/** `lost` never ends in the first Batch job. `kept` ends when the file exists. */
const definition = (file: string) => `
jobs:
  etl:
    strategy:
      fail-fast: true
      matrix: {table: [lost, kept]}
    runs-on:
      type: gcp_batch
      with: {spot: true, max_preemptions: 2}
    stages:
      - name: Work
        id: work
        run: |
          import os, time
          is_first = "/jobs/etl/0/" in os.environ["GCP_BATCH_WORKFLOW_JOB"]
          while is_first and (os.environ["TABLE"] == "lost" or not os.path.exists("${file}")):
              time.sleep(0.05)
`;

const modelOf = (job: { request: unknown }) =>
  (
    job.request as {
      allocationPolicy: { instances: readonly { policy: { provisioningModel: string } }[] };
    }
  ).allocationPolicy.instances[0]?.policy.provisioningModel;

const lostTask = async (cloud: LocalCloud) => (await cloud.state()).batchJobs[0]?.tasks[0];

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await delay(50);
}

const lists = async (cloud: LocalCloud) =>
  (await cloud.state()).calls.filter(({ method }) => method === 'ListJobs').length;

test('a combination that lost two Spot machines runs on a standard one; fail-fast ignores lost machines', async () => {
  folder = await mkdtemp(join(tmpdir(), 'spot-'));
  stage = await openStage();
  const { cloud } = stage;
  const step = await stage.step({ definition: definition(join(folder, 'go')) });
  const running = step.main();
  for (const attempt of [1, 2]) {
    await until(async () => {
      const task = await lostTask(cloud);
      return task?.attempts === attempt && task.state === 'RUNNING';
    });
    const [job] = (await cloud.state()).batchJobs;
    expect(cloud.preempt(job?.name ?? '', 0)).toBe(true);
  }
  await until(async () => (await lostTask(cloud))?.state === 'FAILED');
  const before = await lists(cloud);
  await until(async () => (await lists(cloud)) >= before + 3);
  await writeFile(join(folder, 'go'), '');
  const main = await running.ended;
  expect({ status: main.outputs.status, log: main.code === 0 ? '' : main.log }).toEqual({
    status: 'SUCCESS',
    log: '',
  });
  const { batchJobs } = await cloud.state();
  expect(batchJobs.map((job) => [modelOf(job), job.tasks.length])).toEqual([
    ['SPOT', 2],
    ['STANDARD', 1],
  ]);
  expect(main.log).toContain(
    'etl: starting 1 task again, on standard machines: their Spot machines were preempted too often',
  );
  const names = batchJobs.map(({ name }) => name);
  expect(JSON.parse(main.outputs.batch_jobs ?? '')).toEqual({ etl: names });
  await step.post().ended;
  expect(await leftovers(cloud)).toEqual(NOTHING);
});
