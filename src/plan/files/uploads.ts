import { partFolder, sourceName } from '../names.ts';
import type { Plan, RunIdentity } from '../plan.ts';
import { ROWS_A_PART } from './combination-rows.ts';

/**
 * gs:// URIs of the objects that a run uploads before and while it starts its jobs, in this order; without those of a
 * job's retries, the results of its tasks, and the lease.
 */
export function plannedUploads(plan: Plan, identity: RunIdentity, hasSource: boolean): readonly string[] {
  const jobs = [...plan.jobs.values()];
  const buckets = [...new Set(jobs.map(({ machine }) => machine.bucket))];
  const home = ['definition.yml', 'params.json', 'run.json'].map((name) => identity.folder + name);
  return [
    ...home.map((name) => `gs://${buckets[0]}/${name}`),
    ...(hasSource ? buckets.map((bucket) => `gs://${bucket}/${sourceName(identity)}`) : []),
    ...jobs.flatMap(({ job, machine, combinations }) => {
      const folder = `gs://${machine.bucket}/${partFolder(identity, job.id, 0)}`;
      const names = combinations.length > ROWS_A_PART ? ['combinations.jsonl', 'job.json'] : ['job.json'];
      return names.map((name) => folder + name);
    }),
  ];
}
