import type { Clock } from '../../clock.ts';
import type { KnownObject } from '../../cloud/objects/object-download.ts';
import { runnerLine } from '../../plan/task-contract.ts';
import type { Clients } from '../clients.ts';
import { placeOf } from '../place.ts';
import type { PartState, TaskLog } from '../state.ts';

/** Maximum number of pages of 1,000 lines to read of one task's output. */
const MAX_PAGES = 50;
/** entries:list allows 60 requests per minute and project (cloud.google.com/logging/quotas). */
const PAGE_EVERY_MS = 1_000;

/** Folder with the log copies of one Batch job's tasks, ending in a slash. */
export const logsFolder = (partFolder: string) => `${partFolder}logs/`;

/** The log copy of a result, from the result's name. */
export function copyOf(
  { generation, bytes, crc32c }: TaskLog,
  { bucket, result }: { readonly bucket: string; readonly result: string },
): KnownObject | undefined {
  const name = result.replace(/\/results\/(\d+-\d+)\.json$/, '/logs/$1.log');
  return name === result ? undefined : { bucket, name, generation, size: bytes, crc32c };
}

/**
 * The output of a task in Cloud Logging, with a line break after each line; only of the attempts before `copied`, if
 * that is given: the one whose output has a copy. Entries do not always say to which attempt they belong. Then
 * everything from the last beginning of the task runner on is of that attempt. Throws `CloudError`.
 */
export async function* loggedOutput(
  { clients, clock }: { readonly clients: Pick<Clients, 'logging'>; readonly clock: Clock },
  of: { readonly part: PartState; readonly task: number; readonly copied?: number },
  signal: AbortSignal,
): AsyncGenerator<string> {
  const { part, task } = of;
  const place = placeOf(part.planned.machine);
  const logging = await clients.logging(place);
  const asked = {
    projectId: place.projectId,
    jobUids: [part.view.uid],
    task,
    since: new Date(part.view.createdMs).toISOString(),
  };
  const seen = new Set<string>();
  let last: string[] | undefined;
  let pageToken = '';
  for (let page = 0; page < MAX_PAGES; page++) {
    const answer = await logging.taskOutput({ ...asked, ...(pageToken && { pageToken }) }, signal);
    for (const line of answer.lines) {
      const id = `${line.timestamp} ${line.insertId}`;
      if (seen.has(id) || line.taskIndex !== task) continue;
      seen.add(id);
      const text = `${line.text.replace(/\n$/, '')}\n`;
      if (of.copied === undefined) yield text;
      else if (line.taskRetry !== undefined) {
        if (line.taskRetry < of.copied) yield text;
      } else if (runnerLine(text)?.says === 'task') {
        yield* last ?? [];
        last = [text];
      } else if (last) last.push(text);
      else yield text;
    }
    pageToken = answer.nextPageToken;
    if (!pageToken) return;
    await clock.sleep(PAGE_EVERY_MS, signal);
  }
}
