import { createHash } from 'node:crypto';

/** Whose code a run executes. Runs of one scope cannot change what runs of another scope leave for later runs. */
export interface Scopes {
  /** The scope of this run, in which it leaves its data. */
  readonly own: string;
  /** The scope of the default branch, which every run may read; absent if it is unknown or the run's own. */
  readonly base?: string;
}

interface Wire {
  readonly [key: string]: unknown;
}
const record = (value: unknown): Wire => (typeof value === 'object' && value !== null ? (value as Wire) : {});

/**
 * `pr-<number>` for pull requests of any event, otherwise the digest of the whole ref. GITHUB_REF of
 * `pull_request_target`, `workflow_run` and comments is the default branch although the code may be a pull request's.
 */
export function scopesOf(
  environment: Readonly<Record<string, string | undefined>>,
  payload: unknown,
): Scopes {
  const event = record(payload);
  const ref = environment.GITHUB_REF ?? '';
  const number = /^refs\/pull\/(\d+)\//.exec(ref)?.[1] ?? pullRequestOf(event);
  const own = number === undefined ? scopeOfRef(ref) : `pr-${number}`;
  const branch = record(event.repository).default_branch;
  const base = typeof branch === 'string' && branch !== '' ? scopeOfRef(`refs/heads/${branch}`) : own;
  return { own, ...(base !== own && { base }) };
}

const scopeOfRef = (ref: string) => createHash('sha256').update(ref).digest('hex').slice(0, 16);

function pullRequestOf(event: Wire): string | undefined {
  const issue = record(event.issue);
  const triggering = record(event.workflow_run).pull_requests;
  const numbers = [
    record(event.pull_request).number,
    issue.pull_request === undefined ? undefined : issue.number,
    record(Array.isArray(triggering) ? triggering[0] : undefined).number,
  ];
  const found = numbers.find((number) => Number.isSafeInteger(number) && Number(number) > 0);
  return found === undefined ? undefined : String(found);
}
