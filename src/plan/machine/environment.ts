import { variableMistake } from '../../inputs/machine.ts';
import type { WithReader } from './with-reader.ts';

/** Docker's files of variables have one variable per line, and nobody documents how Batch passes others. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds.
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Variables that the Batch job carries. */
export const specVariables = (env: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...env].filter(([, value]) => !CONTROL.test(value));

/** Variables with line breaks and the like: the task runner finds them in job.json and sets them. */
export const filedVariables = (env: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...env].filter(([, value]) => CONTROL.test(value));

/** The environment of a job's tasks. `environment` is the library's name of it for a container. */
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
