import type { Answer, Request } from '../http-host.ts';
import type { Tokens } from '../types.ts';
import { createIdentityTokens } from './identity-tokens.ts';
import { CLOUD_PLATFORM } from './scopes.ts';

const HEADERS = { 'metadata-flavor': 'Google', server: 'Metadata Server for VM' };
const TOKEN_SECONDS = 3_599;
const ROOT = '/computeMetadata/v1';
/** Attributes of machines that Batch creates (cloud.google.com/compute/docs/metadata/predefined-metadata-keys). */
const NAME = 'local-vm';
const ID = '1234567890123456789';
const MACHINE_TYPE = 'e2-standard-4';

/** A folder with named entries, a list, or a text. */
type Tree = string | number | boolean | readonly Tree[] | { readonly [name: string]: Tree };

/** The metadata server of a VM, as far as programs use it. */
export function createMetadata(parts: {
  tokens: Tokens;
  projectId: string;
  projectNumber: string;
  region: string;
}): (request: Request) => Answer {
  const identify = createIdentityTokens();
  const email = `${parts.projectNumber}-compute@developer.gserviceaccount.com`;
  const zone = `${parts.region}-a`;
  const vm = {
    email,
    zone,
    instanceId: ID,
    instanceName: NAME,
    projectId: parts.projectId,
    projectNumber: parts.projectNumber,
  };
  const tree = treeOf({ ...parts, email, zone });

  const serveToken = (url: URL): Answer => {
    const asked = url.searchParams.get('scopes')?.split(',').filter(Boolean);
    const subject = { subject: email, lifetimeSeconds: TOKEN_SECONDS, isTask: true };
    return {
      status: 200,
      headers: HEADERS,
      body: {
        access_token: parts.tokens.issue({ ...subject, ...(asked?.length && { scopes: asked }) }),
        expires_in: TOKEN_SECONDS,
        token_type: 'Bearer',
      },
    };
  };
  const serveIdentity = (url: URL): Answer => {
    const audience = url.searchParams.get('audience');
    if (!audience) return { status: 400, headers: HEADERS, body: 'non-empty audience parameter required\n' };
    return text(identify(vm, audience, url.searchParams.get('format') === 'full'));
  };

  return ({ method, url, headers }) => {
    if (method !== 'GET') return { status: 405, headers: HEADERS, body: 'Method not allowed\n' };
    const path = decodeURIComponent(url.pathname).replace(/(?<=.)\/+$/, '');
    if (path === '/') return text('computeMetadata/\n');
    // Without this header, a page in a browser could read the token of the machine.
    if (headers['metadata-flavor'] !== 'Google') {
      return { status: 403, headers: HEADERS, body: 'Missing Metadata-Flavor:Google header.\n' };
    }
    const account = `${ROOT}/instance/service-accounts`;
    if (path === `${account}/default/token` || path === `${account}/${email}/token`) return serveToken(url);
    if (path === `${account}/default/identity` || path === `${account}/${email}/identity`)
      return serveIdentity(url);
    const found = path.startsWith(ROOT) ? find(tree, path.slice(ROOT.length)) : undefined;
    if (found === undefined) return { status: 404, headers: HEADERS, body: `${path} not found\n` };
    const isRecursive = url.searchParams.get('recursive')?.toLowerCase() === 'true';
    if (isRecursive && url.searchParams.get('alt') !== 'text')
      return { status: 200, headers: HEADERS, body: asJson(found) };
    return text(isRecursive ? lines(found).join('') : listing(found));
  };
}

const text = (body: string): Answer => ({
  status: 200,
  headers: { ...HEADERS, 'content-type': 'application/text' },
  body,
});

function treeOf(parts: { projectId: string; projectNumber: string; email: string; zone: string }): Tree {
  const { projectId, projectNumber, email, zone } = parts;
  const account = { aliases: ['default'], email, scopes: [CLOUD_PLATFORM] };
  const project = `projects/${projectNumber}`;
  return {
    instance: {
      attributes: { 'enable-oslogin': 'true' },
      'cpu-platform': 'Intel Broadwell',
      description: '',
      disks: { 0: { 'device-name': 'persistent-disk-0', index: 0, interface: 'SCSI', mode: 'READ_WRITE' } },
      hostname: `${NAME}.${zone}.c.${projectId}.internal`,
      id: ID,
      image: 'projects/batch-custom-image/global/images/batch-cos-stable-official',
      'machine-type': `${project}/machineTypes/${MACHINE_TYPE}`,
      'maintenance-event': 'NONE',
      name: NAME,
      'network-interfaces': {
        0: {
          'access-configs': { 0: { 'external-ip': '', type: 'ONE_TO_ONE_NAT' } },
          ip: '10.128.0.2',
          mac: '42:01:0a:80:00:02',
          mtu: 1460,
          network: `${project}/networks/default`,
        },
      },
      preempted: 'FALSE',
      scheduling: { 'automatic-restart': 'FALSE', 'on-host-maintenance': 'MIGRATE', preemptible: 'FALSE' },
      'service-accounts': { default: account, [email]: account },
      tags: [],
      zone: `${project}/zones/${zone}`,
    },
    project: { attributes: {}, 'numeric-project-id': projectNumber, 'project-id': projectId },
    universe: { 'universe-domain': 'googleapis.com', universe_domain: 'googleapis.com' },
  };
}

const isFolder = (tree: Tree): tree is { readonly [name: string]: Tree } =>
  typeof tree === 'object' && !Array.isArray(tree);

function find(tree: Tree, path: string): Tree | undefined {
  let found: Tree | undefined = tree;
  for (const name of path.split('/').filter(Boolean)) {
    found = found !== undefined && isFolder(found) ? found[name] : undefined;
  }
  return found;
}

/** One level: the names of a folder, the members of a list, or the value. */
function listing(tree: Tree): string {
  if (Array.isArray(tree)) return tree.map((each) => `${String(each)}\n`).join('');
  if (!isFolder(tree)) return String(tree);
  return Object.entries(tree)
    .map(([name, value]) => `${name}${isFolder(value) ? '/' : ''}\n`)
    .join('');
}

/** Everything below, one value per line: `?recursive=true&alt=text`. */
function lines(tree: Tree, at = ''): readonly string[] {
  if (!isFolder(tree)) return [`${at} ${Array.isArray(tree) ? tree.join(',') : String(tree)}\n`];
  return Object.entries(tree).flatMap(([name, value]) => lines(value, at ? `${at}/${name}` : name));
}

/** Names in camel case, and numbered folders as lists, like the real server. */
function asJson(tree: Tree): unknown {
  if (!isFolder(tree)) return tree;
  const names = Object.keys(tree);
  if (names.length > 0 && names.every((name) => /^\d+$/.test(name))) return Object.values(tree).map(asJson);
  return Object.fromEntries(
    Object.entries(tree).map(([name, value]) => [
      name.includes('@') ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      asJson(value),
    ]),
  );
}
