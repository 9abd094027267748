import type { Job } from '../definition/model.ts';
import { Tagged, textOf, type Value } from '../definition/python/value.ts';
import type { Problem } from '../errors.ts';
import { MAX_PARALLELISM } from './batch-job.ts';

const PARAM = /^\$\{\{\s*params\.([a-zA-Z0-9_-]+)\s*(?:\|\s*int\s*)?\}\}$/;

/**
 * Tasks of a job that run at a time: `max-parallel`, else `max_parallel_tasks`, else 0 (Batch's own, all at once).
 * The library's limit of 9 threads does not apply to machines.
 */
export function parallelismOf(
  job: Job,
  params: ReadonlyMap<string, Value>,
  maxParallelTasks: number | undefined,
): { readonly parallelism: number } | { readonly problem: Problem } {
  const written = job.strategy.maxParallel;
  if (written === undefined) return { parallelism: maxParallelTasks ?? 0 };
  const refuse = (what: string): { problem: Problem } => ({
    problem: {
      code: 'invalid-max-parallel',
      message: `Job '${job.id}': max-parallel must be a whole number from 1 to ${MAX_PARALLELISM.toLocaleString('en-US')}; ${what}.`,
      at: written.at,
    },
  });
  let value: Value = written.value;
  if (typeof value === 'string') {
    const name = PARAM.exec(value.trim())?.[1];
    if (name === undefined && !/^\d+$/.test(value.trim())) {
      return refuse(`"${value}" is neither a number nor a plain \${{ params.NAME }}`);
    }
    value = name === undefined ? Number(value) : (params.get(name) ?? null);
  }
  const parallelism = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (
    typeof parallelism !== 'number' ||
    !Number.isInteger(parallelism) ||
    parallelism < 1 ||
    parallelism > MAX_PARALLELISM
  ) {
    return refuse(
      `got ${typeof value === 'object' && !(value instanceof Tagged) ? 'no number' : textOf(value)}`,
    );
  }
  return { parallelism };
}
