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

/** Names of other tools, and of the Action's inputs, for an argument. */
const SYNONYMS: Readonly<Record<string, string>> = {
  cpu: 'cpu_count',
  cpus: 'cpu_count',
  vcpus: 'cpu_count',
  cores: 'cpu_count',
  mem: 'memory_mb',
  mem_mb: 'memory_mb',
  memory: 'memory_mb',
  ram: 'memory_mb',
  gpu: 'gpu_type',
  gpus: 'gpu_count',
  accelerator: 'gpu_type',
  disk_size: 'boot_disk_size_gb',
  disk_size_gb: 'boot_disk_size_gb',
  disk_type: 'boot_disk_type',
  instance_type: 'machine_type',
  machine: 'machine_type',
  container: 'image',
  docker_image: 'image',
  packages: 'requirements',
  pip: 'requirements',
  dependencies: 'requirements',
  env_vars: 'env',
  environment_variables: 'env',
  batch_service_account: 'service_account',
  timeout: 'timeout_seconds',
  task_timeout: 'timeout_seconds',
  'timeout-minutes': 'timeout_seconds',
  retries: 'retry_count',
  max_retries: 'retry_count',
  bucket: 'gcs_bucket',
  project: 'project_id',
  zone: 'zones',
  on_oom: 'on_out_of_memory',
  parallelism: 'max_parallel_tasks',
  max_parallel: 'max_parallel_tasks',
  'max-parallel': 'max_parallel_tasks',
};

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
      const synonym = Object.hasOwn(SYNONYMS, name) ? SYNONYMS[name] : undefined;
      const misspelled = synonym ?? misspelledKey(name, known);
      const isMistake = misspelled !== undefined && known.includes(misspelled);
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
