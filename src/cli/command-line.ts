import { parseArgs } from 'node:util';
import { nearestName } from '../definition/suggestion.ts';

/** One flag of a command. */
export interface Flag {
  /** Name of its value in the help; absent for a switch. */
  readonly value?: string;
  readonly isMultiple?: true;
  readonly about: string;
}

/** A command, as described in its help. */
export interface CommandHelp {
  readonly name: string;
  /** The operands after the name: `FILE...` */
  readonly operands: string;
  /** One or two sentences. */
  readonly about: string;
  readonly flags: Readonly<Record<string, Flag>>;
  readonly example: string;
  readonly exitCodes: Readonly<Record<number, string>>;
}

/** The flags and operands that the user gave to a command. */
export interface CommandLine {
  readonly operands: readonly string[];
  has(flag: string): boolean;
  /** The last value of a flag. */
  value(flag: string): string | undefined;
  values(flag: string): readonly string[];
}

/** A command line that is not valid; the message says why, and what to write instead. */
export class UsageError extends Error {}

export const PROGRAM = 'gcp-batch-workflow';

/** Reads the arguments after a command's name. Throws `UsageError`. */
export function readCommandLine(args: readonly string[], help: CommandHelp): CommandLine {
  const names = Object.keys(help.flags);
  const options = Object.fromEntries(
    Object.entries(help.flags).map(([name, { value, isMultiple }]) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', multiple: isMultiple ?? false } as const,
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = help.flags[token.name];
    if (!flag) throw new UsageError(unknownFlag(token.rawName, token.name, names));
    if (flag.value !== undefined && (token.value === undefined || token.value === '')) {
      throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${flag.value}`);
    }
    if (flag.value === undefined && token.value !== undefined) {
      throw new UsageError(`${token.rawName} takes no value; got '${token.value}'.`);
    }
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? '']);
  }
  return {
    operands,
    has: (flag) => given.has(flag),
    value: (flag) => given.get(flag)?.at(-1),
    values: (flag) => given.get(flag) ?? [],
  };
}

function unknownFlag(raw: string, name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  const known_ = known.map((each) => `--${each}`).join(', ');
  return `There is no flag ${raw}. ${nearest ? `Did you mean --${nearest}?` : `Flags: ${known_}.`}`;
}

/** Splits `name=value`. Throws `UsageError`. */
export function pairOf(text: string, flag: string, form = 'NAME=VALUE'): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--${flag} must have the form ${form}; got '${text}'.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** The only operand of a command. Throws `UsageError`. */
export function onlyOperand({ operands }: CommandLine, what: string): string {
  const [first, ...more] = operands;
  if (first === undefined) throw new UsageError(`The path of the ${what} is missing.`);
  if (more.length > 0) throw new UsageError(`Only one ${what} can be given; got also ${more.join(', ')}.`);
  return first;
}

const WIDTH = 28;

/** What `--help` prints. */
export function helpText(help: CommandHelp): string {
  const flags = Object.entries(help.flags).map(([name, { value, isMultiple, about }]) => {
    const shown = `  --${name}${value === undefined ? '' : ` ${value}`}`;
    const text = `${about}${isMultiple ? ' Can be given several times.' : ''}`;
    return shown.length < WIDTH ? `${shown.padEnd(WIDTH)}${text}` : `${shown}\n${' '.repeat(WIDTH)}${text}`;
  });
  const codes = Object.entries(help.exitCodes).map(([code, meaning]) => `  ${code}  ${meaning}`);
  return `${[
    `Usage: ${PROGRAM} ${help.name} ${help.operands} [FLAGS]`,
    help.about,
    ['Flags:', ...flags].join('\n'),
    `Example:\n  ${help.example}`,
    ['Exit codes:', ...codes].join('\n'),
  ].join('\n\n')}\n`;
}
