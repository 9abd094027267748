/** What the runner tells of the event that started the workflow. */
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
  /** The commit that a check run belongs to: for `workflow_run` that of the run which triggered this one. */
  readonly checkSha: string;
  /** The code that runs is from another repository. */
  readonly isFork: boolean;
  readonly serverUrl: string;
  readonly apiUrl: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
interface Wire {
  readonly [key: string]: unknown;
}
const record = (value: unknown): Wire => (typeof value === 'object' && value !== null ? (value as Wire) : {});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `payload` is the content of $GITHUB_EVENT_PATH; what is missing or malformed in it is taken as absent. */
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
    serverUrl: environment.GITHUB_SERVER_URL ?? 'https://github.com',
    apiUrl: (environment.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, ''),
  };
}

/**
 * Events whose job has the repository's rights while the code may be a stranger's
 * (securitylab.github.com/resources/github-actions-preventing-pwn-requests).
 */
export const isUnsafe = (run: GitHubRun) =>
  run.isFork && (run.eventName === 'pull_request_target' || run.eventName === 'workflow_run');
