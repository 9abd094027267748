import pLimit from 'p-limit';
import type { Storage } from '../cloud/storage.ts';
import { CloudError } from '../errors.ts';
import { claimantOf, sealClaim } from '../plan/mac.ts';
import { claimName, claimsFolder } from '../plan/names.ts';
import { placeOf } from './place.ts';
import { isHeld, type JobState, type PartState } from './state.ts';
import type { Run } from './the-run.ts';
import { lossesOf } from './watch/without-result.ts';

const CLAIMS_AT_A_TIME = 32;
/** For people; only the metadata is signed. */
const CONTENT = '{"by":"action"}\n';

/** A combination of a part, and the claim that decides whether its task runs it. */
interface Claimable {
  readonly index: number;
  /** Full name of the object. */
  readonly name: string;
}

/**
 * Claims the combinations of a part that wait for a machine, as their tasks do before they start. Returns those whose
 * tasks were not first: these tasks now start nothing, so the combinations can start elsewhere. Throws `CloudError`;
 * claims made before the error are found the next time.
 */
export async function claimWaiting(
  run: Pick<Run, 'clients' | 'identity'>,
  job: JobState,
  part: PartState,
  signal: AbortSignal,
): Promise<readonly number[]> {
  const { machine } = part.planned;
  const storage = await run.clients.storage(placeOf(machine));
  const folder = claimsFolder(run.identity, job.planned.job.id);
  const claims = await claimable(run, { job, part, folder, storage }, signal);
  const limit = pLimit(CLAIMS_AT_A_TIME);
  const { bucket } = machine;
  const taken = claims.map(({ index, name }) =>
    limit(async () => ((await claimed({ storage, bucket, name, key: part.key }, signal)) ? [index] : [])),
  );
  await Promise.allSettled(taken);
  return (await Promise.all(taken)).flat();
}

interface Looking {
  readonly job: JobState;
  readonly part: PartState;
  readonly folder: string;
  readonly storage: Storage;
}

/** Attempts that no task has started: the first one of combinations without a claim, and the next one of those that lost
 * their machine. */
async function claimable(
  run: Pick<Run, 'clients'>,
  { job, part, folder, storage }: Looking,
  signal: AbortSignal,
): Promise<readonly Claimable[]> {
  const { machine } = part.planned;
  const existing = new Map<string, Readonly<Record<string, string>>>();
  for await (const page of storage.list({ bucket: machine.bucket, prefix: folder }, signal)) {
    for (const { name, metadata } of page) existing.set(name, metadata);
  }
  const isTasks = (name: string) => claimantOf(part.key, name, existing.get(name) ?? {}) === 'task';
  const held = part.combinations.flatMap((index, task) =>
    isHeld(job, part, index) ? [{ index, task, starts: part.earlierStarts[task] ?? 0 }] : [],
  );
  const begun = held.filter(({ index, starts }) => isTasks(folder + claimName(index, starts, 0)));
  const attempts = new Map<number, number>();
  if (begun.length > 0 && machine.maxRetries > 0) {
    const batch = await run.clients.batch(placeOf(machine));
    for (const task of await batch.tasks(part.name, 'State=PENDING', signal)) {
      attempts.set(task.index, lossesOf(task));
    }
  }
  const isBegun = new Set(begun.map(({ task }) => task));
  return held.flatMap(({ index, task, starts }) => {
    const attempt = isBegun.has(task) ? attempts.get(task) : 0;
    return attempt === undefined ? [] : [{ index, name: folder + claimName(index, starts, attempt) }];
  });
}

interface ClaimTo {
  readonly storage: Storage;
  readonly bucket: string;
  readonly name: string;
  /** Key of the Batch job whose task may be first. */
  readonly key: string;
}

/** Whether the Action has the claim, which a task may have created at the same time. Throws `CloudError`. */
async function claimed({ storage, bucket, name, key }: ClaimTo, signal: AbortSignal): Promise<boolean> {
  const metadata = { ...sealClaim(key, name, 'action') };
  try {
    await storage.create(
      { bucket, name, content: CONTENT, contentType: 'application/json', metadata },
      signal,
    );
    return true;
  } catch (error) {
    if (!(error instanceof CloudError) || error.status !== 'PLANTED_OBJECT') throw error;
    const found = await storage.describe({ bucket, name }, signal);
    if (claimantOf(key, name, found.metadata) !== 'task') throw error;
    return false;
  }
}
