import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { messageOf } from '../../errors.ts';
import { startLocalCloud } from '../../local-cloud/cloud.ts';
import { readFlags, USAGE } from '../../local-cloud/flags.ts';
import { UsageError } from '../command-line.ts';
import { localImages, readyPython } from '../python-home.ts';

/** What `cloud --help` prints. */
export const CLOUD_USAGE = `${USAGE}

Starts the local cloud and runs until SIGTERM or Ctrl-C. --env-file gets its variables once it is ready.

Example:
  gcp-batch-workflow cloud --env-file cloud.env

Exit codes:
  0  it was told to stop
  1  it did not start
  2  the command line is wrong
`;

/** Readers wait for the file to appear, so it appears whole. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}

function flagsOf(args: readonly string[]): ReturnType<typeof readFlags> {
  try {
    return readFlags(args);
  } catch (error) {
    throw new UsageError(`${messageOf(error)}\n${USAGE}`, { cause: error });
  }
}

/** Gives the exit code when it was told to stop. */
export async function cloud(args: readonly string[], say: (line: string) => void): Promise<number> {
  const { envFile, options } = flagsOf(args);
  const kind = options.simulate ? 'simulated ' : '';
  const told = new Promise<string>((settle) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => settle(signal));
  });
  const images = localImages(await readyPython(say));
  const running = await startLocalCloud({ images, ...options, log: say });
  const text = Object.entries(running.environment)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
  try {
    writeWhole(envFile, text);
    say(`The ${kind}local cloud runs; ${envFile} has its variables. Control: ${running.url}`);
    await told;
    return 0;
  } catch (error) {
    say(`Cannot write ${envFile}: ${messageOf(error)}`);
    return 1;
  } finally {
    await running.stop();
    removeOwn(envFile, text);
  }
}

/** The variables are of no use any more; a file that somebody else has written since stays. */
function removeOwn(file: string, text: string): void {
  try {
    if (readFileSync(file, 'utf8') === text) rmSync(file);
  } catch {
    // It is gone already.
  }
}
