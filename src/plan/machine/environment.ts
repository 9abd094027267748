import { variableMistake } from '../../inputs/machine.ts';
import type { WithReader } from './with-reader.ts';

/** Docker's environment files have one variable per line, and how Batch passes other variables is not documented. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern finds control characters.
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Variables in the Batch job. */
export const specVariables = (env: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...env].filter(([, value]) => !CONTROL.test(value));

/** Variables with line breaks or other control characters: the task runner reads them from job.json and sets them. */
export const filedVariables = (env: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...env].filter(([, value]) => CONTROL.test(value));

/** The environment of a job's tasks. `environment` is the library's name for it in a container. */
export function environmentOf(
  read: WithReader,
  defaults: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const env = new Map(defaults);
  for (const key of ['env', 'environment']) {
    for (const [name, value] of read.mapping(key) ?? []) {
      const mistake = variableMistake(name);
      if (mistake) read.refuse(key, mistake);
      env.set(name, value);
    }
  }
  for (const [name, value] of env) {
    if (value.includes('\0')) {
      read.refuseEither(['env', 'environment'], `has a NUL character in ${name}, which no variable can hold`);
    }
  }
  return env;
}

/** Batch takes a variable either as text or from a secret. */
export function checkSecretNames(
  read: WithReader,
  env: ReadonlyMap<string, string>,
  secrets: ReadonlyMap<string, string>,
): void {
  for (const name of secrets.keys()) {
    if (env.has(name)) {
      read.refuseEither(['secrets', 'env', 'environment'], `sets ${name}, and so does the plain environment`);
    }
  }
}
