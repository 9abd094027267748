import { join } from 'node:path';
import type { TaskProgram } from '../../src/plan/batch-job.ts';
import { packedTaskProgram } from '../../src/task-archive.ts';

/** The task runner from src/, which needs no build. */
export const taskProgram = (): TaskProgram =>
  packedTaskProgram(join(import.meta.dirname, '..', '..', 'src', 'task'));
