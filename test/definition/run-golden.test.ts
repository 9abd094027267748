import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { asDeclared, readParamsInput } from '../../src/definition/params/input.ts';
import { toJsonText } from '../../src/definition/python/codec.ts';
import type { Value } from '../../src/definition/python/value.ts';
import { parseGoldenFile, planGolden } from './golden-file.ts';
import { mapOf } from './library/conformance.ts';
import { openExecution } from './library/execution.ts';
import { openLibrary } from './library/library.ts';
import { comparable } from './library/run-disagreement.ts';

const FOLDER = join(import.meta.dirname, '..', 'golden', 'run');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

const library = openLibrary();
const execution = openExecution();
afterAll(() => Promise.all([library.end(), execution.end()]));

test.each(NAMES)('%s', async (name) => {
  const path = join(FOLDER, name);
  const file = parseGoldenFile(readFileSync(path, 'utf8'));
  const { plan, problems } = planGolden(file);
  if (!plan) throw new Error(problems.map(({ message }) => message).join('\n'));
  const params = asDeclared(readParamsInput(file.inputs.params ?? '', 'params'), plan.workflow.params);
  const [answer, ours] = await Promise.all([
    library.ask('execute_as_installed', file.definition.text, 'flow', params),
    execution.run(plan),
  ]);
  const theirs =
    'error' in answer ? `${answer.error.name}: ${answer.error.message}\n` : rendered(answer.value);
  const here = rendered(
    new Map<Value, Value>([
      ['status', ours.status],
      ['context', ours.context],
    ]),
  );
  const actual = `--- here\n${here}--- library\n${theirs}`;
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, `${file.given}${actual}`);
  else expect(actual).toBe(file.expected);
  // Such a file shows a difference on purpose (docs/compatibility.md).
  expect(here).not.toBe(theirs);
});

/** The status, the error, and the result of every job, each on its own line. */
function rendered(run: Value): string {
  const context = mapOf(comparable(mapOf(run).get('context') ?? null));
  const { name, message } = Object.fromEntries(mapOf(context.get('errors')));
  const error = name === undefined ? '' : `, ${String(name)}: ${String(message)}`;
  const jobs = [...mapOf(context.get('jobs'))].map(([id, job]) => `job ${id}\n${members(job)}`);
  return `${String(mapOf(run).get('status'))}${error}\n${jobs.join('')}`;
}

const members = (job: Value) =>
  [...mapOf(job)]
    // Addresses of objects in memory differ in each run.
    .map(([key, value]) => `  ${key}: ${toJsonText(value).replace(/0x[0-9a-f]+/g, '0x…')}\n`)
    .join('');
