import { getOctokit } from '@actions/github';
import type { Call } from '../cloud/call.ts';

type Body = Readonly<Record<string, unknown>>;

/** What is looked at of a check run of others or of an earlier attempt. */
export interface CheckRunView {
  readonly id: number;
  readonly name: string;
  readonly externalId: string;
  /** How many it shows; they can be added to and never taken away. */
  readonly annotations: number;
}

/** GitHub's REST API, as far as the reports need it. Every function throws `CloudError`. */
export interface GitHubApi {
  createCheckRun(body: Body): Promise<number>;
  updateCheckRun(id: number, body: Body): Promise<void>;
  /** The newest few hundred of a commit, also those that newer ones of their name hide. */
  checkRuns(sha: string): Promise<readonly CheckRunView[]>;
  /** Replaces our comment on a pull request, known by its marker; makes it unless `isOnlyUpdate`. */
  upsertComment(pullRequest: number, comment: CommentChange): Promise<void>;
}

export interface CommentChange {
  /** How our comment begins. */
  readonly marker: string;
  readonly body: string;
  readonly isOnlyUpdate: boolean;
}

interface Wire {
  readonly [key: string]: unknown;
}

const PAGE_SIZE = 100;
const MAX_PAGES = 10;
const MAX_CHECK_PAGES = 3;
const ATTEMPT_MS = 15_000;
const TOTAL_MS = 60_000;

/** `apiUrl` is the runner's GITHUB_API_URL, so that Enterprise servers and ghe.com work alike. */
export function gitHubApi(parts: {
  token: string;
  apiUrl: string;
  /** OWNER/REPO */
  repository: string;
  call: Call;
  /** Ends requests that a stopping run no longer waits for. */
  signal: AbortSignal;
}): GitHubApi {
  const octokit = getOctokit(parts.token, { baseUrl: parts.apiUrl, retry: { enabled: false } });
  const base = `/repos/${parts.repository}`;
  const request = async (operation: string, route: string, body: Body) => {
    const details = { operation, resource: parts.repository, attemptMs: ATTEMPT_MS, totalMs: TOTAL_MS };
    const answer = await parts.call({ ...details, service: 'github', signal: parts.signal }, (signal) =>
      octokit.request(route, { ...body, request: { signal } }),
    );
    return answer.data as unknown;
  };
  // Whoever may comment can write our marker. A workflow's own token (`ghs_…`) writes as a bot, a person's does not.
  const author = parts.token.startsWith('ghs_') ? 'Bot' : 'User';
  const isOwn = (comment: Wire) => (comment.user as Wire | null)?.type === author;
  return {
    async createCheckRun(body) {
      const answer = (await request('create check run in', `POST ${base}/check-runs`, body)) as Wire;
      return Number(answer.id);
    },
    async updateCheckRun(id, body) {
      await request(`update check run ${id} in`, `PATCH ${base}/check-runs/${id}`, body);
    },
    async checkRuns(sha) {
      const found: CheckRunView[] = [];
      for (let page = 1; page <= MAX_CHECK_PAGES; page++) {
        const route = `GET ${base}/commits/${encodeURIComponent(sha)}/check-runs`;
        const query = { filter: 'all', per_page: PAGE_SIZE, page };
        const answer = (await request('list check runs of', route, query)) as Wire;
        const views = Array.isArray(answer.check_runs) ? (answer.check_runs as Wire[]) : [];
        found.push(...views.map(checkRunView));
        if (views.length < PAGE_SIZE) break;
      }
      return found;
    },
    async upsertComment(pullRequest, { marker, body, isOnlyUpdate }) {
      const route = `${base}/issues/${pullRequest}/comments`;
      for (let page = 1; page <= MAX_PAGES; page++) {
        const answer = await request('list comments in', `GET ${route}`, { per_page: PAGE_SIZE, page });
        const comments = (Array.isArray(answer) ? answer : []) as Wire[];
        const ours = comments.find(
          (comment) => String(comment.body ?? '').startsWith(marker) && isOwn(comment),
        );
        if (ours) {
          await request('update comment in', `PATCH ${base}/issues/comments/${Number(ours.id)}`, { body });
          return;
        }
        if (comments.length < PAGE_SIZE) break;
      }
      if (!isOnlyUpdate) await request('create comment in', `POST ${route}`, { body });
    },
  };
}

const checkRunView = (wire: Wire): CheckRunView => ({
  id: Number(wire.id),
  name: String(wire.name ?? ''),
  externalId: String(wire.external_id ?? ''),
  annotations: Number((wire.output as Wire | undefined)?.annotations_count ?? 0),
});
