import type { Doubts, Job } from '../../definition/model.ts';
import type { Value } from '../../definition/python/value.ts';
import { nearestName } from '../../definition/suggestion.ts';
import type { Problem } from '../../errors.ts';
import { givenArguments } from '../machine/unknown-argument.ts';

const NAME = 'needs_artifacts';

/**
 * Jobs whose artifacts the tasks of a job find in `$NEEDS_ARTIFACTS_DIR`, in the order of its needs: all of them with
 * `needs_artifacts: true`, else those that it lists. If the needs have problems, any job may be one of them.
 */
export function neededArtifacts(
  job: Job,
  doubts: Doubts,
): { readonly jobs: readonly string[]; readonly problems: readonly Problem[] } {
  const argument = givenArguments(job).get(NAME);
  if (argument?.isWrong) return { jobs: [], problems: [] };
  const { value = null, at = job.runsOn.at } = argument ?? {};
  const problem = (message: string, hint: string): Problem => ({
    code: 'invalid-runs-on',
    message: `Job '${job.id}': runs-on.with.${NAME} ${message}.`,
    at,
    hint,
  });
  const given = asNames(value, job);
  if (!given) {
    const hint = 'Write true for all jobs that the job needs.';
    return { jobs: [], problems: [problem('must be true, false or a list of job ids', hint)] };
  }
  if (!doubts.ids) return { jobs: [], problems: [] };
  const areNeedsWrong = doubts.needs.has(job.id);
  if (value === true && !areNeedsWrong && job.needs.length === 0) {
    return { jobs: [], problems: [problem('is true, but the job needs no other job', 'Add needs.')] };
  }
  const known = doubts.ids;
  const problems = given.flatMap((id) => {
    if (job.needs.includes(id) || (areNeedsWrong && known.includes(id))) return [];
    if (known.includes(id))
      return [problem(`names '${id}', which the job does not need`, `Add ${id} to needs.`)];
    const nearest = nearestName(id, known);
    const hint = nearest ? `Did you mean '${nearest}'?` : `Jobs: ${known.join(', ')}.`;
    return [problem(`names '${id}', which is not a job of the workflow`, hint)];
  });
  return { jobs: job.needs.filter((id) => given.includes(id)), problems };
}

function asNames(value: Value, job: Job): readonly string[] | undefined {
  if (value === true) return job.needs;
  if (value === null || value === false) return [];
  const items = Array.isArray(value) ? (value as readonly Value[]) : [value];
  return items.every((item): item is string => typeof item === 'string') ? items : undefined;
}
