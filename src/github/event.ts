import { type Scopes, scopesOf } from './scope.ts';

/** What the runner provides about the event that started the workflow. */
export interface GitHubRun {
  /** OWNER/REPO */
  readonly repository: string;
  readonly repositoryId: string;
  readonly runId: string;
  readonly runAttempt: string;
  readonly eventName: string;
  /** The commit that ran: a pull request's head, not its merge commit. */
  readonly headSha: string;
  readonly pullRequest?: number;
  /** The commit of a check run: for `workflow_run`, the commit of the run that triggered this one. */
  readonly checkSha: string;
  /** The code that runs is from another repository. */
  readonly isFork: boolean;
  /** GITHUB_SHA: the commit that the event is about. */
  readonly commit: string;
  /** Set for an event that outsiders can trigger and that has the repository's rights. */
  readonly outsiders?: OutsiderEvent;
  readonly scopes: Scopes;
  readonly serverUrl: string;
  readonly apiUrl: string;
}

export interface OutsiderEvent {
  /** Whose code the event is about, according to its payload: `unknown` if the payload does not say. */
  readonly code: 'own' | 'fork' | 'unknown';
}

type Environment = Readonly<Record<string, string | undefined>>;
interface Wire {
  readonly [key: string]: unknown;
}
const record = (value: unknown): Wire => (typeof value === 'object' && value !== null ? (value as Wire) : {});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `payload` is the content of $GITHUB_EVENT_PATH. Malformed values count as absent. */
export function gitHubRun(environment: Environment, payload: unknown): GitHubRun {
  const event = record(payload);
  const eventName = environment.GITHUB_EVENT_NAME ?? '';
  const repository = environment.GITHUB_REPOSITORY ?? '';
  const pull = record(event.pull_request);
  const triggering = record(event.workflow_run);
  const head =
    eventName === 'workflow_run'
      ? text(record(triggering.head_repository).full_name)
      : text(record(record(pull.head).repo).full_name);
  const isPull = eventName.startsWith('pull_request') && event.pull_request !== undefined;
  // A deleted fork has no repository left in the payload.
  const code = outsidersCode(eventName, event, repository);
  const isFork = isPull || eventName === 'workflow_run' ? head !== repository : false;
  const [triggeringPull] = Array.isArray(triggering.pull_requests) ? triggering.pull_requests : [];
  const number = Number(isPull ? pull.number : record(triggeringPull).number);
  const headSha = (isPull && text(record(pull.head).sha)) || environment.GITHUB_SHA || '';
  return {
    repository,
    repositoryId: environment.GITHUB_REPOSITORY_ID ?? '',
    runId: environment.GITHUB_RUN_ID ?? '',
    runAttempt: environment.GITHUB_RUN_ATTEMPT ?? '',
    eventName,
    headSha,
    checkSha: (eventName === 'workflow_run' && text(triggering.head_sha)) || headSha,
    ...((isPull || eventName === 'workflow_run') &&
      Number.isInteger(number) &&
      number > 0 && { pullRequest: number }),
    isFork,
    commit: environment.GITHUB_SHA ?? '',
    ...(code && { outsiders: { code } }),
    scopes: scopesOf(environment, payload),
    serverUrl: environment.GITHUB_SERVER_URL ?? 'https://github.com',
    apiUrl: (environment.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, ''),
  };
}

/**
 * Events whose job has the repository's rights although outsiders trigger them, with the part of the payload that each
 * is about (docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows,
 * securitylab.github.com/resources/github-actions-preventing-pwn-requests).
 */
const OUTSIDERS: Readonly<Record<string, string>> = {
  pull_request_target: 'pull_request',
  workflow_run: 'workflow_run',
  issue_comment: 'issue',
  issues: 'issue',
  discussion: 'discussion',
  discussion_comment: 'discussion',
};

function outsidersCode(
  eventName: string,
  event: Wire,
  repository: string,
): OutsiderEvent['code'] | undefined {
  if (!Object.hasOwn(OUTSIDERS, eventName)) return undefined;
  const subject = event[OUTSIDERS[eventName] ?? ''];
  if (typeof subject !== 'object' || subject === null || Array.isArray(subject)) return 'unknown';
  const head =
    eventName === 'pull_request_target'
      ? record(record(record(subject).head).repo).full_name
      : eventName === 'workflow_run'
        ? record(record(subject).head_repository).full_name
        : repository;
  // A deleted fork has no repository left in the payload.
  return head === repository ? 'own' : 'fork';
}
