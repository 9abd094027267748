import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault } from '../../src/local-cloud/types.ts';
import { batch, download, endAt, type Point, upload } from './kill-points.ts';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

const DEFINITION = `name: killed
jobs:
  first:
    strategy: {matrix: {n: [1, 2]}}
    stages: [{name: s, id: s, echo: hi}]
  second:
    needs: [first]
    stages: [{name: s, id: s, echo: hi}]
`;

/** Main ends at one point, post ends at another point, then post runs again. */
const STORIES: readonly {
  readonly name: string;
  readonly main: readonly [NodeJS.Signals, Point];
  readonly post: readonly [NodeJS.Signals, Point];
  readonly fault?: Fault;
}[] = [
  {
    name: 'before it has a token',
    main: ['SIGKILL', { service: 'oidc' }],
    post: ['SIGKILL', { service: 'oidc' }],
  },
  {
    name: 'while it uploads objects',
    main: ['SIGKILL', upload('definition.yml')],
    post: ['SIGKILL', { service: 'batch', method: 'ListJobs' }],
  },
  {
    name: 'after it uploaded all objects',
    main: ['SIGTERM', upload('run.json')],
    post: ['SIGINT', { service: 'storage', method: 'GET', path: 'prefix=' }],
  },
  {
    name: 'during a create that the service completes three seconds later',
    main: ['SIGKILL', { ...upload('job.json'), laterMs: 500 }],
    post: ['SIGKILL', { service: 'sts' }],
    fault: { service: 'batch', method: 'CreateJob', times: 1, kind: 'slow' },
  },
  {
    name: 'by a cancel during a create that the service completes three seconds later',
    main: ['SIGINT', { ...upload('job.json'), laterMs: 500 }],
    post: ['SIGKILL', batch('ListJobs')],
    fault: { service: 'batch', method: 'CreateJob', times: 1, kind: 'slow' },
  },
  {
    name: 'right after the first create',
    main: ['SIGKILL', batch('CreateJob')],
    post: ['SIGKILL', batch('DeleteJob')],
  },
  {
    name: 'by a cancel right after the first create',
    main: ['SIGTERM', batch('CreateJob')],
    post: ['SIGTERM', batch('ListJobs')],
  },
  { name: 'while tasks run', main: ['SIGKILL', batch('ListJobs', 2)], post: ['SIGKILL', batch('DeleteJob')] },
  {
    name: 'by a cancel while tasks run',
    main: ['SIGINT', batch('ListJobs')],
    post: ['SIGINT', batch('DeleteJob')],
  },
  {
    name: 'after the second create',
    main: ['SIGKILL', batch('CreateJob', 2)],
    post: ['SIGKILL', { service: 'storage', method: 'POST', path: '/batch/storage' }],
  },
];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ simulate: { speed: 10, bootMs: 5_000, taskMs: [10_000, 20_000] } });
});
beforeEach(() => stage.cloud.reset());
afterAll(() => stage.end());

test('there are at least twenty points', () => {
  expect(2 * STORIES.length).toBeGreaterThanOrEqual(20);
});

test.each(STORIES)('ended $name, then post too: a second post leaves nothing', async ({
  main,
  post,
  fault,
}) => {
  if (fault) stage.cloud.addFault(fault);
  const step = await stage.step({ definition: DEFINITION, inputs: { stream_logs: 'false' } });
  const ended = await endAt(step.main(), main, stage);
  expect(ended.isReached).toBe(true);
  if (main[0] !== 'SIGKILL') {
    expect({ code: ended.code, status: ended.outputs.status }).toEqual({ code: 1, status: 'CANCEL' });
    expect(ended.summary).not.toBe('');
  }
  const first = await endAt(step.post(), post, stage);
  // A post that receives a stop signal still finishes. If it was killed or finished in time, it runs again.
  if (post[0] !== 'SIGKILL') expect(first.code).toBe(0);
  const { code, log } = await step.post().ended;
  expect({ code, log, left: await leftovers(stage.cloud) }).toEqual({ code: 0, log, left: NOTHING });
  const { calls } = await stage.cloud.state();
  const created = calls.filter(({ method, status }) => method === 'CreateJob' && status === 0);
  expect(created).toHaveLength(new Set(created.map(({ path }) => path)).size);
});

const FIRST_MS = Array.from({ length: 26 }, (_, step) => 20 * step);

test.each(
  FIRST_MS,
)('when main is killed after %d ms, nothing remains, and post never runs the workflow', async (afterMs) => {
  const step = await stage.step({ definition: DEFINITION, inputs: { stream_logs: 'false' } });
  const main = step.main();
  await delay(afterMs);
  await main.kill('SIGKILL');
  await main.ended;
  const { calls: before } = await stage.cloud.state();
  const { code, log, outputs } = await step.post().ended;
  expect({ code, log, left: await leftovers(stage.cloud) }).toEqual({ code: 0, log, left: NOTHING });
  expect(outputs).toEqual({});
  const { calls } = await stage.cloud.state();
  const made = calls.slice(before.length).filter(({ method }) => method === 'CreateJob');
  expect(made).toEqual([]);
});

const LEAVING = `name: killed
jobs:
  first:
    strategy: {matrix: {n: [1, 2]}}
    stages: [{name: s, id: s, echo: hi}]
  second:
    needs: [first]
    runs-on: {type: gcp_batch, with: {needs_artifacts: true}}
    stages: [{name: s, id: s, echo: hi}]
`;

/** Points in a run that copies artifacts out of its folder. */
const LEAVING_POINTS: readonly Point[] = [
  upload('needs-artifacts.jsonl'),
  ...[1, 60, 200, 203, 300].map((nth) => upload('/rewriteTo/', nth)),
  ...[1, 100, 202, 303].map((nth) => download('.csv', nth)),
];

describe('artifacts', () => {
  let leaving: Stage;
  beforeAll(async () => {
    const artifacts = { files: 101, bytes: 2_000 };
    leaving = await openStage({
      simulate: { speed: 30, bootMs: 5_000, taskMs: [10_000, 20_000], artifacts },
    });
  });
  afterAll(() => leaving.end());

  test.each(
    LEAVING_POINTS,
  )('are never half there, and nothing is left in the folder of the run: %j', async (point) => {
    await leaving.cloud.reset();
    await leaving.cloud.makeBucket('kept');
    const inputs = { stream_logs: 'false', artifacts_uri: 'gs://kept/out', artifacts_dir: 'out' };
    const step = await leaving.step({ definition: LEAVING, inputs });
    const ended = await endAt(step.main(), ['SIGKILL', point], leaving);
    expect(ended.isReached).toBe(true);
    const post = await step.post().ended;
    expect(post.code).toBe(0);
    const { objects } = await leftovers(leaving.cloud);
    expect(objects.filter((name) => !name.startsWith('kept/out/'))).toEqual([]);
    for (const name of objects) {
      const content = await leaving.cloud.getObject('kept', name.slice('kept/'.length));
      expect([name, content?.length]).toEqual([name, 2_000]);
    }
    // A killed process can leave files that do not have their final names.
    const files = await readdir(join(step.workspace, 'out'), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    for (const file of files.filter((each) => each.isFile() && each.name.endsWith('.csv')))
      expect([file.name, (await stat(join(file.parentPath, file.name))).size]).toEqual([file.name, 2_000]);
  });
});

test.each([
  ['an empty state', ''],
  ['the state of another version', 'phase=post\n'],
  ['a state that main did not write', 'run={"version": 2, "folder": "/"}\n'],
  ['invalid JSON', 'run=post\n'],
])('post with %s sends no request, runs nothing and does not fail', async (_, saved) => {
  const step = await stage.step({ definition: DEFINITION });
  await writeFile(join(step.temp, 'state-main'), saved);
  const { code, outputs } = await step.post().ended;
  expect({ code, outputs }).toEqual({ code: 0, outputs: {} });
  expect((await stage.cloud.state()).calls).toEqual([]);
});

test.each([
  ['ended', undefined],
  ['was killed', 'SIGKILL'],
] as const)('regardless of its inputs, post deletes everything that main created when main %s', async (_, signal) => {
  const step = await stage.step({ definition: DEFINITION, inputs: { stream_logs: 'false' } });
  const main = step.main();
  if (signal) {
    await main.sees('2/2 running');
    await main.kill(signal);
  }
  await main.ended;
  // The inputs of another step, as in nested composite actions.
  const wrong = {
    workflow: '',
    gcs_bucket: 'other',
    gcs_prefix: 'other',
    cleanup: 'never',
    service_account: 'x',
    timeout: 'soon',
  };
  const names = Object.keys(process.env).filter((name) => name.startsWith('INPUT_'));
  const given = [
    ...Object.entries(wrong),
    ...names.map((name) => [name.slice(6).toLowerCase(), ''] as const),
  ];
  const { code, log } = await step.post(
    Object.fromEntries(
      [...given, ['workload_identity_provider', '']].map(([name = '', value = '']) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]),
    ),
  ).ended;
  expect({ code, log, left: await leftovers(stage.cloud) }).toEqual({ code: 0, log, left: NOTHING });
});

test('a second signal ends main immediately, even if its cancellation hangs', async () => {
  stage.cloud.addFault({ service: 'batch', method: 'CancelJob', times: 100, kind: 'hang' });
  const step = await stage.step({ definition: DEFINITION, inputs: { stream_logs: 'false' } });
  const main = step.main();
  await main.sees('2/2 running');
  await main.kill('SIGINT');
  await main.sees('Stopping: canceling 1 Batch job.');
  await main.kill('SIGINT');
  const { code, outputs } = await main.ended;
  // It did not reach its final message.
  expect({ code, status: outputs.status }).toEqual({ code: 1, status: undefined });
  stage.cloud.clearFaults();
  expect((await step.post().ended).code).toBe(0);
  expect(await leftovers(stage.cloud)).toEqual(NOTHING);
});
