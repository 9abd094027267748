import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { findGo, goTool } from '../scripts/go-tool.ts';
import { PYTHON } from './python.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.github', 'workflows');

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}
interface GitHubWorkflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { file: name, text, ...(parse(text) as GitHubWorkflow) };
});
const jobs = workflows.flatMap((workflow) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ name: `${workflow.file}, ${id}`, workflow, job })),
);

describe('the workflows of this repository', () => {
  test('zizmor finds nothing', () => {
    const zizmor = join(dirname(PYTHON), 'zizmor');
    const { status, stdout, stderr } = spawnSync(zizmor, ['--offline', '--no-progress', '.'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status === 0 ? '' : stdout + stderr).toBe('');
    // zizmor only warns about a workflow that it cannot read.
    expect(stderr).not.toContain('WARN');
    for (const { file } of workflows) expect(stderr).toContain(`completed ./.github/workflows/${file}`);
  });

  (findGo() ? test : test.skip)(
    'actionlint finds nothing',
    () => {
      const actionlint = goTool(findGo() ?? '', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12');
      const { status, stdout, stderr } = spawnSync(actionlint, ['-no-color'], {
        cwd: root,
        encoding: 'utf8',
      });
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    },
    300_000,
  );

  test('every action is pinned by its commit, with its version in a comment', () => {
    for (const { text } of workflows) {
      for (const [line] of text.matchAll(/^.*\buses:.*$/gm)) {
        expect(line).toMatch(
          /uses: (\.\/\S* # zizmor: ignore|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/,
        );
      }
    }
  });

  test('every job has a time limit and only the permissions that it names', () => {
    for (const { name, workflow, job } of jobs) {
      expect({ name, minutes: typeof job['timeout-minutes'] }).toEqual({ name, minutes: 'number' });
      // Without `permissions`, a token has the default permissions of the repository.
      const { permissions = { default: 'write' } } = workflow;
      const writes = Object.entries(permissions).filter(([, right]) => right === 'write');
      expect({ name, writes }).toEqual({ name, writes: [] });
    }
  });

  test('npm publishes a path that it cannot read as the name of a repository', () => {
    const commands = jobs.flatMap(({ job }) => job.steps.flatMap(({ run }) => run?.split('\n') ?? []));
    const published = commands.filter((command) => command.startsWith('npm publish '));
    expect(published).toHaveLength(1);
    for (const command of published) expect(command).toMatch(/^npm publish \.\/\S+\.tgz /);
  });

  test('no checkout leaves its token in the workspace', () => {
    for (const { name, job } of jobs) {
      for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
        expect({ name, kept: step.with?.['persist-credentials'] }).toEqual({ name, kept: false });
      }
    }
  });
});
