import { appendFile } from 'node:fs/promises';
import { EOL } from 'node:os';
import type { OutputName } from '../plan/output-name.ts';
import { neutral } from '../printable.ts';
import { appendValue, command } from './commands.ts';

export interface AnnotationPlace {
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly title?: string;
}

/**
 * The only access to the runner. Everything written to the log is neutralized here, so that no caller can forget it:
 * text of others never becomes a workflow command.
 */
export interface Runner {
  /** Inputs by their names in action.yml, as given; the runner applies defaults. */
  readonly inputs: Readonly<Record<string, string>>;
  info(line: string): void;
  /** Whether step debugging is on. */
  readonly isDebug: boolean;
  /** Written only when step debugging is on. */
  debug(line: string): void;
  notice(message: string, place?: AnnotationPlace): void;
  warning(message: string, place?: AnnotationPlace): void;
  error(message: string, place?: AnnotationPlace): void;
  /** Marks the step as failed with its last line. */
  fail(message: string): void;
  group(title: string, lines: readonly string[]): void;
  mask(secret: string): void;
  /** Sets outputs of the step; the last value of an output wins. */
  outputs(values: Readonly<Partial<Record<OutputName, string>>>): void;
  /** Saves a value for the post step, even if this process is killed right after the call. */
  saveState(name: string, value: string): void;
  state(name: string): string;
  /** Adds Markdown to the job summary; false when the runner offers none or it is full. */
  summary(markdown: string): Promise<boolean>;
}

/** The only place that writes to the log. */
const say = (line: string): void => void process.stdout.write(`${line}${EOL}`);

const write = (line: string): void => say(neutral(line));

/** A workflow command whose message contains text of others. */
function tell(name: string, message: string, place: AnnotationPlace = {}): void {
  const { file, startLine, startColumn, title } = place;
  const properties = {
    ...(title !== undefined && { title: neutral(title) }),
    ...(file !== undefined && { file: neutral(file) }),
    line: startLine,
    col: startColumn,
  };
  say(command(name, neutral(message), properties));
}

/** The runner that started this process. */
export function runner(environment: Readonly<Record<string, string | undefined>>): Runner {
  const inputs: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (name.startsWith('INPUT_')) inputs[name.slice('INPUT_'.length).toLowerCase()] = value ?? '';
  }
  const isDebug = environment.RUNNER_DEBUG === '1';
  return {
    inputs,
    isDebug,
    info: write,
    // The runner hides debug lines, but a run of thousands of requests should not even write them.
    debug: isDebug ? (line) => tell('debug', line) : () => undefined,
    notice: (message, place) => tell('notice', message, place),
    warning: (message, place) => tell('warning', message, place),
    error: (message, place) => tell('error', message, place),
    fail(message) {
      process.exitCode = 1;
      tell('error', message);
    },
    group(title, lines) {
      tell('group', title);
      for (const line of lines) write(line);
      say(command('endgroup', ''));
    },
    mask(secret) {
      // The runner masks line by line; the braces of a JSON key would be masked everywhere.
      for (const line of secret.split(/\r\n|\r|\n/)) {
        if (line.trim().length >= 3) say(command('add-mask', line.trim()));
      }
    },
    outputs(values) {
      for (const [name, value] of Object.entries(values)) appendValue(environment.GITHUB_OUTPUT, name, value);
    },
    saveState: (name, value) => appendValue(environment.GITHUB_STATE, name, value),
    state: (name) => environment[`STATE_${name}`] ?? '',
    async summary(markdown) {
      const path = environment.GITHUB_STEP_SUMMARY;
      if (!path) return false;
      await appendFile(path, `${markdown}${EOL}`);
      return true;
    },
  };
}
