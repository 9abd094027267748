import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { stubBatch } from '../../../src/local-cloud/batch/stub.ts';
import { LIMITS } from '../../../src/local-cloud/github/limit-texts.ts';
import { createGitHubLimits } from '../../../src/local-cloud/github/rate-limits.ts';
import { type LocalCloud, startServices } from '../../../src/local-cloud/services.ts';

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startServices(stubBatch().start, { storage: 'in-process' });
});
afterAll(() => cloud.stop());
beforeEach(() => cloud.reset());

async function ask(method: string, path: string, body?: object) {
  const answer = await fetch(`${cloud.environment.GITHUB_API_URL}/repos/octo-org/octo-repo${path}`, {
    method,
    headers: { authorization: `Bearer ${cloud.environment.GITHUB_TOKEN}`, 'user-agent': 'test' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return {
    status: answer.status,
    headers: answer.headers,
    body: (await answer.json()) as { message?: string },
  };
}

test('every response has the remaining limit', async () => {
  const first = await ask('GET', '/pulls/1');
  expect(first.headers.get('x-ratelimit-limit')).toBe('1000');
  expect(first.headers.get('x-ratelimit-remaining')).toBe('999');
  expect((await ask('GET', '/pulls/1')).headers.get('x-ratelimit-used')).toBe('2');
});

test.each(LIMITS)('a fault returns the response of the %s limit', async (limit) => {
  for (const retryAfter of [undefined, 60]) {
    cloud.addFault({
      service: 'github',
      method: 'GET',
      times: 1,
      kind: 'status',
      limit,
      ...(retryAfter !== undefined && { retryAfter }),
    });
    const { status, headers, body } = await ask('GET', '/pulls/1');
    expect([status, headers.get('retry-after')]).toEqual([403, retryAfter === undefined ? null : '60']);
    expect(body.message).toMatch(/rate limit/i);
  }
});

test('after 1,000 requests in an hour, the next one is refused until the hour is over', () => {
  let nowMs = 0;
  const limits = createGitHubLimits(() => nowMs);
  for (let count = 0; count < 1_000; count++) {
    nowMs += 1_000;
    expect(limits.count('GET').refused).toBeUndefined();
  }
  const { refused, headers } = limits.count('GET');
  expect(refused).toMatchObject({
    status: 403,
    body: { message: expect.stringContaining('API rate limit exceeded') },
  });
  expect(headers['x-ratelimit-remaining']).toBe('0');
  nowMs = Number(headers['x-ratelimit-reset']) * 1_000;
  expect(limits.count('GET').refused).toBeUndefined();
});

test('a caller that creates content too fast must wait', () => {
  let nowMs = 0;
  const limits = createGitHubLimits(() => nowMs);
  for (let count = 0; count < 80; count++) expect(limits.count('POST').refused).toBeUndefined();
  expect(limits.count('POST').refused).toMatchObject({
    headers: { 'retry-after': '60' },
    body: { message: expect.stringContaining('temporarily blocked from content creation') },
  });
  nowMs += 61_000;
  expect(limits.count('POST').refused).toBeUndefined();
});

test('the refusal for a token without the permission names the endpoint', async () => {
  cloud.deny({ caller: ['checks:write'] });
  const check = { name: 'batch', head_sha: 'abc' };
  expect(await ask('POST', '/check-runs', check)).toMatchObject({
    status: 403,
    body: {
      message: 'Resource not accessible by integration',
      documentation_url: 'https://docs.github.com/rest/checks/runs#create-a-check-run',
    },
  });
  expect((await ask('POST', '/issues/1/comments', { body: 'hello' })).status).toBe(201);
});
