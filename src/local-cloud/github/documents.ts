/** A stored check run or comment: the document that GitHub returns, and data that it does not return. */
export type Document = Readonly<Record<string, unknown>>;

export interface Place {
  /** Base URL of the API. */
  readonly api: string;
  readonly owner: string;
  readonly repo: string;
}

const BOT = 'github-actions[bot]';
const WHEN_MADE = '2018-07-30T09:30:17Z';

/** Account of the token of every workflow. */
export const BOT_ID = 41_898_282;

function user(api: string): Document {
  const at = `${api}/users/${encodeURIComponent(BOT)}`;
  return {
    login: BOT,
    id: BOT_ID,
    node_id: 'MDM6Qm90NDE4OTgyODI=',
    avatar_url: 'https://avatars.githubusercontent.com/in/15368?v=4',
    gravatar_id: '',
    url: at,
    html_url: 'https://github.com/apps/github-actions',
    followers_url: `${at}/followers`,
    following_url: `${at}/following{/other_user}`,
    gists_url: `${at}/gists{/gist_id}`,
    starred_url: `${at}/starred{/owner}{/repo}`,
    subscriptions_url: `${at}/subscriptions`,
    organizations_url: `${at}/orgs`,
    repos_url: `${at}/repos`,
    events_url: `${at}/events{/privacy}`,
    received_events_url: `${at}/received_events`,
    type: 'Bot',
    site_admin: false,
  };
}

function app(api: string): Document {
  return {
    id: 15368,
    client_id: 'Iv1.05c79e9ad1f6bdfa',
    slug: 'github-actions',
    node_id: 'MDM6QXBwMTUzNjg=',
    owner: { ...user(api), login: 'github', id: 9919, type: 'Organization' },
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: 'https://github.com/apps/github-actions',
    created_at: WHEN_MADE,
    updated_at: WHEN_MADE,
    permissions: { checks: 'write', contents: 'read', metadata: 'read', pull_requests: 'write' },
    events: ['push', 'pull_request'],
  };
}

/** The check run after a request with `body`; `before` is the state before an update. */
export function checkRunDocument(parts: {
  place: Place;
  id: number;
  body: Document;
  before: Document | undefined;
  annotationsCount: number;
}): Document {
  const { place, id, body, before } = parts;
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const url = `${place.api}/repos/${place.owner}/${place.repo}/check-runs/${id}`;
  const field = (name: string, otherwise: unknown) => body[name] ?? before?.[name] ?? otherwise;
  // A conclusion completes a check run (docs.github.com/rest/checks/runs).
  const status = body.conclusion ? 'completed' : field('status', 'queued');
  const isCompleted = status === 'completed';
  const output = (body.output ?? before?.output ?? {}) as Document;
  return {
    id,
    node_id: `CR_${id}`,
    head_sha: field('head_sha', ''),
    external_id: field('external_id', ''),
    url,
    html_url: `https://github.com/${place.owner}/${place.repo}/runs/${id}`,
    details_url: field('details_url', `https://github.com/${place.owner}/${place.repo}/runs/${id}`),
    status,
    conclusion: isCompleted ? field('conclusion', null) : null,
    started_at: field('started_at', now),
    completed_at: isCompleted ? field('completed_at', now) : null,
    output: {
      title: output.title ?? null,
      summary: output.summary ?? null,
      text: output.text ?? null,
      annotations_count: parts.annotationsCount,
      annotations_url: `${url}/annotations`,
    },
    name: field('name', ''),
    check_suite: { id: 5 },
    app: app(place.api),
    pull_requests: [],
  };
}

export function commentDocument(parts: {
  place: Place;
  id: number;
  issue: number;
  text: string;
  createdAt: string | undefined;
}): Document {
  const { place, id, issue } = parts;
  const repository = `${place.api}/repos/${place.owner}/${place.repo}`;
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    id,
    node_id: `IC_${id}`,
    url: `${repository}/issues/comments/${id}`,
    html_url: `https://github.com/${place.owner}/${place.repo}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${repository}/issues/${issue}`,
    user: user(place.api),
    created_at: parts.createdAt ?? now,
    updated_at: now,
    author_association: 'NONE',
    body: parts.text,
    performed_via_github_app: null,
  };
}

/** A pull request, reduced to what identifies it. */
export function pullDocument(place: Place, number: number, headSha: string): Document {
  const repo = { full_name: `${place.owner}/${place.repo}`, name: place.repo, owner: { login: place.owner } };
  return {
    id: 1_000 + number,
    number,
    state: 'open',
    title: `Pull request ${number}`,
    url: `${place.api}/repos/${place.owner}/${place.repo}/pulls/${number}`,
    html_url: `https://github.com/${place.owner}/${place.repo}/pull/${number}`,
    head: { ref: 'topic', sha: headSha, repo },
    base: { ref: 'main', sha: '0'.repeat(40), repo },
  };
}
