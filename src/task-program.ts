import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaskProgram } from './plan/batch-job.ts';

/** The task runner next to the bundle. The build packs it (`scripts/finish-dist.mjs`), so that no start has to. */
export const taskProgram = (): TaskProgram =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'task-program.json'), 'utf8')) as TaskProgram;
