import type { Clock } from '../../clock.ts';
import type { Logging, LogLine } from '../../cloud/logging.ts';
import { CloudError } from '../../errors.ts';
import { runnerLine } from '../../plan/task-contract.ts';
import { countText } from '../../report/numbers.ts';
import type { Clients } from '../clients.ts';
import { isRoleProvedIn } from '../explain/role-proof.ts';
import { explainedByLog } from '../explain/task-failure.ts';
import { type Place, placeOf } from '../place.ts';
import { failureKnown, type JobState, type PartState, type RunState, wrote } from '../state.ts';
import type { LogLook, LogStream, RunLog } from '../the-run.ts';
import { AGENT_LINES_READ, linesOfTask, shownAgentLines } from './agent-lines.ts';
import { type LogQuery, logQueries, titleOf } from './log-queries.ts';
import { TaskText } from './task-text.ts';

/**
 * Reads within a minute, including earlier ones, after which there are no more reads for a purpose. entries:list allows
 * 60 requests per minute and project, which other runs share (cloud.google.com/logging/quotas). What matters more has a
 * higher limit, so that a long output leaves reads for the ends of tasks and for the lines of Batch's agent.
 */
const READS_A_MINUTE = { follow: 30, settled: 38, final: 43, end: 50 } as const;
type Purpose = keyof typeof READS_A_MINUTE;
const EVERY_MS = 5_000;
/** Milliseconds between reads after Logging refused one because of its quota or was unavailable. */
const PATIENT_MS = 30_000;
/** Entries arrive late and out of order. */
const OVERLAP_MS = 15_000;
/** Maximum number of pages of 1,000 lines per read. */
const MAX_PAGES = 20;
/** Maximum number of pages that the end of a run waits for; of longer output, the beginning and the end are shown. */
const LAST_PAGES = 5;
/** Number of lines of such an end: one page of Cloud Logging. */
const END_LINES = 1_000;
/** Tasks whose ends are read one by one, when those lines contain too few of them, and lines of each. */
const ENDS_OF_TASKS = 5;
const END_OF_TASK = 100;
/** Milliseconds between two reads while tasks run. */
const READ_MS = 60_000 / READS_A_MINUTE.follow;
/** More consecutive lines of one combination are folded, so that hundreds of them stay readable. */
const OPEN_LINES = 12;
/** How often, and after how many milliseconds, the last lines of ended tasks are requested. */
const LATE_LOOKS = 3;
const LATE_MS = 2_000;

/** For a run with "stream_logs: false". */
export const noLogs: LogStream = { follow: async () => undefined, finish: async () => undefined };

export interface LogSources {
  readonly clients: Pick<Clients, 'logging'>;
  readonly clock: Clock;
  readonly log: RunLog;
}

/** How far one query was read. `isHeld`: the next read must start there, even if others read further. */
interface ReadUntil {
  readonly untilMs: number;
  readonly isHeld: boolean;
}

/** A query that was not read completely. */
interface Unfinished {
  readonly since: string;
  readonly jobUids: readonly string[];
  readonly pageToken: string;
}

export function logStream(sources: LogSources): LogStream {
  const logs = new TaskLogs(sources);
  return {
    follow: (state, look, signal) => logs.inTurn(() => logs.look(state, look, signal)),
    finish: (state, signal) => {
      logs.hurry();
      return logs.inTurn(() => logs.finish(state, signal));
    },
  };
}

const ignored = (): void => undefined;

const taskOf = ({ jobUid, taskIndex }: Pick<LogLine, 'jobUid' | 'taskIndex'>) => `${jobUid} ${taskIndex}`;

class TaskLogs {
  readonly #sources: LogSources;
  /** Printed entries, with their times. */
  readonly #seen = new Map<string, number>();
  readonly #texts = new Map<string, TaskText>();
  /** Times of reads per project within the last minute. */
  readonly #reads = new Map<string, number[]>();
  readonly #unfinished = new Map<string, Unfinished>();
  /** Places, as JSON, whose failures were reported. */
  readonly #reported = new Set<string>();
  /** Places, as JSON, whose logs the caller may not read. */
  readonly #closed = new Set<string>();
  readonly #queriesOf: ReturnType<typeof logQueries>;
  #lookedMs = 0;
  #everyMs = EVERY_MS;
  #sinceMs = 0;
  #looking: Promise<void> = Promise.resolve();
  /** Whether all tasks have ended, and the caller waits for the rest. */
  #isHurried = false;

  constructor(sources: LogSources) {
    this.#sources = sources;
    this.#queriesOf = logQueries(sources.clock.now);
  }

  /** Makes a read in progress end after its page. */
  hurry(): void {
    this.#isHurried = true;
  }

  /** Only one read at a time. */
  inTurn(work: () => Promise<void>): Promise<void> {
    this.#looking = this.#looking.then(work, work);
    return this.#looking;
  }

  async look(state: RunState, look: LogLook & { isFinal?: boolean }, signal: AbortSignal): Promise<void> {
    const nowMs = this.#sources.clock.now();
    if (!look.isNow && nowMs - this.#lookedMs < this.#everyMs) return;
    this.#lookedMs = nowMs;
    if (this.#sinceMs === 0) this.#sinceMs = state.startedMs;
    const queries = this.#queriesOf(state, look.isFinal ?? false);
    const newest: number[] = [];
    let heldMs = Number.POSITIVE_INFINITY;
    for (const query of queries) {
      if (this.#isClosed(query.place)) continue;
      try {
        const { untilMs, isHeld } = await this.#read(query, look, signal);
        newest.push(untilMs);
        if (isHeld) heldMs = Math.min(heldMs, untilMs);
        this.#everyMs = Math.max(EVERY_MS, queries.length * READ_MS);
      } catch (error) {
        if (!(error instanceof CloudError)) throw error;
        if (signal.aborted) return;
        this.#report(error, query.place);
        if (!this.#isClosed(query.place)) heldMs = this.#sinceMs;
      }
    }
    this.#sinceMs = Math.min(heldMs, Math.max(this.#sinceMs, ...newest));
    for (const [id, atMs] of this.#seen) if (atMs < this.#sinceMs - 2 * OVERLAP_MS) this.#seen.delete(id);
  }

  async finish(state: RunState, signal: AbortSignal): Promise<void> {
    for (let late = 0; late < LATE_LOOKS; late++) {
      await this.look(state, { isNow: true, ended: ignored, isFinal: true }, signal);
      if (signal.aborted || this.#unfinished.size > 0 || this.#isComplete(state)) break;
      await this.#sources.clock.sleep(LATE_MS, signal);
    }
    if (this.#unfinished.size > 0 && !signal.aborted) await this.#showEnds(state, signal);
    for (const job of state.jobs.values()) {
      if (job.status !== 'FAILED') continue;
      for (const part of job.parts) await this.#noteLastLines(state, job, part, signal);
    }
  }

  /** Shows the end of an output that is too long to read completely: of all tasks together, then of single ones. */
  async #showEnds(state: RunState, signal: AbortSignal): Promise<void> {
    for (const query of this.#queriesOf(state, true)) {
      if (!this.#unfinished.has(query.key) || this.#isClosed(query.place)) continue;
      const end: LogLine[] = [];
      try {
        await this.#readEnd(query, end, signal);
      } catch (error) {
        if (!(error instanceof CloudError)) throw error;
        if (!signal.aborted) this.#report(error, query.place);
      }
      if (end.length === 0) continue;
      this.#sources.log.notice(
        'Lines are omitted here, because the output is too long. The summary links to Logs Explorer, which has all of it. The end:',
      );
      const chunks = new Map<string, LogLine[]>();
      const taken = { query, look: { isNow: true, ended: ignored }, chunks };
      for (const line of end) this.#take(line, Date.parse(line.timestamp) || 0, taken);
      for (const lines of chunks.values()) this.#show(lines, query);
    }
  }

  /** Reads the end of a query's output. The lines of each task are in order; some occur twice. */
  async #readEnd(query: LogQuery, into: LogLine[], signal: AbortSignal): Promise<void> {
    const { projectId } = query.place;
    const logging = await this.#sources.clients.logging(query.place);
    if (!this.#mayRead(projectId, 'end')) return;
    const jobUids = [...query.jobs.keys()];
    const newest = await logging.newestOutput({ projectId, jobUids, count: END_LINES }, signal);
    into.push(...newest);
    for (const { uid, task } of this.#withoutEnd(query, newest).slice(0, ENDS_OF_TASKS)) {
      if (!this.#mayRead(projectId, 'end')) return;
      const ofTask = { projectId, jobUids: [uid], task, count: END_OF_TASK };
      // They are older than those above.
      into.unshift(...(await logging.newestOutput(ofTask, signal)));
    }
  }

  /**
   * The tasks of a query that have a result, whose last line was not read before, and of which there are few of the
   * newest lines: failed ones first, then those with the fewest lines.
   */
  #withoutEnd(
    query: LogQuery,
    newest: readonly LogLine[],
  ): readonly { readonly uid: string; readonly task: number }[] {
    const counts = new Map<string, number>();
    for (const line of newest) counts.set(taskOf(line), (counts.get(taskOf(line)) ?? 0) + 1);
    const found = [...query.jobs].flatMap(([uid, { job, part }]) =>
      part.combinations.flatMap((index, task) => {
        const count = counts.get(taskOf({ jobUid: uid, taskIndex: task })) ?? 0;
        if (count >= END_OF_TASK || !this.#lacksEnd(job, part, task)) return [];
        return [{ uid, task, count, isFailed: job.combinations[index]?.outcome?.status === 'FAILED' }];
      }),
    );
    return found.sort((a, b) => Number(b.isFailed) - Number(a.isFailed) || a.count - b.count);
  }

  /** Whether the last line of a task that has a result has not arrived. */
  #lacksEnd(job: JobState, part: PartState, task: number): boolean {
    const index = part.combinations[task] ?? -1;
    const hasResult =
      job.holders[index] === part.number && job.combinations[index]?.outcome?.startedMs !== undefined;
    return hasResult && !this.#textOf(part.view.uid, task).hasEnded();
  }

  async #read(
    query: LogQuery,
    look: LogLook & { isFinal?: boolean },
    signal: AbortSignal,
  ): Promise<ReadUntil> {
    const { key } = query;
    const { projectId } = query.place;
    const logging = await this.#sources.clients.logging(query.place);
    const chunks = new Map<string, LogLine[]>();
    const wasUnfinished = this.#unfinished.has(key);
    let newestMs = 0;
    let isRead = false;
    const pages = look.isFinal ? LAST_PAGES : MAX_PAGES;
    const purpose = look.isFinal ? 'final' : look.isNow ? 'settled' : 'follow';
    for (let page = 0; page < pages && this.#mayRead(projectId, purpose); page++) {
      if (page > 0 && this.#isHurried && !look.isFinal) break;
      const from = this.#unfinished.get(key) ?? {
        since: new Date(this.#sinceMs - OVERLAP_MS).toISOString(),
        jobUids: [...query.jobs.keys()],
        pageToken: '',
      };
      const answer = await logging.taskOutput({ projectId, ...from }, signal);
      for (const line of answer.lines) {
        const atMs = Date.parse(line.timestamp) || 0;
        newestMs = Math.max(newestMs, atMs);
        this.#take(line, atMs, { query, look, chunks });
      }
      isRead = !answer.nextPageToken;
      if (isRead) this.#unfinished.delete(key);
      else this.#unfinished.set(key, { ...from, pageToken: answer.nextPageToken });
      if (isRead) break;
    }
    for (const lines of chunks.values()) this.#show(lines, query);
    // The remaining pages of an older query do not contain entries that arrived after it started.
    return {
      untilMs: isRead ? Math.max(newestMs, this.#sinceMs) : this.#sinceMs,
      isHeld: !isRead || wasUnfinished,
    };
  }

  /** Adds a new line to those of its task. */
  #take(
    line: LogLine,
    atMs: number,
    of: { query: LogQuery; look: LogLook; chunks: Map<string, LogLine[]> },
  ): void {
    const id = `${line.timestamp} ${line.insertId} ${line.jobUid} ${line.taskIndex}`;
    if (this.#seen.has(id)) return;
    this.#seen.set(id, atMs);
    const said = runnerLine(line.text);
    // A canceled task may be preempted and run again.
    const hasResult = said?.says === 'ended' && (said.status === 'SUCCESS' || said.status === 'FAILED');
    const hasNothing = said?.says === 'ended' && said.status === 'MOVED';
    const asked = of.query.jobs.get(line.jobUid);
    if (asked) wrote(asked.part, line.taskIndex, atMs, hasResult || hasNothing);
    if (hasResult) of.look.ended({ jobUid: line.jobUid, index: line.taskIndex, retry: line.taskRetry ?? 0 });
    const task = taskOf(line);
    const lines = of.chunks.get(task);
    // Tens of thousands of lines must not be copied for each new line.
    if (lines) lines.push(line);
    else of.chunks.set(task, [line]);
  }

  #show(lines: readonly LogLine[], query: LogQuery): void {
    const [first] = lines;
    if (!first) return;
    const { log } = this.#sources;
    const at = query.jobs.get(first.jobUid);
    const title = titleOf(at, first);
    const raw = lines.flatMap(({ text }) => text.replace(/\n$/, '').split('\n'));
    const shown = this.#textOf(first.jobUid, first.taskIndex).shown(raw);
    const isOneOfMany = (at?.job.planned.combinations.length ?? 1) > 1;
    if (isOneOfMany && shown.length > OPEN_LINES)
      log.group(`${title} (${countText(shown.length, 'line')})`, shown);
    else for (const line of shown) log.say(`[${title}] ${line}`);
  }

  #textOf(uid: string, task: number): TaskText {
    const key = taskOf({ jobUid: uid, taskIndex: task });
    const known = this.#texts.get(key) ?? new TaskText(this.#sources.log.isDebug);
    this.#texts.set(key, known);
    return known;
  }

  #mayRead(projectId: string, purpose: Purpose): boolean {
    const nowMs = this.#sources.clock.now();
    const recent = (this.#reads.get(projectId) ?? []).filter((atMs) => atMs > nowMs - 60_000);
    this.#reads.set(projectId, recent);
    if (recent.length >= READS_A_MINUTE[purpose]) return false;
    recent.push(nowMs);
    return true;
  }

  #isClosed(place: Place): boolean {
    return this.#closed.has(JSON.stringify(place));
  }

  #report(error: CloudError, place: Place): void {
    const key = JSON.stringify(place);
    // A missing permission is permanent; anything else may be temporary.
    const isRefused = error.httpStatus === 401 || error.httpStatus === 403;
    if (isRefused) this.#closed.add(key);
    else this.#everyMs = PATIENT_MS;
    for (const each of this.#unfinished.keys()) if (each.startsWith(`${key} `)) this.#unfinished.delete(each);
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    const what = isRefused ? 'is not shown' : 'is late or incomplete';
    this.#sources.log.notice(`The tasks' output ${what}: ${error.advice}`);
  }

  /** Whether the last lines of all tasks that have a result have arrived. */
  #isComplete(state: RunState): boolean {
    return [...state.jobs.values()].every((job) =>
      job.parts.every(
        (part) =>
          this.#isClosed(placeOf(part.planned.machine)) ||
          part.combinations.every((_, task) => !this.#lacksEnd(job, part, task)),
      ),
    );
  }

  async #noteLastLines(state: RunState, job: JobState, part: PartState, signal: AbortSignal): Promise<void> {
    const { planned } = part;
    const isRoleProved = isRoleProvedIn(state, planned);
    let agent: Promise<readonly LogLine[]> | undefined;
    for (const [task, index] of part.combinations.entries()) {
      if (job.holders[index] !== part.number) continue;
      const outcome = job.combinations[index]?.outcome;
      if (outcome?.status !== 'FAILED' || !outcome.failure) continue;
      const text = this.#textOf(part.view.uid, task);
      // Of an output that was not read to its end, these are lines of its middle.
      const own = this.#unfinished.size > 0 && this.#lacksEnd(job, part, task) ? [] : text.lastLines();
      let { failure } = outcome;
      let lastLines = own;
      if (failure.origin === 'batch') {
        agent ??= this.#agentLog(part, signal);
        const ofAgent = shownAgentLines(linesOfTask(await agent, task, part.combinations.length));
        const isRead = !this.#isClosed(placeOf(planned.machine));
        const lines = [...own, ...ofAgent];
        const jobLines = (await agent).map((line) => line.text);
        const evidence = { isRoleProved, lines, jobLines, ...(isRead && { hasBegun: text.hasBegun() }) };
        failure = explainedByLog(failure, planned, evidence);
        // A machine failure or a time limit ended it at an arbitrary point.
        if (failure.stagePath.length === 0) failure = { ...failure, stagePath: text.brokenOff() };
        if (own.length === 0) lastLines = ofAgent;
      }
      failureKnown(job, index, lastLines.length > 0 ? { ...failure, lastLines } : failure);
    }
    await agent;
  }

  /** Shows the lines of Batch's agent on the VMs of a job whose tasks left no result. */
  async #agentLog({ planned, view }: PartState, signal: AbortSignal): Promise<readonly LogLine[]> {
    const place = placeOf(planned.machine);
    if (this.#isClosed(place) || !view.uid || !this.#mayRead(place.projectId, 'end')) return [];
    try {
      const logging: Logging = await this.#sources.clients.logging(place);
      const query = { projectId: place.projectId, jobUid: view.uid, count: AGENT_LINES_READ };
      const lines = await logging.agentLog(query, signal);
      const shown = shownAgentLines(lines);
      if (shown.length > 0) {
        const title = `Log of Batch's agent on the machines of ${planned.job.id}`;
        this.#sources.log.group(title, shown);
      }
      return lines;
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      if (!signal.aborted) this.#report(error, place);
      return [];
    }
  }
}
