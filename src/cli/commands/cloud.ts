import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { messageOf } from '../../errors.ts';
import { startLocalCloud } from '../../local-cloud/cloud.ts';
import { readFlags } from '../../local-cloud/flags.ts';
import { type CommandHelp, UsageError } from '../command-line.ts';
import { localImages, readyPython } from '../python-home.ts';

export const CLOUD_HELP: CommandHelp = {
  name: 'cloud',
  operands: '--env-file FILE',
  about:
    'Starts the local cloud and keeps it running until Ctrl-C or SIGTERM. When it is ready, it writes the environment\nvariables with which programs find it to a file. With npx, write: npx -- gcp-batch-workflow cloud --env-file FILE',
  flags: {
    'env-file': {
      value: 'FILE',
      about: 'The file for the variables, one NAME=value per line. Required.',
    },
    'latency-ms': { value: 'N', about: 'Delay of each response.' },
    'boot-ms': { value: 'N', about: 'Time from the creation of a job until its tasks start.' },
    realistic: {
      about: 'Takes as long as Google Cloud, and rejects unknown machine types, zones and regions.',
    },
    'fail-stops-job': {
      value: 'waiting|all',
      about: 'A failed task ends its Batch job: pending tasks never start, or all tasks end.',
    },
    simulate: { about: 'Simulates tasks instead of running them. Required by the flags below.' },
    speed: { value: 'N', about: 'How many times faster than real time the simulation runs (default: 60).' },
    seed: {
      value: 'TEXT',
      about: 'Seed of the simulation; the same seed gives the same tasks (default: 1).',
    },
    'task-seconds': { value: 'MIN-MAX', about: 'Shortest and longest task (default: 60-300).' },
    'fail-percent': { value: 'P', about: 'Share of tasks that fail (default: 0).' },
    'preempt-percent': { value: 'P', about: 'Share of attempts that are preempted (default: 0).' },
    'output-bytes': { value: 'N', about: 'Characters of text in the outputs of a task (default: 100).' },
    help: { about: 'Prints this text.' },
  },
  example: 'gcp-batch-workflow cloud --env-file cloud.env',
  exitCodes: { 0: 'the local cloud was stopped', 1: 'it did not start', 2: 'the command line is wrong' },
};

/** Readers wait for the file, so it must be complete when it appears. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}

function flagsOf(args: readonly string[]): ReturnType<typeof readFlags> {
  try {
    return readFlags(args);
  } catch (error) {
    throw new UsageError(messageOf(error), { cause: error });
  }
}

/** Returns the exit code after a signal to stop. */
export async function cloud(args: readonly string[], say: (line: string) => void): Promise<number> {
  const { envFile, options } = flagsOf(args);
  const kind = options.simulate ? 'simulated ' : '';
  const stopped = new Promise<string>((settle) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => settle(signal));
  });
  const images = localImages(await readyPython(say));
  const running = await startLocalCloud({ images, ...options, log: say });
  const text = Object.entries(running.environment)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
  try {
    writeWhole(envFile, text);
    say(`The ${kind}local cloud is running; ${envFile} has its variables. Control: ${running.url}`);
    await stopped;
    return 0;
  } catch (error) {
    say(`Cannot write ${envFile}: ${messageOf(error)}`);
    return 1;
  } finally {
    await running.stop();
    removeOwn(envFile, text);
  }
}

/** Nobody can use the variables anymore. A file that another process has written since then is kept. */
function removeOwn(file: string, text: string): void {
  try {
    if (readFileSync(file, 'utf8') === text) rmSync(file);
  } catch {
    // It is already gone.
  }
}
