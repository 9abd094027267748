import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { batch, download, endAt, type Point, upload } from './kill-points.ts';
import { leftovers, openStage, type Stage } from './scenario.ts';

/** One machine starts for five tasks. Waiting tasks move to a second Batch job, which runs in parallel. */
const DEFINITION = `name: killed
jobs:
  work:
    runs-on: {type: gcp_batch, with: {spot: true, fallback: [{spot: false}], fallback_after: 1s}}
    strategy: {matrix: {n: [1, 2, 3, 4, 5]}}
    stages: [{name: s, id: s, echo: hi}]
  last:
    needs: [work]
    runs-on: {type: gcp_batch, with: {needs_artifacts: true}}
    stages: [{name: s, id: s, echo: hi}]
`;
const INPUTS = {
  stream_logs: 'false',
  artifacts_uri: 'gs://kept/out',
  artifacts_dir: 'out',
  logs_dir: 'logs',
};
const BYTES = 2_000;
/** The output of a simulated task. */
const LOG = 'simulated output\n';
/** Part of the name of the object with which main claims a combination. Claims of simulated tasks send no requests. */
const CLAIM = 'claims';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({
    simulate: {
      ...{ speed: 20, bootMs: 2_000, taskMs: [60_000, 60_000], artifacts: { files: 2, bytes: BYTES } },
      fates: {
        job: ({ message }) =>
          message.allocationPolicy?.instances?.[0]?.policy?.provisioningModel === 'SPOT'
            ? { machines: [{ fromMs: 0, tasks: 1 }] }
            : undefined,
      },
    },
  });
});
beforeEach(async () => {
  await stage.cloud.reset();
  await stage.cloud.makeBucket('kept');
});
afterAll(() => stage.end());

/** Content of the complete files in a folder. Skips files that do not have their final names yet. */
async function filesIn(folder: string, ending: string): Promise<readonly (readonly [string, string])[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found.filter((each) => each.isFile() && each.name.endsWith(ending));
  return Promise.all(
    files.map(
      async ({ parentPath, name }) => [name, await readFile(join(parentPath, name), 'utf8')] as const,
    ),
  );
}

const STORIES: readonly (readonly [name: string, NodeJS.Signals, Point])[] = [
  ['at its first claim', 'SIGKILL', upload(CLAIM)],
  ['by a cancel at its first claim', 'SIGTERM', upload(CLAIM)],
  ['between its claims and the second Batch job', 'SIGKILL', upload(CLAIM, 2)],
  ['while the second Batch job is being created', 'SIGKILL', upload('job.json', 2)],
  ['right after the second Batch job was created', 'SIGKILL', batch('CreateJob', 2)],
  ['by a cancel right after the second Batch job was created', 'SIGINT', batch('CreateJob', 2)],
  ['while both Batch jobs run', 'SIGKILL', { ...batch('CreateJob', 2), laterMs: 500 }],
  ['while artifacts of the first Batch job are copied', 'SIGKILL', upload('/rewriteTo/', 1)],
  ['while artifacts of the second Batch job are copied', 'SIGKILL', upload('/rewriteTo/', 8)],
  ['while artifacts are downloaded', 'SIGKILL', download('.csv', 5)],
  ['while log files are downloaded', 'SIGKILL', download('.log', 1)],
  ['when log files of both Batch jobs are downloaded', 'SIGKILL', download('.log', 3)],
];

test.each(
  STORIES,
)('a run with several Batch jobs for one job, ended %s, leaves nothing after post', async (_, signal, point) => {
  const step = await stage.step({ definition: DEFINITION, inputs: INPUTS });
  const ended = await endAt(step.main(), [signal, point], stage);
  expect({ isReached: ended.isReached, log: ended.log }).toEqual({ isReached: true, log: ended.log });
  if (signal !== 'SIGKILL') expect(ended.outputs.status).toBe('CANCEL');
  const before = (await stage.cloud.state()).calls.length;
  const post = await step.post().ended;
  expect({ code: post.code, log: post.log }).toEqual({ code: 0, log: post.log });
  const { batchJobs, objects } = await leftovers(stage.cloud);
  expect({ batchJobs, objects: objects.filter((name) => !name.startsWith('kept/out/')) }).toEqual({
    batchJobs: [],
    objects: [],
  });
  const { calls } = await stage.cloud.state();
  expect(calls.slice(before).filter(({ method }) => method === 'CreateJob')).toEqual([]);

  for (const name of objects) {
    const content = await stage.cloud.getObject('kept', name.slice('kept/'.length));
    expect([name, content?.length]).toEqual([name, BYTES]);
  }
  for (const [name, content] of await filesIn(join(step.workspace, 'out'), '.csv'))
    expect([name, content.length]).toEqual([name, BYTES]);
  for (const file of await filesIn(join(step.workspace, 'logs'), '.log'))
    expect(file).toEqual([file[0], LOG]);
});
