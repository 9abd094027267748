import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

const DEFINITION = `
name: hello
jobs:
  greet:
    stages: [{name: Say, echo: hi}]
`;

const OVERRIDE = 'CLOUDSDK_API_ENDPOINT_OVERRIDES_';
/** Endpoint variables of GitHub's OIDC tokens and of the Google services that every run uses. */
const ASKED = [
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  ...['BATCH', 'STORAGE', 'LOGGING', 'STS'].map((service) => OVERRIDE + service),
];

/** Ports without a listener → ports that the proxy connects to instead. */
const forwarded = new Map<number, number>();
/** host:port → the credentials of each request for a tunnel. */
const tunnels = new Map<string, Set<string>>();
let proxy: Server;
let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  proxy = createServer((_, response) => response.writeHead(405).end());
  proxy.on('connect', (request, socket) => {
    const target = request.url ?? '';
    const credentials = request.headers['proxy-authorization'] ?? '';
    tunnels.set(target, (tunnels.get(target) ?? new Set()).add(credentials));
    const [, host = '', port = ''] = /^(.*):(\d+)$/.exec(target) ?? [];
    const upstream = connect(
      forwarded.get(Number(port)) ?? Number(port),
      host.replace(/^\[|\]$/g, ''),
      () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      },
    );
    for (const end of [upstream, socket])
      end.on('error', () => [upstream, socket].map((each) => each.destroy()));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => {
  tunnels.clear();
  forwarded.clear();
});
afterAll(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await stage.end();
});

const address = (credentials = '') =>
  `http://${credentials}127.0.0.1:${(proxy.address() as AddressInfo).port}`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** host:port of an endpoint. */
const hostOf = (variable: string): string => {
  const { hostname, port } = new URL(stage.cloud.environment[variable] ?? '');
  return `${hostname}:${port}`;
};

test('a whole run, including Batch and the cleanup, uses a proxy from upper-case variables only', async () => {
  const environment = { HTTPS_PROXY: address('user:p%40ss@') };
  const { main, post } = await stage.run({ definition: DEFINITION, environment });
  expect({ main: main.code, post: post.code }).toEqual({ main: 0, post: 0 });
  const basic = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
  for (const variable of ASKED)
    expect([variable, ...(tunnels.get(hostOf(variable)) ?? [])]).toEqual([variable, basic]);
  expect(main.log).toContain('::add-mask::p@ss');
  expect(await leftovers(stage.cloud)).toEqual(NOTHING);
});

const LEAVES_FILES = `
name: files
jobs:
  many:
    strategy: {matrix: {n: [1, 2]}}
    stages: [{name: Write, bash: 'echo hi > "$ARTIFACTS_DIR/hi.txt"'}]
`;

test('if only the proxy reaches Google, all requests of a run succeed', async () => {
  await stage.cloud.makeBucket('kept');
  const environment: Record<string, string> = { HTTPS_PROXY: address() };
  for (const variable of ASKED) {
    const url = new URL(stage.cloud.environment[variable] ?? '');
    const port = await freePort();
    forwarded.set(port, Number(url.port));
    url.port = String(port);
    environment[variable] = url.href.replace(/\/$/, '');
  }
  const inputs = { artifacts_uri: 'gs://kept/out', artifacts_dir: 'out' };
  const { main, post } = await stage.run({ definition: LEAVES_FILES, environment, inputs });
  expect({ main: main.code, post: post.code }).toEqual({ main: 0, post: 0 });
  expect(main.log).toContain('many: 2 artifacts, 6 B, copied and downloaded');
});

test('addresses with a port in NO_PROXY bypass the proxy, and all others use it', async () => {
  const environment = {
    HTTPS_PROXY: address(),
    NO_PROXY: `, ${hostOf(`${OVERRIDE}BATCH`)} ,${hostOf(`${OVERRIDE}STORAGE`)}`,
  };
  const { main } = await stage.run({ definition: DEFINITION, environment });
  expect(main.code).toBe(0);
  expect(ASKED.filter((variable) => tunnels.has(hostOf(variable)))).toEqual(
    ASKED.filter((variable) => /ID_TOKEN|STS|LOGGING/.test(variable)),
  );
});

test.each([
  '*',
  '127.0.0.0/8,localhost',
  'LOCALHOST, 127.0.0.1',
])('with NO_PROXY=%s, no request uses the proxy', async (NO_PROXY) => {
  const { main } = await stage.run({
    definition: DEFINITION,
    environment: { HTTPS_PROXY: address(), NO_PROXY },
  });
  expect(main.code).toBe(0);
  expect([...tunnels.keys()]).toEqual([]);
});

test('an invalid proxy is an immediate error that names its variable', async () => {
  const environment = { HTTPS_PROXY: 'socks5://user:hunter2@proxy:1080' };
  await stage.cloud.reset();
  const { main, post } = await stage.run({ definition: DEFINITION, environment });
  expect(main.code).toBe(1);
  expect(main.log).toMatch(/::error title=invalid-proxy::\$HTTPS_PROXY names a proxy with socks5:/);
  expect(main.log + post.log).not.toContain('hunter2');
  expect((await stage.cloud.state()).calls).toEqual([]);
});

test('an older Node is reported with one sentence', () => {
  const older = ['/usr/bin/node', '/usr/local/bin/node'].find(
    (path) =>
      existsSync(path) && !/^v2[4-9]/.test(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout),
  );
  const root = fileURLToPath(new URL('../..', import.meta.url));
  // Without an older Node, the check must still be the first import of both steps.
  if (!older) {
    for (const name of ['index.js', 'post.js']) {
      const text = readFileSync(join(root, 'src', 'entries', name), 'utf8');
      expect(/^import .*$/m.exec(text)?.[0]).toMatch(/'\.\/begin\.js';$/);
    }
    return;
  }
  const { status, stdout, stderr } = spawnSync(older, [join(root, 'dist', 'index.js')], {
    encoding: 'utf8',
    env: {},
  });
  expect({ status, stderr, lines: stdout.trim().split('\n') }).toEqual({
    status: 1,
    stderr: '',
    lines: [expect.stringMatching(/^gcp-batch-workflow needs Node 24 or later, and this is Node \d+/)],
  });
});
