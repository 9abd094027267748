import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { prepare } from '../../../src/run/prepare/prepare.ts';

const folder = mkdtempSync(join(tmpdir(), 'key-files-'));
const workspace = join(folder, 'workspace');
beforeAll(() => {
  mkdirSync(join(workspace, 'keys'), { recursive: true });
  writeFileSync(join(folder, 'outside.json'), JSON.stringify(KEY));
  symlinkSync(join(folder, 'outside.json'), join(workspace, 'keys', 'link.json'));
  symlinkSync('/dev/zero', join(workspace, 'keys', 'zero.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const KEY = { type: 'service_account', client_email: 'robot@p.iam.gserviceaccount.com', private_key: 'x' };

async function problemsOf(path: string, withArguments = '') {
  writeFileSync(
    join(workspace, 'w.yml'),
    `jobs:
  a:
    runs-on:
      type: gcp_batch
      with: {credentials_path: ${JSON.stringify(path)}${withArguments}}
    stages: [{name: s, echo: hi}]
`,
  );
  const inputs = {
    workflow: 'w.yml',
    allow_key_files: 'true',
    project_id: 'my-project',
    region: 'us-central1',
    gcs_bucket: 'my-bucket',
  };
  const { problems } = await prepare(
    {
      runner: { inputs },
      gitHub: { eventName: 'push' },
      environment: {
        GITHUB_WORKSPACE: workspace,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-of-the-runner',
        INPUT_GITHUB_TOKEN: 'canary-of-the-runner',
        STATE_run: 'canary-of-the-runner',
        TEAM: 'data',
      },
    } as never,
    0,
  );
  expect(JSON.stringify(problems)).not.toContain('canary');
  return problems.map(({ code, message, at }) => ({ code, message, line: at?.line }));
}

test.each<[string, unknown, string]>([
  [
    'an external account, which sends a file of the runner to an address',
    {
      type: 'external_account',
      audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/q',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: 'http://127.0.0.1:9/steal',
      credential_source: { file: '/proc/self/environ' },
    },
    'of type "external_account"',
  ],
  ['a person’s credentials', { type: 'authorized_user', refresh_token: 'x' }, 'of type "authorized_user"'],
  ['impersonation', { type: 'impersonated_service_account' }, 'of type "impersonated_service_account"'],
  ['an external account of a person', { type: 'external_account_authorized_user' }, 'only "service_account"'],
  ['GDCH', { type: 'gdch_service_account' }, 'only "service_account"'],
  ['nothing', {}, 'of type null'],
  ['a list', [KEY], 'of type null'],
  ['a key without its key', { ...KEY, private_key: undefined }, '"private_key"'],
])('a key file with the form of %s is refused before any request', async (_, content, why) => {
  writeFileSync(join(workspace, 'keys', 'key.json'), JSON.stringify(content));
  expect(await problemsOf('keys/key.json')).toEqual([
    { code: 'invalid-key-file', message: expect.stringContaining(why), line: 5 },
  ]);
});

test.each([
  ['keys/none.json', 'no-key-file'],
  ['keys', 'no-key-file'],
  ['keys/zero.json', 'file-outside-workspace'],
  ['keys/link.json', 'file-outside-workspace'],
  ['../outside.json', 'file-outside-workspace'],
  ['/proc/self/environ', 'file-outside-workspace'],
])('%s is not a key file: %s', async (path, code) => {
  expect(await problemsOf(path)).toEqual([
    { code, message: expect.stringContaining("Job 'a': credentials_path"), line: 5 },
  ]);
});

test('a key of a service account inside the workspace is accepted', async () => {
  writeFileSync(join(workspace, 'keys', 'key.json'), JSON.stringify(KEY));
  expect(await problemsOf('keys/key.json')).toEqual([]);
});

test.each([
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'INPUT_GITHUB_TOKEN',
  'STATE_run',
  'input_github_token',
])('a definition cannot pass the runner’s own %s to a machine', async (name) => {
  writeFileSync(join(workspace, 'keys', 'key.json'), JSON.stringify(KEY));
  expect(await problemsOf('keys/key.json', `, env: {A: "\${${name}}", B: "\${TEAM}"}`)).toEqual([
    { code: 'unset-variable', message: expect.stringContaining('a definition cannot read it'), line: 5 },
  ]);
});
