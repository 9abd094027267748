import { BrokenAnswer } from '../explain/broken-answer.ts';
import { isRecord } from '../json.ts';
import { jsonOf, type ObjectRequests } from './object-requests.ts';

/** One version of an object, and the target of its copy. */
export interface Copy {
  readonly from: { readonly bucket: string; readonly name: string; readonly generation: string };
  readonly to: { readonly bucket: string; readonly name: string };
  /** Whether the target must not exist yet; otherwise the copy replaces it. */
  readonly isNew: boolean;
}

/**
 * One request of a copy inside the service. Within a location, one request copies everything; otherwise the service
 * returns a token for the next request (cloud.google.com/storage/docs/json_api/v1/objects/rewrite). Undefined when the
 * copy is done. Throws when the request fails.
 */
export async function copyStep(parts: {
  requests: ObjectRequests;
  copy: Copy;
  rewriteToken: string | undefined;
  signal: AbortSignal;
}): Promise<string | undefined> {
  const { from, to, isNew } = parts.copy;
  const source = `/storage/v1/b/${encodeURIComponent(from.bucket)}/o/${encodeURIComponent(from.name)}`;
  const target = `/b/${encodeURIComponent(to.bucket)}/o/${encodeURIComponent(to.name)}`;
  const query = new URLSearchParams({
    sourceGeneration: from.generation,
    fields: 'done,rewriteToken',
    ...(isNew && { ifGenerationMatch: '0' }),
    ...(parts.rewriteToken && { rewriteToken: parts.rewriteToken }),
  });
  const path = `${source}/rewriteTo${target}?${query}`;
  const data = jsonOf(await parts.requests({ path, method: 'POST', signal: parts.signal }));
  if (!isRecord(data)) throw new BrokenAnswer('the response to the copy is not a JSON object');
  if (data.done === true) return undefined;
  if (typeof data.rewriteToken !== 'string')
    throw new BrokenAnswer('the copy is neither done nor has a token to continue');
  return data.rewriteToken;
}
