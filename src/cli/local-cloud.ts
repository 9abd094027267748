import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { startLocalCloud } from '../local-cloud/cloud.ts';
import { readFlags, USAGE } from '../local-cloud/flags.ts';
import { testPython } from '../local-cloud/python.ts';

function flagsOrUsage() {
  try {
    return readFlags(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}\n`);
    process.exit(2);
  }
}

/** Readers wait for the file to appear, so it appears whole. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}

const { envFile, options } = flagsOrUsage();
const kind = options.simulate ? 'simulated ' : '';

const ended = new Promise<string>((settle) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => settle(signal));
});
const log = (line: string) => process.stderr.write(`${line}\n`);
// An image that has ddeutil-workflow already; tasks of any other one install it first.
const images = { 'local-python': testPython(process.env) };
const cloud = await startLocalCloud({ images, ...options, log }).catch((error: unknown) => {
  process.stderr.write(`The local cloud did not start: ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
});
const text = Object.entries(cloud.environment)
  .map(([name, value]) => `${name}=${value}\n`)
  .join('');
let exitCode = 0;
try {
  writeWhole(envFile, text);
  log(`The ${kind}local cloud runs; ${envFile} has its variables. Control: ${cloud.url}`);
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
