import type { Logging } from '../cloud/logging.ts';
import { CloudError } from '../errors.ts';
import { neutral } from '../report/markdown.ts';
import type { Clients } from './clients.ts';
import type { JobState, RunState } from './state.ts';
import { placeOf } from './watch.ts';

/** entries:list allows 60 requests a minute and project, which several runs may share. */
const EVERY_MS = 5_000;
/** Entries arrive late and out of order. */
const OVERLAP_MS = 15_000;
const MAX_PAGES = 20;

/** Prints the output of the tasks while they run. Logs are a comfort: when they fail, one warning and no more. */
export interface LogStream {
  /** Prints what is new, unless it looked less than five seconds ago; `isLast` always looks. */
  follow(state: RunState, isLast: boolean, signal?: AbortSignal): Promise<void>;
}

export function logStream(parts: {
  clients: Clients;
  nowMs: () => number;
  print: (line: string) => void;
  warn: (line: string) => void;
}): LogStream {
  const seen = new Map<string, number>();
  let isOff = false;
  let lookedMs = 0;
  let sinceMs = 0;

  async function read(
    logging: Logging,
    query: { projectId: string; jobs: ReadonlyMap<string, string[]> },
    signal?: AbortSignal,
  ) {
    const since = new Date(sinceMs - OVERLAP_MS).toISOString();
    const jobUids = [...query.jobs.keys()];
    for (let page = 0, pageToken = ''; page < MAX_PAGES; page++) {
      const answer = await logging.taskOutput(
        { projectId: query.projectId, jobUids, since, pageToken },
        signal,
      );
      for (const line of answer.lines) {
        const key = `${line.timestamp} ${line.insertId} ${line.jobUid} ${line.taskIndex}`;
        if (seen.has(key)) continue;
        const atMs = Date.parse(line.timestamp);
        seen.set(key, atMs);
        sinceMs = Math.max(sinceMs, atMs || 0);
        const title = query.jobs.get(line.jobUid)?.[line.taskIndex] ?? line.jobUid;
        for (const text of line.text.replace(/\n$/, '').split('\n'))
          parts.print(`[${title}] ${neutral(text)}`);
      }
      pageToken = answer.nextPageToken;
      if (!pageToken) break;
    }
    for (const [key, atMs] of seen) if (atMs < sinceMs - 2 * OVERLAP_MS) seen.delete(key);
  }

  return {
    async follow(state, isLast, signal) {
      if (isOff || (!isLast && parts.nowMs() - lookedMs < EVERY_MS)) return;
      lookedMs = parts.nowMs();
      if (sinceMs === 0) sinceMs = state.startedMs;
      for (const query of queriesOf(state)) {
        try {
          await read(await parts.clients.logging(query.place), query, signal);
        } catch (error) {
          if (!(error instanceof CloudError)) throw error;
          if (signal?.aborted) return;
          isOff = true;
          parts.warn(`The tasks' output is not shown: ${error.message}${error.hint ? ` ${error.hint}` : ''}`);
          return;
        }
      }
    },
  };
}

interface Query {
  readonly place: ReturnType<typeof placeOf>;
  readonly projectId: string;
  /** Batch job uid → title of each task. */
  readonly jobs: Map<string, string[]>;
}

function queriesOf(state: RunState): Query[] {
  const queries = new Map<string, Query>();
  for (const job of state.jobs.values()) {
    const place = placeOf(job);
    const key = JSON.stringify(place);
    const query = queries.get(key) ?? { place, projectId: place.projectId, jobs: new Map() };
    for (const attempt of job.attempts) {
      if (!attempt.view.uid) continue;
      const titles = attempt.combinations.map((index) => titleOf(job, index));
      query.jobs.set(attempt.view.uid, titles);
    }
    if (query.jobs.size > 0) queries.set(key, query);
  }
  return [...queries.values()];
}

/** `etl` or `etl table=customer, day=1`. */
function titleOf({ planned }: JobState, index: number): string {
  const matrix = [...(planned.combinations[index]?.matrix ?? [])].map(
    ([key, value]) => `${key}=${String(value)}`,
  );
  return neutral([planned.job.id, matrix.join(', ')].filter((part) => part).join(' '));
}
