import { readFileSync } from 'node:fs';
import { BatchServiceClient } from '@google-cloud/batch/build/src/v1/batch_service_client.js';
import { credentials, Metadata } from '@grpc/grpc-js';
import { PassThroughClient } from 'google-auth-library';
import type { LocalCloud } from '../../src/local-cloud/cloud.ts';

const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
export const CLOUD_PLATFORM = 'https://www.googleapis.com/auth/cloud-platform';

/** The response of STS to an ID token of the local GitHub. */
export async function exchange(
  cloud: LocalCloud,
  more: Readonly<Record<string, string>> = {},
): Promise<{ status: number; body: Readonly<Record<string, unknown>> }> {
  const variable = (name: string) => cloud.environment[name] ?? '';
  const audience = `//iam.googleapis.com/${variable('INPUT_WORKLOAD_IDENTITY_PROVIDER')}`;
  const url = `${variable('ACTIONS_ID_TOKEN_REQUEST_URL')}&audience=${encodeURIComponent(`https:${audience}`)}`;
  const headers = { authorization: `Bearer ${variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN')}` };
  const { value } = (await (await fetch(url, { headers })).json()) as { value: string };
  const answer = await fetch(`${variable('CLOUDSDK_API_ENDPOINT_OVERRIDES_STS')}/v1/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: EXCHANGE,
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      scope: CLOUD_PLATFORM,
      audience,
      subject_token: value,
      ...more,
    }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** A federated token with the scope. */
export async function tokenFor(cloud: LocalCloud, scope: string = CLOUD_PLATFORM): Promise<string> {
  const { body } = await exchange(cloud, { scope });
  return String(body.access_token);
}

/** Google's own client of Batch, with a token. */
export function batchClient(cloud: LocalCloud, token: string): BatchServiceClient {
  const bearer = credentials.createFromMetadataGenerator((_, done) => {
    const metadata = new Metadata();
    metadata.set('authorization', `Bearer ${token}`);
    done(null, metadata);
  });
  const roots = readFileSync(cloud.environment.GRPC_DEFAULT_SSL_ROOTS_FILE_PATH ?? '');
  const url = new URL(cloud.environment.CLOUDSDK_API_ENDPOINT_OVERRIDES_BATCH ?? '');
  return new BatchServiceClient({
    apiEndpoint: 'localhost',
    port: Number(url.port),
    projectId: 'local-project',
    sslCreds: credentials.combineChannelCredentials(credentials.createSsl(roots), bearer),
    // Otherwise it searches for credentials of this machine.
    authClient: new PassThroughClient() as never,
  });
}
