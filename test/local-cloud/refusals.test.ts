import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type LocalCloud, startLocalCloud } from '../../src/local-cloud/cloud.ts';
import { batchClient, tokenFor } from './callers.ts';

let cloud: LocalCloud;
let authorization: string;
beforeAll(async () => {
  cloud = await startLocalCloud({ storage: 'in-process' });
  authorization = `Bearer ${await tokenFor(cloud)}`;
});
afterAll(() => cloud.stop());
beforeEach(() => cloud.reset());

const URLS = {
  storage: ['CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE', 'GET', '/storage/v1/b/local-bucket/o'],
  logging: ['CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING', 'POST', '/v2/entries:list'],
  iamcredentials: [
    'CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS',
    'POST',
    '/v1/projects/-/serviceAccounts/a@local-project.iam.gserviceaccount.com:generateAccessToken',
  ],
  cloudresourcemanager: [
    'CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDRESOURCEMANAGER',
    'POST',
    '/v1/projects/local-project:testIamPermissions',
  ],
} as const;
type Service = keyof typeof URLS;
const SERVICES = Object.keys(URLS) as Service[];

interface ErrorDocument {
  readonly error: {
    readonly message: string;
    readonly status?: string;
    readonly errors?: readonly { readonly reason: string }[];
    readonly details?: readonly Readonly<Record<string, unknown>>[];
  };
}

async function ask(service: Service, header = authorization) {
  const [variable, method, path] = URLS[service];
  const answer = await fetch(`${cloud.environment[variable]}${path}`, {
    method,
    headers: header ? { authorization: header } : {},
    ...(method === 'POST' && { body: '{}' }),
  });
  return { status: answer.status, ...((await answer.json()) as ErrorDocument) };
}

const infoOf = ({ error }: ErrorDocument) =>
  error.details?.find((detail) => detail['@type'] === 'type.googleapis.com/google.rpc.ErrorInfo');

test.each(SERVICES)('the error for a disabled API has its reason (%s)', async (service) => {
  cloud.deny({ disabled: [service] });
  const answer = await ask(service);
  expect(answer.status).toBe(403);
  expect(answer.error.message).toMatch(
    /API has not been used in project 123456789012 before or it is disabled\. Enable it by visiting https:/,
  );
  if (service !== 'storage')
    expect(infoOf(answer)).toMatchObject({
      reason: 'SERVICE_DISABLED',
      metadata: { service: `${service}.googleapis.com` },
    });
});

test.each(SERVICES)('the error for a perimeter has its reason (%s)', async (service) => {
  cloud.deny({ perimeter: [service] });
  const answer = await ask(service);
  expect(answer.error.message).toMatch(
    /prohibited by organization's policy\. vpcServiceControlsUniqueIdentifier: \S+$/,
  );
  if (service !== 'storage') expect(infoOf(answer)?.reason).toBe('SECURITY_POLICY_VIOLATED');
});

test('the error for disabled billing has its reason, with a different message from Storage', async () => {
  cloud.deny({ billing: ['storage', 'logging'] });
  expect(infoOf(await ask('logging'))?.reason).toBe('BILLING_DISABLED');
  const { error } = await ask('storage');
  expect(error.message).toBe('The billing account for the owning project is disabled in state absent');
  expect(error.errors?.[0]).toMatchObject({ reason: 'accountDisabled', locationType: 'header' });
});

test('the error for a missing permission names it', async () => {
  cloud.deny({ caller: ['logging.logEntries.list', 'iam.serviceAccounts.getAccessToken'] });
  for (const [service, permission] of [
    ['logging', 'logging.logEntries.list'],
    ['iamcredentials', 'iam.serviceAccounts.getAccessToken'],
  ] as const) {
    expect(infoOf(await ask(service))).toMatchObject({
      reason: 'IAM_PERMISSION_DENIED',
      metadata: { permission },
    });
  }
  expect((await ask('logging')).error.message).toBe('Permission denied for all log views');
});

test.each(SERVICES)('a token for another service is refused (%s)', async (service) => {
  const token = await tokenFor(cloud, 'https://www.googleapis.com/auth/bigquery');
  const answer = await ask(service, `Bearer ${token}`);
  expect(answer.status).toBe(403);
  if (service !== 'storage') expect(infoOf(answer)?.reason).toBe('ACCESS_TOKEN_SCOPE_INSUFFICIENT');
});

test('a token that can only read Storage cannot write objects or list Batch jobs', async () => {
  const token = await tokenFor(cloud, 'https://www.googleapis.com/auth/devstorage.read_only');
  expect((await ask('storage', `Bearer ${token}`)).status).toBe(200);
  const upload = '/upload/storage/v1/b/local-bucket/o?uploadType=media&name=x';
  const written = await fetch(`${cloud.environment.CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE}${upload}`, {
    method: 'POST',
    body: 'x',
    headers: { authorization: `Bearer ${token}` },
  });
  expect(written.status).toBe(403);
  const client = batchClient(cloud, token);
  const refused = client.listJobs({ parent: 'projects/local-project/locations/us-central1' });
  await expect(refused).rejects.toMatchObject({ code: 7, reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' });
  await client.close();
});

test('Batch returns the same errors over gRPC, with their reasons', async () => {
  const client = batchClient(cloud, await tokenFor(cloud));
  const listed = () => client.listJobs({ parent: 'projects/local-project/locations/us-central1' });
  await listed();
  cloud.deny({ disabled: ['batch'] });
  await expect(listed()).rejects.toMatchObject({
    code: 7,
    reason: 'SERVICE_DISABLED',
    domain: 'googleapis.com',
    errorInfoMetadata: { service: 'batch.googleapis.com' },
  });
  cloud.deny({ perimeter: ['batch'] });
  await expect(listed()).rejects.toMatchObject({ code: 7, reason: 'SECURITY_POLICY_VIOLATED' });
  cloud.deny({ caller: ['batch.jobs.list'] });
  await expect(listed()).rejects.toMatchObject({
    code: 7,
    reason: 'IAM_PERMISSION_DENIED',
    domain: 'iam.googleapis.com',
    errorInfoMetadata: { permission: 'batch.jobs.list' },
    details: expect.stringMatching(
      /^Permission 'batch\.jobs\.list' denied on resource '\/\/batch\.googleapis\.com\/projects\/local-project\/locations\/us-central1' \(or it may not exist\)\.$/,
    ),
  });
  await client.close();
});

test('a missing project is a project that nobody can see', async () => {
  const client = batchClient(cloud, await tokenFor(cloud));
  const request = { parent: 'projects/missing-one/locations/us-central1', jobId: 'a', job: {} };
  await expect(client.createJob(request)).rejects.toMatchObject({ code: 7, reason: 'IAM_PERMISSION_DENIED' });
  await client.close();
});

test('every service reports a missing token', async () => {
  expect((await ask('logging', '')).error.message).toMatch(
    /^Request is missing required authentication credential\. Expected OAuth 2/,
  );
  expect((await ask('storage', '')).error.message).toBe(
    "Anonymous caller does not have storage.objects.list access to the Google Cloud Storage object. Permission 'storage.objects.list' denied on resource (or it may not exist).",
  );
});
