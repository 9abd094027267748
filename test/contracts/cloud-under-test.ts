import { randomBytes } from 'node:crypto';
import { copyFile, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../src/clock.ts';
import { caller } from '../../src/cloud/call.ts';
import { endpointsOf } from '../../src/cloud/endpoints.ts';
import { principalOf } from '../../src/cloud/principal.ts';
import { readProxy } from '../../src/cloud/proxy.ts';
import { senderFor } from '../../src/cloud/send.ts';
import { oidcTokens } from '../../src/github/oidc.ts';
import type { LocalCloud } from '../../src/local-cloud/cloud.ts';
import type { BatchJobSpec } from '../../src/plan/batch-job.ts';
import { LABELS } from '../../src/plan/names.ts';
import { type Clients, clients } from '../../src/run/clients.ts';

/**
 * The cloud that contract tests use: the local cloud, or a real project if CONTRACT_PROJECT_ID, _REGION, _GCS_BUCKET,
 * _WORKLOAD_IDENTITY_PROVIDER and, optionally, _SERVICE_ACCOUNT are set. Tests in a real project cost a few cents.
 */
export interface CloudUnderTest {
  readonly isReal: boolean;
  readonly projectId: string;
  /** projects/P/locations/R */
  readonly location: string;
  readonly bucket: string;
  readonly provider: string;
  /** A short name part for all created resources. It is unique for every suite and run. */
  readonly mark: string;
  readonly clients: Clients;
  /** Clients for a token with other claims, or for another provider. */
  clientsOf(identity: { provider?: string; audience?: string }): Clients;
  end(): Promise<void>;
}

const clock: Clock = {
  now: Date.now,
  sleep: (ms, signal) => delay(ms, undefined, { signal }).catch(() => {}),
};
const IMAGE = 'mirror.gcr.io/library/python:3.11-slim';
/** In a real project, a VM needs minutes to start. In the local cloud, a task starts immediately. */
const PATIENCE_MS = { real: 20 * 60_000, local: 60_000 };

export async function cloudUnderTest(): Promise<CloudUnderTest> {
  const isReal = Boolean(process.env.CONTRACT_PROJECT_ID);
  const local = isReal ? undefined : await localCloud();
  const environment = { ...process.env, ...local?.environment };
  const required = (name: string): string => {
    const value = environment[isReal ? `CONTRACT_${name}` : `INPUT_${name}`];
    if (!value) throw new Error(`CONTRACT_${name} is not set.`);
    return value;
  };
  const [projectId, provider] = [required('PROJECT_ID'), required('WORKLOAD_IDENTITY_PROVIDER')];
  const serviceAccount = isReal ? process.env.CONTRACT_SERVICE_ACCOUNT : undefined;
  const opened: Clients[] = [];
  const isProxied = readProxy(environment).url !== undefined;
  const send = senderFor({ isProxied });
  const clientsOf: CloudUnderTest['clientsOf'] = (identity) => {
    const call = caller({
      clock,
      random: Math.random,
      trace: () => {},
      principal: principalOf({ workloadIdentityProvider: provider, serviceAccount: '', repository: 'o/r' }),
    });
    const made = clients({
      identity: {
        workloadIdentityProvider: identity.provider ?? provider,
        ...(serviceAccount && { serviceAccount }),
        ...(identity.audience && { audience: identity.audience }),
        universe: 'googleapis.com',
        projectId,
      },
      endpoints: endpointsOf(environment, 'googleapis.com'),
      workspace: process.cwd(),
      oidcToken: oidcTokens({ send, call, environment, isFork: false, mask: () => undefined }),
      send,
      isProxied,
      clock,
      call,
    });
    opened.push(made);
    return made;
  };
  return {
    ...{ isReal, projectId, provider, clientsOf },
    location: `projects/${projectId}/locations/${required('REGION')}`,
    bucket: required('GCS_BUCKET'),
    mark: `contract-${randomBytes(4).toString('hex')}`,
    clients: clientsOf({}),
    async end() {
      for (const each of opened) await each.close();
      if (!local) return;
      await local.stop();
      const { CERTIFICATE_FILE } = await import('../faults/certificate-file.ts');
      await rm(CERTIFICATE_FILE, { force: true });
    },
  };
}

/** Imports these modules lazily and in this order, because the Batch client reads the certificate on import. */
async function localCloud(): Promise<LocalCloud> {
  const { CERTIFICATE_FILE } = await import('../faults/certificate-file.ts');
  const { startLocalCloud } = await import('../../src/local-cloud/cloud.ts');
  const cloud = await startLocalCloud();
  await copyFile(cloud.environment.GRPC_DEFAULT_SSL_ROOTS_FILE_PATH ?? '', CERTIFICATE_FILE);
  return cloud;
}

/** A small, cheap Batch job whose tasks each run a Python program. */
export function pythonJob(cloud: CloudUnderTest, program: string, tasks = 1): BatchJobSpec {
  return {
    labels: { [LABELS.run]: cloud.mark, [LABELS.spec]: 'a'.repeat(32) },
    taskGroups: [
      {
        taskCount: String(tasks),
        parallelism: String(tasks),
        taskSpec: {
          maxRunDuration: '600s',
          maxRetryCount: 0,
          runnables: [{ container: { imageUri: IMAGE, entrypoint: 'python3', commands: ['-c', program] } }],
        },
      },
    ],
    allocationPolicy: {
      instances: [{ policy: { machineType: 'e2-standard-2', provisioningModel: 'STANDARD' } }],
    },
    logsPolicy: { destination: 'CLOUD_LOGGING' },
  };
}

/** Repeats a request until the response is the expected one. Throws when it takes too long. */
export async function until<T>(
  cloud: CloudUnderTest,
  ask: () => Promise<T>,
  isWanted: (answer: T) => boolean,
): Promise<T> {
  const patienceMs = cloud.isReal ? PATIENCE_MS.real : PATIENCE_MS.local;
  for (let spentMs = 0; ; ) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (spentMs > patienceMs) throw new Error(`Waited too long; last answer: ${JSON.stringify(answer)}`);
    // Cloud Logging allows 60 reads a minute.
    const pauseMs = cloud.isReal ? 5_000 : 1_500;
    await delay(pauseMs);
    spentMs += pauseMs;
  }
}

/** Minutes for one test, because a real project must first create a VM. */
export const TEST_MS = process.env.CONTRACT_PROJECT_ID ? 30 * 60_000 : 120_000;
