import { createHash, createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { ClaimMetadata, JobFileMetadata, PrepareFileMetadata } from './task-contract.ts';

/**
 * Decides which objects belong to a Batch job. Everybody who may write to the bucket can write an object of any name;
 * only the Action and the tasks of the Batch job have its key, so nobody else can sign one (src/task/mac.py does the
 * same).
 */

type Claimant = ClaimMetadata['by'];
type Metadata = Readonly<Record<string, string>>;

/** Custom metadata of a result that its MAC covers. The id comes last, because it is the only text that is not ours. */
const COVERED = [
  'status',
  'job_skipped',
  'started_ms',
  'ended_ms',
  'waited_ms',
  'cpu_ms',
  'peak_bytes',
  'memory_source',
  'oom',
  'disk_bytes',
  'disk_total_bytes',
  'gpu_bytes',
  'gpu_total_bytes',
  'log',
  'strategy_id',
] as const;

export const sha256Of = (bytes: string | Uint8Array): string => sha256OfParts([bytes]);

/** Digest of content in pieces. */
export function sha256OfParts(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Custom metadata of a job.json. `needs` is the digest of the results that were passed to the job. */
export function sealJobFile(of: { key: string; body: Uint8Array; needs: string }): JobFileMetadata {
  const sealed = { sha256: sha256Of(of.body), needs: of.needs };
  return { ...sealed, mac: jobFileMac(of.key, sealed) };
}

/** Custom metadata of a prepare.json. Its MAC is none of a job.json, which is of other parts. */
export function sealPrepareFile(of: { key: string; body: Uint8Array }): PrepareFileMetadata {
  const sha256 = sha256Of(of.body);
  return { sha256, mac: macOf(of.key, ['prepare.json', sha256]) };
}

/** Whether the Action wrote this metadata for the Batch job with this key. */
export function isJobFileOf(key: string, metadata: Metadata): boolean {
  const { sha256 = '', needs = '' } = metadata;
  return isSame(jobFileMac(key, { sha256, needs }), metadata.mac);
}

/** The key of a Batch job, prepared once for many MACs. */
export const macKey = (key: string): KeyObject => createSecretKey(Buffer.from(key, 'base64url'));

/** Whether a task of the Batch job with this key wrote this metadata for the given index and attempt. */
export function isResultOf(of: {
  key: string | KeyObject;
  index: number;
  attempt: number;
  metadata: Metadata;
}): boolean {
  const { metadata } = of;
  const covered = COVERED.map((name) => metadata[name] ?? '');
  const parts = ['result', String(of.index), String(of.attempt), metadata.sha256 ?? '', ...covered];
  return isSame(macOf(of.key, parts), metadata.mac);
}

/** Custom metadata of a claim; `name` is the whole name of the object. */
export const sealClaim = (key: string, name: string, by: Claimant): ClaimMetadata => ({
  by,
  mac: macOf(key, ['claim', name, by]),
});

/** Who wrote a claim with the key of its Batch job; undefined if nobody did. */
export function claimantOf(key: string, name: string, metadata: Metadata): Claimant | undefined {
  const { by } = metadata;
  if (by !== 'task' && by !== 'action') return undefined;
  return isSame(sealClaim(key, name, by).mac, metadata.mac) ? by : undefined;
}

const jobFileMac = (key: string, of: { sha256: string; needs: string }) =>
  macOf(key, ['job.json', of.sha256, of.needs]);

const macOf = (key: string | KeyObject, parts: readonly string[]) =>
  createHmac('sha256', typeof key === 'string' ? macKey(key) : key)
    .update(parts.join('\n'))
    .digest('hex');

function isSame(mac: string, given: string | undefined): boolean {
  const [own, other] = [Buffer.from(mac), Buffer.from(given ?? '')];
  return own.length === other.length && timingSafeEqual(own, other);
}
