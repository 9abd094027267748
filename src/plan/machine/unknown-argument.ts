import type { Argument, Job } from '../../definition/model.ts';
import { misspelledKey, nearestName } from '../../definition/suggestion.ts';
import type { Problem } from '../../errors.ts';
import { CONTAINER_FIELDS, RESOURCE_FIELDS } from '../../inputs/resource-fields.ts';

/** Names of the arguments for a job's kind of machine: for example, a container's `network` is not one of Google's. */
export const knownArguments = (job: Job): readonly string[] =>
  Object.keys(job.runsOn.kind === 'container' ? CONTAINER_FIELDS : RESOURCE_FIELDS);

/** The arguments of a job by their right names: a misspelled one is reported, but not what its absence would cause. */
export function givenArguments(job: Job): ReadonlyMap<string, Argument> {
  const known = knownArguments(job);
  const own = [...job.runsOn.with].filter(([name]) => known.includes(name));
  const misspelled = [...job.runsOn.with].flatMap(([name, argument]): [string, Argument][] => {
    const meant = known.includes(name) ? undefined : misspelledKey(name, known);
    return meant === undefined ? [] : [[meant, argument]];
  });
  return new Map([...misspelled, ...own]);
}

/**
 * Reports unknown arguments under `runs-on.with`, which the library silently ignores. One that resembles a known
 * argument is a mistake, as everywhere in a definition.
 */
export function unknownArguments(
  job: Job,
): readonly { readonly problem: Problem; readonly isMistake: boolean }[] {
  const known = knownArguments(job);
  return [...job.runsOn.with]
    .filter(([name]) => !known.includes(name))
    .map(([name, { keyAt }]) => {
      const misspelled = misspelledKey(name, known);
      const isMistake = misspelled !== undefined;
      const nearest =
        misspelled ?? known.find((each) => each.startsWith(`${name}_`)) ?? nearestName(name, known);
      const what = `runs-on.with has the unknown key '${name}'${isMistake ? '' : ', which is ignored'}`;
      const problem = {
        code: isMistake ? 'unknown-key' : 'ignored-key',
        message: `Job '${job.id}': ${what}.`,
        at: keyAt,
        hint: nearest
          ? `Did you mean '${nearest}'?`
          : known.length <= 8
            ? `Known: ${known.join(', ')}.`
            : 'docs/runs-on.md lists all keys.',
      };
      return { problem, isMistake };
    });
}
