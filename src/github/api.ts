import { boundedFetch } from '../cloud/bounded-fetch.ts';
import type { Call } from '../cloud/call.ts';
import { BrokenAnswer } from '../cloud/explain/broken-answer.ts';

type Body = Readonly<Record<string, unknown>>;

/** The fields that are read of a check run of others or of an earlier attempt. */
export interface CheckRunView {
  readonly id: number;
  readonly name: string;
  readonly externalId: string;
  /** The number of annotations; they can be added but never removed. */
  readonly annotations: number;
}

/** GitHub's REST API, as far as the reports need it. Every function throws `CloudError`. */
export interface GitHubApi {
  createCheckRun(body: Body): Promise<number>;
  updateCheckRun(id: number, body: Body): Promise<void>;
  /** The newest few hundred check runs of a commit, including those that newer ones of the same name hide. */
  checkRuns(sha: string): Promise<readonly CheckRunView[]>;
  /** Replaces our comment on a pull request, identified by its marker; creates it unless `isOnlyUpdate`. */
  upsertComment(pullRequest: number, comment: CommentChange): Promise<void>;
}

export interface CommentChange {
  /** The first line of our comment. */
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

/** How long requests wait for GitHub's rate limits. */
export interface LimitPatience {
  /** Requests wait for a limit that ends before this time, in milliseconds since the epoch. */
  readonly limitUntilMs: number;
  /** Called before each wait, with its milliseconds. */
  readonly onLimit: (waitMs: number) => void;
}

/** GitHub's toolkit, loaded when it is first needed: many runs send no request to GitHub. */
async function clientOf(token: string, apiUrl: string) {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl, retry: { enabled: false } });
  // The toolkit's `fetch` uses the proxy.
  return { octokit, send: boundedFetch(octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch) };
}

/** `apiUrl` is the runner's GITHUB_API_URL, so that Enterprise servers and ghe.com also work. */
export function gitHubApi(parts: {
  token: string;
  apiUrl: string;
  /** OWNER/REPO */
  repository: string;
  call: Call;
  /** Ends requests when a stopping run no longer waits for them. */
  signal: AbortSignal;
  /** Without it a limit counts like any other failure. */
  patience?: LimitPatience | undefined;
}): GitHubApi {
  let made: ReturnType<typeof clientOf> | undefined;
  const client = () => {
    made ??= clientOf(parts.token, parts.apiUrl);
    return made;
  };
  const base = `/repos/${parts.repository}`;
  const detailsOf = (operation: string) => ({
    service: 'github' as const,
    operation,
    resource: parts.repository,
    attemptMs: ATTEMPT_MS,
    totalMs: TOTAL_MS,
    signal: parts.signal,
    ...parts.patience,
  });
  /** A response of the wrong form counts as broken, and the request is repeated. */
  const request = async (
    operation: string,
    route: string,
    body: Body,
    isWhole: (data: unknown) => boolean,
  ) => {
    return parts.call(detailsOf(operation), async (signal) => {
      const { octokit, send } = await client();
      const { data } = await octokit.request(route, { ...body, request: { signal, fetch: send } });
      if (!isWhole(data)) throw new BrokenAnswer('the answer is not what GitHub documents');
      return data as unknown;
    });
  };
  /**
   * Creates an object that a repeated request would create twice. If no response arrived, `find` first checks whether
   * the object exists.
   */
  const create = async (
    operation: string,
    route: string,
    body: Body,
    find: () => Promise<number | undefined>,
  ): Promise<number> => {
    let isAgain = false;
    return parts.call(detailsOf(operation), async (signal) => {
      const found = isAgain ? await find() : undefined;
      isAgain = true;
      if (found !== undefined) return found;
      const { octokit, send } = await client();
      const { data } = await octokit.request(route, { ...body, request: { signal, fetch: send } });
      if (!hasId(data)) throw new BrokenAnswer('the answer is not what GitHub documents');
      return Number((data as Wire).id);
    });
  };
  const checkRuns = async (sha: string): Promise<readonly CheckRunView[]> => {
    const found: CheckRunView[] = [];
    for (let page = 1; page <= MAX_CHECK_PAGES; page++) {
      const route = `GET ${base}/commits/${encodeURIComponent(sha)}/check-runs`;
      const query = { filter: 'all', per_page: PAGE_SIZE, page };
      const isList = (data: unknown) => Array.isArray((data as Wire | undefined)?.check_runs);
      const answer = (await request('list check runs of', route, query, isList)) as Wire;
      const views = answer.check_runs as Wire[];
      found.push(...views.map(checkRunView));
      if (views.length < PAGE_SIZE) break;
    }
    return found;
  };
  let author: Promise<number> | undefined;
  /** The account that the token writes as. Only GraphQL also returns it for the token of a workflow or an App. */
  const authorId = (): Promise<number> => {
    const viewer = (data: unknown) =>
      ((data as { data?: { viewer?: Wire } } | null)?.data?.viewer ?? {}) as Wire;
    author ??= request(
      'ask who writes in',
      `POST ${parts.apiUrl.replace(/\/v3$/, '')}/graphql`,
      { query: '{ viewer { databaseId } }' },
      (data) => Number.isSafeInteger(viewer(data).databaseId),
    ).then((data) => Number(viewer(data).databaseId));
    return author;
  };
  const findComment = async (pullRequest: number, marker: string): Promise<number | undefined> => {
    const route = `GET ${base}/issues/${pullRequest}/comments`;
    for (let page = 1; page <= MAX_PAGES; page++) {
      const query = { per_page: PAGE_SIZE, page };
      const comments = (await request('list comments in', route, query, Array.isArray)) as Wire[];
      // Everybody who may comment can write our marker, so the author decides whether a comment is ours.
      const marked = comments.filter((comment) => String(comment.body ?? '').startsWith(marker));
      const me = marked.length > 0 ? await authorId() : undefined;
      const ours = marked.find(({ user }) => (user as Wire | null)?.id === me);
      if (ours) return Number(ours.id);
      if (comments.length < PAGE_SIZE) return undefined;
    }
    return undefined;
  };
  return {
    createCheckRun(body) {
      const find = async () =>
        (await checkRuns(String(body.head_sha))).find(({ externalId }) => externalId === body.external_id)
          ?.id;
      return create('create check run in', `POST ${base}/check-runs`, body, find);
    },
    async updateCheckRun(id, body) {
      await request(`update check run ${id} in`, `PATCH ${base}/check-runs/${id}`, body, hasId);
    },
    checkRuns,
    async upsertComment(pullRequest, { marker, body, isOnlyUpdate }) {
      const ours = await findComment(pullRequest, marker);
      if (ours !== undefined) {
        await request('update comment in', `PATCH ${base}/issues/comments/${ours}`, { body }, hasId);
      } else if (!isOnlyUpdate) {
        const route = `POST ${base}/issues/${pullRequest}/comments`;
        await create('create comment in', route, { body }, () => findComment(pullRequest, marker));
      }
    },
  };
}

const hasId = (data: unknown) => Number.isSafeInteger((data as Wire | null | undefined)?.id);

const checkRunView = (wire: Wire): CheckRunView => ({
  id: Number(wire.id),
  name: String(wire.name ?? ''),
  externalId: String(wire.external_id ?? ''),
  annotations: Number((wire.output as Wire | undefined)?.annotations_count ?? 0),
});
