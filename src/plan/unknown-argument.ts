import type { Job } from '../definition/model.ts';
import { nearestName } from '../definition/suggestion.ts';
import type { Problem } from '../errors.ts';

/** Warns of arguments under `runs-on.with` that nobody reads; the library ignores them silently. */
export function unknownArgument(job: Job, known: readonly string[]): Problem[] {
  return [...job.runsOn.with]
    .filter(([name]) => !known.includes(name))
    .map(([name, { keyAt }]) => {
      const nearest = nearestName(name, known);
      return {
        code: 'unknown-key',
        message: `Job '${job.id}': runs-on.with has the unknown key '${name}', which is ignored.`,
        at: keyAt,
        hint: nearest ? `Did you mean '${nearest}'?` : `Known: ${known.join(', ')}.`,
      };
    });
}
