import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { gitHubApi } from '../../src/github/api.ts';

const MARKER = '<!-- gcp-batch-workflow: w -->';
const ME = 41_898_282;
const STRANGER = 5;
const comment = (id: number, author: number, body = `${MARKER}\nold`) => ({
  id,
  body,
  user: { id: author, type: 'User' },
});

const requests: string[] = [];
let viewer: number | null = ME;
let comments: ReturnType<typeof comment>[] = [];
const server = createServer((request, response) => {
  requests.push(`${request.method} ${request.url}`);
  response.setHeader('content-type', 'application/json');
  const isQuestion = request.url === '/api/graphql';
  const answer = isQuestion ? { data: { viewer: { databaseId: viewer } } } : { id: 1 };
  response.end(JSON.stringify(request.method === 'GET' ? comments : answer));
});
let apiUrl = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The API of an Enterprise server is below a path.
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`;
});
beforeEach(() => {
  requests.length = 0;
  viewer = ME;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const upsert = (token: string, isOnlyUpdate = false) =>
  gitHubApi({
    token,
    apiUrl,
    repository: 'acme/data',
    call: (_, attempt) => attempt(AbortSignal.timeout(10_000)),
    signal: AbortSignal.timeout(10_000),
  }).upsertComment(7, { marker: MARKER, body: `${MARKER}\nnew`, isOnlyUpdate });

const LIST = 'GET /api/v3/repos/acme/data/issues/7/comments?per_page=100&page=1';

const WHO = 'POST /api/graphql';

test.each([
  'ghs_token',
  'ghp_token',
  'github_pat_token',
])('with %s our comment is found by its marker and its author, and other comments are not overwritten', async (token) => {
  comments = [comment(1, STRANGER), comment(2, ME, 'about something else'), comment(3, ME)];
  await upsert(token);
  expect(requests).toEqual([LIST, WHO, 'PATCH /api/v3/repos/acme/data/issues/comments/3']);
  requests.length = 0;
  comments = [comment(1, STRANGER)];
  await upsert(token);
  expect(requests).toEqual([LIST, WHO, 'POST /api/v3/repos/acme/data/issues/7/comments']);
});

test('if GitHub does not return our identity, no comment is changed', async () => {
  viewer = null;
  comments = [comment(1, STRANGER)];
  await expect(upsert('ghp_token')).rejects.toThrow();
  expect(requests.filter((request) => /PATCH|comments$/.test(request))).toEqual([]);
});

test('a comment is created if none is ours, unless it should only be updated', async () => {
  comments = [comment(2, ME, `said: ${MARKER}`)];
  await upsert('ghs_token', true);
  await upsert('ghs_token');
  expect(requests).toEqual([LIST, LIST, 'POST /api/v3/repos/acme/data/issues/7/comments']);
});
