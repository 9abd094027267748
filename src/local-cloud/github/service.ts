import { randomBytes } from 'node:crypto';
import { errorDocument } from '../error-documents.ts';
import { type Answer, jsonOf, type Request } from '../http-host.ts';
import type { Grants } from '../identity/grants.ts';
import {
  BOT_ID,
  checkRunDocument,
  commentDocument,
  type Document,
  type Place,
  pullDocument,
} from './documents.ts';
import { notAccessible, permissionOf } from './permissions.ts';
import { createGitHubLimits } from './rate-limits.ts';
import { queryProblems, requestProblems } from './schema.ts';

const MAX_COMMENT = 65_536;
const REPO = '/repos/{owner}/{repo}';

export interface GitHub {
  /** GITHUB_TOKEN */
  readonly token: string;
  handle(request: Request, api: string): Answer;
  /** In GitHub's form, with the annotations that it returns on request. */
  checkRuns(): Document[];
  comments(): Document[];
  clear(): void;
}

interface CheckRun {
  readonly repository: string;
  document: Document;
  readonly annotations: unknown[];
}

interface Comment {
  readonly repository: string;
  readonly issue: number;
  document: Document;
}

/** Requests of which only the path is in GitHub's description: they have no body. */
const BODIES = new Set(['POST', 'PATCH', 'PUT']);

type Route = (parts: {
  request: Request;
  place: Place;
  numbers: readonly string[];
  body: Document;
}) => Answer;

const ok = (body: unknown, status = 200): Answer => ({ status, body });
const refuse = (status: number, message: string): Answer => ({
  status,
  body: errorDocument('github', status, message),
});
const repositoryOf = (place: Place) => `${place.owner}/${place.repo}`;

/** GitHub's REST API for checks, comments and pull requests; bodies are checked against GitHub's own description. */
export function createGitHub(grants: Grants, now?: () => number): GitHub {
  const limits = createGitHubLimits(now);
  const token = `ghs_${randomBytes(18).toString('hex')}`;
  const checkRuns = new Map<number, CheckRun>();
  const comments = new Map<number, Comment>();
  let lastId = 0;

  const saveCheckRun: Route = ({ place, numbers, body }) => {
    const before = numbers[0] === undefined ? undefined : checkRuns.get(Number(numbers[0]));
    if (numbers[0] !== undefined && before?.repository !== repositoryOf(place))
      return refuse(404, 'Not Found');
    // The description does not say it (docs.github.com/rest/checks/runs does).
    if (body.status === 'completed' && !body.conclusion) {
      return refuse(422, 'Invalid request.\n\n"conclusion" is required when "status" is "completed".');
    }
    const id = before ? Number(before.document.id) : ++lastId;
    const added = ((body.output ?? {}) as Document).annotations;
    const annotations = [...(before?.annotations ?? []), ...(Array.isArray(added) ? added : [])];
    const annotationsCount = annotations.length;
    const document = checkRunDocument({ place, id, body, before: before?.document, annotationsCount });
    checkRuns.set(id, { repository: repositoryOf(place), document, annotations });
    return ok(document, before ? 200 : 201);
  };

  const saveComment: Route = ({ request, place, numbers, body }) => {
    const isNew = request.method === 'POST';
    const before = isNew ? undefined : comments.get(Number(numbers[0]));
    if (!isNew && before?.repository !== repositoryOf(place)) return refuse(404, 'Not Found');
    const text = String(body.body);
    if (text.length > MAX_COMMENT) {
      return refuse(422, `Validation Failed: body is too long (maximum is ${MAX_COMMENT} characters)`);
    }
    const id = before ? Number(before.document.id) : ++lastId;
    const issue = before ? before.issue : Number(numbers[0]);
    const createdAt = before ? String(before.document.created_at) : undefined;
    const document = commentDocument({ place, id, issue, text, createdAt });
    comments.set(id, { repository: repositoryOf(place), issue, document });
    return ok(document, before ? 200 : 201);
  };

  const routes: readonly (readonly [string, RegExp, string, Route])[] = [
    ['POST', /^\/check-runs$/, `${REPO}/check-runs`, saveCheckRun],
    ['PATCH', /^\/check-runs\/(\d+)$/, `${REPO}/check-runs/{check_run_id}`, saveCheckRun],
    [
      'GET',
      /^\/check-runs\/(\d+)$/,
      `${REPO}/check-runs/{check_run_id}`,
      ({ place, numbers: [id] }) => {
        const found = checkRuns.get(Number(id));
        return found?.repository === repositoryOf(place) ? ok(found.document) : refuse(404, 'Not Found');
      },
    ],
    [
      'GET',
      /^\/check-runs\/(\d+)\/annotations$/,
      `${REPO}/check-runs/{check_run_id}/annotations`,
      ({ place, numbers: [id], request }) => {
        const found = checkRuns.get(Number(id));
        if (found?.repository !== repositoryOf(place)) return refuse(404, 'Not Found');
        return page(request, found.annotations);
      },
    ],
    [
      'GET',
      /^\/commits\/([^/]+)\/check-runs$/,
      `${REPO}/commits/{ref}/check-runs`,
      ({ place, numbers: [sha], request }) => {
        const name = request.url.searchParams.get('check_name');
        const found = [...checkRuns.values()]
          .filter(
            ({ repository, document }) => repository === repositoryOf(place) && document.head_sha === sha,
          )
          .map(({ document }) => document)
          .filter((document) => name === null || document.name === name);
        const { headers, body } = page(request, found);
        return { status: 200, headers, body: { total_count: found.length, check_runs: body } };
      },
    ],
    ['POST', /^\/issues\/(\d+)\/comments$/, `${REPO}/issues/{issue_number}/comments`, saveComment],
    ['PATCH', /^\/issues\/comments\/(\d+)$/, `${REPO}/issues/comments/{comment_id}`, saveComment],
    [
      'GET',
      /^\/issues\/(\d+)\/comments$/,
      `${REPO}/issues/{issue_number}/comments`,
      ({ request, place, numbers: [issue] }) => {
        const found = [...comments.values()].filter(
          (comment) => comment.repository === repositoryOf(place) && comment.issue === Number(issue),
        );
        return page(
          request,
          found.map(({ document }) => document),
        );
      },
    ],
    [
      'GET',
      /^\/issues\/comments\/(\d+)$/,
      `${REPO}/issues/comments/{comment_id}`,
      ({ place, numbers: [id] }) => {
        const found = comments.get(Number(id));
        return found?.repository === repositoryOf(place) ? ok(found.document) : refuse(404, 'Not Found');
      },
    ],
    [
      'DELETE',
      /^\/issues\/comments\/(\d+)$/,
      `${REPO}/issues/comments/{comment_id}`,
      ({ numbers: [id] }) => (comments.delete(Number(id)) ? { status: 204 } : refuse(404, 'Not Found')),
    ],
    [
      'GET',
      /^\/pulls\/(\d+)$/,
      `${REPO}/pulls/{pull_number}`,
      ({ place, numbers: [number] }) => ok(pullDocument(place, Number(number), 'f'.repeat(40))),
    ],
    [
      'GET',
      /^\/commits\/([^/]+)\/pulls$/,
      `${REPO}/commits/{commit_sha}/pulls`,
      ({ request, place, numbers: [sha = ''] }) => page(request, [pullDocument(place, 1, sha)]),
    ],
  ];

  return {
    token,
    checkRuns: () =>
      [...checkRuns.values()].map(({ document, annotations }) => ({
        ...document,
        output: { ...(document.output as Document), annotations },
      })),
    comments: () => [...comments.values()].map(({ document }) => document),
    clear() {
      checkRuns.clear();
      comments.clear();
      limits.clear();
    },
    handle(request, api) {
      if (!/^(bearer|token) /i.test(request.headers.authorization ?? '')) {
        return refuse(401, 'Requires authentication');
      }
      if (request.headers.authorization?.split(' ')[1] !== token) return refuse(401, 'Bad credentials');
      if (!request.headers['user-agent']) return refuse(403, 'Request forbidden by administrative rules.');
      const { refused, headers } = limits.count(request.method);
      const answer = refused ?? serve(request, api);
      return { ...answer, headers: { ...headers, ...answer.headers } };
    },
  };

  function serve(request: Request, api: string): Answer {
    if (request.method === 'POST' && request.url.pathname === '/graphql') return viewer(request);
    const [, owner = '', repo = '', rest = ''] =
      /^\/repos\/([^/]+)\/([^/]+)(\/.*)$/.exec(request.url.pathname) ?? [];
    for (const [method, path, described, route] of routes) {
      const found = path.exec(rest);
      if (method !== request.method || !found) continue;
      const permission = permissionOf(method, rest);
      if (permission !== undefined && !grants.allows('caller', permission[0]))
        return {
          ...refuse(403, 'Resource not accessible by integration'),
          body: notAccessible(permission[1]),
        };
      const body = BODIES.has(method) ? jsonOf(request) : {};
      if (!body) return refuse(400, 'Problems parsing JSON');
      const problems = [
        ...queryProblems(method, described, request.url.searchParams),
        ...(BODIES.has(method) ? requestProblems(method, described, body) : []),
      ];
      if (problems.length > 0) return refuse(422, `Invalid request.\n\n${problems.join('\n')}`);
      return route({ request, place: { api, owner, repo }, numbers: found.slice(1), body });
    }
    return refuse(404, 'Not Found');
  }
}

/** The only supported query of the GraphQL API: the account of the token. */
function viewer(request: Request): Answer {
  const isAsked = /^\s*\{\s*viewer\s*\{\s*databaseId\s*\}\s*\}\s*$/.test(String(jsonOf(request)?.query));
  return ok(
    isAsked ? { data: { viewer: { databaseId: BOT_ID } } } : { errors: [{ message: 'Unknown query.' }] },
  );
}

/** One page of a list, with a `Link` to the next (docs.github.com/rest/using-the-rest-api/using-pagination). */
function page(request: Request, items: readonly unknown[]): Answer {
  const query = request.url.searchParams;
  const size = Math.min(Math.max(Number(query.get('per_page') ?? 30) || 30, 1), 100);
  const number = Math.max(Number(query.get('page') ?? 1) || 1, 1);
  const isLast = number * size >= items.length;
  const next = new URL(request.url);
  next.host = request.headers.host ?? next.host;
  next.searchParams.set('page', String(number + 1));
  return {
    status: 200,
    headers: { link: isLast ? undefined : `<${next}>; rel="next"` },
    body: items.slice((number - 1) * size, number * size),
  };
}
