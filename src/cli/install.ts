import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** After this time, an installer counts as killed, and its lock is removed. */
const STALE_MS = 15 * 60_000;
const LOOK_MS = 200;

/**
 * Creates a folder once: `fill` gets an empty folder, which is moved to its place when it is complete. Two commands
 * that start at the same time wait for each other.
 */
export async function installedOnce(folder: string, fill: (draft: string) => Promise<void>): Promise<void> {
  const stamp = join(folder, 'complete');
  const isComplete = () => statSync(stamp, { throwIfNoEntry: false }) !== undefined;
  if (isComplete()) return;
  mkdirSync(dirname(folder), { recursive: true });
  const lock = `${folder}.lock`;
  while (!locked(lock)) {
    await wait(LOOK_MS);
    if (isComplete()) return;
  }
  try {
    if (isComplete()) return;
    // A Python environment contains its own path, so it is created at its final place.
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await fill(folder);
    writeFileSync(`${stamp}.draft`, '');
    renameSync(`${stamp}.draft`, stamp);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function locked(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const madeMs = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (madeMs !== undefined && Date.now() - madeMs > STALE_MS)
      rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Time between progress messages of a long installation. */
const PROGRESS_MS = 5_000;

/** A program to run, and where. */
export interface Program {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd?: string;
}

/**
 * Runs a program to its end. If it takes long, `say` gets the elapsed time and its last line. Throws an Error
 * with its last lines when it fails.
 */
export async function runProgram(
  { program, args, cwd }: Program,
  say: (line: string) => void,
): Promise<void> {
  const child = spawn(program, [...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-4_000);
    });
  }
  const startedMs = Date.now();
  const progress = setInterval(() => {
    const seconds = Math.round((Date.now() - startedMs) / 1000);
    const line = said
      .trimEnd()
      .split(/[\r\n]/)
      .at(-1)
      ?.trim()
      .slice(0, 100);
    say(`  ${seconds} s${line ? `: ${line}` : ''}`);
  }, PROGRESS_MS);
  const failure = await new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? undefined : `exit code ${code}`));
  });
  clearInterval(progress);
  if (failure === undefined) return;
  const lines = said.trim().split('\n').slice(-10).join('\n');
  throw new Error(`${program} ${args.join(' ')}: ${failure}${lines ? `\n${lines}` : ''}`);
}
