// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of the library
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { pythonStr } from '../../src/definition/python/text.ts';
import type { Value } from '../../src/definition/python/value.ts';
import { STAGE_SPELLINGS } from '../../src/definition/stage-table.ts';
import { planGolden } from '../definition/golden-file.ts';
import { mapOf } from '../definition/library/conformance.ts';
import { openExecution } from '../definition/library/execution.ts';

const execution = openExecution();
afterAll(() => execution.end());

const run = async (text: string) => {
  const given = { rule: '', given: '', expected: '', environment: {}, inputs: { workflow_name: 'root' } };
  const { plan, problems } = planGolden({ ...given, definition: { file: 'flow.yml', text } });
  if (!plan) throw new Error(problems.map(({ message }) => message).join('\n'));
  return execution.run(plan);
};

/** The value at a path of keys. */
const at = (value: Value, ...keys: readonly string[]): Value =>
  keys.reduce<Value>((inner, key) => mapOf(inner).get(key) ?? null, value);

const ROOT = `root:
  type: Workflow
  jobs:
    a: {stages: [{name: Go, id: go, trigger: child, params: {given: x}}]}
`;

test('a workflow in the same file runs like the root workflow', async () => {
  const { status, context } = await run(`${ROOT}child:
  type: Workflow
  on: [{cronjob: "0 1 * * *", timezone: UTC}]
  desc:
  params:
    given: str
    standard: {type: str, default: y}
    mode: {type: choice, options: [slow, fast], default: fast}
    tables: {type: array}
    left: str
  jobs:
    load:
      runs_on: {type: gcp_batch, with: {project_id: p, region: us-central1, gcs_bucket: b}}
      strategy: {matrix: {n: [1, 2]}, max_parallel: 50}
      stages:
        - {name: s, id: s, run: "x = '\${{ params.given }}\${{ params.standard }}\${{ params.mode }}\${{ matrix.n }}'"}
    report:
      needs: [load]
      trigger_rule: all_done
      runs-on: gcp_batch
      retry: 2
      stages:
        - {name: p, id: p, parallel: {one: [{name: q, id: q, echo: hi}]}, max_workers: 3}
        - {name: end, id: end, trigger: grandchild}
grandchild:
  jobs: {z: {stages: [{name: z, id: z, run: "deep = 1"}]}}
  type: Workflow
`);
  expect(status).toBe('SUCCESS');
  const outputs = at(context, 'jobs', 'a', 'stages', 'go', 'outputs');
  const loaded = [...mapOf(at(outputs, 'jobs', 'load', 'strategies')).values()];
  expect(loaded.map((each) => at(each, 'stages', 's', 'outputs', 'x')).sort()).toEqual([
    'xyfast1',
    'xyfast2',
  ]);
  expect(at(outputs, 'jobs', 'report', 'stages', 'p', 'outputs', 'workers')).toBe(3);
  const deep = at(
    outputs,
    'jobs',
    'report',
    'stages',
    'end',
    'outputs',
    'jobs',
    'z',
    'stages',
    'z',
    'outputs',
  );
  expect(at(deep, 'deep')).toBe(1);
});

test.each([
  ['jobs: {x: {stages: [{name: Bad, run: "raise ValueError(\'no rows\')"}]}}', 'no rows'],
  ['jobs: {x: {if: "1 +", stages: [{name: s, echo: hi}]}}', "job 'x' failed"],
  ['params: {needed: {type: str, required: true}}\n  jobs: {x: {stages: [{name: s, echo: hi}]}}', "'needed'"],
  ['jobs: {x: {runs-on: 5, stages: [{name: s, trigger: unknown}]}}', "no workflow 'unknown'"],
])('the cause of its failure is reported: %s', async (child, cause) => {
  const { status, context } = await run(`${ROOT}child:\n  type: Workflow\n  ${child}\n`);
  expect(status).toBe('FAILED');
  const errors = at(context, 'jobs', 'a', 'stages', 'go', 'errors', 'message');
  expect(pythonStr(errors)).toContain(cause);
});

test('the table contains the spellings of stage keys', () => {
  const source = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'task', 'trigger.py'), 'utf8');
  const table = /_STAGE_KEYS = (\{.*?\})/s.exec(source)?.[1]?.replace(/,\s*\}/, '}') ?? '{}';
  expect(JSON.parse(table)).toEqual(STAGE_SPELLINGS);
});
