import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findGo } from '../../scripts/go-tool.ts';
import { type LocalCloud, startLocalCloud } from '../../src/local-cloud/cloud.ts';
import { commitAll, installAct, runAct } from './act.ts';

const root = join(import.meta.dirname, '..', '..');
const go = findGo();
const run = go ? test : test.skip;

const PULL_REQUEST = {
  action: 'opened',
  number: 7,
  pull_request: {
    number: 7,
    head: { ref: 'topic', sha: 'a'.repeat(40), repo: { fork: false, full_name: 'octo-org/octo-repo' } },
    base: { ref: 'main', sha: 'b'.repeat(40), repo: { full_name: 'octo-org/octo-repo' } },
  },
  repository: { full_name: 'octo-org/octo-repo', name: 'octo-repo', owner: { login: 'octo-org' } },
};

describe('the self-test workflows', () => {
  let home = '';
  let repository = '';
  let act = '';
  let gitHub: LocalCloud;

  beforeAll(async () => {
    if (!go) return;
    act = installAct(go);
    home = mkdtempSync(join(tmpdir(), 'self-tests-'));
    repository = join(home, 'repository');
    // The content of a checkout. Packages and Python are shared to avoid another installation.
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    });
    for (const name of files.split('\0').filter(Boolean)) {
      mkdirSync(dirname(join(repository, name)), { recursive: true });
      cpSync(join(root, name), join(repository, name));
    }
    commitAll((...args) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
        cwd: repository,
      }),
    );
    for (const name of ['node_modules', 'test/.cache']) symlinkSync(join(root, name), join(repository, name));
    writeFileSync(join(home, 'pull-request.json'), JSON.stringify(PULL_REQUEST));
    // Simulates GitHub. The workflows start their own local cloud to replace Google Cloud.
    gitHub = await startLocalCloud();
  }, 600_000);

  afterAll(async () => {
    await gitHub?.stop();
    if (home) rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  });

  const succeeds = async (name: string, event: 'push' | 'pull_request') => {
    const { GITHUB_API_URL = '', GITHUB_TOKEN = '' } = gitHub.environment;
    const { code, log } = await runAct({
      ...{ act, repository, home, event },
      workflow: join('.github', 'workflows', name),
      ...(event === 'pull_request' && { eventFile: join(home, 'pull-request.json') }),
      environment: { GITHUB_API_URL, GITHUB_TOKEN },
      shareIgnored: true,
    });
    expect(code === 0 ? '' : log).toBe('');
    expect(log).toContain('Nothing was left behind in the local cloud.');
    return log;
  };

  run(
    'a step of a workflow: the outputs are there for the next step',
    async () => {
      expect(await succeeds('self-test-plain.yml', 'push')).toContain('status SUCCESS, total 24');
    },
    600_000,
  );

  run(
    'a GitHub matrix becomes the tasks of one Batch job',
    async () => {
      const log = await succeeds('self-test-matrix.yml', 'push');
      expect(log).toContain('manual,sonnet in 1 Batch job');
    },
    600_000,
  );

  run(
    'a check of a pull request: a check run and a comment',
    async () => {
      await succeeds('self-test-pull-request.yml', 'pull_request');
      const { checkRuns, comments } = await gitHub.state();
      expect(checkRuns).toMatchObject([
        { head_sha: 'a'.repeat(40), status: 'completed', conclusion: 'success' },
      ]);
      expect(comments).toHaveLength(1);
    },
    600_000,
  );
});
