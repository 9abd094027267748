import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { stubBatch } from '../../../src/local-cloud/batch/stub.ts';
import { FEDERATION, type Federation } from '../../../src/local-cloud/identity/grants.ts';
import { type LocalCloud, startServices } from '../../../src/local-cloud/services.ts';
import type { BatchServiceParts } from '../../../src/local-cloud/types.ts';
import { CLOUD_PLATFORM, exchange, tokenFor } from '../callers.ts';

let cloud: LocalCloud;
let parts: BatchServiceParts;
let metadataUrl: string;
beforeAll(async () => {
  const batch = stubBatch();
  cloud = await startServices(batch.start);
  parts = batch.parts();
  metadataUrl = `http://${parts.taskEnvironment().GCE_METADATA_HOST}`;
});
afterAll(() => cloud.stop());
beforeEach(() => cloud.reset());

test.each<[Federation, number, string, string]>([
  ['condition', 400, 'unauthorized_client', 'The given credential is rejected by the attribute condition.'],
  ['disabled', 400, 'invalid_target', 'might either be because the pool or provider is disabled or deleted'],
  ['subject-too-long', 400, 'invalid_request', 'exceeds the 127 bytes limit'],
  ['subject-not-string', 400, 'unauthorized_client', 'must be of type STRING'],
  ['issuer-unreachable', 400, 'invalid_grant', 'issuer'],
  ['throttled', 429, 'quota_exceeded', 'sts.googleapis.com/requests'],
])('a provider refuses with the message of Google (%s)', async (federation, status, error, text) => {
  cloud.deny({ federation });
  expect(await exchange(cloud)).toEqual({
    status,
    body: { error, error_description: expect.stringContaining(text) },
  });
});

test('all these responses are distinguished', () => {
  expect(new Set(FEDERATION).size).toBe(6);
});

test('an audience that is not a provider is an invalid request, and a missing provider is an invalid target', async () => {
  expect((await exchange(cloud, { audience: 'my-provider' })).body).toMatchObject({
    error: 'invalid_request',
    error_description: expect.stringContaining(
      'Invalid value for "audience". This value should be the full resource name',
    ),
  });
  const audience =
    '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pool/providers/missing-one';
  expect((await exchange(cloud, { audience })).body.error).toBe('invalid_target');
});

test.each([
  '',
  'bogus',
  'https://www.googleapis.com/auth/bogus',
  `${CLOUD_PLATFORM} bogus`,
])('the scope "%s" is refused', async (scope) => {
  expect((await exchange(cloud, { scope })).body.error).toBe('invalid_scope');
});

async function impersonate(account: string, body: object) {
  const url = `${cloud.environment.CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS}/v1/projects/-/serviceAccounts/${account}:generateAccessToken`;
  const headers = { authorization: `Bearer ${await tokenFor(cloud)}` };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: answer.status, body: (await answer.json()) as { error?: { message: string } } };
}

test('a unique id also names a service account, and unknown fields and scopes are refused', async () => {
  const scope = [CLOUD_PLATFORM];
  expect((await impersonate('100000000000000000001', { scope })).status).toBe(200);
  const account = 'a@local-project.iam.gserviceaccount.com';
  expect((await impersonate(account, { scope, foo: 1 })).body.error?.message).toBe(
    'Invalid JSON payload received. Unknown name "foo": Cannot find field.',
  );
  expect((await impersonate(account, { scope: ['bogus'] })).status).toBe(400);
});

const metadata = (path: string) =>
  fetch(`${metadataUrl}/computeMetadata/v1/${path}`, { headers: { 'metadata-flavor': 'Google' } });

test('a VM proves its identity to an audience', async () => {
  const answer = await metadata(
    'instance/service-accounts/default/identity?audience=https://a.test&format=full',
  );
  const [, claims = '', signature] = (await answer.text()).split('.');
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
    aud: 'https://a.test',
    iss: 'https://accounts.google.com',
    email_verified: true,
    email: '123456789012-compute@developer.gserviceaccount.com',
    google: { compute_engine: { project_id: 'local-project', zone: 'us-central1-a' } },
  });
  expect(signature).toMatch(/^[\w-]{300,}$/);
  expect((await metadata('instance/service-accounts/default/identity')).status).toBe(400);
});

test.each([
  ['instance/hostname', 'local-vm.us-central1-a.c.local-project.internal'],
  ['instance/machine-type', 'projects/123456789012/machineTypes/e2-standard-4'],
  ['instance/preempted', 'FALSE'],
  ['instance/zone', 'projects/123456789012/zones/us-central1-a'],
  ['instance/attributes/enable-oslogin', 'true'],
  ['instance/service-accounts/default/aliases', 'default\n'],
  ['project/project-id', 'local-project'],
  ['universe/universe-domain', 'googleapis.com'],
  ['instance/scheduling/', 'automatic-restart\non-host-maintenance\npreemptible\n'],
])('%s of a VM', async (path, expected) => {
  expect(await (await metadata(path)).text()).toBe(expected);
});

test('a folder is returned as a whole, as JSON or as text', async () => {
  const whole = (await (await metadata('?recursive=true')).json()) as {
    instance: { machineType: string; serviceAccounts: Record<string, { email: string }>; disks: unknown[] };
    project: { projectId: string };
  };
  expect(whole.project.projectId).toBe('local-project');
  expect(whole.instance.machineType).toContain('e2-standard-4');
  expect(whole.instance.disks).toHaveLength(1);
  expect(Object.keys(whole.instance.serviceAccounts)).toHaveLength(2);
  expect(await (await metadata('project/?recursive=true&alt=text')).text()).toContain(
    'project-id local-project\n',
  );
  expect((await metadata('instance/attributes/nothing')).status).toBe(404);
});
