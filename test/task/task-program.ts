import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { TaskProgram } from '../../src/plan/batch-job.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'src', 'task');

/** The task runner as a Batch job carries it, made of the files in src/task. */
export function taskProgram(): TaskProgram {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.py') && name !== 'loader.py');
  const files = names.sort().map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);
  return {
    loader: readFileSync(join(FOLDER, 'loader.py'), 'utf8'),
    archive: deflateSync(JSON.stringify(Object.fromEntries(files)), { level: 9 }).toString('base64'),
  };
}
