import type { Matrix } from '../../definition/model.ts';
import { pythonRepr } from '../../definition/python/text.ts';
import { textOf, type Value } from '../../definition/python/value.ts';
import type { Problem } from '../../errors.ts';
import type { PlannedJob } from '../plan.ts';
import { combinationPath } from './combination-path.ts';

/**
 * A warning if two combinations of a job have the same path for their files: paths do not show types, so 1 and '1' are
 * alike there. The values of a key in a matrix have one type; those of include and of the input `matrix` can have others.
 */
export function sharedPaths({
  job,
  combinations,
}: Pick<PlannedJob, 'job' | 'combinations'>): readonly Problem[] {
  const matrices = combinations.map(({ matrix }) => matrix);
  const shared = hasAlikeValues(matrices) ? firstShared(job.id, matrices) : undefined;
  if (!shared) return [];
  const { path, names } = shared;
  const message = `Job '${job.id}': the combinations ${names.join(' and ')} have the same path for artifacts and log files, ${path}. Files with the same name replace or hinder each other.`;
  const hint = 'Write both values with the same type, or make their texts different.';
  return [{ code: 'shared-path', message, at: job.at, hint }];
}

/** Whether a key has two values with the same text, without which no path is shared. Quick for 100,000 combinations. */
function hasAlikeValues(matrices: readonly Matrix[]): boolean {
  const known = new Map<string, Set<Value>>();
  const texts = new Map<string, Map<string, string>>();
  for (const matrix of matrices) {
    for (const [key, value] of matrix) {
      const values = known.get(key) ?? new Set();
      if (values.has(value)) continue;
      known.set(key, values.add(value));
      const ofKey = texts.get(key) ?? new Map<string, string>();
      texts.set(key, ofKey);
      const text = textOf(value).toWellFormed();
      const repr = pythonRepr(value);
      if (ofKey.has(text) && ofKey.get(text) !== repr) return true;
      ofKey.set(text, repr);
    }
  }
  return false;
}

/** The first path that two different combinations share, with their names. */
function firstShared(
  job: string,
  matrices: readonly Matrix[],
): { readonly path: string; readonly names: readonly string[] } | undefined {
  const seen = new Map<string, string>();
  for (const matrix of matrices) {
    const path = combinationPath(job, matrix);
    const name = named(matrix);
    const before = seen.get(path);
    if (before !== undefined && before !== name) return { path, names: [before, name] };
    seen.set(path, name);
  }
  return undefined;
}

const named = (matrix: Matrix): string =>
  [...matrix].map(([key, value]) => `${key}=${pythonRepr(value)}`).join(', ');
