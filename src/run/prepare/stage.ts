import { toJsonText } from '../../definition/python/codec.ts';
import type { Value } from '../../definition/python/value.ts';
import { sourceName } from '../../plan/names.ts';
import type { Plan } from '../../plan/plan.ts';
import { LIBRARY, TASK_CONTRACT_VERSION } from '../../plan/task-contract.ts';
import type { Handover } from '../handover.ts';
import type { Run } from '../the-run.ts';
import type { Prepared } from './prepare.ts';
import type { Source } from './source.ts';
import { digestOfArchive } from './source-archive.ts';

/**
 * Uploads a record of the run (the definition, the typed params, versions) and, to every bucket of the run, the files
 * that its tasks unpack. Throws `CloudError`.
 */
export async function stageRun(
  run: Run,
  handover: Handover,
  { definitionText, source }: Pick<Prepared, 'definitionText' | 'source'>,
): Promise<void> {
  const { plan } = run;
  const [home] = handover.buckets;
  if (!home) return;
  const storage = await run.clients.storage(home);
  const put = (name: string, content: string, contentType: string) =>
    storage.create({ bucket: home.name, name: handover.folder + name, content, contentType }, run.stop);
  const about = {
    run_id: handover.runId,
    workflow: plan.workflow.name,
    file: plan.workflow.file,
    commit: run.identity.commit,
    ...(source && { source_sha256: digestOfArchive(source.archive) }),
    ...globOf(plan),
    library: LIBRARY,
    task_contract: TASK_CONTRACT_VERSION,
  };
  await Promise.all([
    ...(source ? putSource(run, handover, source) : []),
    put('definition.yml', definitionText, 'application/yaml'),
    put('params.json', toJsonText(plan.params as ReadonlyMap<Value, Value>, 2), 'application/json'),
    put('run.json', `${JSON.stringify(about, null, 2)}\n`, 'application/json'),
  ]);
}

/** The files that the input `matrix_glob` matched: the bucket may change later. */
function globOf({ jobs }: Plan) {
  for (const [job, { glob }] of jobs) {
    if (glob) return { matrix_glob: { job, key: glob.key, glob: glob.text, files: glob.files ?? [] } };
  }
  return {};
}

/** Once per bucket; two jobs that access it with different keys read the same object. */
function putSource(run: Run, handover: Handover, source: Source): Promise<void>[] {
  const places = new Map(handover.buckets.map((place) => [place.name, place]));
  return [...places.values()].map(async (place) => {
    const storage = await run.clients.storage(place);
    const object = { bucket: place.name, name: sourceName(handover) };
    await storage.create({ ...object, content: source.archive, contentType: 'application/gzip' }, run.stop);
  });
}
