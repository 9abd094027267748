import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { planOf } from './plan-of.ts';

/** Each argument that decides where or with which identity a job runs, with a valid value. */
const PLACES: readonly (readonly [string, unknown])[] = [
  ['project_id', 'other-project'],
  ['region', 'us-east1'],
  ['zones', ['us-central1-a']],
  ['gcs_bucket', 'other-bucket'],
  ['credentials_path', 'key.json'],
  ['service_account', 'robot@my-project.iam.gserviceaccount.com'],
  ['network', 'global/networks/other'],
  ['subnetwork', 'regions/us-central1/subnetworks/other'],
  ['instance_template', 'other'],
  ['reservation', 'NO_RESERVATION'],
  ['secrets', { TOKEN: 'other-secret' }],
  ['registry_username', 'projects/p/secrets/s/versions/1'],
  ['registry_password', 'projects/p/secrets/s/versions/1'],
];

test.each(PLACES)('"runs_on_may_set: machine" leaves %s to the workflow file', (name, value) => {
  const { problems } = planOf({
    with: { [name]: value },
    inputs: { runs_on_may_set: 'machine', allow_key_files: 'true' },
  });
  expect(problems).toContainEqual(
    expect.objectContaining({
      code: 'argument-not-allowed',
      message: expect.stringMatching(new RegExp(`runs-on\\.with\\.${name} .*"runs_on_may_set: machine"`)),
      at: expect.objectContaining({ line: expect.any(Number) }),
    }),
  );
});

test('the page on machines lists each of these arguments', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/runs-on.md'), 'utf8');
  const section = page.split('## What a definition may choose')[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  const listed = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(listed.sort()).toEqual(PLACES.map(([name]) => name).sort());
});

test('the definition can still choose the machine, and everything without the input', () => {
  const machine = {
    machine_type: 'n2-standard-8',
    spot: true,
    boot_disk_size_gb: 50,
    env: { A: 'b' },
    image: 'python:3.12',
  };
  expect(planOf({ with: machine, inputs: { runs_on_may_set: 'machine' } }).problems).toEqual([]);
  const places = Object.fromEntries(PLACES.filter(([name]) => !/template|registry|credentials/.test(name)));
  expect(
    planOf({ with: { ...places, zones: ['us-east1-b'], subnetwork: 'regions/us-east1/subnetworks/x' } })
      .problems,
  ).toEqual([]);
});

test('a key file needs an input of its own', () => {
  const given = { with: { credentials_path: 'key.json' } };
  expect(planOf(given).problems.map(({ code }) => code)).toEqual(['key-file-not-allowed']);
  expect(planOf({ ...given, inputs: { allow_key_files: 'true' } }).problems).toEqual([]);
});
