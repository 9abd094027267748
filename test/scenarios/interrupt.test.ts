import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');
const SLOW = `name: slow
jobs:
  wait:
    stages:
      - name: Wait
        run: |
          import time
          print("waiting now")
          time.sleep(120)
`;

let folder: string;
let started: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interrupt-'));
  mkdirSync(join(folder, 'tmp'));
});
afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  for (const pid of processes()) process.kill(pid, 'SIGKILL');
  started = [];
  rmSync(folder, { recursive: true, force: true });
});

/** Starts it like a terminal: npm, its shell and their children share a process group and a unique TMPDIR. */
function npm(...args: string[]) {
  const child = spawn('npm', ['run', '--silent', ...args], {
    cwd: root,
    env: { ...process.env, TMPDIR: join(folder, 'tmp'), NODE_DISABLE_COMPILE_CACHE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  return { child, output: () => output };
}

/** All processes that run with the TMPDIR of the test. */
function processes(): number[] {
  const mine = `TMPDIR=${join(folder, 'tmp')}`;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mine);
      } catch {
        return false;
      }
    })
    .map(Number);
}

async function until(isSo: () => boolean, what: () => string): Promise<void> {
  for (let tried = 0; !isSo(); tried++) {
    if (tried > 1_000) throw new Error(what());
    await wait(50);
  }
}

test('Ctrl-C on npm run local cancels cleanly: status CANCEL, a summary, nothing left, no process alive', async () => {
  writeFileSync(join(folder, 'slow.yml'), SLOW);
  const { child, output } = npm('local', '--', join(folder, 'slow.yml'), '--json', join(folder, 'run.json'));
  await until(() => output().includes('waiting now'), output);
  // The terminal sends the signal to the whole group.
  process.kill(-(child.pid ?? 0), 'SIGINT');
  await until(() => processes().length === 0, output);
  expect(output()).toContain('Status: CANCEL; left behind: nothing');
  const run = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as {
    status: string;
    summary: string;
    calls: { method: string }[];
  };
  expect(run.status).toBe('CANCEL');
  expect(run.summary).toContain('canceled');
  expect(run.calls.map(({ method }) => method)).toContain('CancelJob');
  // Only the summary remains, for the user.
  const [left = '', ...more] = readdirSync(join(folder, 'tmp'));
  expect([more, readdirSync(join(folder, 'tmp', left))]).toEqual([[], ['summary.md']]);
});

test('SIGTERM to npm ends npm run local-cloud and all processes that it started', async () => {
  const file = join(folder, 'cloud.env');
  const { child, output } = npm('local-cloud', '--', '--env-file', file);
  await until(() => existsSync(file), output);
  expect(processes().length).toBeGreaterThan(2);
  child.kill('SIGTERM');
  await until(() => processes().length === 0, output);
  expect(existsSync(file)).toBe(false);
  expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
});
