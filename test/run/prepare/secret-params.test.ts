import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { prepare } from '../../../src/run/prepare/prepare.ts';

const SECRET = 'hunter2-hunter2';
const JOBS = 'jobs: {a: {stages: [{name: s, echo: hi}]}}\n';

let workspace = '';
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'secret-params-'));
});
afterAll(() => rm(workspace, { recursive: true, force: true }));

async function prepared(definition: string, given: Readonly<Record<string, string>>) {
  await writeFile(join(workspace, 'w.yml'), definition);
  await writeFile(join(workspace, 'params.yml'), `pin: ${SECRET}\n`);
  const inputs = {
    ...{ workflow: 'w.yml', project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' },
    ...given,
  };
  const environment = { GITHUB_WORKSPACE: workspace, PATH: process.env.PATH };
  return prepare({ runner: { inputs }, environment, gitHub: {} } as never, Date.UTC(2026, 0, 31));
}

const TYPES = ['int', 'float', 'decimal', 'date', 'datetime', 'map', 'array', '{type: choice, options: [x]}'];

const CASES: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ...TYPES.map(
    (type) =>
      [
        `a wrong value of type ${type}`,
        `name: w\nparams: {pin: ${type}}\n${JOBS}`,
        { secret_params: 'pin', params: `pin=${SECRET}` },
      ] as const,
  ),
  [
    'a wrong value of `secret: true`',
    `name: w\nparams:\n  pin: {type: int, secret: true}\n${JOBS}`,
    { params: `pin: ${SECRET}` },
  ],
  [
    'a wrong value in the file of params',
    `name: w\nparams:\n  pin: {type: int, secret: true}\n${JOBS}`,
    { params_file: 'params.yml' },
  ],
  [
    'a wrong value together with another mistake',
    'name: w\nparams: {pin: int}\njobs: {a: {stages: [{name: s, echoo: hi}]}}\n',
    { secret_params: 'pin', params: `pin=${SECRET}` },
  ],
  [
    'a wrong default, which the quoted line shows',
    `name: w\nparams:\n  pin: {type: date, default: ${SECRET}, secret: true}\n${JOBS}`,
    {},
  ],
  [
    'a line with the default of a param that has another mistake',
    `name: w\nparams:\n  pin: {type: int, default: ${SECRET}, secret: true, required: true}\n${JOBS}`,
    {},
  ],
  [
    'the default of a param whose type does not exist',
    `name: w\nparams:\n  pin: {type: pin, default: ${SECRET}, secret: true}\n${JOBS}`,
    {},
  ],
  [
    'the default of a param whose `secret` is not a boolean',
    `name: w\nparams:\n  pin: {type: str, default: ${SECRET}, secret: certainly}\n${JOBS}`,
    {},
  ],
  [
    'the default of a param that only the input marks, of a wrong type',
    `name: w\nparams:\n  pin: {type: pin, default: ${SECRET}}\n${JOBS}`,
    { secret_params: 'pin' },
  ],
];

test.each(CASES)('no problem shows %s', async (_, definition, given) => {
  const { problems, warnings, secrets } = await prepared(definition, given);
  expect(problems.length).toBeGreaterThan(0);
  expect(JSON.stringify([problems, warnings])).not.toContain('hunter2');
  expect(secrets).toContain(SECRET);
});

test('the value of a param that is not secret is shown', async () => {
  const { problems, secrets } = await prepared(`name: w\nparams: {pin: int}\n${JOBS}`, {
    params: 'pin=many',
  });
  expect(problems[0]?.message).toContain('many');
  expect(secrets).toEqual([]);
});
