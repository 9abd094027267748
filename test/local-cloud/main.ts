import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalCloud } from './cloud.ts';

const USAGE = 'Usage: npm run local-cloud -- --env-file FILE [--latency-ms N] [--boot-ms N]';

function fail(message: string): never {
  process.stderr.write(`${message}\n${USAGE}\n`);
  process.exit(2);
}

function milliseconds(flag: string, text: string | undefined): number {
  if (text !== undefined && !/^\d+$/.test(text))
    fail(`${flag} must be a whole number of milliseconds: "${text}"`);
  return Number(text ?? 0);
}

function readFlags() {
  try {
    const { values } = parseArgs({
      options: {
        'env-file': { type: 'string' },
        'latency-ms': { type: 'string' },
        'boot-ms': { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    return fail((error as Error).message);
  }
}

/** Readers wait for the file to appear, so it appears whole. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}

const flags = readFlags();
const latencyMs = milliseconds('--latency-ms', flags['latency-ms']);
const bootMs = milliseconds('--boot-ms', flags['boot-ms']);
const envFile = flags['env-file'] ? resolve(flags['env-file']) : fail('--env-file is missing.');

const ended = new Promise<string>((settle) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => settle(signal));
});
const log = (line: string) => process.stderr.write(`${line}\n`);
const cloud = await startLocalCloud({ latencyMs, bootMs, log }).catch((error: unknown) => {
  process.stderr.write(`The local cloud did not start: ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
});
const text = Object.entries(cloud.environment)
  .map(([name, value]) => `${name}=${value}\n`)
  .join('');
let exitCode = 0;
try {
  writeWhole(envFile, text);
  log(`The local cloud runs; ${envFile} has its variables. Control: ${cloud.url}`);
  await ended;
} catch (error) {
  log(`Cannot write ${envFile}: ${(error as Error).message}`);
  exitCode = 1;
} finally {
  await cloud.stop();
  removeOwn(envFile);
}
process.exit(exitCode);

/** The variables are of no use any more; a file that somebody else has written since stays. */
function removeOwn(file: string): void {
  try {
    if (readFileSync(file, 'utf8') === text) rmSync(file);
  } catch {
    // It is gone already.
  }
}
