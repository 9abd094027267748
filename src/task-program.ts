import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { TaskProgram } from './plan/batch-job.ts';

const FOLDER = join(import.meta.dirname, 'task');
const LOADER = 'loader.py';

/**
 * The task runner as a Batch job spec carries it: the text of its loader, and its other files compressed. The
 * same files give the same text on every machine, because the digest of a spec identifies the owner of a Batch job.
 */
export function taskProgram(): TaskProgram {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.py') && name !== LOADER)
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]));
  return {
    loader: readFileSync(join(FOLDER, LOADER), 'utf8'),
    archive: deflateSync(JSON.stringify(files), { level: 9 }).toString('base64'),
  };
}
