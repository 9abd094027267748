import type { Answer, Request } from '../http-host.ts';
import type { Tokens } from '../types.ts';

const HEADERS = { 'metadata-flavor': 'Google', server: 'Metadata Server for VM' };
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const TOKEN_SECONDS = 3_599;

/** The metadata server of a VM, as far as Google's client libraries ask it. */
export function createMetadata(parts: {
  tokens: Tokens;
  projectId: string;
  projectNumber: string;
  region: string;
}): (request: Request) => Answer {
  const email = `${parts.projectNumber}-compute@developer.gserviceaccount.com`;
  const text = (body: string): Answer => ({
    status: 200,
    headers: { ...HEADERS, 'content-type': 'application/text' },
    body,
  });
  const account = { aliases: ['default'], email, scopes: [SCOPE] };
  const pages: Readonly<Record<string, () => Answer>> = {
    '/': () => text('computeMetadata/\n'),
    '/computeMetadata/v1': () => text('instance/\nproject/\nuniverse/\n'),
    '/computeMetadata/v1/instance': () => text('id\nname\nservice-accounts/\nzone\n'),
    '/computeMetadata/v1/instance/id': () => text('1234567890123456789'),
    '/computeMetadata/v1/instance/name': () => text('local-vm'),
    '/computeMetadata/v1/instance/zone': () =>
      text(`projects/${parts.projectNumber}/zones/${parts.region}-a`),
    '/computeMetadata/v1/project/project-id': () => text(parts.projectId),
    '/computeMetadata/v1/project/numeric-project-id': () => text(parts.projectNumber),
    '/computeMetadata/v1/universe/universe-domain': () => text('googleapis.com'),
    '/computeMetadata/v1/universe/universe_domain': () => text('googleapis.com'),
    '/computeMetadata/v1/instance/service-accounts': () => text(`default/\n${email}/\n`),
    '/computeMetadata/v1/instance/service-accounts/default': () => text('aliases\nemail\nscopes\ntoken\n'),
    '/computeMetadata/v1/instance/service-accounts/default/email': () => text(email),
    '/computeMetadata/v1/instance/service-accounts/default/scopes': () => text(`${SCOPE}\n`),
    '/computeMetadata/v1/instance/service-accounts/default/token': () => ({
      status: 200,
      headers: HEADERS,
      body: {
        access_token: parts.tokens.issue({ subject: email, lifetimeSeconds: TOKEN_SECONDS, isTask: true }),
        expires_in: TOKEN_SECONDS,
        token_type: 'Bearer',
      },
    }),
  };
  return ({ method, url, headers }) => {
    const path = decodeURIComponent(url.pathname)
      .replace(`/service-accounts/${email}`, '/service-accounts/default')
      .replace(/(?<=.)\/+$/, '');
    const page = pages[path];
    if (method !== 'GET') return { status: 405, headers: HEADERS, body: 'Method not allowed\n' };
    // Without this header a page in a browser could read the token of the machine.
    if (path !== '/' && headers['metadata-flavor'] !== 'Google') {
      return { status: 403, headers: HEADERS, body: 'Missing Metadata-Flavor:Google header.\n' };
    }
    if (!page) return { status: 404, headers: HEADERS, body: `${path} not found\n` };
    if (path.endsWith('/service-accounts/default') && url.searchParams.get('recursive') === 'true') {
      return { status: 200, headers: HEADERS, body: account };
    }
    if (path.endsWith('/service-accounts') && url.searchParams.get('recursive') === 'true') {
      return { status: 200, headers: HEADERS, body: { default: account, [email]: account } };
    }
    return page();
  };
}
