import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type LocalCloud, startLocalCloud } from '../local-cloud/cloud.ts';
import { findGo } from '../tools/go-tool.ts';
import { commitAll, installAct, runAct } from './act.ts';
import { leftovers, NOTHING } from './scenario.ts';

const WORKFLOW = `
on: push
jobs:
  run:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: batch
        uses: org/gcp-batch-workflow@v1
        with:
          workflow: workflows/etl.yml
          params: |
            greeting: hello
          project_id: local-project
          region: us-central1
          gcs_bucket: local-bucket
          workload_identity_provider: \${{ env.PROVIDER }}
          image: with-library
          poll_interval: 1s
      - run: echo "the status is \${{ steps.batch.outputs.status }}, the answer \${{ fromJSON(steps.batch.outputs.result).jobs.say.stages.say.outputs.answer }}"
`;

const DEFINITION = `
params:
  greeting: str
jobs:
  say:
    stages:
      - name: Say
        id: say
        run: |
          answer = "\${{ params.greeting }}".upper()
`;

const go = findGo();

describe('a real workflow', () => {
  const run = go ? test : test.skip;
  run(
    'uses the Action under its own name, reads its outputs in the next step, and leaves nothing behind',
    async () => {
      const act = installAct(go ?? '');
      const home = mkdtempSync(join(tmpdir(), 'act-'));
      const repository = join(home, 'repository');
      let cloud: LocalCloud | undefined;
      try {
        for (const [name, text] of [
          ['.github/workflows/run.yml', WORKFLOW],
          ['workflows/etl.yml', DEFINITION],
        ] as const) {
          mkdirSync(dirname(join(repository, name)), { recursive: true });
          writeFileSync(join(repository, name), text);
        }
        const git = (...args: string[]) =>
          execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
            cwd: repository,
          });
        commitAll(git);
        cloud = await startLocalCloud({ images: { 'with-library': process.env.TEST_PYTHON ?? 'python3' } });
        const { INPUT_WORKLOAD_IDENTITY_PROVIDER: provider = '', ...rest } = cloud.environment;
        const environment = Object.fromEntries(
          Object.entries(rest).filter(([name]) => !name.startsWith('INPUT_')),
        );
        const { code, log } = await runAct({
          ...{ act, repository, home },
          environment: { ...environment, PROVIDER: provider },
        });
        expect(code === 0 ? '' : log).toBe('');
        expect(log).toContain('the status is SUCCESS, the answer HELLO');
        expect(log).toContain('Cleaned up: 1 Batch job');
        expect(await leftovers(cloud)).toEqual(NOTHING);
      } finally {
        await cloud?.stop();
        rmSync(home, { recursive: true, force: true, maxRetries: 3 });
      }
    },
    // Building act takes a minute or two the first time.
    600_000,
  );
});
