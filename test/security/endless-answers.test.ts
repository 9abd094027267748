import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Way } from '../cloud/both-ways.ts';
import { CERTIFICATE_FILE } from '../faults/certificate-file.ts';

// A dynamic import, because Jest evaluates static imports before the line above.
const { credentials } = await import('../../src/cloud/auth.ts');
const { batch } = await import('../../src/cloud/batch.ts');
const { endpointsOf } = await import('../../src/cloud/endpoints.ts');
const { senderFor } = await import('../../src/cloud/send.ts');
const { logging } = await import('../../src/cloud/logging.ts');
const { permissions } = await import('../../src/cloud/permissions.ts');
const { storage } = await import('../../src/cloud/storage.ts');
const { oidcTokens } = await import('../../src/github/oidc.ts');
const { gitHubApi } = await import('../../src/github/api.ts');
const { BOTH } = await import('../cloud/both-ways.ts');
const { callerWithoutWaits } = await import('../cloud/caller-without-waits.ts');
const { makeCertificate } = await import('../../src/local-cloud/certificate.ts');

const UNIVERSE = 'googleapis.com';
let server: ChildProcess;
let ports: { readonly web: number; readonly rpc: number };
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'endless-'));
  const { key, cert, caFile } = await makeCertificate(folder);
  await copyFile(caFile, CERTIFICATE_FILE);
  server = fork(join(dirname(new URL(import.meta.url).pathname), 'endless-server.mjs'), { execArgv: [] });
  server.send({ key, cert });
  [ports] = (await once(server, 'message')) as [typeof ports];
});
afterAll(async () => {
  server.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
  await rm(CERTIFICATE_FILE, { force: true });
});

const call = callerWithoutWaits();

const web = (path: string) => `http://127.0.0.1:${ports.web}/${path}`;

/** Credentials of a run with a token from `sts`. */
const signedIn = (sts: string, isProxied = false) =>
  credentials({
    identity: {
      workloadIdentityProvider: 'projects/1/locations/global/workloadIdentityPools/p/providers/q',
      universe: UNIVERSE,
    },
    endpoints: { ...endpointsOf({}, UNIVERSE), sts: web(sts) },
    oidcToken: async () => 'an-oidc-token',
    send: senderFor({ isProxied }),
    call,
    clock: { now: Date.now, sleep: async () => undefined },
  });

/** With a proxy, the library sends the requests. This process has no proxy, so they go directly to the service. */
const oidcToken = (isProxied: boolean) => async () =>
  oidcTokens({
    send: senderFor({ isProxied }),
    call,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${web('answers')}?a=b`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
    },
    isFork: false,
    mask: () => undefined,
  })('audience');

async function client() {
  const made = await signedIn('token');
  await made.ready();
  return made.client;
}

const OBJECT = { bucket: 'b', name: 'n' };
const storageAt = async (path: string, way: Way) => storage({ requests: await way(web(path)), call });
/** Requests for the content and the metadata of an object, sent in both ways. */
const OF_STORAGE = BOTH.flatMap(([name, way]): (readonly [string, () => Promise<unknown>])[] => [
  [`Cloud Storage, of an object, ${name}`, async () => (await storageAt('answers', way)).describe(OBJECT)],
  [
    `Cloud Storage, with an error instead of content, ${name}`,
    async () => (await storageAt('refuses', way)).read(OBJECT),
  ],
]);

const REQUESTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'the token service': async () => (await signedIn('answers')).ready(),
  'the token service, as with a proxy': async () => (await signedIn('answers', true)).ready(),
  "GitHub's token service": oidcToken(false),
  "GitHub's token service, as with a proxy": oidcToken(true),
  ...Object.fromEntries(OF_STORAGE),
  Logging: async () =>
    logging({ client: await client(), endpoint: web('answers'), call }).newestOutput({
      projectId: 'p',
      jobUids: ['u'],
      count: 1,
    }),
  'Resource Manager': async () => {
    const endpoints = { ...endpointsOf({}, UNIVERSE), cloudresourcemanager: web('answers') };
    return permissions({ client: await client(), endpoints, call }).onProject('p', ['a.b.c']);
  },
  'Batch, with one message of a gibibyte': async () => {
    const endpoint = `https://localhost:${ports.rpc}`;
    const made = await batch({ client: await client(), endpoint, projectId: 'p', universe: UNIVERSE, call });
    return made.list('projects/p/locations/r', 'label').finally(() => made.close());
  },
  GitHub: async () =>
    gitHubApi({
      token: 'ghs_token',
      apiUrl: web('answers'),
      repository: 'o/r',
      call,
      signal: AbortSignal.timeout(60_000),
    }).createCheckRun({ head_sha: 'sha', external_id: 'id' }),
  'GitHub, with an error': async () =>
    gitHubApi({
      token: 'ghs_token',
      apiUrl: web('refuses'),
      repository: 'o/r',
      call,
      signal: AbortSignal.timeout(60_000),
    }).checkRuns('sha'),
};

test.each(
  Object.keys(REQUESTS),
)('an endless response of %s ends after 64 MiB without a retry', async (from) => {
  await expect(REQUESTS[from]?.()).rejects.toMatchObject({
    name: 'CloudError',
    status: 'ANSWER_TOO_LARGE',
    hint: expect.stringContaining('check your proxy'),
    // After a second try, the message would contain "after 2 attempts".
    message: expect.stringMatching(
      /^(?!.* after \d+ attempts).*: the answer has more than 64 MiB \(ANSWER_TOO_LARGE\)$/,
    ),
  });
});
