import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { gitHubApi } from '../../src/github/api.ts';

const MARKER = '<!-- gcp-batch-workflow: w -->';
const comment = (id: number, type: string, body = `${MARKER}\nold`) => ({ id, body, user: { type } });

const requests: string[] = [];
let comments: ReturnType<typeof comment>[] = [];
const server = createServer((request, response) => {
  requests.push(`${request.method} ${request.url}`);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(request.method === 'GET' ? comments : { id: 1 }));
});
let apiUrl = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // An Enterprise server has its API below a path.
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`;
});
beforeEach(() => {
  requests.length = 0;
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

test('our comment is found by its marker and its author: nobody else’s is overwritten', async () => {
  comments = [comment(1, 'User'), comment(2, 'Bot', 'about something else'), comment(3, 'Bot')];
  await upsert('ghs_token');
  expect(requests).toEqual([LIST, 'PATCH /api/v3/repos/acme/data/issues/comments/3']);
  requests.length = 0;
  await upsert('ghp_token');
  expect(requests).toEqual([LIST, 'PATCH /api/v3/repos/acme/data/issues/comments/1']);
});

test('without a comment of ours one is made, unless there was only one to be brought up to date', async () => {
  comments = [comment(1, 'User'), comment(2, 'Bot', `said: ${MARKER}`)];
  await upsert('ghs_token', true);
  await upsert('ghs_token');
  expect(requests).toEqual([LIST, LIST, 'POST /api/v3/repos/acme/data/issues/7/comments']);
});
