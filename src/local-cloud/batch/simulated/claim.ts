import { createHmac } from 'node:crypto';
import type { Simulation } from '../../types.ts';
import type { JobFile } from './result.ts';

/** A simulated task that is about to start. */
export interface Starting {
  readonly file: JobFile;
  readonly index: number;
  readonly attempt: number;
  /** Key of the Batch job. */
  readonly key: string;
}

/**
 * Claims a task's combination like the task runner (test/contracts/task-contract.json). False if the Action has claimed
 * it before: then the task does nothing.
 */
export async function claim(
  storage: Simulation['storage'],
  { file, index, attempt, key }: Starting,
): Promise<boolean> {
  const own = file.combinations[index]?.claim;
  if (own === undefined || !file.claims) return true;
  const [, bucket = '', folder = ''] = /^gs:\/\/([^/]+)\/(.+)$/.exec(file.claims) ?? [];
  const name = `${folder}${own}${attempt > 0 ? `-${attempt}` : ''}`;
  const text = ['claim', name, 'task'].join('\n');
  const mac = createHmac('sha256', Buffer.from(key, 'base64url')).update(text).digest('hex');
  await storage.put({ bucket, name, body: CONTENT, metadata: { by: 'task', mac } });
  return (await storage.get({ bucket, name }))?.toString() === CONTENT;
}

const CONTENT = '{"by":"task"}\n';
