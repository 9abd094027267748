import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { Value } from '../../src/definition/python/value.ts';
import { prepare } from '../../src/run/prepare/prepare.ts';
import { mapOf } from './library/conformance.ts';
import { openExecution } from './library/execution.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'examples');
const EXAMPLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => ({ name, header: readFileSync(join(FOLDER, name), 'utf8').split('\n')[0] ?? '' }));

const execution = openExecution();
afterAll(() => execution.end());

const prepared = (name: string) =>
  prepare(
    {
      runner: { inputs: { workflow: name } },
      environment: {
        GITHUB_WORKSPACE: FOLDER,
        GOOGLE_CLOUD_PROJECT: 'my-project',
        GOOGLE_CLOUD_REGION: 'us-central1',
        GCS_BUCKET: 'my-bucket',
      },
      gitHub: { eventName: 'push' },
    } as never,
    Date.UTC(2026, 0, 31),
  );

/** Examples whose header states the result. `npm run examples` runs those that need packages and data. */
const EXPECTED = EXAMPLES.filter(({ header }) => header.startsWith('# expect: '));

test.each(EXPECTED)('$name: $header', async ({ name, header }) => {
  const { plan, problems } = await prepared(name);
  const problem = /^# expect: problem: (.*), at its line\.$/.exec(header)?.[1];
  if (problem !== undefined) {
    const line =
      readFileSync(join(FOLDER, name), 'utf8')
        .split('\n')
        .findIndex((each) => /^ +credentials_path/.test(each)) + 1;
    expect(problem).toBe('credentials_path needs the input allow_key_files');
    expect(problems.map(({ code, at }) => [code, at?.line])).toEqual([['key-file-not-allowed', line]]);
    return;
  }
  expect(header).toMatch(/^# expect: valid/);
  expect(problems).toEqual([]);
  const jobs = [...(plan?.jobs.values() ?? [])];
  const combinations = /(\d+) combinations/.exec(header)?.[1];
  if (combinations !== undefined) expect(jobs[0]?.combinations).toHaveLength(Number(combinations));
  const machine = /(n1-standard-\d+), parallelism (\d+)/.exec(header);
  if (machine) {
    expect([jobs[0]?.machine.machineType, jobs[0]?.parallelism]).toEqual([machine[1], Number(machine[2])]);
  }
  if (/takes its name from the file/.test(header)) expect(plan?.workflow.name).toBe(name.replace('.yml', ''));
  const end = /SUCCESS with the standard library alone/.test(header)
    ? 'SUCCESS'
    : (/no stages: (SKIP)/.exec(header)?.[1] ?? '');
  if (end !== '' && plan) expect((await execution.run(plan)).status).toBe(end);
});

test('the report of the portable pipeline has the sums', async () => {
  const { plan } = await prepared('data-pipeline-portable.yml');
  if (!plan) throw new Error('no plan');
  const { context } = await execution.run(plan);
  const job = (id: string): ReadonlyMap<string, Value> => mapOf(mapOf(mapOf(context).get('jobs')).get(id));
  const outputs = (entry: ReadonlyMap<string, Value>, stage: string) =>
    mapOf(mapOf(mapOf(entry.get('stages')).get(stage)).get('outputs'));
  const rows = [...mapOf(job('data-pipeline').get('strategies')).values()].map((each) =>
    outputs(mapOf(each), 'process').get('rows_processed'),
  );
  expect(rows).toEqual([50, 90, 50]);
  expect(outputs(job('report'), 'sum').get('total')).toBe(190);
});

test('every example is valid except the one that names a key file', async () => {
  const refused = [];
  for (const { name } of EXAMPLES) if ((await prepared(name)).problems.length > 0) refused.push(name);
  expect(refused).toEqual(['custom-credentials.yml']);
  expect(EXPECTED).toHaveLength(7);
});
