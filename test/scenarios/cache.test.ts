import { rmSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import { PYTHON } from '../python.ts';
import { tinyIndex } from '../task/tiny-wheel.ts';
import { openStage, type Stage } from './scenario.ts';

let stage: Stage;
let links: string;
afterEach(async () => {
  await stage.end();
  rmSync(links, { recursive: true });
});

const DEFINITION = `
jobs:
  one:
    stages:
      - name: Use
        id: use
        run: |
          import tiny_thing
          size = tiny_thing.SIZE
`;

test('packages stay in the bucket after post, in a folder of the repository that no other one reads', async () => {
  stage = await openStage();
  links = tinyIndex(PYTHON);
  const folders = ['_cache/octo-org/octo-repo', '_cache/forker/octo-repo'].map(
    (path) => `gcp-batch-workflow/${path}/packages/`,
  );
  const kept: string[] = [];
  for (const [at, repository] of ['octo-org/octo-repo', 'forker/octo-repo'].entries()) {
    const { main } = await stage.run({
      definition: DEFINITION,
      inputs: {
        cache: 'true',
        requirements: 'tiny-thing==1.0',
        env_vars: `PIP_NO_INDEX=1,PIP_FIND_LINKS=${links}`,
      },
      environment: { GITHUB_REPOSITORY: repository },
    });
    expect({ status: main.outputs.status, log: main.code === 0 ? '' : main.log }).toEqual({
      status: 'SUCCESS',
      log: '',
    });
    const { objects, batchJobs } = await stage.cloud.state();
    expect(batchJobs).toEqual([]);
    const mine = objects.filter((name) => name.startsWith(`local-bucket/${folders[at]}`));
    expect(mine.map((name) => name.replace(/^.*\/[0-9a-f]{64}/, '')).sort()).toEqual(['.json', '.tar.gz']);
    kept.push(...mine);
    // Nothing else is left, of either.
    expect([...objects].sort()).toEqual([...kept].sort());
  }
  const { calls } = await stage.cloud.state();
  const reads = calls.filter(({ method, path }) => method === 'GET' && path.includes('_cache'));
  expect(
    reads.map(({ path, status }) => [decodeURIComponent(path).split('/o/')[1]?.slice(0, 50), status]),
  ).toEqual(folders.map((folder) => [folder.slice(0, 50), 404]));
});
