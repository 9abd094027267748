import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { taskEnvironment, withoutProxy } from './batch/tasks/task-environment.ts';
import { makeCertificate } from './certificate.ts';
import { type Control, startControl } from './control.ts';
import { createFaults } from './faults.ts';
import { createGitHub } from './github/service.ts';
import { type HostedService, type HostParts, type HttpHost, startHttpHost } from './http-host.ts';
import { createIamCredentials } from './identity/iamcredentials.ts';
import { createMetadata } from './identity/metadata.ts';
import { createOidc } from './identity/oidc.ts';
import { createGrants, createPermissions } from './identity/permissions.ts';
import {
  createServiceAccountKeys,
  createTokenEndpoint,
  selfSigned,
} from './identity/service-account-keys.ts';
import { createSts } from './identity/sts.ts';
import { createTokens } from './identity/tokens.ts';
import { createJournal } from './journal.ts';
import { createLogging } from './logging/service.ts';
import type { LocalCloudOptions } from './options.ts';
import { PROJECT, PROJECT_NUMBER } from './places/projects.ts';
import { basePython, testPython } from './python.ts';
import { simulationOf } from './simulation.ts';
import { startStorageService } from './storage/service.ts';
import type { BatchServiceHandle, BatchServiceParts } from './types.ts';

const REGION = 'us-central1';
const BUCKET = 'local-bucket';
const PROVIDER = `projects/${PROJECT_NUMBER}/locations/global/workloadIdentityPools/local-pool/providers/local-github`;

export interface LocalCloud extends Control {
  /** For the Action's process: endpoints, tokens and default inputs. */
  readonly environment: Readonly<Record<string, string>>;
  /** A number that changes with every request and response. */
  activity(): number;
  /** Creates a key of a service account and returns the text of its file. */
  serviceAccountKey(email: string): string;
  /** Issues an access token, valid for an hour, for Google's own clients. */
  accessToken(subject: string): string;
  /** Of the control endpoints. */
  readonly url: string;
  /** Stops every process and removes every file. Can be called repeatedly. */
  stop(): Promise<void>;
}

/** Starts all services on loopback, with the given Batch. If one does not start, stops all of them and throws. */
export async function startServices(
  startBatch: (parts: BatchServiceParts) => Promise<BatchServiceHandle>,
  options: LocalCloudOptions = {},
): Promise<LocalCloud> {
  const folder = mkdtempSync(join(tmpdir(), 'local-cloud-'));
  const stops: (() => Promise<void>)[] = [];
  let stopped: Promise<void> | undefined;
  const endAll = async () => {
    const failures: unknown[] = [];
    for (const stop of stops.reverse()) await stop().catch((error: unknown) => failures.push(error));
    // A process that a task left running may still write.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    if (failures.length > 0) throw new AggregateError(failures, 'Parts of the local cloud did not stop.');
  };
  const stopAll = () => {
    stopped ??= endAll();
    return stopped;
  };
  const kept = <T extends { stop(): Promise<void> }>(service: T): T => {
    stops.push(() => service.stop());
    return service;
  };
  try {
    return await start({ startBatch, options, folder, kept, stop: stopAll });
  } catch (error) {
    await stopAll();
    throw error;
  }
}

async function start(parts: {
  startBatch: (parts: BatchServiceParts) => Promise<BatchServiceHandle>;
  options: LocalCloudOptions;
  folder: string;
  kept: <T extends { stop(): Promise<void> }>(service: T) => T;
  stop(): Promise<void>;
}): Promise<LocalCloud> {
  const { options, folder, kept } = parts;
  const { latencyMs = 0, denied = [], simulate, log = () => {} } = options;
  const wait = options.clock?.sleep ?? delay;
  const python = testPython(process.env);
  const certificate = await makeCertificate(folder);
  const journal = createJournal();
  const tokenTime = options.hasTokenTime ? options.clock?.now : undefined;
  const keys = createServiceAccountKeys();
  const tokens = createTokens(tokenTime, (token) => selfSigned(keys, token));
  const faults = createFaults();
  const grants = createGrants(denied);
  const shared: HostParts = { journal, faults, tokens, grants, latencyMs, wait };
  const oidc = createOidc(tokenTime);
  const logs = createLogging(grants, options.clock?.now);
  const secrets = new Map<string, string>();
  const gitHub = createGitHub(grants, options.clock?.now);

  const storage = kept(
    await startStorageService({
      runBucket: BUCKET,
      ...shared,
      python,
      isInProcess: options.storage === 'in-process' || simulate !== undefined,
      ...(options.clock && { now: options.clock.now }),
    }),
  );
  await storage.createBucket(BUCKET);
  const host = async (given: HostedService): Promise<HttpHost> =>
    kept(await startHttpHost({ ...shared, ...given }));
  const oidcHost = await host({ service: 'oidc', handle: oidc.handle });
  const sts = createSts({
    oidc,
    tokens,
    audiences: options.audiences ?? [],
    grants,
    ...(tokenTime && { now: tokenTime }),
  });
  const trade = createTokenEndpoint(keys, tokens);
  const stsHost = await host({
    service: 'sts',
    handle: (request) => (request.url.pathname === '/token' ? trade(request) : sts(request)),
  });
  const iamHost = await host({
    service: 'iamcredentials',
    handle: createIamCredentials(tokens, grants, tokenTime),
  });
  const metadata = createMetadata({
    tokens,
    projectId: PROJECT,
    projectNumber: PROJECT_NUMBER,
    region: REGION,
  });
  const metadataHost = await host({ service: 'metadata', isForTasks: true, handle: metadata });
  const projectsHost = await host({
    service: 'cloudresourcemanager',
    handle: createPermissions('cloudresourcemanager', grants),
  });
  const accountsHost = await host({ service: 'iam', handle: createPermissions('iam', grants) });
  const loggingHost = await host({ service: 'logging', handle: logs.handle });
  const gitHubHost: HttpHost = await host({
    service: 'github',
    handle: (request) => gitHub.handle(request, gitHubHost.url),
  });

  const environmentOfTasks = taskEnvironment({
    environment: process.env,
    metadataUrl: metadataHost.url,
    storageUrl: storage.url,
  });
  const batch = kept(
    await parts.startBatch({
      journal,
      faults,
      tokens,
      grants,
      logs,
      certificate,
      folder,
      wait,
      secrets,
      files: {
        get: storage.get,
        put: storage.put,
        remove: storage.remove,
        list: async (bucket, prefix) =>
          (await storage.list())
            .filter((name) => name.startsWith(`${bucket}/${prefix}`))
            .map((name) => name.slice(bucket.length + 1)),
      },
      options: {
        latencyMs,
        images: new Map(Object.entries(options.images ?? {})),
        isRealistic: options.realistic ?? false,
        ...(options.bootMs !== undefined && { bootMs: options.bootMs }),
        ...(options.containers && { containers: options.containers }),
        ...(options.failStopsJob && { failStopsJob: options.failStopsJob }),
        log: simulate ? (line) => log(`simulated: ${line}`) : log,
        ...(simulate && {
          simulation: simulationOf(
            {
              ...(options.clock && { now: options.clock.now }),
              ...(options.bootMs !== undefined && { bootMs: options.bootMs }),
              ...simulate,
            },
            storage,
          ),
        }),
      },
      python: () => options.python ?? basePython(python),
      taskEnvironment: () => environmentOfTasks,
    }),
  );

  const control: Control = {
    putSecret: (version, value) => void secrets.set(version, value),
    async state() {
      await batch.advance?.();
      const objects = await storage.list();
      return {
        batchJobs: batch.state(),
        ...(simulate && { machines: batch.machines() }),
        objects,
        checkRuns: gitHub.checkRuns(),
        comments: gitHub.comments(),
        calls: [...journal.calls],
      };
    },
    addFault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    faultsLeft: () => faults.left(),
    deny: (denials) => grants.deny(denials),
    preempt: (job, index) => batch.preempt(job, index),
    makeBucket: (bucket) => storage.createBucket(bucket),
    async putObject(bucket, name, body) {
      await storage.put({ bucket, name, body });
    },
    getObject: (bucket, name) => storage.get({ bucket, name }),
    async reset() {
      faults.clear();
      grants.reset();
      await batch.reset();
      await storage.clear();
      await storage.createBucket(BUCKET);
      logs.clear();
      secrets.clear();
      gitHub.clear();
      journal.clear();
    },
  };
  const controlHost = kept(await startControl(control));
  return {
    ...control,
    activity: journal.activity,
    serviceAccountKey: keys.create,
    accessToken: (subject) => tokens.issue({ subject, lifetimeSeconds: 3_600 }),
    url: controlHost.url,
    stop: parts.stop,
    environment: {
      ...withoutProxy(process.env),
      CLOUDSDK_API_ENDPOINT_OVERRIDES_BATCH: batch.url,
      CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE: storage.url,
      CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING: loggingHost.url,
      CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: stsHost.url,
      CLOUDSDK_AUTH_TOKEN_HOST: `${stsHost.url}/token`,
      CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS: iamHost.url,
      CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDRESOURCEMANAGER: projectsHost.url,
      CLOUDSDK_API_ENDPOINT_OVERRIDES_IAM: accountsHost.url,
      GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: certificate.caFile,
      // The toolkit appends "&audience=…", so the URL must already have a query.
      ACTIONS_ID_TOKEN_REQUEST_URL: `${oidcHost.url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
      GITHUB_API_URL: gitHubHost.url,
      GITHUB_TOKEN: gitHub.token,
      LOCAL_CLOUD_URL: controlHost.url,
      INPUT_PROJECT_ID: PROJECT,
      INPUT_REGION: REGION,
      INPUT_GCS_BUCKET: BUCKET,
      INPUT_WORKLOAD_IDENTITY_PROVIDER: PROVIDER,
    },
  };
}
