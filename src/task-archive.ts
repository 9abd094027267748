import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { TaskProgram } from './plan/batch-job.ts';

const LOADER = 'loader.py';

/**
 * The task runner as it is embedded in a Batch job spec: the text of its loader, and its other files, compressed.
 * `folder` holds its sources. The same files always give the same text, because the digest of a spec identifies a Batch
 * job.
 */
export function packedTaskProgram(folder: string): TaskProgram {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.py') && name !== LOADER)
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return {
    loader: readFileSync(join(folder, LOADER), 'utf8'),
    archive: deflateSync(JSON.stringify(files), { level: 9 }).toString('base64'),
  };
}
