import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { protos } from '@google-cloud/batch';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type LocalCloud, startLocalCloud } from '../../../src/local-cloud/cloud.ts';
import { batchClient, tokenFor } from '../callers.ts';
import { CLIENT_REQUESTS, type ClientRequest } from './requests.ts';

const PARENT = 'projects/local-project/locations/us-central1';

let cloud: LocalCloud;
let token: string;
beforeAll(async () => {
  cloud = await startLocalCloud();
  token = await tokenFor(cloud);
});
afterAll(() => cloud.stop());

/** Durations are messages in Google's client for Node.js. */
function messageOf({ job }: ClientRequest): protos.google.cloud.batch.v1.IJob {
  const text = JSON.stringify(job).replace(/"(\d+)s"/g, '{"seconds":"$1"}');
  return protos.google.cloud.batch.v1.Job.fromObject(JSON.parse(text) as Record<string, unknown>);
}

async function linesOf(uid: string): Promise<string[]> {
  const url = `${cloud.environment.CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING}/v2/entries:list`;
  const filter = `log_id("batch_task_logs") AND labels.job_uid="${uid}"`;
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ resourceNames: ['projects/local-project'], filter, pageSize: 1_000 }),
  });
  const { entries = [] } = (await answer.json()) as { entries?: { textPayload?: string }[] };
  return entries.map(({ textPayload = '' }) => textPayload);
}

test('requests with the fields of programs for the real service are accepted and executed', async () => {
  const client = batchClient(cloud, token);
  const names: string[] = [];
  for (const request of CLIENT_REQUESTS) {
    const [job] = await client.createJob({ parent: PARENT, jobId: request.name, job: messageOf(request) });
    names.push(job.name ?? '');
  }
  const found: Record<string, unknown> = {};
  for (const [at, name] of names.entries()) {
    let [job] = await client.getJob({ name });
    while (!['SUCCEEDED', 'FAILED', 'CANCELLED'].includes(String(job.status?.state))) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      [job] = await client.getJob({ name });
    }
    const { name: id = '', prints = '' } = CLIENT_REQUESTS[at] ?? {};
    const isPrinted = (await linesOf(job.uid ?? '')).includes(prints);
    found[id] = [job.status?.state, isPrinted];
  }
  await client.close();
  expect(found).toEqual(Object.fromEntries(CLIENT_REQUESTS.map(({ name }) => [name, ['SUCCEEDED', true]])));
});

/** A Python with Google's clients: CLIENTS_PYTHON, or else an installed one. */
function pythonWithClients(): string | undefined {
  const program = 'import grpc, google.cloud.batch_v1, google.cloud.logging';
  return [process.env.CLIENTS_PYTHON, process.env.TEST_PYTHON, 'python3'].find(
    (python) => python !== undefined && spawnSync(python, ['-c', program]).status === 0,
  );
}

const python = pythonWithClients();
describe('google-cloud-batch and google-cloud-logging for Python', () => {
  (python === undefined ? test.skip : test)('run the same jobs and list their log', async () => {
    const given = JSON.stringify({
      batch: new URL(cloud.environment.CLOUDSDK_API_ENDPOINT_OVERRIDES_BATCH ?? '').host,
      roots: cloud.environment.GRPC_DEFAULT_SSL_ROOTS_FILE_PATH,
      logging: cloud.environment.CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING,
      token,
      requests: CLIENT_REQUESTS,
    });
    const result = await new Promise<Record<string, { state: string; lines: string[] }>>(
      (resolve, reject) => {
        const child = execFile(
          python ?? '',
          [join(import.meta.dirname, 'clients.py')],
          { maxBuffer: 10_000_000 },
          (error, stdout, stderr) => (error ? reject(new Error(stderr)) : resolve(JSON.parse(stdout))),
        );
        child.stdin?.end(given);
      },
    );
    const found = CLIENT_REQUESTS.map(({ name, prints = '' }) => [
      name,
      result[name]?.state,
      result[name]?.lines.includes(prints),
    ]);
    expect(found).toEqual(CLIENT_REQUESTS.map(({ name }) => [name, 'SUCCEEDED', true]));
  });
});
