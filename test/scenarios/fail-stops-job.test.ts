import { afterEach, expect, test } from '@jest/globals';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

let stage: Stage;
afterEach(() => stage.end());

/** Two of six combinations fail. In the first Batch job, the last combination runs until it is stopped. */
const definition = (more: string) => `
jobs:
  etl:
    ${more}
    stages:
      - name: Work
        id: work
        run: |
          import os, time
          x = int("\${{ matrix.x }}")
          if x in (1, 4):
              raise ValueError("x is %d" % x)
          while x == 2 and "/jobs/etl/0/" in os.environ["GCP_BATCH_WORKFLOW_JOB"]:
              time.sleep(0.05)
          result.context.update({"x": x})
`;

const strategy = (maxParallel: number) =>
  `strategy: {fail-fast: false, max-parallel: ${maxParallel}, matrix: {x: [1, 2, 3, 4, 5, 6]}}`;

interface Context {
  readonly strategies: Readonly<
    Record<
      string,
      { matrix: { x: number }; status: string; stages?: { work?: { outputs?: { x?: number } } } }
    >
  >;
}

const ends = (result: string | undefined) => {
  const { strategies } = (JSON.parse(result ?? '') as { jobs: { etl: Context } }).jobs.etl;
  return Object.values(strategies)
    .map(({ matrix, status, stages }) => [matrix.x, status, stages?.work?.outputs?.x])
    .sort(([one], [other]) => Number(one) - Number(other));
};

const OWN = [
  [1, 'FAILED', undefined],
  [2, 'SUCCESS', 2],
  [3, 'SUCCESS', 3],
  [4, 'FAILED', undefined],
  [5, 'SUCCESS', 5],
  [6, 'SUCCESS', 6],
];

const errorsOf = (failed: string | undefined) =>
  (JSON.parse(failed ?? '') as { combination: { x: number }; message: string }[]).map((each) => [
    each.combination.x,
    each.message,
  ]);

test.each([
  'waiting',
  'all',
] as const)('without fail-fast, every combination finishes even if a failure stops the Batch job: %s', async (failStopsJob) => {
  stage = await openStage({ failStopsJob });
  const step = await stage.step({ definition: definition(strategy(1)) });
  const main = await step.main().ended;
  expect([main.outputs.status, main.code]).toEqual(['FAILED', 1]);
  expect(ends(main.outputs.result)).toEqual(OWN);
  expect(errorsOf(main.outputs.failed)).toEqual([
    [1, expect.stringContaining('x is 1')],
    [4, expect.stringContaining('x is 4')],
  ]);
  const { batchJobs } = await stage.cloud.state();
  expect(batchJobs.map(({ tasks }) => tasks.length)).toEqual([6, 5, 2]);
  for (const line of [
    'etl: starting 5 tasks again, because Batch stopped them when others failed, round 1 of 20',
    'etl: starting 2 tasks again, because Batch stopped them when others failed, round 2 of 20',
  ]) {
    expect(main.log).toContain(line);
  }
  await step.post().ended;
  expect(await leftovers(stage.cloud)).toEqual(NOTHING);
});

test('combinations that another failure kills start again, and only failed combinations use retries', async () => {
  stage = await openStage({ failStopsJob: 'all' });
  const step = await stage.step({ definition: definition(`retry: 1\n    ${strategy(2)}`) });
  const main = await step.main().ended;
  expect(main.outputs.status).toBe('FAILED');
  expect(ends(main.outputs.result)).toEqual(OWN);
  const { batchJobs } = await stage.cloud.state();
  // The last ones are the retries of those two combinations, where one can stop the other.
  expect(batchJobs.map(({ tasks }) => tasks.length).filter((count) => count <= 2).length).toBeGreaterThan(0);
  expect(main.log).toContain('etl: starting 2 tasks, retry 1 of 1');
  expect(main.log).not.toContain('retry 2');
  await step.post().ended;
  expect(await leftovers(stage.cloud)).toEqual(NOTHING);
});
