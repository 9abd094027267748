import { nearestName } from '../definition/suggestion.ts';
import { messageOf } from '../errors.ts';
import {
  type CommandHelp,
  type CommandLine,
  helpText,
  PROGRAM,
  readCommandLine,
  UsageError,
} from './command-line.ts';
import { CHECK_HELP, check } from './commands/check.ts';
import { PLAN_HELP, plan } from './commands/plan.ts';
import { VERSION } from './package.ts';

const OVERVIEW = `Usage: ${PROGRAM} COMMAND [ARGUMENTS]

Checks and runs ddeutil-workflow definitions without a Google Cloud project.

Commands:
  check FILE...   checks definitions, for pre-commit and editors
  plan FILE       shows the jobs and tasks of a run without starting anything
  local FILE      runs a definition on the local cloud, on this machine
  cloud           starts only the local cloud

For the flags of a command, run: ${PROGRAM} COMMAND --help

Example:
  ${PROGRAM} local workflows/etl.yml --put gs://my-bucket/in=./data
`;

/** Exit code of a wrong command line. */
const USAGE_CODE = 2;

const print = (text: string) => process.stdout.write(text);
const say = (line: string) => process.stderr.write(`${line}\n`);

type Work = (line: CommandLine, write: (text: string) => void) => Promise<number>;

/** Reads the arguments of a command and performs it, or prints its help. */
async function perform(help: CommandHelp, args: readonly string[], work: Work): Promise<number> {
  try {
    const line = readCommandLine(args, help);
    if (line.has('help')) {
      print(helpText(help));
      return 0;
    }
    return await work(line, print);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(`${error.message}\nFor all flags, run: ${PROGRAM} ${help.name} --help`);
    return USAGE_CODE;
  }
}

/** Only the commands that start the local cloud load it. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  check: (args) => perform(CHECK_HELP, args, check),
  plan: (args) => perform(PLAN_HELP, args, plan),
  async local(args) {
    const { LOCAL_HELP, local } = await import('./commands/local.ts');
    return perform(LOCAL_HELP, args, local);
  },
  async cloud(args) {
    const { CLOUD_HELP, cloud } = await import('./commands/cloud.ts');
    return perform(CLOUD_HELP, args, () => cloud(args, say));
  },
};

/** Returns the exit code. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? say : print)(OVERVIEW);
    return name === undefined ? USAGE_CODE : 0;
  }
  if (name === '--version') {
    print(`${VERSION}\n`);
    return 0;
  }
  const command = COMMANDS[name];
  if (!command) {
    const nearest = nearestName(name, Object.keys(COMMANDS));
    const hint = nearest ? `Did you mean '${nearest}'?` : `Commands: ${Object.keys(COMMANDS).join(', ')}.`;
    throw new UsageError(`There is no command '${name}'. ${hint}`);
  }
  return command(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  say(messageOf(error));
  if (error instanceof UsageError) say(`For all commands, run: ${PROGRAM} --help`);
  process.exitCode = error instanceof UsageError ? USAGE_CODE : 1;
}
