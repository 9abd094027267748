import { getOctokit } from '@actions/github';
import type { Call } from '../cloud/call.ts';

/** GitHub's REST API, as far as the reports need it. Every function throws `CloudError`. */
export interface GitHubApi {
  createCheckRun(body: Readonly<Record<string, unknown>>): Promise<number>;
  updateCheckRun(id: number, body: Readonly<Record<string, unknown>>): Promise<void>;
  /** Replaces our comment on a pull request, known by its marker, or makes it. */
  upsertComment(pullRequest: number, marker: string, body: string): Promise<void>;
}

const PAGE_SIZE = 100;
const MAX_PAGES = 10;

export function gitHubApi(parts: {
  token: string;
  apiUrl: string;
  /** OWNER/REPO */
  repository: string;
  call: Call;
}): GitHubApi {
  const octokit = getOctokit(parts.token, { baseUrl: parts.apiUrl, retry: { enabled: false } });
  const base = `/repos/${parts.repository}`;
  const request = async (operation: string, route: string, body: Readonly<Record<string, unknown>>) => {
    const answer = await parts.call(
      { service: 'github', operation, resource: parts.repository, totalMs: 60_000 },
      (signal) => octokit.request(route, { ...body, request: { signal } }),
    );
    return answer.data as unknown;
  };
  return {
    async createCheckRun(body) {
      const answer = await request('create check run', `POST ${base}/check-runs`, body);
      return Number((answer as { id?: unknown }).id);
    },
    async updateCheckRun(id, body) {
      await request('update check run', `PATCH ${base}/check-runs/${id}`, body);
    },
    async upsertComment(pullRequest, marker, body) {
      for (let page = 1; page <= MAX_PAGES; page++) {
        const route = `GET ${base}/issues/${pullRequest}/comments`;
        const answer = await request('list comments', route, { per_page: PAGE_SIZE, page });
        const comments = Array.isArray(answer) ? answer : [];
        const ours = comments.find((comment) => String(comment.body ?? '').startsWith(marker));
        if (ours) {
          await request('update comment', `PATCH ${base}/issues/comments/${Number(ours.id)}`, { body });
          return;
        }
        if (comments.length < PAGE_SIZE) break;
      }
      await request('create comment', `POST ${base}/issues/${pullRequest}/comments`, { body });
    },
  };
}
