import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import '../faults/certificate-file.ts';
import type { SimulatedStage } from '../bench/simulated-stage.ts';

// A dynamic import, because Jest evaluates static imports before the line above.
const { openSimulatedStage } = await import('../bench/simulated-stage.ts');

/** A server that responds with `answer`, and records the requests. */
async function serverOf(answer: (request: IncomingMessage) => { status: number; location?: string }) {
  const requests: { url: string; headers: IncomingMessage['headers']; body: string }[] = [];
  const server: Server = createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      requests.push({ url: request.url ?? '', headers: request.headers, body });
      const { status, location } = answer(request);
      response.writeHead(status, location === undefined ? {} : { location }).end('{}');
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { requests, url: (host: string) => `http://${host}:${port}`, stop: () => server.close() };
}

let stage: SimulatedStage;
let stranger: Awaited<ReturnType<typeof serverOf>>;
let turncoat: Awaited<ReturnType<typeof serverOf>>;
beforeAll(async () => {
  stage = await openSimulatedStage();
  stranger = await serverOf(() => ({ status: 200 }));
  // A different name is a different host, even on the same machine.
  turncoat = await serverOf(({ url }) => ({ status: 307, location: `${stranger.url('localhost')}${url}` }));
});
beforeEach(async () => {
  await stage.cloud.reset();
  stranger.requests.length = 0;
  turncoat.requests.length = 0;
});
afterAll(async () => {
  stranger.stop();
  turncoat.stop();
  await stage.end();
});

test.each(['STS', 'IAMCREDENTIALS', 'LOGGING'])('a redirect from %s is not followed', async (service) => {
  const variable = `CLOUDSDK_API_ENDPOINT_OVERRIDES_${service}`;
  const { main, left } = await stage.run({
    environment: { [variable]: turncoat.url('127.0.0.1') },
    inputs: { service_account: 'runner@local-project.iam.gserviceaccount.com' },
  });
  expect(turncoat.requests.length).toBeGreaterThan(0);
  expect(stranger.requests).toEqual([]);
  // A run continues without logs, but not without a token.
  expect(main.outputs.status).toBe(service === 'LOGGING' ? 'SUCCESS' : 'FAILED');
  if (service !== 'LOGGING') expect(main.log).toContain('HTTP 307');
  expect(left).toEqual({ batchJobs: 0, objects: 0 });
});

test('a redirect from Cloud Storage does not receive the token', async () => {
  const { main } = await stage.run({
    environment: { CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE: turncoat.url('127.0.0.1') },
  });
  expect(main.outputs.status).toBe('FAILED');
  expect(turncoat.requests.some(({ headers }) => headers.authorization !== undefined)).toBe(true);
  for (const { headers, body } of stranger.requests) {
    expect(headers.authorization).toBeUndefined();
    expect(body).not.toContain('ya29.');
  }
});

test.each([
  'http://storage.example.com',
  'ftp://127.0.0.1',
  'not a url',
  'http://127.0.0.1.example.com',
])('the endpoint "%s" is refused before a token is created', async (url) => {
  const run = stage.run({ environment: { CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE: url } });
  const { main } = await run;
  expect(main.code).toBe(1);
  expect(main.log).toContain('$CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE');
  expect((await stage.cloud.state()).calls).toEqual([]);
});
