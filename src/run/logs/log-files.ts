import pLimit from 'p-limit';
import type { Clock } from '../../clock.ts';
import type { KnownObject } from '../../cloud/objects/object-download.ts';
import { CloudError, messageOf } from '../../errors.ts';
import { combinationPath } from '../../plan/files/combination-path.ts';
import { RUNNER_PREFIX } from '../../plan/task-contract.ts';
import { withoutTokens } from '../../printable.ts';
import { countText } from '../../report/numbers.ts';
import { maskText } from '../../report/secrets.ts';
import type { Clients } from '../clients.ts';
import { placeOf } from '../place.ts';
import type { Cause, JobState, PartState, RunState } from '../state.ts';
import type { LogFiles, RunLog } from '../the-run.ts';
import { type WorkspaceFolder, workspaceFolder } from '../workspace-folder.ts';
import { copyOf, loggedOutput } from './log-source.ts';

const AT_A_TIME = 16;
/**
 * Maximum number of tasks without a copy of their log to read from Cloud Logging: each needs one of 60 requests per
 * minute.
 */
const MOST_ASKED = 60;
/** Milliseconds between two such requests, and before the first one, because entries arrive late. */
const ASK_EVERY_MS = 1_000;
const LATE_MS = 5_000;
/**
 * Milliseconds that the end of a run waits for files; for a canceled run, before the runner ends this process.
 */
const FINISH_MS = 300_000;
const CANCELLED_MS = 1_000;

/** For a run without the input `logs_dir`. */
export const noLogFiles: LogFiles = {
  areWanted: false,
  follow: () => undefined,
  finish: async () => undefined,
};

export interface LogFileSources {
  readonly workspace: string;
  /** Relative to the workspace. */
  readonly folder: string;
  /** Texts to mask. */
  readonly secrets: readonly string[];
  readonly clients: Pick<Clients, 'logging' | 'storage'>;
  readonly clock: Clock;
  readonly log: RunLog;
}

export function logFilesOf(sources: LogFileSources): LogFiles {
  const writer = new Writer(sources);
  return {
    areWanted: true,
    follow: (state) => writer.takeSettled(state),
    finish: (state) => writer.finish(state),
  };
}

/** The output of one attempt at a combination. */
interface Piece {
  /** Path of the file. */
  readonly path: string;
  readonly part: PartState;
  readonly task: number;
  /** The copy from its last attempt. */
  readonly copy?: KnownObject;
  /** Whether the output continued after the copy. */
  readonly isCut: boolean;
  /** BATCH_TASK_RETRY_ATTEMPT of that attempt; earlier attempts left no copy. */
  readonly retry: number;
}

class Writer {
  readonly #sources: LogFileSources;
  #folder: Promise<WorkspaceFolder> | undefined;
  /** Paths of the existing files. */
  readonly #written = new Set<string>();
  readonly #taken = new WeakSet<PartState>();
  /** Tasks of each part whose output is written, or about to be. */
  readonly #added = new WeakMap<PartState, Set<number>>();
  /** The last write to each file. */
  readonly #writing = new Map<string, Promise<void>>();
  readonly #limit = pLimit(AT_A_TIME);
  readonly #asking = pLimit(1);
  readonly #over = new AbortController();
  readonly #problems: string[] = [];
  #asked = 0;
  #isOff = false;

  constructor(sources: LogFileSources) {
    this.#sources = sources;
  }

  takeSettled(state: RunState): void {
    for (const job of state.jobs.values()) {
      for (const part of job.parts) if (part.isSettled) this.#take(job, part);
    }
  }

  async finish(state: RunState): Promise<void> {
    for (const job of state.jobs.values()) for (const part of job.parts) this.#take(job, part);
    const { clock, log, folder } = this.#sources;
    const waitMs = state.stop?.status === 'CANCEL' ? CANCELLED_MS : FINISH_MS;
    const waiting = new AbortController();
    await Promise.race([
      Promise.all(this.#writing.values()),
      clock.sleep(waitMs, waiting.signal).then(() => this.#over.abort()),
    ]);
    waiting.abort();
    await Promise.all(this.#writing.values());
    await this.#folder?.then((folder) => folder.close()).catch(() => undefined);
    log.say(`logs_dir: ${countText(this.#written.size, 'file')} in ${folder}`);
    const [first] = this.#problems;
    if (first === undefined) return;
    const count = countText(this.#problems.length, 'log');
    log.warn(`logs_dir: ${count} could not be written completely: ${first}`);
  }

  #take(job: JobState, part: PartState): void {
    if (this.#taken.has(part)) return;
    this.#taken.add(part);
    const earlier = movedAway(job, part);
    for (const [task, index] of part.combinations.entries()) {
      for (const each of [...(earlier.get(index) ?? []), { part, task }]) this.#add(job, each, index);
    }
  }

  #add(job: JobState, { part, task }: TaskOfPart, index: number): void {
    const added = this.#added.get(part) ?? new Set();
    this.#added.set(part, added);
    const piece = added.has(task) ? undefined : pieceOf(job, part, { task, index });
    if (!piece) return;
    added.add(task);
    const before = this.#writing.get(piece.path) ?? Promise.resolve();
    const writing = before.then(() => this.#limit(() => this.#write(piece)));
    this.#writing.set(piece.path, writing);
  }

  /** Never throws. */
  async #write(piece: Piece): Promise<void> {
    if (this.#isOff) return;
    const { workspace, folder } = this.#sources;
    try {
      this.#folder ??= workspaceFolder(workspace, folder);
      const into = await this.#folder;
      const content = (part: (bytes: Uint8Array) => Promise<void>) => this.#fill(piece, part);
      if (this.#written.has(piece.path)) await into.append(piece.path, content);
      else await into.write(piece.path, content);
      this.#written.add(piece.path);
    } catch (error) {
      const why = error instanceof CloudError ? error.advice : messageOf(error);
      this.#problems.push(`${piece.path}: ${why}`);
      // All other files would fail in the same way.
      this.#isOff = /\b(ENOSPC|EROFS|EDQUOT)\b/.test(why);
    }
  }

  async #fill(piece: Piece, part: (bytes: Uint8Array) => Promise<void>): Promise<void> {
    const { clients, secrets } = this.#sources;
    const { copy, retry } = piece;
    const write = (text: string) => part(Buffer.from(text));
    if (this.#written.has(piece.path)) await write(noteLine('next attempt'));
    if (!copy || retry > 0) await write(await this.#logged(piece));
    if (!copy) return;
    if (retry > 0) await write(noteLine(`attempt ${retry + 1} on another machine`));
    const storage = await clients.storage(placeOf(piece.part.planned.machine));
    const lines = maskedLines(secrets, write);
    const decoder = new TextDecoder();
    await storage.download(
      copy,
      (bytes) => lines.add(decoder.decode(bytes, { stream: true })),
      this.#over.signal,
    );
    await lines.end(decoder.decode());
    if (piece.isCut) await write(noteLine('the rest of the output is only in Cloud Logging'));
  }

  /** Output in Cloud Logging of attempts without a copy, because their machines were lost or the task was killed. */
  async #logged({ part, task, copy, retry }: Piece): Promise<string> {
    if (this.#asked >= MOST_ASKED) {
      this.#problems.push('too many tasks ended without a copy of their log; Cloud Logging has it.');
      return noteLine('the output of this attempt is only in Cloud Logging');
    }
    const waitMs = this.#asked++ === 0 ? LATE_MS : ASK_EVERY_MS;
    const lines = await this.#asking(async () => {
      await this.#sources.clock.sleep(waitMs, this.#over.signal);
      const all: string[] = [];
      const of = { part, task, ...(copy && { copied: retry }) };
      for await (const line of loggedOutput(this.#sources, of, this.#over.signal)) all.push(line);
      return all;
    });
    return lines.length > 0
      ? clean(lines.join(''), this.#sources.secrets)
      : noteLine('this attempt wrote nothing');
  }
}

const clean = (text: string, secrets: readonly string[]): string => maskText(withoutTokens(text), secrets);

/** Masks whole lines at a time, so that no masked text is cut. */
function maskedLines(secrets: readonly string[], write: (text: string) => Promise<void>) {
  let rest = '';
  const add = async (piece: string): Promise<void> => {
    const text = rest + piece;
    const end = text.lastIndexOf('\n') + 1;
    rest = text.slice(end);
    if (end > 0) await write(clean(text.slice(0, end), secrets));
  };
  return {
    add,
    async end(piece: string): Promise<void> {
      await add(piece);
      if (rest !== '') await write(`${clean(rest, secrets)}\n`);
    },
  };
}

const noteLine = (text: string) => `${RUNNER_PREFIX}${text}\n`;

interface TaskOfPart {
  readonly part: PartState;
  readonly task: number;
}

/** Causes for which a combination starts again although it ran, and has output. */
const RAN: ReadonlySet<Cause | undefined> = new Set<Cause>(['lost', 'memory']);

/** The tasks of earlier parts, which may still run, from which combinations moved after they had started. */
function movedAway(job: JobState, { number }: PartState): ReadonlyMap<number, readonly TaskOfPart[]> {
  const found = new Map<number, TaskOfPart[]>();
  for (const part of job.parts.filter((each) => each.number < number)) {
    for (const [task, cause] of part.failures) {
      const index = part.combinations[task];
      if (index === undefined || !RAN.has(cause)) continue;
      found.set(index, [...(found.get(index) ?? []), { part, task }]);
    }
  }
  return found;
}

/** Undefined for a combination that did not run in this part, or moved away before it started. */
function pieceOf(
  job: JobState,
  part: PartState,
  { task, index }: { readonly task: number; readonly index: number },
): Piece | undefined {
  const { outcome, stored, log, again } = job.combinations[index] ?? {};
  const combination = job.planned.combinations[index];
  if (!combination || outcome?.reusedFrom) return undefined;
  const path = `${combinationPath(job.planned.job.id, combination.matrix)}.log`;
  const isHere = job.holders[index] === part.number;
  // It has moved on, and what is known of it now is of another part.
  if (!isHere)
    return RAN.has(part.failures.get(task)) ? { path, part, task, retry: 0, isCut: false } : undefined;
  if (!outcome || (again && !RAN.has(again.cause))) return undefined;
  const result = stored?.name.startsWith(part.resultsPrefix) ? stored.name : undefined;
  if (result === undefined && outcome.attempts === 0) return undefined;
  const retry = Number(/-(\d+)\.json$/.exec(result ?? '')?.[1] ?? 0);
  const { bucket } = part.planned.machine;
  const copy = result !== undefined && log ? copyOf(log, { bucket, result }) : undefined;
  return { path, part, task, retry, isCut: log?.isCut ?? false, ...(copy && { copy }) };
}
