import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { PYTHON } from '../python.ts';
import { tinyIndex } from '../task/tiny-wheel.ts';
import { openStage, type Stage } from './scenario.ts';

let stage: Stage;
let links: string;
beforeEach(async () => {
  stage = await openStage();
  links = tinyIndex(PYTHON);
});
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

const scopeOf = (ref: string) => createHash('sha256').update(ref).digest('hex').slice(0, 16);
const MAIN = scopeOf('refs/heads/main');
const event = { repository: { default_branch: 'main' } };

async function run(environment: Readonly<Record<string, string>>, requirements = 'tiny-thing==1.0') {
  const inputs = { cache: 'true', requirements, env_vars: `PIP_NO_INDEX=1,PIP_FIND_LINKS=${links}` };
  const { main } = await stage.run({ definition: DEFINITION, inputs, environment, event });
  expect({ status: main.outputs.status, log: main.code === 0 ? '' : main.log }).toEqual({
    status: 'SUCCESS',
    log: '',
  });
  const { objects, batchJobs } = await stage.cloud.state();
  expect(batchJobs).toEqual([]);
  return { log: main.log, objects };
}

test('packages stay in the bucket, separately for each scope, and all branches use those of the default branch', async () => {
  const branch = await run({ GITHUB_REF: 'refs/heads/topic', GITHUB_REPOSITORY_ID: '7' });
  expect(branch.log).toContain('packages: not in the cache yet');
  const digest = '[0-9a-f]{64}';
  const entry = (scope: string) =>
    expect.stringMatching(
      `^local-bucket/gcp-batch-workflow/_cache/7/${scope}/packages/[0-9a-f]{32}/${digest}/${digest}\\.tar\\.gz$`,
    );
  expect(branch.objects).toEqual([entry(scopeOf('refs/heads/topic'))]);

  const again = await run({ GITHUB_REF: 'refs/heads/topic', GITHUB_REPOSITORY_ID: '7' });
  expect(again.log).toContain('packages: from the cache');
  expect(again.objects).toEqual(branch.objects);

  // Neither the default branch nor another branch uses the packages of a branch.
  const main = await run({ GITHUB_REF: 'refs/heads/main', GITHUB_REPOSITORY_ID: '7' });
  expect(main.log).toContain('packages: not in the cache yet');
  expect(main.objects).toContainEqual(entry(MAIN));

  const pull = await run({ GITHUB_REF: 'refs/pull/3/merge', GITHUB_REPOSITORY_ID: '7' });
  expect(pull.log).toContain('packages: from the cache');
  expect(pull.objects).toEqual(main.objects);

  // A different repository, then different requirements.
  expect((await run({ GITHUB_REF: 'refs/heads/main', GITHUB_REPOSITORY_ID: '8' })).log).toContain(
    'packages: not in the cache yet',
  );
  const other = await run({ GITHUB_REF: 'refs/heads/main', GITHUB_REPOSITORY_ID: '7' }, 'tiny-thing');
  expect(other.log).toContain('packages: not in the cache yet');
});
