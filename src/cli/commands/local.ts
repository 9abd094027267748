import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { INPUT_DEFAULTS } from '../../inputs/defaults.ts';
import type { LocalCloud } from '../../local-cloud/cloud.ts';
import { readFailStopsJob } from '../../local-cloud/flags.ts';
import { countText } from '../../report/numbers.ts';
import { createFolder, type FolderPair, folderPair, getFolder, putFolder } from '../bucket-data.ts';
import { type CommandHelp, type CommandLine, onlyOperand, UsageError } from '../command-line.ts';
import { DEFINITION_FLAGS, definitionInputs } from '../definition-flags.ts';
import { jsonText, type LocalRun, localRun } from '../local-run.ts';
import { node24 } from '../node-24.ts';
import { readyPython } from '../python-home.ts';
import { summaryPage } from '../summary-page.ts';

export const LOCAL_HELP: CommandHelp = {
  name: 'local',
  operands: 'FILE',
  about:
    'Runs a definition on the local cloud, with your own files and data. It starts the same Action that GitHub starts,\nand the tasks run on this machine.',
  flags: {
    ...DEFINITION_FLAGS,
    put: {
      value: 'gs://B/P=DIR',
      isMultiple: true,
      about: 'Copies a folder into a bucket of the local cloud before the run.',
    },
    get: {
      value: 'gs://B/P=DIR',
      isMultiple: true,
      about: 'Copies a folder of a bucket to this machine after the run.',
    },
    summary: { value: 'FILE', about: 'The file for the job summary (default: a new file).' },
    open: { about: 'Opens the job summary in a browser.' },
    json: { value: 'FILE', about: 'Writes the result, the plan and every request as JSON.' },
    keep: { about: 'Keeps the local cloud running until Ctrl-C.' },
    'dry-run': { about: 'Only shows the plan, like the input dry_run.' },
    realistic: {
      about: 'Takes as long as Google Cloud, and rejects unknown machine types, zones and regions.',
    },
    'fail-stops-job': {
      value: 'waiting|all',
      about: 'A failed task ends its Batch job: pending tasks never start, or all tasks end.',
    },
    help: { about: 'Prints this text.' },
  },
  example:
    'gcp-batch-workflow local workflows/etl.yml --put gs://my-bucket/in=./data --get gs://my-bucket/out=./out',
  exitCodes: {
    0: 'the run ended as SUCCESS or SKIP',
    1: 'the run failed, was canceled or could not start',
    2: 'the command line is wrong',
  },
};

/** Returns the exit code of the Action. */
export async function local(line: CommandLine, print: (text: string) => void): Promise<number> {
  const definition = resolve(onlyOperand(line, 'definition'));
  const puts = line.values('put').map((text) => folderPair(text, 'put'));
  const gets = line.values('get').map((text) => folderPair(text, 'get'));
  for (const pair of gets) await createFolder(pair);
  const failStopsJob = failStopsJobOf(line);
  const { workspace, inputs, dispose } = await definitionInputs(line, definition);
  const say = (text: string) => process.stderr.write(`${text}\n`);
  try {
    const run = await localRun(
      {
        workspace,
        inputs: line.has('dry-run') ? { ...inputs, dry_run: 'true' } : inputs,
        python: await readyPython(say),
        node: await node24(say),
        realistic: line.has('realistic'),
        ...(failStopsJob && { failStopsJob }),
      },
      print,
      {
        prepare: (cloud) => putAll(cloud, puts, print),
        inspect: (cloud) => getAll(cloud, gets, print),
        ...(line.has('keep') && { beforeStop: (cloud: LocalCloud) => untilStopped(cloud, print) }),
      },
    );
    await report(run, { line, print, prefix: inputs.gcs_prefix ?? INPUT_DEFAULTS.gcs_prefix });
    return run.code;
  } finally {
    await dispose();
  }
}

function failStopsJobOf(line: CommandLine): ReturnType<typeof readFailStopsJob> {
  try {
    return readFailStopsJob(line.value('fail-stops-job'));
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

async function putAll(
  cloud: LocalCloud,
  pairs: readonly FolderPair[],
  print: (text: string) => void,
): Promise<void> {
  for (const pair of pairs) {
    const count = await putFolder(cloud, pair);
    print(`Copied ${countText(count, 'file')} from ${pair.folder} to gs://${pair.bucket}/${pair.prefix}\n`);
  }
}

async function getAll(
  cloud: LocalCloud,
  pairs: readonly FolderPair[],
  print: (text: string) => void,
): Promise<void> {
  for (const pair of pairs) {
    const { count, unwritten } = await getFolder(cloud, pair);
    for (const name of unwritten) print(`Warning: gs://${name} has no place in ${pair.folder}.\n`);
    const from = `gs://${pair.bucket}/${pair.prefix}`;
    if (count + unwritten.length === 0)
      print(`Warning: there is nothing in ${from}; ${pair.folder} is empty.\n`);
    else print(`Copied ${countText(count, 'file')} from ${from} to ${pair.folder}\n`);
  }
}

/** Ctrl-C ends the wait, and then the local cloud. */
async function untilStopped(cloud: LocalCloud, print: (text: string) => void): Promise<void> {
  print(`\nThe local cloud keeps running until Ctrl-C. Control: ${cloud.url}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** Lists what the Action left behind. Objects outside its folder are data of the tasks. */
export function leftoversText({ batchJobs, objects }: LocalRun['leftovers'], prefix: string): string {
  const own = objects.filter((name) => name.slice(name.indexOf('/') + 1).startsWith(`${prefix}/`));
  return batchJobs.length + own.length === 0 ? 'nothing' : JSON.stringify({ batchJobs, objects: own });
}

async function report(
  run: LocalRun,
  { line, print, prefix }: { line: CommandLine; print: (text: string) => void; prefix: string },
): Promise<void> {
  const json = line.value('json');
  if (json !== undefined) await writeFile(json, jsonText(run));
  print(`\nStatus: ${run.status || 'none'}; left behind: ${leftoversText(run.leftovers, prefix)}\n`);
  const file = line.value('summary') ?? join(await temporaryFolder(), 'summary.md');
  await writeFile(file, run.summary);
  if (line.has('open')) {
    const page = join(await temporaryFolder(), 'summary.html');
    await writeFile(page, summaryPage(run.summary));
    open(page);
  }
  print(`Summary: ${file}\n`);
}

const temporaryFolder = () => mkdtemp(join(tmpdir(), 'gcp-batch-workflow-'));

/** Opens a file with the default program of the desktop. */
function open(file: string): void {
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open', file]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', file]
        : ['xdg-open', file];
  const child = spawn(program ?? '', args, { stdio: 'ignore', detached: true });
  child.on('error', () => process.stderr.write(`${file} could not be opened.\n`));
  child.unref();
}
