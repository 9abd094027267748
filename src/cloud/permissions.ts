import type { Service } from '../errors.ts';
import type { Credentials } from './auth.ts';
import type { Call } from './call.ts';
import type { Endpoints } from './endpoints.ts';

/** Asks what the caller may do; asking needs no permission of its own. Every function throws `CloudError`. */
export interface Permissions {
  /** Those of `wanted` that the caller has on a bucket. */
  onBucket(bucket: string, wanted: readonly string[], signal?: AbortSignal): Promise<readonly string[]>;
  onProject(projectId: string, wanted: readonly string[], signal?: AbortSignal): Promise<readonly string[]>;
  onServiceAccount(
    email: string,
    wanted: readonly string[],
    signal?: AbortSignal,
  ): Promise<readonly string[]>;
}

/** Milliseconds for one question; a check that takes longer than the run's start is no help. */
const TOTAL_MS = 30_000;

export function permissions(parts: {
  credentials: Credentials;
  endpoints: Endpoints;
  call: Call;
}): Permissions {
  const { endpoints } = parts;
  async function ask(
    details: { service: Service; resource: string; signal?: AbortSignal },
    request: { url: string; method: 'GET' | 'POST'; data?: unknown },
  ): Promise<readonly string[]> {
    await parts.credentials.ready(details.signal);
    const answer = await parts.call(
      { ...details, operation: 'test permissions on', totalMs: TOTAL_MS },
      (signal) =>
        parts.credentials.client.request<{ permissions?: readonly string[] }>({
          ...request,
          signal,
          retry: false,
        }),
    );
    return answer.data.permissions ?? [];
  }
  return {
    onBucket(bucket, wanted, signal) {
      const query = wanted.map((name) => `permissions=${name}`).join('&');
      const url = `${endpoints.storage}/storage/v1/b/${encodeURIComponent(bucket)}/iam/testPermissions?${query}`;
      return ask(
        { service: 'storage', resource: `gs://${bucket}`, ...(signal && { signal }) },
        { url, method: 'GET' },
      );
    },
    onProject(projectId, wanted, signal) {
      const url = `${endpoints.cloudresourcemanager}/v1/projects/${projectId}:testIamPermissions`;
      const service = 'cloudresourcemanager';
      return ask(
        { service, resource: `project ${projectId}`, ...(signal && { signal }) },
        { url, method: 'POST', data: { permissions: wanted } },
      );
    },
    onServiceAccount(email, wanted, signal) {
      const name = encodeURIComponent(email);
      const url = `${endpoints.iam}/v1/projects/-/serviceAccounts/${name}:testIamPermissions`;
      return ask(
        { service: 'iam', resource: `service account ${email}`, ...(signal && { signal }) },
        { url, method: 'POST', data: { permissions: wanted } },
      );
    },
  };
}
