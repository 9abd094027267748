import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { openStage, type Stage } from './scenario.ts';

const DEFINITION = `
name: hello
jobs:
  greet:
    stages: [{name: Say, echo: hi}]
`;
const INPUTS = { check_run: 'true' };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => stage.cloud.reset());
afterAll(() => stage.end());

/** GitHub's response to requests over a limit: 403, as for a missing permission, with Retry-After in seconds. */
const limit = (method: string, retryAfter: number, times = 1) =>
  stage.cloud.addFault({
    service: 'github',
    method,
    path: 'check-runs',
    kind: 'status',
    status: 403,
    retryAfter,
    times,
  });

const checkRuns = async () =>
  (await stage.cloud.state()).checkRuns.map(({ status, conclusion, output }) => ({
    status,
    conclusion,
    title: (output as { title?: unknown } | undefined)?.title,
    page: String((output as { summary?: unknown } | undefined)?.summary),
  }));

const GOOD = {
  status: 'completed',
  conclusion: 'success',
  title: expect.stringMatching(/^hello/),
  page: expect.stringContaining('greet'),
};

test('the run waits for a short limit to end, says so, and does not report a missing permission', async () => {
  limit('PATCH', 1, 2);
  const { main, post } = await stage.run({ definition: DEFINITION, inputs: INPUTS });
  expect(main.code).toBe(0);
  expect(main.log).toMatch(
    /GitHub accepts no more requests for now \(a rate limit\): trying again at \d\d:\d\d:\d\d UTC/,
  );
  expect(main.log + post.log).not.toContain('checks: write');
  expect(await checkRuns()).toEqual([GOOD]);
});

test('a check run that a limit blocks at the start is created at the end', async () => {
  limit('POST', 90);
  const { main } = await stage.run({ definition: DEFINITION, inputs: INPUTS });
  expect(main.code).toBe(0);
  expect(await checkRuns()).toEqual([GOOD]);
});

test('after a longer limit, the post step concludes the check run with the correct page', async () => {
  limit('PATCH', 3_600);
  const { main, post } = await stage.run({ definition: DEFINITION, inputs: INPUTS });
  expect({ main: main.code, post: post.code }).toEqual({ main: 0, post: 0 });
  expect(main.log).toContain('not a missing permission');
  expect(await checkRuns()).toEqual([GOOD]);
});

test('the last line of the log and the summary contain the URL of a check run that stays open', async () => {
  limit('PATCH', 3_600, 2);
  const { post } = await stage.run({ definition: DEFINITION, inputs: INPUTS });
  expect(await checkRuns()).toMatchObject([{ status: 'in_progress' }]);
  const address = /https:\/\/github\.com\/local\/definition\/runs\/\d+/;
  expect(post.log.trim().split('\n').at(-1)).toMatch(/still open/);
  expect(post.log.trim().split('\n').at(-1)).toMatch(address);
  expect(post.summary).toMatch(address);
});

test('a missing permission is still reported as one', async () => {
  stage.cloud.addFault({
    service: 'github',
    method: 'POST',
    path: 'check-runs',
    kind: 'status',
    status: 403,
    times: 1,
  });
  const { main } = await stage.run({ definition: DEFINITION, inputs: INPUTS });
  expect(main.log).toContain('checks: write');
  expect(await checkRuns()).toEqual([]);
});
