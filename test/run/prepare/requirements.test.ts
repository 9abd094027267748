import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readInputs } from '../../../src/inputs/inputs.ts';
import { planRun } from '../../../src/plan/plan-run.ts';
import { resolveRequirements } from '../../../src/run/prepare/requirements.ts';

const HASH = `--hash=sha256:${'a'.repeat(64)}`;
let workspace: string;
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'requirements-'));
  await mkdir(join(workspace, 'python'));
  const files = {
    'locked.txt': `--require-hashes\npolars==1.0 \\\n    ${HASH}\n`,
    'half.txt': `polars==1.0 ${HASH}\nrequests\n`,
    'python/all.txt': 'polars\n-c bounds.txt\n',
    'python/bounds.txt': 'polars<2 # because\n-r more.txt\n',
    'python/more.txt': 'numpy<3\n',
    'circle.txt': '-c circle.txt\n',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(workspace, name), text);
});
afterAll(() => rm(workspace, { recursive: true }));

async function resolved(requirements: string, inputs: Readonly<Record<string, string>> = {}) {
  const place = { workflow: 'w.yml', project_id: 'my-project', region: 'us-central1', gcs_bucket: 'bucket' };
  const read = readInputs({ ...place, requirements, ...inputs }, {}).inputs;
  if (!read) throw new Error('the inputs are wrong');
  const text = 'jobs: {a: {stages: [{name: Say, echo: hello}]}}';
  const definition = { text, file: 'w.yml' };
  const { plan } = planRun({ inputs: read, definition, environment: {}, now: new Date(0) });
  if (!plan) throw new Error('the definition is wrong');
  const found = await resolveRequirements(plan, workspace);
  return {
    lines: found.plan.jobs.get('a')?.machine.requirements,
    problems: found.problems.map(({ message }) => message),
    warnings: found.warnings.map(({ message }) => message),
  };
}

test('hashes stay with their requirement', async () => {
  const { lines, problems } = await resolved('locked.txt');
  expect(problems).toEqual([]);
  expect(lines).toHaveLength(1);
  expect(lines?.[0]).toMatch(/^polars==1\.0\s+--hash=sha256:a{64}$/);
});

test('entries of a file of constraints are constraints, also through other files', async () => {
  expect(await resolved('python/all.txt')).toEqual({
    lines: ['polars', '-c polars<2', '-c numpy<3'],
    problems: [],
    warnings: [],
  });
});

test.each([
  ['half.txt', 'If one requirement has a hash, all need one; "requests" has none.'],
  ['--require-hashes\npolars==1.0', 'If one requirement has a hash, all need one; "polars==1.0" has none.'],
  ['polars==1.0\npolars==2.0', '"polars==1.0" and "polars==2.0" contradict each other.'],
  ['circle.txt', 'circle.txt: "circle.txt" includes itself.'],
])('%j is refused', async (requirements, message) => {
  expect((await resolved(requirements)).problems).toEqual([`input "requirements": ${message}`]);
});

test('a second index causes a warning unless hashes pin the packages', async () => {
  const inputs = { env_vars: 'PIP_EXTRA_INDEX_URL=https://index.example/simple' };
  expect((await resolved('polars', inputs)).warnings).toEqual([
    expect.stringContaining('PIP_EXTRA_INDEX_URL names a second index'),
  ]);
  expect((await resolved('locked.txt', inputs)).warnings).toEqual([]);
});
