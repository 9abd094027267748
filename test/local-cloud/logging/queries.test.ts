import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { stubBatch } from '../../../src/local-cloud/batch/stub.ts';
import { parseLogFilter } from '../../../src/local-cloud/logging/filter.ts';
import { type LocalCloud, startServices } from '../../../src/local-cloud/services.ts';
import type { BatchServiceParts, LogEntry } from '../../../src/local-cloud/types.ts';

let cloud: LocalCloud;
let parts: BatchServiceParts;
let authorization: string;
beforeAll(async () => {
  const batch = stubBatch();
  cloud = await startServices(batch.start);
  parts = batch.parts();
  authorization = `Bearer ${parts.tokens.issue({ subject: 'tester', lifetimeSeconds: 3_600 })}`;
});
afterAll(() => cloud.stop());

const entry = (at: number, more: Partial<LogEntry> = {}): LogEntry => ({
  logName: 'projects/local-project/logs/batch_task_logs',
  insertId: String(at).padStart(4, '0'),
  timestamp: `2026-01-01T00:00:${String(at).padStart(2, '0')}Z`,
  severity: 'INFO',
  resource: { type: 'batch.googleapis.com/Job', labels: {} },
  labels: { job_uid: 'uid' },
  textPayload: `line ${at}`,
  ...more,
});
beforeEach(async () => {
  await cloud.reset();
  for (const at of [1, 2, 3]) parts.logs.write(entry(at));
});

async function ask(body: Record<string, unknown>) {
  const url = `${cloud.environment.CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING}/v2/entries:list`;
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization },
    body: JSON.stringify({ resourceNames: ['projects/local-project'], ...body }),
  });
  const document = (await answer.json()) as {
    entries?: LogEntry[];
    nextPageToken?: string;
    error?: { message: string; details?: { reason?: string; metadata?: Record<string, string> }[] };
  };
  return { status: answer.status, document, texts: document.entries?.map(({ textPayload }) => textPayload) };
}

test.each([
  [
    'a zone without a colon, as the Python client writes it',
    'timestamp>="2026-01-01T01:00:02.000000+0100"',
    2,
  ],
  ['a zone with zeros', 'timestamp>="2026-01-01T00:00:02.000000+0000"', 2],
  ['only a date', 'timestamp>="2020-01-01"', 3],
  ['log_id', 'log_id("batch_task_logs")', 3],
  ['log_id of another log', 'log_id("batch_agent_logs")', 0],
  ['only a text', '"line 2"', 1],
  ['only a word', 'LINE AND NOT 3', 2],
  ['SEARCH', 'SEARCH("line 1")', 1],
  ['a field that exists', 'textPayload!=NULL_VALUE', 3],
  ['a field that does not exist', 'jsonPayload."batch/custom/event"!=NULL_VALUE', 0],
])('the query language supports %s', async (_, filter, count) => {
  expect((await ask({ filter })).texts ?? []).toHaveLength(count);
});

test('a token is valid only for its own query', async () => {
  const filter = 'severity>=INFO';
  const first = await ask({ filter, pageSize: 2 });
  const pageToken = first.document.nextPageToken ?? '';
  expect((await ask({ filter, pageSize: 2, pageToken })).texts).toEqual(['line 3']);
  for (const other of [
    { pageToken: 'bogus' },
    { filter: 'severity>=ERROR', pageToken },
    { filter, orderBy: 'timestamp desc', pageToken },
    { filter, resourceNames: ['projects/other'], pageToken },
  ]) {
    expect((await ask(other)).document.error?.message).toBe(
      "page_token doesn't match arguments from the request.",
    );
  }
});

test('a page has 1,000 entries at most', async () => {
  for (let at = 0; at < 1_100; at++) parts.logs.write(entry(1, { insertId: `more-${at}` }));
  const { texts, document } = await ask({ pageSize: 1_000_000 });
  expect([texts?.length, typeof document.nextPageToken]).toEqual([1_000, 'string']);
});

test('a number can name a project, and invalid resource names are refused', async () => {
  expect((await ask({ resourceNames: ['projects/123456789012'] })).texts).toHaveLength(3);
  expect((await ask({ resourceNames: ['nonsense'] })).status).toBe(400);
});

test('after 60 reads in a minute, the response is 429 with the quota', async () => {
  const statuses = [];
  for (let count = 0; count < 60; count++) statuses.push((await ask({})).status);
  expect(new Set(statuses)).toEqual(new Set([200]));
  const { status, document } = await ask({});
  expect(status).toBe(429);
  expect(document.error?.message).toBe(
    "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute' of service 'logging.googleapis.com' for consumer 'project_number:123456789012'.",
  );
  expect(document.error?.details?.[0]).toMatchObject({
    reason: 'RATE_LIMIT_EXCEEDED',
    metadata: { quota_limit_value: '60' },
  });
});

test('a filter with an unknown function is refused', () => {
  expect(() => parseLogFilter('nothing("x")')).toThrow('there is no function "nothing"');
});
