import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { BatchServiceClient } from '@google-cloud/batch/build/src/v1/batch_service_client.js';
import { credentials, Metadata } from '@grpc/grpc-js';
import { PassThroughClient } from 'google-auth-library';
import { startBatchService } from '../../../src/local-cloud/batch/service.ts';
import { makeCertificate } from '../../../src/local-cloud/certificate.ts';
import { createFaults } from '../../../src/local-cloud/faults.ts';
import { createGrants } from '../../../src/local-cloud/identity/permissions.ts';
import { createTokens } from '../../../src/local-cloud/identity/tokens.ts';
import { createJournal } from '../../../src/local-cloud/journal.ts';
import { basePython, testPython } from '../../../src/local-cloud/python.ts';
import type { CloudOptions, LogEntry } from '../../../src/local-cloud/types.ts';

export const LOCATION = 'projects/local-project/locations/us-central1';

export type CreateRequest = NonNullable<Parameters<BatchServiceClient['createJob']>[0]>;
export type JobRequest = NonNullable<CreateRequest['job']>;
type TaskSpec = NonNullable<NonNullable<NonNullable<JobRequest['taskGroups']>[number]>['taskSpec']>;
type Group = NonNullable<NonNullable<JobRequest['taskGroups']>[number]>;

/** The service and Google's own client, for tests. */
export type BatchRig = Awaited<ReturnType<typeof startBatchRig>>;

export async function startBatchRig(
  options: Partial<CloudOptions> & {
    environment?: Readonly<Record<string, string>>;
    python?: string;
  } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'batch-rig-'));
  const certificate = await makeCertificate(folder);
  const [journal, faults, tokens] = [createJournal(), createFaults(), createTokens()];
  const entries: LogEntry[] = [];
  const ofAgent: LogEntry[] = [];
  const problems: string[] = [];
  const objects = new Map<string, Buffer>();
  const secrets = new Map<string, string>();
  const service = await startBatchService({
    secrets,
    files: {
      list: async (bucket, prefix) =>
        [...objects.keys()]
          .filter((name) => name.startsWith(`${bucket}/${prefix}`))
          .map((name) => name.slice(bucket.length + 1)),
      get: async ({ bucket, name }) => objects.get(`${bucket}/${name}`),
      put: async ({ bucket, name, body }) => void objects.set(`${bucket}/${name}`, body),
      remove: async ({ bucket, name }) => void objects.delete(`${bucket}/${name}`),
    },
    ...{ journal, faults, tokens, certificate, folder, wait: delay, grants: createGrants() },
    // The lines of the Batch agent are in another log.
    logs: {
      write: (entry) => {
        (entry.logName.endsWith('/batch_task_logs') ? entries : ofAgent).push(entry);
      },
    },
    options: {
      ...{ latencyMs: 0, bootMs: 0, images: new Map() },
      log: (line) => problems.push(line),
      ...options,
    },
    python: () => options.python ?? basePython(testPython(process.env)),
    taskEnvironment: () => options.environment ?? {},
  });
  const clients: BatchServiceClient[] = [];
  /** A client with the given Authorization header, or without one. */
  const clientWith = (authorization: string | undefined) => {
    const bearer = credentials.createFromMetadataGenerator((_, done) => {
      const metadata = new Metadata();
      if (authorization !== undefined) metadata.set('authorization', authorization);
      done(null, metadata);
    });
    const secure = credentials.createSsl(Buffer.from(certificate.ca));
    const client = new BatchServiceClient({
      ...{ apiEndpoint: 'localhost', port: Number(new URL(service.url).port), projectId: 'local-project' },
      sslCreds: credentials.combineChannelCredentials(secure, bearer),
      // Otherwise it searches for credentials of this machine.
      authClient: new PassThroughClient() as never,
    });
    clients.push(client);
    return client;
  };
  const token = (lifetimeSeconds: number) => `Bearer ${tokens.issue({ subject: 'tester', lifetimeSeconds })}`;
  const client = clientWith(token(3_600));
  const get = async (name: string) => (await client.getJob({ name }))[0];
  const stateOf = (name: string) => service.state().find((job) => job.name === name);
  /** Waits by reading the state of the emulator, without requests. */
  const until = async (isTrue: () => boolean, what: string) => {
    for (let ms = 0; !isTrue(); ms += 10) {
      if (ms > 30_000) throw new Error(`Waited too long for: ${what}`);
      await delay(10);
    }
  };
  const create = async (jobId: string, job: JobRequest, more: Partial<CreateRequest> = {}) => {
    const [created] = await client.createJob({ parent: LOCATION, jobId, job, ...more });
    return created.name ?? '';
  };
  return {
    /** The objects of the buckets, by `bucket/name`. */
    objects,
    secrets,
    ...{
      client,
      clientWith,
      token,
      service,
      journal,
      faults,
      entries,
      ofAgent,
      problems,
      folder,
      create,
      get,
      until,
    },
    /** The response of GetJob after the job has ended. */
    async ended(name: string) {
      const done = ['SUCCEEDED', 'FAILED', 'CANCELLED'];
      await until(() => done.includes(stateOf(name)?.state ?? ''), `${name} to end`);
      return get(name);
    },
    /** Resolves when the tasks of the job have written this number of entries. */
    written: (count: number) => until(() => entries.length >= count, `${count} log entries`),
    tasks: async (name: string, filter = '') =>
      (await client.listTasks({ parent: `${name}/taskGroups/group0`, filter }))[0],
    lines: () => entries.map(({ textPayload }) => textPayload ?? ''),
    async stop() {
      await Promise.all(clients.map((each) => each.close()));
      await service.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A job whose tasks run one shell script. */
export const scriptJob = (text: string, spec: TaskSpec = {}, group: Group = {}): JobRequest => ({
  taskGroups: [{ taskCount: 1, ...group, taskSpec: { runnables: [{ script: { text } }], ...spec } }],
  logsPolicy: { destination: 'CLOUD_LOGGING' },
});
