// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of the library
import { afterAll, expect, test } from '@jest/globals';
import { toJsonText } from '../../src/definition/python/codec.ts';
import type { Value } from '../../src/definition/python/value.ts';
import { planGolden } from '../definition/golden-file.ts';
import { mapOf } from '../definition/library/conformance.ts';
import { openExecution } from '../definition/library/execution.ts';
import { named, snippetsOf } from './snippets.ts';

const execution = openExecution();
afterAll(() => execution.end());

/** Runs a definition with the Action's schedule and task runner. Returns the library's context of its jobs. */
async function run(text: string, params = ''): Promise<{ status: string; jobs: Value; log: string }> {
  const name = /^(\w+):\n {2}type: Workflow/.exec(text)?.[1];
  const inputs = { params, ...(name !== undefined && { workflow_name: name }) };
  const given = { rule: '', given: '', expected: '', environment: {}, inputs };
  const { plan, problems } = planGolden({ ...given, definition: { file: 'flow.yml', text } });
  if (!plan) throw new Error(problems.map(({ message }) => message).join('\n'));
  const { status, context, log } = await execution.run(plan);
  return { status, jobs: mapOf(context).get('jobs') ?? null, log: log.join('\n') };
}

const definitions = snippetsOf('docs/definition.md').filter(({ language }) => language === 'yaml');

test.each(definitions.map((each) => [named(each), each.text]))('%s runs', async (_, text) => {
  const { status, log } = await run(text, text.includes('day: date') ? 'day: 2026-01-31' : '');
  expect({ status, log: status === 'SUCCESS' ? '' : log }).toEqual({ status: 'SUCCESS', log: '' });
});

test('the page has the 300 files, every kind of stage that can run, and a triggered workflow', () => {
  expect(definitions.length).toBeGreaterThanOrEqual(5);
});

/** The output of one stage that tests a statement of the page. */
const outputsOf = async (stage: string, rest = ''): Promise<string> =>
  toJsonText((await run(`name: f\n${rest}jobs: {a: {stages: [{name: s, id: s, ${stage}}]}}\n`)).jobs);

test('a name in braces is unchanged in Python and in a shell, as the page says', async () => {
  expect(await outputsOf('run: \'x = "\\x24{NAME}"\'')).toContain('"x":"${NAME}"');
  expect(await outputsOf('bash: "NAME=here; echo $$$${NAME%re}"')).toContain('"stdout":"he');
});

test('params are variables of the environment', async () => {
  const rest = 'params: {data-source: {type: str, default: eu}}\n';
  expect(await outputsOf('bash: "echo $DATA_SOURCE"', rest)).toContain('"stdout":"eu');
});
