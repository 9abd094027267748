import { BatchServiceClient } from '@google-cloud/batch/build/src/v1/batch_service_client.js';
import type { AuthClient } from 'google-auth-library';
import { credentials, withToken } from '../../src/cloud/auth.ts';
import { caller } from '../../src/cloud/call.ts';
import { endpointsOf } from '../../src/cloud/endpoints.ts';
import { principalOf } from '../../src/cloud/principal.ts';
import { type Storage, storage } from '../../src/cloud/storage.ts';
import { idToken } from '../faults/quick-run.ts';
import type { SimulatedStage } from './simulated-stage.ts';

const UNIVERSE = 'googleapis.com';

/** Google's own clients with a token, as a script of a user has them. */
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
  const access = await credentials({
    identity: { workloadIdentityProvider, universe: UNIVERSE },
    endpoints,
    oidcToken: (audience) => idToken(cloud, audience),
    call,
    clock,
  });
  await access.ready();
  const url = new URL(endpoints.batch);
  const batch = new BatchServiceClient({
    ...{ apiEndpoint: url.hostname, port: Number(url.port), projectId },
    authClient: access.client as AuthClient as never,
  });
  const signed = { client: access.client, call: withToken(call, access) };
  const parts = { ...signed, endpoint: endpoints.storage, universe: UNIVERSE, projectId };
  return {
    batch,
    storage: await storage(parts),
    bucket: environment.INPUT_GCS_BUCKET ?? '',
    location: `projects/${projectId}/locations/${environment.INPUT_REGION ?? ''}`,
    close: () => batch.close(),
  };
}
