import {
  debug,
  endGroup,
  error,
  getIDToken,
  getState,
  info,
  isDebug,
  notice,
  saveState,
  setFailed,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
} from '@actions/core';
import type { OutputName } from '../plan/output-name.ts';
import { neutral } from '../printable.ts';

export interface AnnotationPlace {
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly title?: string;
}

/**
 * What a runner offers to a step; the only door to it. Whatever is written to the log is neutralized here, so that no caller
 * can forget it: no text of others is ever a workflow command.
 */
export interface Runner {
  /** Inputs by their name in action.yml, as they were given; defaults are the runner's business. */
  readonly inputs: Readonly<Record<string, string>>;
  info(line: string): void;
  /** Step debugging is on. */
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
  /** Sets outputs of the step; a later value of an output wins. */
  outputs(values: Readonly<Partial<Record<OutputName, string>>>): void;
  /** Read by the post step, also when this process is killed right after. */
  saveState(name: string, value: string): void;
  state(name: string): string;
  /** Adds Markdown to the job summary; false when the runner offers none or it is full. */
  summary(markdown: string): Promise<boolean>;
  /** A fresh OIDC token of GitHub. Throws the runner's own error. */
  idToken(audience: string): Promise<string>;
}

const write = (line: string): void => info(neutral(line));

const neutralPlace = (place: AnnotationPlace = {}): AnnotationPlace => ({
  ...place,
  ...(place.file !== undefined && { file: neutral(place.file) }),
  ...(place.title !== undefined && { title: neutral(place.title) }),
});

/** The runner this process was started by. */
export function runner(environment: Readonly<Record<string, string | undefined>>): Runner {
  const inputs: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (name.startsWith('INPUT_')) inputs[name.slice('INPUT_'.length).toLowerCase()] = value ?? '';
  }
  return {
    inputs,
    isDebug: isDebug(),
    info: write,
    // The runner hides debug lines, but a run of thousands of requests should not even write them.
    debug: isDebug() ? (line) => debug(neutral(line)) : () => undefined,
    notice: (message, place) => notice(neutral(message), neutralPlace(place)),
    warning: (message, place) => warning(neutral(message), neutralPlace(place)),
    error: (message, place) => error(neutral(message), neutralPlace(place)),
    fail: (message) => setFailed(neutral(message)),
    group(title, lines) {
      startGroup(neutral(title));
      for (const line of lines) write(line);
      endGroup();
    },
    mask(secret) {
      // The runner masks line by line; the braces of a JSON key would be masked everywhere.
      for (const line of secret.split(/\r\n|\r|\n/)) if (line.trim().length >= 3) setSecret(line.trim());
    },
    outputs(values) {
      for (const [name, value] of Object.entries(values)) setOutput(name, value);
    },
    saveState,
    state: getState,
    async summary(markdown) {
      if (!environment.GITHUB_STEP_SUMMARY) return false;
      await summary.addRaw(markdown, true).write();
      return true;
    },
    idToken: getIDToken,
  };
}
