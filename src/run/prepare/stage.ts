import { toJsonText } from '../../definition/python/codec.ts';
import type { Value } from '../../definition/python/value.ts';
import { sourceName } from '../../plan/names.ts';
import type { Plan } from '../../plan/plan.ts';
import { LIBRARY, TASK_CONTRACT_VERSION } from '../../plan/task-contract.ts';
import type { Clients } from '../clients.ts';
import type { Handover } from '../handover.ts';
import type { Source } from './source.ts';
import { digestOfArchive } from './source-archive.ts';

/**
 * Uploads what tells later what ran: the definition, the typed params, versions; and, into every bucket of the run, the
 * files that its tasks unpack. Throws `CloudError`.
 */
export async function stageRun(parts: {
  plan: Plan;
  definitionText: string;
  handover: Handover;
  clients: Clients;
  commit: string;
  source?: Source;
  signal: AbortSignal;
}): Promise<void> {
  const [home] = parts.handover.buckets;
  if (!home) return;
  const storage = await parts.clients.storage(home);
  const put = (name: string, content: string, contentType: string) =>
    storage.create(
      { bucket: home.name, name: parts.handover.folder + name, content, contentType },
      parts.signal,
    );
  const about = {
    run_id: parts.handover.runId,
    workflow: parts.plan.workflow.name,
    file: parts.plan.workflow.file,
    commit: parts.commit,
    ...(parts.source && { source_sha256: digestOfArchive(parts.source.archive) }),
    library: LIBRARY,
    task_contract: TASK_CONTRACT_VERSION,
  };
  await Promise.all([
    ...(parts.source ? putSource(parts.handover, parts.clients, parts.source, parts.signal) : []),
    put('definition.yml', parts.definitionText, 'application/yaml'),
    put('params.json', toJsonText(parts.plan.params as ReadonlyMap<Value, Value>, 2), 'application/json'),
    put('run.json', `${JSON.stringify(about, null, 2)}\n`, 'application/json'),
  ]);
}

/** Once for each bucket; two jobs that reach it with different keys read the same object. */
function putSource(
  handover: Handover,
  clients: Clients,
  source: Source,
  signal: AbortSignal,
): Promise<void>[] {
  const places = new Map(handover.buckets.map((place) => [place.name, place]));
  return [...places.values()].map(async (place) => {
    const storage = await clients.storage(place);
    const object = { bucket: place.name, name: sourceName(handover) };
    await storage.create({ ...object, content: source.archive, contentType: 'application/gzip' }, signal);
  });
}
