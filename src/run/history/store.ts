import { CloudError } from '../../errors.ts';
import { historyName } from '../../plan/names.ts';
import type { NamedPlace } from '../handover.ts';
import type { Run } from '../the-run.ts';
import { historyText, MAX_HISTORY_BYTES, type RunRecord, readHistory } from './record.ts';

/** The stored history of one workflow and scope. */
export interface Found {
  readonly records: readonly RunRecord[];
  /** `0` if there is no object. */
  readonly generation: string;
}

export const NOTHING: Found = { records: [], generation: '0' };

/** The objects with the history of a workflow, one for each scope. */
export interface HistoryStore {
  /** Throws `CloudError`. An object that is not a history counts as empty, and is replaced with the next one. */
  read(scope: string, signal: AbortSignal): Promise<Found>;
  /** Adds a record to the found history. False if other runs kept changing it. Throws `CloudError`. */
  add(scope: string, record: RunRecord, found: Found, signal: AbortSignal): Promise<boolean>;
}

/** Number of attempts to read it again if another run wrote it in between. */
const TRIES = 3;

export function historyStore(
  { name: bucket, ...place }: NamedPlace,
  { plan, identity, clients }: Pick<Run, 'plan' | 'identity' | 'clients'>,
): HistoryStore {
  const nameIn = (scope: string) => historyName(identity, scope, plan.workflow.name);
  async function read(scope: string, signal: AbortSignal): Promise<Found> {
    const storage = await clients.storage(place);
    const name = nameIn(scope);
    try {
      const { generation } = await storage.describe({ bucket, name }, signal);
      const bytes = await storage.read({ bucket, name, generation, maxBytes: MAX_HISTORY_BYTES }, signal);
      return { records: readHistory(new TextDecoder().decode(bytes)), generation };
    } catch (error) {
      if (error instanceof CloudError && error.httpStatus === 404) return NOTHING;
      throw error;
    }
  }
  return {
    read,
    async add(scope, record, found, signal) {
      const storage = await clients.storage(place);
      let known = found;
      for (let tries = 0; tries <= TRIES; tries++) {
        const { generation } = known;
        const content = historyText([record, ...known.records]);
        const object = { bucket, name: nameIn(scope), content, contentType: 'application/json', generation };
        try {
          await storage.replaceVersion(object, signal);
          return true;
        } catch (error) {
          if (!(error instanceof CloudError) || error.httpStatus !== 412) throw error;
          known = await read(scope, signal);
        }
      }
      return false;
    },
  };
}
