import { BatchServiceClient } from '@google-cloud/batch/build/src/v1/batch_service_client.js';
import { credentials, withToken } from '../../src/cloud/auth.ts';
import { caller } from '../../src/cloud/call.ts';
import { endpointsOf } from '../../src/cloud/endpoints.ts';
import { directRequests } from '../../src/cloud/objects/object-requests.ts';
import { principalOf } from '../../src/cloud/principal.ts';
import { senderFor } from '../../src/cloud/send.ts';
import { type Storage, storage } from '../../src/cloud/storage.ts';
import { oidcTokens } from '../../src/github/oidc.ts';
import type { SimulatedStage } from './simulated-stage.ts';

const UNIVERSE = 'googleapis.com';

/** Google's clients with a token, as in a script of a user. */
export interface BaselineClient {
  readonly batch: BatchServiceClient;
  readonly storage: Storage;
  readonly bucket: string;
  /** projects/P/locations/R */
  readonly location: string;
  close(): Promise<void>;
}

export async function baselineClient({ cloud, clock }: SimulatedStage): Promise<BaselineClient> {
  const { environment } = cloud;
  const endpoints = endpointsOf(environment, UNIVERSE);
  const projectId = environment.INPUT_PROJECT_ID ?? '';
  const workloadIdentityProvider = environment.INPUT_WORKLOAD_IDENTITY_PROVIDER ?? '';
  const principal = principalOf({ workloadIdentityProvider, serviceAccount: '', repository: 'owner/repo' });
  const call = caller({ clock, random: Math.random, trace: () => undefined, principal });
  const send = senderFor({ isProxied: false });
  const access = await credentials({
    identity: { workloadIdentityProvider, universe: UNIVERSE },
    endpoints,
    oidcToken: oidcTokens({ send, call, environment, isFork: false, mask: () => undefined }),
    send,
    call,
    clock,
  });
  await access.ready();
  const client = await access.client;
  const url = new URL(endpoints.batch);
  const batch = new BatchServiceClient({
    ...{ apiEndpoint: url.hostname, port: Number(url.port), projectId },
    authClient: client as never,
  });
  // The same format as in requests of the Action.
  const requests = await directRequests({ endpoint: endpoints.storage, token: () => access.token?.() ?? '' });
  return {
    batch,
    storage: storage({ requests, call: withToken(call, access) }),
    bucket: environment.INPUT_GCS_BUCKET ?? '',
    location: `projects/${projectId}/locations/${environment.INPUT_REGION ?? ''}`,
    close: () => batch.close(),
  };
}
