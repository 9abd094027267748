import type { AuthClient } from 'google-auth-library';
import { BrokenAnswer } from './explain/broken-answer.ts';
import { isRecord } from './json.ts';

/**
 * Copies one version of an object inside its bucket; the target must not exist. The service does it at once, or in
 * several requests (cloud.google.com/storage/docs/json_api/v1/objects/rewrite). Throws when a request fails.
 */
export async function copyObject(parts: {
  client: AuthClient;
  endpoint: string;
  bucket: string;
  name: string;
  generation: string;
  to: string;
  signal: AbortSignal;
}): Promise<void> {
  const bucket = `/storage/v1/b/${encodeURIComponent(parts.bucket)}`;
  const target = `/b/${encodeURIComponent(parts.bucket)}/o/${encodeURIComponent(parts.to)}`;
  const path = `${bucket}/o/${encodeURIComponent(parts.name)}/rewriteTo${target}`;
  const conditions = { sourceGeneration: parts.generation, ifGenerationMatch: '0' };
  for (let rewriteToken: string | undefined; ; ) {
    const query = new URLSearchParams({ ...conditions, ...(rewriteToken && { rewriteToken }) });
    const { data } = await parts.client.request<unknown>({
      url: `${parts.endpoint}${path}?${query}`,
      method: 'POST',
      responseType: 'json',
      signal: parts.signal,
      retry: false,
    });
    if (!isRecord(data)) throw new BrokenAnswer('the answer to the copy is no JSON object');
    if (data.done === true) return;
    if (typeof data.rewriteToken !== 'string') throw new BrokenAnswer('the copy is neither done nor goes on');
    rewriteToken = data.rewriteToken;
  }
}
