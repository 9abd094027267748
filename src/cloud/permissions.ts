import type { AuthClient } from 'google-auth-library';
import type { Service } from '../errors.ts';
import type { Call, CallDetails } from './call.ts';
import type { Endpoints } from './endpoints.ts';
import { BrokenAnswer } from './explain/broken-answer.ts';
import { isRecord } from './json.ts';

/** Tests the permissions of the caller; the test itself needs no permission. Every function throws `CloudError`. */
export interface Permissions {
  /** Permissions in `wanted` that the caller has on a bucket. */
  onBucket(bucket: string, wanted: readonly string[], signal?: AbortSignal): Promise<readonly string[]>;
  onProject(projectId: string, wanted: readonly string[], signal?: AbortSignal): Promise<readonly string[]>;
  onServiceAccount(
    email: string,
    wanted: readonly string[],
    signal?: AbortSignal,
  ): Promise<readonly string[]>;
}

/** Milliseconds for one request; a check that takes longer than the start of the run does not help. */
const TOTAL_MS = 60_000;
const ATTEMPT_MS = 10_000;

/** One request for a test of permissions. */
interface Question {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly body?: { readonly permissions: readonly string[] };
}

export function permissions(parts: { client: AuthClient; endpoints: Endpoints; call: Call }): Permissions {
  const { endpoints } = parts;
  const detailsOf = (service: Service, resource: string, signal: AbortSignal | undefined): CallDetails => ({
    service,
    operation: 'test permissions on',
    resource,
    attemptMs: ATTEMPT_MS,
    totalMs: TOTAL_MS,
    signal,
  });
  async function ask(details: CallDetails, { url, method, body }: Question): Promise<readonly string[]> {
    return parts.call(details, async (signal) => {
      const { data } = await parts.client.request<{ permissions?: readonly string[] }>({
        url,
        method,
        data: body,
        responseType: 'json',
        signal,
        retry: false,
      });
      // An empty object means no permission at all; a truncated response would look the same.
      if (!isRecord(data)) throw new BrokenAnswer('the response is not a JSON object');
      return data.permissions ?? [];
    });
  }
  return {
    onBucket(bucket, wanted, signal) {
      const query = wanted.map((name) => `permissions=${name}`).join('&');
      const url = `${endpoints.storage}/storage/v1/b/${encodeURIComponent(bucket)}/iam/testPermissions?${query}`;
      return ask(detailsOf('storage', `gs://${bucket}`, signal), { url, method: 'GET' });
    },
    onProject(projectId, wanted, signal) {
      const url = `${endpoints.cloudresourcemanager}/v1/projects/${projectId}:testIamPermissions`;
      const details = detailsOf('cloudresourcemanager', `project ${projectId}`, signal);
      return ask(details, { url, method: 'POST', body: { permissions: wanted } });
    },
    onServiceAccount(email, wanted, signal) {
      const name = encodeURIComponent(email);
      const url = `${endpoints.iam}/v1/projects/-/serviceAccounts/${name}:testIamPermissions`;
      const details = detailsOf('iam', `service account ${email}`, signal);
      return ask(details, { url, method: 'POST', body: { permissions: wanted } });
    },
  };
}
