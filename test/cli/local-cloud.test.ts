import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');

let folder: string;
let running: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'local-cloud-test-'));
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  rmSync(folder, { recursive: true, force: true });
});

function start(...flags: string[]) {
  // Without "--" Node uses --env-file itself, even after the name of the script (nodejs/node#54232).
  // All temporary files are in a folder that the test checks for leftovers.
  const child = spawn(process.execPath, ['--', MAIN, 'cloud', ...flags], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.push(child);
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, exited, said: () => said };
}

async function variables(
  file: string,
  { child, said }: ReturnType<typeof start>,
): Promise<Record<string, string>> {
  for (let tried = 0; !existsSync(file); tried++) {
    if (tried > 1_000 || child.exitCode !== null) throw new Error(`${file} did not appear: ${said()}`);
    await wait(20);
  }
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return Object.fromEntries(lines.map((line) => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]));
}

test.each([
  'SIGTERM',
  'SIGINT',
] as const)('the local cloud writes its variables when it is ready, and removes everything after %s', async (signal) => {
  const file = join(folder, 'cloud.env');
  const started = start('--env-file', file, '--boot-ms', '5');
  const { child, exited } = started;
  const found = await variables(file, started);
  expect(found).toMatchObject({
    CLOUDSDK_API_ENDPOINT_OVERRIDES_BATCH: expect.stringMatching(/^https:\/\/localhost:\d+$/),
    CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING: expect.any(String),
    CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: expect.any(String),
    CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS: expect.any(String),
    ACTIONS_ID_TOKEN_REQUEST_URL: expect.stringContaining('?'),
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: expect.any(String),
    GITHUB_API_URL: expect.any(String),
    GITHUB_TOKEN: expect.any(String),
    INPUT_PROJECT_ID: 'local-project',
    INPUT_REGION: 'us-central1',
    INPUT_GCS_BUCKET: 'local-bucket',
    INPUT_WORKLOAD_IDENTITY_PROVIDER: expect.stringMatching(/^projects\/\d+\/locations\/global\//),
  });
  expect(existsSync(found.GRPC_DEFAULT_SSL_ROOTS_FILE_PATH ?? '')).toBe(true);
  expect((await fetch(`${found.LOCAL_CLOUD_URL}/state`)).status).toBe(200);
  child.kill(signal);
  expect(await exited).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
  await expect(fetch(`${found.LOCAL_CLOUD_URL}/state`)).rejects.toThrow();
  await expect(fetch(found.CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE ?? '')).rejects.toThrow();
});

test.each([
  [['--env-file', 'x', '--latencyms', '5'], 'Did you mean --latency-ms?'],
  [
    ['--env-file', 'x', '--latency-ms', 'soon'],
    '--latency-ms must be a whole number of milliseconds; got "soon".',
  ],
  [['--env-file', 'x', 'more'], 'more'],
  [[], '--env-file is missing'],
])('the flags %j are refused, with the command that shows all flags', async (flags, message) => {
  const { exited, said } = start(...flags);
  expect(await exited).toBe(2);
  expect(said()).toContain(message);
  expect(said()).toContain('gcp-batch-workflow cloud --help');
});

test('it stops with all its processes if it cannot write the file', async () => {
  writeFileSync(join(folder, 'file'), '');
  const { exited, said } = start('--env-file', join(folder, 'file', 'cloud.env'));
  expect(await exited).toBe(1);
  expect(said()).toContain('Cannot write');
  expect(readdirSync(folder)).toEqual(['file']);
});
