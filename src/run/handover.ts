import { parsedJson } from '../cloud/json.ts';
import type { Runner } from '../github/runner.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { BATCH_JOB_ID } from '../plan/names.ts';
import { type Access, isAccess } from './access.ts';
import type { Place } from './place.ts';
import type { HandoverNote } from './the-run.ts';

/**
 * What the post step needs to find everything that a run created, and to follow the inputs of main; it contains no
 * secrets. Post reads no inputs, because nested composite actions give it wrong ones (actions/runner#3514).
 */
export interface Handover {
  readonly version: 2;
  readonly access: Access;
  /** The input `gcs_prefix`. */
  readonly prefix: string;
  readonly cleanup: Inputs['cleanup'];
  readonly jobSummary: boolean;
  readonly runId: string;
  /** Folder of the run, the same in every bucket, ending in a slash. */
  readonly folder: string;
  readonly buckets: readonly NamedPlace[];
  /** projects/P/locations/R */
  readonly locations: readonly NamedPlace[];
  /** Full names, each saved before its creation. */
  readonly batchJobs: readonly string[];
  /** Check run of GitHub that main left open; absent if there is none, or it was concluded. */
  readonly checkRunId?: number | undefined;
  /**
   * Whether the input `only` omitted a part of the workflow: a success then leaves results for a run of the whole
   * workflow.
   */
  readonly isPart?: true;
  /** Where this run and later ones record accepted results: `<prefix>/_resume/<repository>/<scope>/<key>/`. */
  readonly resume?: string;
  /** Set after main reported its outcome; absent if it was killed. */
  readonly status?: string;
}

/** A bucket or a location, and the credentials for it. */
export interface NamedPlace extends Place {
  readonly name: string;
}

export const STATE_NAME = 'run';

export const handoverText = (handover: Handover) => JSON.stringify(handover);

/** `everything` names all places of the plan; nothing can be created in them before access is verified. */
export function handoverNote(everything: Handover, runner: Pick<Runner, 'saveState'>): HandoverNote {
  const { resume, buckets, locations, ...rest } = everything;
  let handover: Handover = { ...rest, buckets: [], locations: [] };
  const note = (change: Partial<Handover>) => {
    handover = { ...handover, ...change };
    runner.saveState(STATE_NAME, handoverText(handover));
  };
  return {
    accessible: () => note(resume ? { buckets, locations, resume } : { buckets, locations }),
    batchJob: (name) => note({ batchJobs: [...handover.batchJobs, name] }),
    checkRun: (id) => note({ checkRunId: id }),
    ended: (status) => note({ status }),
  };
}

const RESUME = /^[\w.=-]+(\/[\w.=-]+)*\/_resume\/[\w-]+\/(pr-\d+|[0-9a-f]{16})\/[0-9a-f]{16}\/$/;
const LOCATION = /^projects\/[a-z0-9.:-]+\/locations\/[a-z0-9-]+$/;

/**
 * Reads the state that main saved. Other steps can write state files, so it is checked like untrusted input: everything
 * in it must have the form that main writes. Otherwise returns undefined.
 */
export function readHandover(text: string): Handover | undefined {
  const value = parsedJson(text);
  if (!isRecord(value) || value.version !== 2) return undefined;
  const { runId, folder, buckets, locations, batchJobs, status, checkRunId, resume, isPart } = value;
  const { access, prefix, cleanup, jobSummary } = value;
  if (!isAccess(access) || !isText(prefix, /^[\w.=-]+(\/[\w.=-]+)*$/)) return undefined;
  if (!isCleanup(cleanup) || typeof jobSummary !== 'boolean') return undefined;
  if (!isText(runId, /^[\w.-]{1,100}$/)) return undefined;
  // A run's folder has a prefix, owner and repository before the run id: a shorter path is never deleted.
  if (!isText(folder, /^[\w.=-]+(\/[\w.=-]+)+\/$/) || !folder.endsWith(`/${runId}/`)) return undefined;
  if (!folder.startsWith(`${prefix}/`)) return undefined;
  if (folder.split('/').some((part) => /^\.+$/.test(part))) return undefined;
  if (!isList(buckets, (bucket) => isPlace(bucket, /^[a-z0-9][a-z0-9._-]+$/))) return undefined;
  if (!isList(locations, (location) => isPlace(location, LOCATION))) return undefined;
  const isJobName = (name: unknown): name is string =>
    isText(name, /./) &&
    LOCATION.test(name.split('/jobs/')[0] ?? '') &&
    BATCH_JOB_ID.test(name.split('/jobs/')[1] ?? '');
  if (!isList(batchJobs, isJobName)) return undefined;
  if (resume !== undefined && !isText(resume, RESUME)) return undefined;
  return {
    version: 2,
    access,
    prefix,
    cleanup,
    jobSummary,
    runId,
    folder,
    buckets: buckets as readonly NamedPlace[],
    locations: locations as readonly NamedPlace[],
    batchJobs: batchJobs as readonly string[],
    ...(typeof checkRunId === 'number' &&
      Number.isSafeInteger(checkRunId) &&
      checkRunId > 0 && { checkRunId }),
    ...(resume !== undefined && { resume }),
    ...(isPart === true && { isPart }),
    ...(isText(status, /^[A-Z]+$/) && { status }),
  };
}

const isCleanup = (value: unknown): value is Handover['cleanup'] =>
  value === 'always' || value === 'on_success' || value === 'never';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, pattern: RegExp): value is string =>
  typeof value === 'string' && pattern.test(value);
const isList = (value: unknown, isItem: (item: unknown) => boolean): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= 10_000 && value.every(isItem);
const isPlace = (value: unknown, name: RegExp): value is NamedPlace =>
  isRecord(value) &&
  isText(value.name, name) &&
  isText(value.projectId, /^[a-z0-9.:-]+$/) &&
  (value.keyFile === undefined || typeof value.keyFile === 'string');
