import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findGo } from '../../scripts/go-tool.ts';
import { type LocalCloud, startLocalCloud } from '../../src/local-cloud/cloud.ts';
import { readmeDefinition, snippetsOf } from '../docs/snippets.ts';
import { PYTHON } from '../python.ts';
import { commitAll, installAct, runAct } from './act.ts';
import { leftovers, NOTHING } from './scenario.ts';

const PROVIDER = /projects\/123456789\/\S+/;
const yaml = snippetsOf('README.md').filter(({ language }) => language === 'yaml');
const workflow = yaml.find(({ text }) => text.includes('workflow_dispatch'));
const step = yaml.find(({ text }) => text.includes('steps.run.outputs'));
/** The README's workflow and the step that reads its outputs, with the names that the local cloud uses. */
const WORKFLOW = (workflow?.text ?? '')
  .replace('workflow_dispatch', 'push')
  .replaceAll('my-project', 'local-project')
  .replace('my-bucket', 'local-bucket')
  .replace(PROVIDER, `\${{ env.PROVIDER }}`)
  .replace(
    '          region:',
    '          image: with-library\n          poll_interval: 1s\n          region:',
  )
  .concat((step?.text ?? '').replace(/^/gm, '      '));

const go = findGo();

describe("the README's workflow, run by act", () => {
  const run = go ? test : test.skip;
  run(
    'uses the Action under its own name, reads its outputs in the next step, and leaves nothing',
    async () => {
      const act = installAct(go ?? '');
      const home = mkdtempSync(join(tmpdir(), 'act-'));
      const repository = join(home, 'repository');
      let cloud: LocalCloud | undefined;
      try {
        for (const [name, text] of [
          ['.github/workflows/run.yml', WORKFLOW],
          ['workflows/etl.yml', readmeDefinition()],
        ] as const) {
          mkdirSync(dirname(join(repository, name)), { recursive: true });
          writeFileSync(join(repository, name), text);
        }
        const git = (...args: string[]) =>
          execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
            cwd: repository,
          });
        commitAll(git);
        cloud = await startLocalCloud({ images: { 'with-library': PYTHON } });
        const { INPUT_WORKLOAD_IDENTITY_PROVIDER: provider = '', ...rest } = cloud.environment;
        const environment = Object.fromEntries(
          Object.entries(rest).filter(([name]) => !name.startsWith('INPUT_')),
        );
        const { code, log } = await runAct({
          ...{ act, repository, home },
          environment: { ...environment, PROVIDER: provider },
        });
        expect(code === 0 ? '' : log).toBe('');
        // The number of letters in "customers", "orders" and "items".
        expect(log).toMatch(/\| 20$/m);
        expect(log).toContain('Cleaned up: 2 Batch jobs');
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
