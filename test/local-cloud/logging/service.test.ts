import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { stubBatch } from '../../../src/local-cloud/batch/stub.ts';
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

const entry = (more: {
  uid: string;
  task: number;
  at: string;
  severity?: string;
  text: string;
}): LogEntry => ({
  logName: 'projects/local-project/logs/batch_task_logs',
  insertId: `${more.uid}-${more.text}`,
  timestamp: `2026-01-01T00:00:${more.at}Z`,
  severity: more.severity ?? 'INFO',
  resource: { type: 'batch.googleapis.com/Job', labels: { job_id: more.uid, location: 'us-central1' } },
  labels: { job_uid: more.uid, task_id: `task/${more.uid}-group0-${more.task}/0/0` },
  textPayload: more.text,
});

const lines: readonly LogEntry[] = [
  entry({ uid: 'uid-a', task: 0, at: '03.5', text: 'third' }),
  entry({ uid: 'uid-a', task: 0, at: '01', text: 'first' }),
  entry({ uid: 'uid-b', task: 1, at: '02.000000002', severity: 'ERROR', text: 'second' }),
  entry({ uid: 'uid-c', task: 0, at: '02.000000001', severity: 'WARNING', text: 'between' }),
];
beforeEach(async () => {
  await cloud.reset();
  for (const line of lines) parts.logs.write(line);
});

async function ask(body: Record<string, unknown>, headers: Record<string, string> = { authorization }) {
  const url = `${cloud.environment.CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING}/v2/entries:list`;
  const asked = JSON.stringify({ resourceNames: ['projects/local-project'], ...body });
  const answer = await fetch(url, { method: 'POST', headers, body: asked });
  const document = (await answer.json()) as {
    entries?: LogEntry[];
    nextPageToken?: string;
    error?: { message: string };
  };
  return { status: answer.status, document, texts: document.entries?.map(({ textPayload }) => textPayload) };
}

test.each([
  ['logName="projects/local-project/logs/batch_task_logs"', ['first', 'between', 'second', 'third']],
  ['labels.job_uid=("uid-a" OR "uid-c")', ['first', 'between', 'third']],
  ['labels.job_uid="uid-a" OR labels.job_uid="uid-c" AND severity>=WARNING', ['between']],
  ['timestamp>="2026-01-01T00:00:02.000000002Z"', ['second', 'third']],
  ['timestamp>="2026-01-01T01:00:03+01:00"', ['third']],
  ['severity>=ERROR', ['second']],
  ['NOT severity=INFO', ['between', 'second']],
  ['resource.labels.job_id="uid-b" resource.type="batch.googleapis.com/Job"', ['second']],
  ['labels.task_id:"-group0-1/"', ['second']],
  ['textPayload=~"^(first|third)$"', ['first', 'third']],
  ['labels."job_uid"="uid-b"', ['second']],
  ['logName="projects/another/logs/batch_task_logs"', undefined],
])('the filter %s finds %j', async (filter, texts) => {
  expect(await ask({ filter })).toMatchObject({ status: 200 });
  expect((await ask({ filter })).texts).toEqual(texts);
});

test.each([
  'labels.job_uid=',
  '(severity=INFO',
  'timestamp>="yesterday"',
])('the filter %s is an error', async (filter) => {
  expect(await ask({ filter })).toMatchObject({
    status: 400,
    document: {
      error: { code: 400, message: expect.stringContaining('filter'), status: 'INVALID_ARGUMENT' },
    },
  });
});

test('pages work in both orders, and entries that arrive after their page cause no error', async () => {
  const first = await ask({ pageSize: 2 });
  expect(first.texts).toEqual(['first', 'between']);
  parts.logs.write(entry({ uid: 'uid-a', task: 0, at: '00', text: 'late' }));
  const second = await ask({ pageSize: 2, pageToken: first.document.nextPageToken });
  expect([second.texts, second.document.nextPageToken]).toEqual([['second', 'third'], undefined]);
  const newest = await ask({ pageSize: 1, orderBy: 'timestamp desc' });
  expect(newest.texts).toEqual(['third']);
  const next = await ask({
    pageSize: 1,
    orderBy: 'timestamp desc',
    pageToken: newest.document.nextPageToken,
  });
  expect(next.texts).toEqual(['second']);
});

test('a request without a token, a resource or with an unknown field is refused', async () => {
  expect((await ask({}, {})).status).toBe(401);
  expect((await ask({ resourceNames: [] })).status).toBe(400);
  expect((await ask({ pagesize: 3 })).document.error?.message).toContain('Unknown name "pagesize"');
  expect((await ask({ filter: `textPayload="${'x'.repeat(20_000)}"` })).status).toBe(400);
});
