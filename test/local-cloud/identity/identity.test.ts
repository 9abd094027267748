import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { IdentityPoolClient } from 'google-auth-library';
import { stubBatch } from '../../../src/local-cloud/batch/stub.ts';
import { type LocalCloud, startServices } from '../../../src/local-cloud/services.ts';

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startServices(stubBatch().start, { audiences: ['https://example.test/mine'] });
});
afterAll(() => cloud.stop());

const variable = (name: string): string => cloud.environment[name] ?? '';
const audience = () => `//iam.googleapis.com/${variable('INPUT_WORKLOAD_IDENTITY_PROVIDER')}`;

async function idToken(forAudience: string): Promise<string> {
  const url = `${variable('ACTIONS_ID_TOKEN_REQUEST_URL')}&audience=${encodeURIComponent(forAudience)}`;
  const headers = { authorization: `Bearer ${variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN')}` };
  return ((await (await fetch(url, { headers })).json()) as { value: string }).value;
}

const federation = (more: { idTokenAudience?: string; impersonate?: string; pool?: string } = {}) =>
  new IdentityPoolClient({
    type: 'external_account',
    audience: more.pool ?? audience(),
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `${variable('CLOUDSDK_API_ENDPOINT_OVERRIDES_STS')}/v1/token`,
    eagerRefreshThresholdMillis: 60_000,
    subject_token_supplier: { getSubjectToken: () => idToken(more.idTokenAudience ?? `https:${audience()}`) },
    ...(more.impersonate && {
      service_account_impersonation_url: `${variable('CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS')}/v1/projects/-/serviceAccounts/${more.impersonate}:generateAccessToken`,
    }),
  });

const list = (client: IdentityPoolClient) =>
  client.request({
    url: `${variable('CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE')}/storage/v1/b/local-bucket/o`,
    retry: false,
  });

test("GitHub's token is exchanged for a federated token with the same lifetime, and Storage accepts it", async () => {
  const client = federation();
  expect((await list(client)).status).toBe(200);
  const left = (client.credentials.expiry_date ?? 0) - Date.now();
  expect(left).toBeGreaterThan(280_000);
  expect(left).toBeLessThanOrEqual(300_000);
});

test('a federated token is exchanged for a token of a service account, which is valid for an hour', async () => {
  const client = federation({ impersonate: 'runner@local-project.iam.gserviceaccount.com' });
  expect((await list(client)).status).toBe(200);
  expect((client.credentials.expiry_date ?? 0) - Date.now()).toBeGreaterThan(3_500_000);
});

test('an invalid account is not found', async () => {
  await expect(federation({ impersonate: 'nobody@example.test' }).getAccessToken()).rejects.toThrow(
    'Gaia id not found',
  );
});

test('an audience that the provider allows is accepted, any other is an invalid grant', async () => {
  await federation({ idTokenAudience: 'https://example.test/mine' }).getAccessToken();
  const other = federation({ idTokenAudience: 'https://example.test/other' }).getAccessToken();
  await expect(other).rejects.toThrow(/invalid_grant.*does not match the expected audience/);
});

test('a provider that is not a resource name is an invalid request', async () => {
  const pool = '//iam.googleapis.com/projects/x/locations/global/workloadIdentityPools/p/providers/q';
  await expect(federation({ pool }).getAccessToken()).rejects.toThrow('invalid_request');
});

test('a token whose claims were altered is refused', async () => {
  const [header, claims = '', signature] = (await idToken(`https:${audience()}`)).split('.');
  const altered = Buffer.from(
    JSON.stringify({ ...JSON.parse(Buffer.from(claims, 'base64url').toString()), sub: 'repo:evil/evil' }),
  ).toString('base64url');
  const answer = await fetch(`${variable('CLOUDSDK_API_ENDPOINT_OVERRIDES_STS')}/v1/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      scope: 'https://www.googleapis.com/auth/cloud-platform',
      audience: audience(),
      subject_token: [header, altered, signature].join('.'),
    }),
  });
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { error: 'invalid_grant', error_description: 'The signature of the ID Token is invalid.' },
  ]);
});

test('without the request token, no ID token is issued', async () => {
  const answer = await fetch(variable('ACTIONS_ID_TOKEN_REQUEST_URL'), {
    headers: { authorization: 'Bearer x' },
  });
  expect(answer.status).toBe(401);
});
