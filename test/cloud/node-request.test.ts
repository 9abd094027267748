import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { nodeRequest, openerFor } from '../../src/cloud/node-request.ts';
import { storage } from '../../src/cloud/storage.ts';
import { BOTH, directly } from './both-ways.ts';
import { callerWithoutWaits } from './caller-without-waits.ts';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const call = callerWithoutWaits();

const OBJECT = { bucket: 'b', name: 'n' };

test('many reads, a few at a time, share a few connections', async () => {
  const url = await serve((_, response) => response.end('content'));
  let connections = 0;
  server.on('connection', () => connections++);
  const client = storage({ requests: await directly(url), call });
  const worker = async () => {
    for (let count = 0; count < 50; count++) await client.read(OBJECT);
  };
  await Promise.all([worker(), worker(), worker()]);
  expect(connections).toBe(3);
});

test.each(
  BOTH,
)('an attempt fails if its connection ends in the middle of the content, %s', async (_, way) => {
  let asked = 0;
  const url = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': '7' });
    if (++asked > 1) response.end('content');
    else response.write('con', () => response.destroy());
  });
  const client = storage({ requests: await way(url), call });
  expect(Buffer.from(await client.read(OBJECT)).toString()).toBe('content');
  expect(asked).toBe(2);
});

test.each(
  BOTH,
)('an attempt without a response ends at its deadline, with its connection, %s', async (_, way) => {
  let closed = 0;
  const url = await serve((request) => request.on('close', () => closed++));
  const client = storage({ requests: await way(url), call });
  const stop = new AbortController();
  const read = client.read(OBJECT, stop.signal);
  setTimeout(() => stop.abort(), 100);
  await expect(read).rejects.toMatchObject({ name: 'CloudError', status: 'STOPPED' });
  for (let tries = 0; closed === 0 && tries < 100; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(closed).toBe(1);
});

test('the error for a refused request has the status, the text and the headers', async () => {
  const url = await serve((_, response) => {
    response.writeHead(429, { 'retry-after': '7' }).end('{"error": {"status": "RESOURCE_EXHAUSTED"}}');
  });
  const asked = { url, method: 'GET', headers: {}, signal: new AbortController().signal } as const;
  await expect(nodeRequest(asked, await openerFor(url))).rejects.toMatchObject({
    response: {
      status: 429,
      data: '{"error": {"status": "RESOURCE_EXHAUSTED"}}',
      headers: { 'retry-after': '7' },
    },
  });
});
