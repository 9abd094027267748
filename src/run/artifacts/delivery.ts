import pLimit, { type LimitFunction } from 'p-limit';
import type { Storage } from '../../cloud/storage.ts';
import { CloudError, messageOf } from '../../errors.ts';
import type { ArtifactsUri } from '../../inputs/files.ts';
import type { Artifact } from '../../plan/task-contract.ts';
import { countText, sizeText } from '../../report/numbers.ts';
import { placeOf } from '../place.ts';
import type { JobState, RunState } from '../state.ts';
import type { Artifacts, Run, Undelivered } from '../the-run.ts';
import { type WorkspaceFolder, WrongPath, workspaceFolder } from '../workspace-folder.ts';
import { artifactsOf, filesOf, type OfCombination } from './left.ts';

/** Maximum number of requests at a time. A part of each download is in memory, so there are fewer downloads. */
const COPIES_AT_A_TIME = 16;
const DOWNLOADS_AT_A_TIME = 8;
/** Milliseconds between two progress lines. */
const PROGRESS_MS = 10_000;

/** The targets of a run's artifacts; each may be absent. */
export interface Targets {
  /** The folder in which they are kept. */
  readonly uri?: ArtifactsUri | undefined;
  /** A folder in the workspace. */
  readonly folder?: { readonly workspace: string; readonly path: string } | undefined;
}

/** One file of a combination. */
interface Item {
  readonly of: OfCombination;
  readonly file: Artifact;
}

interface Totals {
  files: number;
  bytes: number;
}

/** One kind of transfer out of the run's folder: copies or downloads. The first failure ends all of them. */
interface Way {
  readonly verb: 'copied' | 'downloaded';
  readonly workers: number;
  /** Called before the first file of a job. */
  begin(totals: Totals): Promise<void>;
  take(item: Item): Promise<void>;
  close(): Promise<void>;
}

/** A transfer, its progress, and why it stopped. */
interface Route {
  readonly way: Way;
  readonly limit: LimitFunction;
  readonly done: Totals;
  failure?: Undelivered;
}

/**
 * Copies and downloads the artifacts of each job as soon as it has ended, while other jobs run. If a transfer fails,
 * the first reason is reported, and the other transfer continues.
 */
export function deliveryOf(
  targets: Targets,
  run: Pick<Run, 'clients' | 'clock' | 'log' | 'stop'>,
): Artifacts {
  const { log, stop } = run;
  const ways = [
    ...(targets.uri ? [copies(targets.uri, run)] : []),
    ...(targets.folder ? [downloads(targets.folder, run)] : []),
  ];
  const routes = ways.map(
    (way): Route => ({ way, limit: pLimit(way.workers), done: { files: 0, bytes: 0 } }),
  );
  const all: Totals = { files: 0, bytes: 0 };
  const progress = progressOf(routes, all, run);
  const seen = new Set<JobState>();
  const work: Promise<void>[] = [];

  async function deliver(job: JobState): Promise<void> {
    const totals = totalsOf(job);
    if (totals.files === 0) return;
    all.files += totals.files;
    all.bytes += totals.bytes;
    await Promise.all(routes.map((route) => deliverBy(route, { job, totals, progress, stop })));
    const where = routes.flatMap(({ way, failure }) => (failure || stop.aborted ? [] : [way.verb]));
    const what = `${countText(totals.files, 'artifact')}, ${sizeText(totals.bytes)}`;
    log.say(`${job.planned.job.id}: ${what}${where.length > 0 ? `, ${where.join(' and ')}` : ''}`);
  }

  function follow(state: RunState): void {
    for (const job of state.jobs.values()) {
      if (job.phase !== 'ended' || seen.has(job)) continue;
      seen.add(job);
      const delivered = deliver(job);
      // The caller that waits for all transfers gets the error.
      delivered.catch(() => undefined);
      work.push(delivered);
    }
  }

  return {
    follow,
    async finish(state) {
      follow(state);
      await Promise.all(work);
      for (const { way } of routes) await way.close();
      const failures = routes.flatMap(({ failure }) => failure ?? []);
      // A transfer that ends because the run ends is not a failure.
      return stop.aborted ? undefined : failures[0];
    },
  };
}

/** Logs progress from time to time. */
function progressOf(
  routes: readonly Route[],
  all: Totals,
  { clock, log }: Pick<Run, 'clock' | 'log'>,
): () => void {
  let loggedMs = clock.now();
  const text = ({ files, bytes }: Totals) => `${countText(files, 'file')} (${sizeText(bytes)})`;
  return () => {
    if (clock.now() - loggedMs < PROGRESS_MS) return;
    loggedMs = clock.now();
    const parts = routes.map(({ way, done }) => `${text(done)} ${way.verb}`);
    log.say(`artifacts: ${parts.join(', ')} of ${text(all)}`);
  };
}

/** Several workers share one list of a job's files. */
async function deliverBy(
  route: Route,
  of: { job: JobState; totals: Totals; progress: () => void; stop: AbortSignal },
): Promise<void> {
  const { way, limit, done } = route;
  const items = itemsOf(of.job);
  const worker = async () => {
    for (const item of items) {
      if (route.failure || of.stop.aborted) return;
      try {
        await limit(() => way.take(item));
      } catch (error) {
        route.failure ??= undeliveredOf(error, way.verb);
        return;
      }
      done.files++;
      done.bytes += item.file.size;
      of.progress();
    }
  };
  try {
    if (route.failure) return;
    await way.begin(of.totals);
    const workers = Array.from({ length: way.workers }, worker);
    await Promise.allSettled(workers);
    await Promise.all(workers);
  } catch (error) {
    route.failure ??= undeliveredOf(error, way.verb);
  }
}

function* itemsOf(job: JobState): Generator<Item> {
  for (const of of artifactsOf(job)) for (const file of filesOf(of.left)) yield { of, file };
}

function totalsOf(job: JobState): Totals {
  const totals = { files: 0, bytes: 0 };
  for (const { left } of artifactsOf(job)) {
    totals.files += left.count;
    totals.bytes += left.bytes;
  }
  return totals;
}

/** The service copies, so that machines need no permission on the other bucket. */
function copies(uri: ArtifactsUri, { clients, stop }: Pick<Run, 'clients' | 'stop'>): Way {
  return {
    verb: 'copied',
    workers: COPIES_AT_A_TIME,
    begin: async () => undefined,
    async take({ of, file }) {
      const storage = await clients.storage(placeOf(of.machine));
      const from = { bucket: of.machine.bucket, name: of.prefix + file.path, generation: file.generation };
      const to = { bucket: uri.bucket, name: `${uri.folder}${of.path}/${file.path}` };
      await storage.copyOver({ ...from, to }, stop);
    },
    close: async () => undefined,
  };
}

function downloads(
  { workspace, path }: NonNullable<Targets['folder']>,
  { clients, stop }: Pick<Run, 'clients' | 'stop'>,
): Way {
  let opened: Promise<WorkspaceFolder> | undefined;
  const folder = () => {
    opened ??= workspaceFolder(workspace, path);
    return opened;
  };
  return {
    verb: 'downloaded',
    workers: DOWNLOADS_AT_A_TIME,
    async begin({ bytes }) {
      const free = await (await folder()).free();
      if (bytes > free)
        throw new DiskFull(`they have ${sizeText(bytes)}, but only ${sizeText(free)} are free`);
    },
    async take({ of, file }) {
      const storage: Storage = await clients.storage(placeOf(of.machine));
      const { size, crc32c, generation } = file;
      const object = { bucket: of.machine.bucket, name: of.prefix + file.path, size, crc32c, generation };
      await (await folder()).write(`${of.path}/${file.path}`, (part) => storage.download(object, part, stop));
    },
    async close() {
      await (await opened?.catch(() => undefined))?.close();
    },
  };
}

class DiskFull extends Error {}

function undeliveredOf(error: unknown, verb: Way['verb']): Undelivered {
  const failureText = (text: string) => `artifacts could not be ${verb}: ${text}`;
  if (error instanceof CloudError) {
    const { message, headline, hint } = error;
    return { message: failureText(message), headline: failureText(headline), ...(hint && { hint }) };
  }
  const { code } = error as NodeJS.ErrnoException;
  const isFull = error instanceof DiskFull || code === 'ENOSPC' || code === 'EDQUOT';
  if (code === undefined && !isFull && !(error instanceof WrongPath)) throw error;
  const hint = isFull
    ? 'Use a runner with a larger disk, or "artifacts_uri" instead of "artifacts_dir".'
    : 'Choose another "artifacts_dir".';
  return { message: failureText(messageOf(error)), headline: failureText(messageOf(error)), hint };
}
