import type { EnvironmentMessage } from '../wire/messages.ts';
import { firstOf, invalid, type Refused } from './refusal.ts';

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/**
 * cloud.google.com/secret-manager/docs/reference/rest: a version by number, alias or `latest`; regional secrets too.
 */
export const SECRET =
  /^projects\/[a-z0-9.:-]+(\/locations\/[a-z0-9-]+)?\/secrets\/[A-Za-z0-9_-]{1,255}\/versions\/(\d+|[A-Za-z][A-Za-z0-9_-]{0,62})$/;
/** Variables that Batch sets (cloud.google.com/batch/docs/create-run-job-environment-variables). */
const OF_BATCH = new Set([
  'BATCH_TASK_INDEX',
  'BATCH_TASK_COUNT',
  'BATCH_TASK_RETRY_ATTEMPT',
  'BATCH_HOSTS_FILE',
]);

export function environmentRefusal(
  field: string,
  environment: EnvironmentMessage | null | undefined,
): Refused {
  const { variables = {}, secretVariables = {} } = environment ?? {};
  const names = [...Object.keys(variables), ...Object.keys(secretVariables)];
  return (
    firstOf(names, (name) => {
      if (!VARIABLE.test(name)) return invalid(field, `"${name}" is not the name of a variable`);
      return OF_BATCH.has(name) ? invalid(field, `"${name}" is reserved by Batch`) : undefined;
    }) ??
    firstOf(Object.entries(variables), ([name, value]) => {
      // No process accepts such a value.
      if (value.includes('\0')) return invalid(field, `the value of "${name}" has a NUL character`);
      return Object.hasOwn(secretVariables, name)
        ? invalid(field, `"${name}" is a variable and a secret variable`)
        : undefined;
    }) ??
    firstOf(Object.entries(secretVariables), ([name, secret]) =>
      SECRET.test(secret)
        ? undefined
        : invalid(`${field}.secret_variables`, `${name} is "${secret}", not projects/P/secrets/S/versions/V`),
    )
  );
}
