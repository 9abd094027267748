import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { gitHubRun, isUnsafe } from '../../src/github/event.ts';
import '../faults/certificate-file.ts';
import type { SimulatedStage } from '../bench/simulated-stage.ts';

// Later than the line above: Jest loads what a module imports before it runs any of it.
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

test.each<[string, unknown, boolean]>([
  ['push', {}, false],
  ['schedule', {}, false],
  ['workflow_dispatch', {}, false],
  ['merge_group', {}, false],
  ['pull_request', pull(HERE), false],
  // It has no secrets and no token of its own: nothing to lose.
  ['pull_request', pull(FORK), false],
  ['pull_request_target', pull(HERE), false],
  ['pull_request_target', pull(FORK), true],
  ['pull_request_target', pull(null), true],
  ['workflow_run', triggered(HERE), false],
  ['workflow_run', triggered(FORK), true],
  ['workflow_run', triggered(null), true],
  ['workflow_run', 'no payload', true],
])('%s with %j: the code may be a stranger’s and the rights are ours: %s', (eventName, payload, unsafe) => {
  const run = gitHubRun({ GITHUB_EVENT_NAME: eventName, GITHUB_REPOSITORY: HERE }, payload);
  expect(isUnsafe(run)).toBe(unsafe);
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
])('%s with code of a fork is refused before anything of it is read', async (eventName, event) => {
  const options = { event, environment: { GITHUB_EVENT_NAME: eventName }, inputs: { check_run: 'false' } };
  const { main } = await stage.run({ ...options, definition: 'this: [is no definition' });
  expect(main.code).toBe(1);
  expect(main.log).toContain(
    `The event ${eventName} gives this job's cloud access to code of a fork; the run is refused.`,
  );
  expect(main.log).not.toContain('this: [is no');
  expect((await stage.cloud.state()).calls).toEqual([]);
});

test('allow_unsafe_events runs it all the same', async () => {
  const { main } = await stage.run({
    event: pull(FORK),
    environment: { GITHUB_EVENT_NAME: 'pull_request_target' },
    inputs: { allow_unsafe_events: 'true', check_run: 'false' },
  });
  expect(main.outputs.status).toBe('SUCCESS');
});
