import { textOf } from '../../cloud/json.ts';
import type { Combination } from '../../definition/model.ts';
import { memberTexts } from '../../plan/member-texts.ts';
import type { PlannedJob } from '../../plan/plan.ts';
import {
  type PackageArchive,
  TASK_CONTRACT_VERSION,
  TASK_TIMEOUT,
  type TaskError,
  type TaskResult,
} from '../../plan/task-contract.ts';
import { lineOfFailure } from '../../report/failure/failure-line.ts';
import type { Failure } from '../../report/outcome.ts';
import { artifactsIn, isList, type ListObject } from '../artifacts/left.ts';
import { overTime } from '../explain/task-failure.ts';
import type { Keep } from '../kept-text.ts';
import type { CombinationState } from '../state.ts';

/** The combination of a result, and the number of earlier attempts. */
export interface ResultPlace {
  readonly planned: PlannedJob;
  readonly combination: Combination;
  /** Index into `planned.combinations`. */
  readonly index: number;
  /** Number of starts of the combination before this result's Batch job. */
  readonly earlierAttempts: number;
  /** BATCH_TASK_RETRY_ATTEMPT of the result. */
  readonly retry: number;
}

/** The content of a result; `list` exists if the artifacts are listed in a separate object. */
export type ResultState = CombinationState & { readonly list?: ListObject };

/**
 * Reads a result object of a combination. The object comes from a VM that ran untrusted code, so no member is trusted
 * to exist or to have its type; an object that is not a result becomes a failure with a message.
 */
export function readResult(details: { at: ResultPlace; text: string; keep: Keep }): ResultState {
  const { planned, combination, index, earlierAttempts, retry } = details.at;
  const base = { combination, index, attempts: earlierAttempts + retry + 1 };
  const parsed = parse(details.text);
  if (typeof parsed === 'string') return unreadable(details.at, parsed);
  const { result, contextText } = parsed;
  const status = result.job_skipped ? 'SKIP' : result.status;
  const failure = status === 'FAILED' ? failureOf(planned, result) : undefined;
  const ownCancel = ownCancelOf(result);
  const packages = packagesIn(result);
  const artifacts = artifactsIn(result, details.keep);
  const startedMs = startOf(result);
  const endedMs = numberOf(result.ended_ms);
  return {
    outcome: {
      ...base,
      // The library's own id counts.
      combination: {
        ...combination,
        strategyId: textOf(result.strategy_id) || combination.strategyId,
      },
      status,
      ...(startedMs !== undefined && { startedMs }),
      ...(endedMs !== undefined && { endedMs }),
      ...(failure && { failure }),
      warnings: textsOf(result.warnings),
    },
    ...(contextText !== undefined && !result.job_skipped && { context: details.keep(contextText) }),
    ...(errorsOf(result) && { errors: errorsOf(result) }),
    ...(ownCancel !== undefined && { ownCancel }),
    ...(packages.length > 0 && { packages }),
    ...(artifacts && (isList(artifacts) ? { list: artifacts } : { artifacts })),
  };
}

/** A combination with an invalid result; `why` is the mistake. */
export function unreadable(
  { combination, index, earlierAttempts, retry }: ResultPlace,
  why: string,
): CombinationState {
  const failure: Failure = {
    origin: 'setup',
    stagePath: [],
    name: 'UnreadableResult',
    message: `The result that the task wrote cannot be read: ${why}.`,
    hint: 'The definition must not write to the folder of the run.',
  };
  const attempts = earlierAttempts + retry + 1;
  return {
    outcome: { combination, index, attempts, status: 'FAILED', failure, warnings: [] },
    errors: { name: failure.name, message: failure.message },
  };
}

/**
 * Levels of lists and mappings; Python's json fails at about a thousand, and dependent jobs read it inside other
 * objects.
 */
const MAX_DEPTH = 200;

/** Whether JSON text is nested deeper than `limit`. */
const isDeeper = (text: string, limit: number): boolean => hasMore(text, limit) && isNested(text, limit);

/** Whether a text has more opening brackets than `limit`. Most results have only a few, which is fast to find out. */
function hasMore(text: string, limit: number): boolean {
  let left = limit;
  for (const opening of ['[', '{']) {
    for (let at = text.indexOf(opening); at !== -1; at = text.indexOf(opening, at + 1)) {
      if (left-- === 0) return true;
    }
  }
  return false;
}

function isNested(text: string, limit: number): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) isText = !isText;
    else if (isText) {
      if (code === BACKSLASH) at++;
    } else if (code === OPEN_LIST || code === OPEN_MAPPING) {
      depth++;
      if (depth > limit) return true;
    } else if (code === CLOSE_LIST || code === CLOSE_MAPPING) depth--;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_MAPPING = 0x7b;
const CLOSE_MAPPING = 0x7d;

const STATUSES = new Set(['SUCCESS', 'FAILED', 'CANCEL', 'SKIP']);

/** The result of a combination that belongs to its part; moved combinations have none. */
type OwnResult = TaskResult & { readonly status: Exclude<TaskResult['status'], 'MOVED'> };

function parse(text: string): { result: OwnResult; contextText: string | undefined } | string {
  try {
    if (isDeeper(text, MAX_DEPTH)) return `it is nested deeper than ${MAX_DEPTH} levels`;
    const result = JSON.parse(text) as Partial<TaskResult> | null;
    if (typeof result !== 'object' || result === null) return 'it is not a JSON object';
    if (result.version !== TASK_CONTRACT_VERSION) return `its version is ${JSON.stringify(result.version)}`;
    if (!STATUSES.has(String(result.status))) return `its status is ${JSON.stringify(result.status)}`;
    const contextText = memberTexts(text).get('context');
    const isObject = contextText?.startsWith('{') && contextText !== '{}';
    return { result: result as OwnResult, contextText: isObject ? contextText : undefined };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Members that are not texts are omitted: `String` fails for an object whose `toString` is data. */
const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((member) => typeof member === 'string') : [];
const numberOf = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** When the task began with its work: what it waited for other jobs is not its own time. */
function startOf({ started_ms, waited_ms }: TaskResult): number | undefined {
  const startedMs = numberOf(started_ms);
  return startedMs === undefined ? undefined : startedMs + (numberOf(waited_ms) ?? 0);
}

function errorOf(value: unknown): TaskError | undefined {
  const error = value as Partial<TaskError> | null | undefined;
  return typeof error === 'object' && error !== null
    ? { name: textOf(error.name) || 'Error', message: textOf(error.message) }
    : undefined;
}

/** `errors` of the library; a failure outside the library fails the job like one of its own errors. */
const errorsOf = (result: TaskResult) => errorOf(result.errors) ?? errorOf(result.error);

/** Archives that the task lists; one per kind of environment is enough. */
function packagesIn({ packages }: TaskResult): readonly PackageArchive[] {
  if (!Array.isArray(packages)) return [];
  const digest = /^[0-9a-f]{64}$/;
  return packages.slice(0, 1).flatMap((each: Partial<PackageArchive> | null) => {
    const [key, sha256, crc32c] = [textOf(each?.key), textOf(each?.sha256), textOf(each?.crc32c)];
    const generation = textOf(each?.generation);
    if (!digest.test(key) || !digest.test(sha256) || !/^\d{1,20}$/.test(generation)) return [];
    return [{ key, sha256, crc32c, generation, size: numberOf(each?.size) ?? 0 }];
  });
}

/** A signal stops a task from outside; an orphaned task reports no stage. */
function ownCancelOf(result: TaskResult): string | undefined {
  const { status, signal, failed_stage: stage } = result;
  const error = errorsOf(result);
  if (status !== 'CANCEL' || signal !== null || !error) return undefined;
  if (!stage) return error.message;
  const name = textsOf(stage.path).at(-1) ?? '';
  return `stage '${name}' raised ${textOf(stage.exception)}: ${textOf(stage.message)}`;
}

/** A file of the repository; a path that leads elsewhere is ignored. */
function fileOf(value: unknown): Failure['file'] {
  const file = value as { readonly path?: unknown; readonly line?: unknown } | null | undefined;
  const path = textOf(file?.path);
  const line = numberOf(file?.line);
  if (line === undefined || !Number.isSafeInteger(line) || line < 1) return undefined;
  const isInside = path !== '' && !path.startsWith('/') && !path.split('/').includes('..');
  return isInside ? { path, line } : undefined;
}

function failureOf(planned: PlannedJob, result: TaskResult): Failure {
  const stage = result.failed_stage;
  if (stage) {
    const stagePath = textsOf(stage.path);
    const codeLine = numberOf(stage.code_line);
    const exitCode = numberOf(stage.exit_code);
    const file = fileOf(stage.file);
    const line = lineOfFailure({ job: planned.job, stagePath, ...(codeLine !== undefined && { codeLine }) });
    return {
      origin: 'stage',
      stagePath,
      name: typeof stage.exception === 'string' ? stage.exception : 'Error',
      message: textOf(stage.message),
      ...(exitCode !== undefined && { exitCode }),
      ...(file && { file }),
      ...(textOf(stage.traceback) && { traceback: textOf(stage.traceback) }),
      ...(codeLine !== undefined && { codeLine }),
      ...(line !== undefined && { line }),
    };
  }
  const outside = errorOf(result.error);
  if (outside?.name === TASK_TIMEOUT) return overTime(planned);
  if (outside) {
    const traceback = textOf(result.error?.traceback);
    return { origin: 'setup', stagePath: [], ...outside, ...(traceback && { traceback }) };
  }
  const condition = errorOf(result.if_error);
  if (condition) {
    return {
      origin: 'stage',
      stagePath: [],
      // The library's own, which says no more.
      name: '',
      message: `The job's if could not be decided: ${condition.message}`,
      ...(planned.job.condition && { line: planned.job.condition.at.line }),
    };
  }
  const error = errorOf(result.errors) ?? { name: 'Error', message: 'It failed without a reason.' };
  return { origin: 'stage', stagePath: [], ...error };
}
