import type { LogLine } from '../../cloud/logging.ts';
import { CloudError } from '../../errors.ts';
import { countText } from '../../report/duration.ts';
import { neutral } from '../../report/markdown.ts';
import type { Clients } from '../clients.ts';
import type { JobState, RunState } from '../state.ts';
import type { TaskEnded } from '../watch/early-results.ts';
import { placeOf } from '../watch/watch.ts';
import { type LogQuery, logQueries, noteTask, titleOf } from './log-queries.ts';
import { type TaskText, taskText } from './task-text.ts';

/** entries:list allows 60 requests a minute and project, which other runs share (cloud.google.com/logging/quotas). */
const READS_A_MINUTE = 30;
const EVERY_MS = 5_000;
/** Milliseconds between looks after Logging refused one for its quota or was ill. */
const PATIENT_MS = 30_000;
/** Entries arrive late and out of order. */
const OVERLAP_MS = 15_000;
/** Pages of 1,000 lines that one look reads at most. */
const MAX_PAGES = 20;
/** Milliseconds between two reads that keep within READS_A_MINUTE. */
const READ_MS = 60_000 / READS_A_MINUTE;
/** More lines of one combination at a time are folded, so that hundreds of them can be told apart. */
const OPEN_LINES = 12;
/** How often, and after how many milliseconds, the last lines of tasks that have ended are asked for. */
const LATE_LOOKS = 3;
const LATE_MS = 2_000;
const AGENT_LINES = 20;
/** The task runner's last word; what was cancelled may be preempted and run again. */
const HAS_RESULT = /^\[gcp-batch-workflow\] ended: (SUCCESS|FAILED)\s*$/;

/** Prints the output of the tasks while they run. Logs are a comfort: no failure of theirs is one of the run. */
export interface LogStream {
  /** Prints what is new, unless it looked a moment ago; `isNow` looks all the same. */
  follow(state: RunState, isNow: boolean, signal?: AbortSignal): Promise<void>;
  /** Prints what came late, and notes the last lines of what failed. */
  finish(state: RunState, signal?: AbortSignal): Promise<void>;
}

export interface LogParts {
  readonly clients: Pick<Clients, 'logging'>;
  readonly nowMs: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<unknown>;
  readonly print: (line: string) => void;
  readonly group: (title: string, lines: readonly string[]) => void;
  readonly notice: (line: string) => void;
  /** Told of every task whose log says that it left a result which no retry replaces. */
  readonly ended?: TaskEnded;
  /** Step debugging is on: everything is shown as it came. */
  readonly isAll: boolean;
}

export function logStream(parts: LogParts): LogStream {
  const seen = new Map<string, number>();
  const tasks = new Map<string, TaskText>();
  const reads = new Map<string, number[]>();
  /** A query that was not read to its end. */
  const unfinished = new Map<string, { since: string; jobUids: string[]; pageToken: string }>();
  /** Places, as JSON, of whose log a failure was told, and those of which it may not be read. */
  const told = new Set<string>();
  const closed = new Set<string>();
  let lookedMs = 0;
  let everyMs = EVERY_MS;
  let sinceMs = 0;
  let looking: Promise<void> = Promise.resolve();
  const queriesOf = logQueries(parts.nowMs);

  const textOf = (uid: string, task: number): TaskText => {
    const key = `${uid} ${task}`;
    const known = tasks.get(key) ?? taskText(parts.isAll);
    tasks.set(key, known);
    return known;
  };

  function mayRead(projectId: string, isNow: boolean): boolean {
    const nowMs = parts.nowMs();
    const recent = (reads.get(projectId) ?? []).filter((atMs) => atMs > nowMs - 60_000);
    reads.set(projectId, recent);
    if (recent.length >= READS_A_MINUTE + (isNow ? MAX_PAGES : 0)) return false;
    recent.push(nowMs);
    return true;
  }

  /** Gives the time of the newest entry read; `isHeld`: the next look must ask from there, whatever others saw. */
  async function read(query: LogQuery, isNow: boolean, signal?: AbortSignal) {
    const { key } = query;
    const { projectId } = query.place;
    const logging = await parts.clients.logging(query.place);
    const chunks = new Map<string, LogLine[]>();
    const wasUnfinished = unfinished.has(key);
    let newestMs = 0;
    let isRead = false;
    for (let page = 0; page < MAX_PAGES && mayRead(projectId, isNow); page++) {
      const from = unfinished.get(key) ?? {
        since: new Date(sinceMs - OVERLAP_MS).toISOString(),
        jobUids: [...query.jobs.keys()],
        pageToken: '',
      };
      const answer = await logging.taskOutput({ projectId, ...from }, signal);
      for (const line of answer.lines) {
        const id = `${line.timestamp} ${line.insertId} ${line.jobUid} ${line.taskIndex}`;
        const atMs = Date.parse(line.timestamp) || 0;
        newestMs = Math.max(newestMs, atMs);
        if (seen.has(id)) continue;
        seen.set(id, atMs);
        const hasResult = HAS_RESULT.test(line.text);
        const asked = query.jobs.get(line.jobUid);
        if (asked) noteTask(asked, line.taskIndex, atMs, hasResult);
        if (hasResult) parts.ended?.({ jobUid: line.jobUid, index: line.taskIndex, retry: line.taskRetry });
        const task = `${line.jobUid} ${line.taskIndex}`;
        chunks.set(task, [...(chunks.get(task) ?? []), line]);
      }
      isRead = !answer.nextPageToken;
      if (isRead) unfinished.delete(key);
      else unfinished.set(key, { ...from, pageToken: answer.nextPageToken });
      if (isRead) break;
    }
    for (const lines of chunks.values()) show(lines, query);
    // The rest of an older question knows nothing of what came after it was first asked.
    return { untilMs: isRead ? Math.max(newestMs, sinceMs) : sinceMs, isHeld: !isRead || wasUnfinished };
  }

  function show(lines: readonly LogLine[], query: LogQuery): void {
    const [first] = lines;
    if (!first) return;
    const at = query.jobs.get(first.jobUid);
    const title = titleOf(at, first);
    const raw = lines.flatMap(({ text }) => text.replace(/\n$/, '').split('\n'));
    const shown = textOf(first.jobUid, first.taskIndex).shown(raw).map(neutral);
    const isOneOfMany = (at?.job.planned.combinations.length ?? 1) > 1;
    if (isOneOfMany && shown.length > OPEN_LINES)
      parts.group(`${title} (${countText(shown.length, 'line')})`, shown);
    else for (const line of shown) parts.print(`[${title}] ${line}`);
  }

  async function look(state: RunState, isNow: boolean, signal?: AbortSignal, isAll = false): Promise<void> {
    if (!isNow && parts.nowMs() - lookedMs < everyMs) return;
    lookedMs = parts.nowMs();
    if (sinceMs === 0) sinceMs = state.startedMs;
    const queries = queriesOf(state, isAll);
    const newest: number[] = [];
    let heldMs = Number.POSITIVE_INFINITY;
    for (const query of queries) {
      if (isClosed(query.place)) continue;
      try {
        const { untilMs, isHeld } = await read(query, isNow, signal);
        newest.push(untilMs);
        if (isHeld) heldMs = Math.min(heldMs, untilMs);
        everyMs = Math.max(EVERY_MS, queries.length * READ_MS);
      } catch (error) {
        if (!(error instanceof CloudError)) throw error;
        if (signal?.aborted) return;
        tell(error, query.place);
        if (!isClosed(query.place)) heldMs = sinceMs;
      }
    }
    sinceMs = Math.min(heldMs, Math.max(sinceMs, ...newest));
    for (const [id, atMs] of seen) if (atMs < sinceMs - 2 * OVERLAP_MS) seen.delete(id);
  }

  const isClosed = (place: LogQuery['place']): boolean => closed.has(JSON.stringify(place));

  function tell(error: CloudError, place: LogQuery['place']): void {
    const key = JSON.stringify(place);
    // Without the right it stays so; anything else may be better in a while.
    const isRefused = error.httpStatus === 401 || error.httpStatus === 403;
    if (isRefused) closed.add(key);
    else everyMs = PATIENT_MS;
    for (const each of unfinished.keys()) if (each.startsWith(`${key} `)) unfinished.delete(each);
    if (told.has(key)) return;
    told.add(key);
    const what = isRefused ? 'is not shown' : 'comes late or not at all';
    parts.notice(`The tasks' output ${what}: ${error.message}${error.hint ? ` ${error.hint}` : ''}`);
  }

  /** Tasks that left their result, and whose last line was not seen yet. */
  const isComplete = (state: RunState): boolean =>
    [...state.jobs.values()].every((job) => {
      const attempt = job.attempts.at(-1);
      if (!attempt || isClosed(placeOf(job))) return true;
      return attempt.combinations.every((index, task) => {
        const hasResult = job.combinations[index]?.outcome?.startedMs !== undefined;
        return !hasResult || textOf(attempt.view.uid, task).hasEnded();
      });
    });

  const next = (work: () => Promise<void>): Promise<void> => {
    looking = looking.then(work, work);
    return looking;
  };

  return {
    follow: (state, isNow, signal) => next(() => look(state, isNow, signal)),
    finish: (state, signal) =>
      next(async () => {
        for (let late = 0; late < LATE_LOOKS; late++) {
          await look(state, true, signal, true);
          if (signal?.aborted || (isComplete(state) && unfinished.size === 0)) break;
          await parts.sleep(LATE_MS, signal);
        }
        if (unfinished.size > 0)
          parts.notice(
            'Not all of the output is shown here; the summary links to Logs Explorer for the rest.',
          );
        for (const job of state.jobs.values()) await noteLastLines(job, signal);
      }),
  };

  async function noteLastLines(job: JobState, signal?: AbortSignal): Promise<void> {
    const attempt = job.attempts.at(-1);
    if (!attempt || job.status !== 'FAILED') return;
    let agent: Promise<readonly string[]> | undefined;
    for (const [task, index] of attempt.combinations.entries()) {
      const combination = job.combinations[index];
      const outcome = combination?.outcome;
      if (!combination || outcome?.status !== 'FAILED' || !outcome.failure) continue;
      let lastLines = textOf(attempt.view.uid, task).lastLines();
      if (outcome.failure.origin === 'batch') {
        agent ??= agentLines(job, signal);
        if (lastLines.length === 0) lastLines = await agent;
      }
      if (lastLines.length === 0) continue;
      combination.outcome = { ...outcome, failure: { ...outcome.failure, lastLines } };
    }
    await agent;
  }

  /** What Batch's agent wrote on the VMs of a job whose tasks left no result. */
  async function agentLines(job: JobState, signal?: AbortSignal): Promise<readonly string[]> {
    const attempt = job.attempts.at(-1);
    const place = placeOf(job);
    if (isClosed(place) || !attempt?.view.uid || !mayRead(place.projectId, true)) return [];
    try {
      const logging = await parts.clients.logging(place);
      const query = { projectId: place.projectId, jobUid: attempt.view.uid, count: AGENT_LINES };
      const lines = (await logging.agentLog(query, signal)).map(({ text }) => text.trimEnd());
      if (lines.length > 0) {
        const title = `Log of Batch's agent on the machines of ${neutral(job.planned.job.id)}`;
        parts.group(title, lines.map(neutral));
      }
      return lines;
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      if (!signal?.aborted) tell(error, place);
      return [];
    }
  }
}
