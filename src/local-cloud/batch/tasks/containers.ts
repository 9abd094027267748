import { execFile, spawn, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { hostImageProgram } from '../../assets.ts';
import type { Mount } from './mounts.ts';

const run = promisify(execFile);

/** Docker or podman, and the image that replaces all others. */
export interface Containers {
  /** The program with the options before its command. */
  readonly tool: readonly string[];
  /** Options of each `run`. */
  readonly options: readonly string[];
  readonly image: string;
}

/**
 * Ways to run a container, simple ones first. If the machine is itself a container, its limits can often not be raised,
 * and only runc supports the mixture of control groups there.
 */
const WAYS: readonly Omit<Containers, 'image'>[] = [
  { tool: ['docker'], options: [] },
  { tool: ['podman'], options: [] },
  {
    tool: ['podman', '--runtime', 'runc'],
    options: ['--ulimit', 'nofile=1024:1024', '--ulimit', 'nproc=4096:4096'],
  },
];

const works = (command: readonly string[], seconds: number) => {
  const [program = '', ...args] = command;
  const options = { env: process.env, stdio: 'ignore', timeout: seconds * 1000 } as const;
  return spawnSync(program, args, options).status === 0;
};

/**
 * A tool that runs containers on this machine, with an image of this machine's own Python, shell and libraries, without
 * a registry. Undefined if no tool works.
 */
export async function findContainers(python: string): Promise<Containers | undefined> {
  const script = hostImageProgram();
  const { stdout } = await run(python, [script, '--name']);
  const image = `localhost/${stdout.trim()}`;
  for (const way of WAYS) {
    if (!works([...way.tool, 'info'], 20)) continue;
    if (!works([...way.tool, 'image', 'inspect', image], 20))
      await importImage(way.tool, python, script, image);
    const probe = [
      ...way.tool,
      'run',
      '--rm',
      '--network=host',
      ...way.options,
      image,
      'python3',
      '--version',
    ];
    if (works(probe, 60)) return { ...way, image };
  }
  return undefined;
}

/** Python writes the archive, the tool reads it. */
async function importImage(
  tool: readonly string[],
  python: string,
  script: string,
  image: string,
): Promise<void> {
  const [program = '', ...given] = tool;
  const writer = spawn(python, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const changes = ['LD_LIBRARY_PATH=/usr/lib/host', 'PATH=/usr/local/bin:/usr/bin:/bin'].flatMap(
    (variable) => ['--change', `ENV ${variable}`],
  );
  const reader = spawn(program, [...given, 'import', ...changes, '-', image], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  reader.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  writer.stdout.pipe(reader.stdin);
  const code = await new Promise((resolve, reject) => reader.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`${program} import: ${said}`);
}

/** The command that runs a container, and the one that removes its remains. */
export function containerCommand(
  containers: Containers,
  details: {
    name: string;
    /** The command; if empty, that of the image runs. */
    entrypoint: string | undefined;
    commands: readonly string[];
    /** Passed to `docker run` unchanged (batch.proto, Container.options), except mounts. */
    options: readonly string[];
    mounts: readonly Mount[];
    /** A container that uses more is killed, with exit code 137. */
    memoryMib: number;
    environment: Readonly<Record<string, string>>;
  },
): { command: readonly string[]; remove(): Promise<void> } {
  const [program = '', ...given] = containers.tool;
  const command = [
    ...containers.tool,
    ...['run', '--rm', '--network=host', '--name', details.name],
    ...containers.options,
    // Without swap, because VMs have none.
    ...['--memory', `${details.memoryMib}m`, '--memory-swap', `${details.memoryMib}m`],
    ...Object.entries(details.environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...details.mounts.flatMap(({ target, folder, isReadOnly }) => [
      '--volume',
      `${folder}:${target}${isReadOnly ? ':ro' : ''}`,
    ]),
    ...details.options,
    ...(details.entrypoint ? ['--entrypoint', details.entrypoint] : []),
    containers.image,
    ...details.commands,
  ];
  return {
    command,
    remove: () =>
      run(program, [...given, 'rm', '--force', details.name]).then(
        () => undefined,
        // It is already gone, as expected.
        () => undefined,
      ),
  };
}

/** Paths of this machine, which do not exist in a container. */
const OF_THIS_MACHINE = /^(PIP_(CONFIG_FILE|CACHE_DIR|CERT|FIND_LINKS)|SSL_CERT_\w+|\w+_CA_BUNDLE)$/;

export const withoutPaths = (environment: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !OF_THIS_MACHINE.test(name)));
