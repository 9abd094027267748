import { toJsonText } from '../definition/codec.ts';
import type { Value } from '../definition/value.ts';
import type { Handover } from '../handover.ts';
import type { Plan } from '../plan/plan.ts';
import { LIBRARY, TASK_CONTRACT_VERSION } from '../plan/task-contract.ts';
import type { Clients } from './clients.ts';

/** Uploads what tells later what ran: the definition, the typed params, versions. Throws `CloudError`. */
export async function stageRun(parts: {
  plan: Plan;
  definitionText: string;
  handover: Handover;
  clients: Clients;
  commit: string;
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
    library: LIBRARY,
    task_contract: TASK_CONTRACT_VERSION,
  };
  await Promise.all([
    put('definition.yml', parts.definitionText, 'application/yaml'),
    put('params.json', toJsonText(parts.plan.params as ReadonlyMap<Value, Value>, 2), 'application/json'),
    put('run.json', `${JSON.stringify(about, null, 2)}\n`, 'application/json'),
  ]);
}
