import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.end());

/** The combination `large` needs 600 MB, the other one needs almost nothing. */
const DEFINITION = `
jobs:
  etl:
    strategy:
      fail-fast: true
      matrix: {size: [small, large]}
    runs-on:
      type: gcp_batch
      with: {memory_mb: 512, on_out_of_memory: next}
    stages:
      - name: Work
        id: work
        run: |
          import os, time
          data = b"x" * (600_000_000 if os.environ["SIZE"] == "large" else 1_000)
          time.sleep(2)
          size = len(data)
          # Variables that exist at the end are outputs.
          del data
          result.context.update({"bytes": size})
`;

const memoryOf = ({ request }: { request: unknown }) =>
  (request as { taskGroups: { taskSpec: { computeResource: { memoryMib: string } } }[] }).taskGroups[0]
    ?.taskSpec.computeResource.memoryMib;

test('a task that needs 600 MB with a limit of 512 MB is killed, and runs again with twice the memory', async () => {
  const step = await stage.step({ definition: DEFINITION });
  const main = await step.main().ended;
  expect({ status: main.outputs.status, log: main.code === 0 ? '' : main.log }).toEqual({
    status: 'SUCCESS',
    log: '',
  });
  const { batchJobs } = await stage.cloud.state();
  expect(batchJobs.map((job) => [memoryOf(job), job.tasks.length])).toEqual([
    ['512', 2],
    ['1024', 1],
  ]);
  expect(main.log).toContain('etl: starting 1 task again, on machines with 1,024 MiB for each task: ');
  const { jobs } = JSON.parse(main.outputs.result ?? '{}');
  const outputs = Object.values(
    jobs.etl.strategies as Record<string, { stages: { work: { outputs: unknown } } }>,
  );
  expect(outputs.map(({ stages }) => stages.work.outputs)).toMatchObject([
    { bytes: 1_000 },
    { bytes: 600_000_000 },
  ]);
  await step.post().ended;
  expect(await leftovers(stage.cloud)).toEqual(NOTHING);
});
