import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { gitHubRun } from '../../src/github/event.ts';
import { prepare } from '../../src/run/prepare/prepare.ts';
import '../faults/certificate-file.ts';
import type { SimulatedStage } from '../bench/simulated-stage.ts';

// A dynamic import, because Jest evaluates static imports before the line above.
const { openSimulatedStage } = await import('../bench/simulated-stage.ts');

const HERE = 'owner/repo';
const FORK = 'stranger/repo';
const pull = (repository: string | null) => ({
  pull_request: { number: 7, head: { sha: '1'.repeat(40), repo: repository && { full_name: repository } } },
});
const triggered = (repository: string | null) => ({
  workflow_run: {
    head_sha: '1'.repeat(40),
    head_repository: repository && { full_name: repository },
    pull_requests: [],
  },
});

const folder = mkdtempSync(join(tmpdir(), 'events-'));
afterAll(() => rmSync(folder, { recursive: true }));
const SHA = '1'.repeat(40);

/** Problem codes for a run of the definition at `path` of `workspace`, on an event. */
async function refusals(
  eventName: string,
  payload: unknown,
  given: { workspace?: string; path?: string; sha?: string; inputs?: Readonly<Record<string, string>> } = {},
) {
  const workspace = given.workspace ?? mkdtempSync(join(folder, 'plain-'));
  const path = given.path ?? 'w.yml';
  writeFileSync(join(workspace, path), 'jobs: {a: {stages: [{name: s, echo: hi}]}}\n');
  const environment = {
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_REPOSITORY: HERE,
    GITHUB_SHA: given.sha ?? SHA,
  };
  const place = { project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' };
  const { problems } = await prepare(
    {
      runner: { inputs: { workflow: path, ...place, ...given.inputs } },
      environment,
      gitHub: gitHubRun(environment, payload),
    } as never,
    0,
  );
  return problems.map(({ code, message }) => `${code}: ${message}`);
}

const issue = { issue: { number: 7 }, comment: { body: '/run' } };
const onPull = { issue: { number: 7, pull_request: { url: 'x' } }, comment: { body: '/run' } };
const discussion = { discussion: { number: 7 } };

test.each<[string, unknown, RegExp | undefined]>([
  ['push', {}, undefined],
  ['push', undefined, undefined],
  ['schedule', {}, undefined],
  ['workflow_dispatch', undefined, undefined],
  ['merge_group', {}, undefined],
  ['release', {}, undefined],
  ['repository_dispatch', {}, undefined],
  ['pull_request', pull(HERE), undefined],
  // The event has no secrets and only a read-only token, so it is safe.
  ['pull_request', pull(FORK), undefined],
  ['pull_request', undefined, undefined],
  ['pull_request_target', pull(HERE), undefined],
  ['pull_request_target', pull(FORK), /code of a fork/],
  ['pull_request_target', pull(null), /code of a fork/],
  ['pull_request_target', {}, /payload does not say/],
  ['pull_request_target', undefined, /payload does not say/],
  ['pull_request_target', { pull_request: [] }, /payload does not say/],
  ['pull_request_target', { pull_request: {} }, /code of a fork/],
  ['workflow_run', triggered(HERE), undefined],
  ['workflow_run', triggered(FORK), /code of a fork/],
  ['workflow_run', triggered(null), /code of a fork/],
  ['workflow_run', 'no payload', /payload does not say/],
  ['issue_comment', issue, undefined],
  ['issue_comment', onPull, undefined],
  ['issue_comment', {}, /payload does not say/],
  ['issue_comment', undefined, /payload does not say/],
  ['issues', issue, undefined],
  ['issues', null, /payload does not say/],
  ['discussion', discussion, undefined],
  ['discussion', issue, /payload does not say/],
  ['discussion_comment', discussion, undefined],
  ['discussion_comment', {}, /payload does not say/],
])('%s with %j is refused if untrusted code could run with the permissions of the repository: %s', async (eventName, payload, why) => {
  const found = await refusals(eventName, payload);
  expect(found).toEqual(why ? [expect.stringMatching(new RegExp(`^unsafe-event: .*${why.source}`))] : []);
  if (!why) return;
  for (const input of ['allow_unsafe_events', 'dry_run']) {
    expect(await refusals(eventName, payload, { inputs: { [input]: 'true' } })).toEqual([]);
  }
});

describe('on an event that outsiders can trigger, the definition must come from the commit of the event', () => {
  const git = (at: string, ...args: readonly string[]) =>
    execFileSync(
      'git',
      ['-C', at, '-c', 'user.name=t', '-c', 'user.email=t@t', '-c', 'commit.gpgsign=false', ...args],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    ).trim();
  const repository = (at: string) => {
    mkdirSync(at, { recursive: true });
    git(at, 'init', '--quiet', '--initial-branch=main');
    git(at, 'commit', '--quiet', '--allow-empty', '--message=one');
    return git(at, 'rev-parse', 'HEAD');
  };
  const EVENTS = [
    ['pull_request_target', pull(HERE)],
    ['workflow_run', triggered(HERE)],
    ['issue_comment', onPull],
    ['issues', issue],
    ['discussion', discussion],
    ['discussion_comment', discussion],
  ] as const;
  const outsiders = /^unsafe-event: .*HEAD of .* is .*, GITHUB_SHA is/;

  test.each(EVENTS)('%s', async (eventName, payload) => {
    const workspace = mkdtempSync(join(folder, 'git-'));
    const sha = repository(workspace);
    expect(await refusals(eventName, payload, { workspace, sha })).toEqual([]);
    git(workspace, 'pack-refs', '--all');
    expect(await refusals(eventName, payload, { workspace, sha })).toEqual([]);
    git(workspace, 'checkout', '--quiet', '--detach');
    expect(await refusals(eventName, payload, { workspace, sha })).toEqual([]);
    // Simulates a checkout of a pull request.
    git(workspace, 'commit', '--quiet', '--allow-empty', '--message=a stranger’s');
    const given = { workspace, sha };
    expect(await refusals(eventName, payload, given)).toEqual([expect.stringMatching(outsiders)]);
    expect(await refusals('push', {}, given)).toEqual([]);
    expect(await refusals(eventName, payload, { ...given, inputs: { allow_unsafe_events: 'true' } })).toEqual(
      [],
    );
  });

  test('in a separate folder next to the trusted one, in a worktree, below an unreadable HEAD', async () => {
    const workspace = mkdtempSync(join(folder, 'git-'));
    const sha = repository(workspace);
    repository(join(workspace, 'pr'));
    git(join(workspace, 'pr'), 'commit', '--quiet', '--allow-empty', '--message=another');
    git(workspace, 'worktree', 'add', '--quiet', '--detach', 'tree');
    mkdirSync(join(workspace, 'pr', 'flows'));
    const refused = (path: string) => refusals('issue_comment', onPull, { workspace, sha, path });
    expect(await refused('w.yml')).toEqual([]);
    expect(await refused('pr/flows/w.yml')).toEqual([expect.stringMatching(outsiders)]);
    expect(await refused('tree/w.yml')).toEqual([]);
    git(join(workspace, 'tree'), 'commit', '--quiet', '--allow-empty', '--message=another');
    expect(await refused('tree/w.yml')).toEqual([expect.stringMatching(outsiders)]);
    writeFileSync(join(workspace, '.git', 'HEAD'), 'ref: refs/heads/../../secret\n');
    expect(await refused('w.yml')).toEqual([expect.stringMatching(/a commit that cannot be read/)]);
  });

  test('a submodule belongs to the commit of its repository', async () => {
    const workspace = mkdtempSync(join(folder, 'git-'));
    const sha = repository(workspace);
    mkdirSync(join(workspace, 'lib'));
    writeFileSync(join(workspace, 'lib', '.git'), 'gitdir: ../.git/modules/lib\n');
    expect(await refusals('issues', issue, { workspace, sha, path: 'lib/w.yml' })).toEqual([]);
  });
});

let stage: SimulatedStage;
beforeAll(async () => {
  stage = await openSimulatedStage();
});
beforeEach(() => stage.cloud.reset());
afterAll(() => stage.end());

test.each([
  ['pull_request_target', pull(FORK)],
  ['workflow_run', triggered(FORK)],
])('%s with code of a fork is refused before any of its code is read', async (eventName, event) => {
  const options = { event, environment: { GITHUB_EVENT_NAME: eventName }, inputs: { check_run: 'false' } };
  const { main } = await stage.run({ ...options, definition: 'this: [is no definition' });
  expect(main.code).toBe(1);
  expect(main.log).toContain(
    `The event ${eventName} gives this job's cloud access to code of a fork; the run is refused.`,
  );
  expect(main.log).not.toContain('this: [is no');
  expect((await stage.cloud.state()).calls).toEqual([]);
});

test('allow_unsafe_events permits the run', async () => {
  const { main } = await stage.run({
    event: pull(FORK),
    environment: { GITHUB_EVENT_NAME: 'pull_request_target' },
    inputs: { allow_unsafe_events: 'true', check_run: 'false' },
  });
  expect(main.outputs.status).toBe('SUCCESS');
});
