import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createGrants } from '../../src/local-cloud/identity/permissions.ts';
import { refused } from '../../src/local-cloud/storage/access.ts';
import { createInProcessStorage } from '../../src/local-cloud/storage/in-process.ts';
import type { Forwarded } from '../../src/local-cloud/storage/server.ts';
import { PYTHON } from '../python.ts';
import { leftovers, NOTHING, openStage, type Stage } from '../scenarios/scenario.ts';
import { tinyIndex } from '../task/tiny-wheel.ts';

const ACCOUNT = 'tasks@local-project.iam.gserviceaccount.com';
/** The service account of the VM, as the metadata server reports it. */
const METADATA_ACCOUNT = '123456789012-compute@developer.gserviceaccount.com';
const DEFINITION = 'name: roles\njobs:\n  one:\n    stages: [{name: Say, id: say, echo: hello}]\n';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => stage.cloud.reset());
afterAll(() => stage.end());

async function lacking(permission: string) {
  stage.cloud.deny({ tasks: [permission] });
  const inputs = { batch_service_account: ACCOUNT };
  const { main } = await stage.run({ definition: DEFINITION, inputs });
  expect(await leftovers(stage.cloud)).toEqual(NOTHING);
  return main;
}

const bucketRole = (account: string, role: string) =>
  `gcloud storage buckets add-iam-policy-binding gs://local-bucket --role=${role} --member=serviceAccount:${account}`;

test.each<[string, { permission: string; said: string; command: string }]>([
  [
    "may not read the bucket: the task's own words name role, member and bucket",
    {
      permission: 'storage.objects.get',
      said: 'HTTP 403',
      command: bucketRole(METADATA_ACCOUNT, 'roles/storage.objectViewer'),
    },
  ],
  [
    'cannot write to the bucket: the missing result names role, member and bucket',
    {
      permission: 'storage.objects.create',
      said: 'the result could not be written',
      command: bucketRole(ACCOUNT, 'roles/storage.objectCreator'),
    },
  ],
  [
    'have an agent that cannot report: the job fails and names role, member and project',
    {
      permission: 'batch.states.report',
      said: 'VM has agent reporting correctly',
      command: `gcloud projects add-iam-policy-binding local-project --role=roles/batch.agentReporter --member=serviceAccount:${ACCOUNT}`,
    },
  ],
])('VMs that %s', async (_, { permission, said, command }) => {
  const main = await lacking(permission);
  expect(main.outputs.status).toBe('FAILED');
  expect(main.log).toContain(said);
  expect(main.summary).toContain(said);
  expect(main.log).toContain(command);
});

test('VMs without permission to write logs succeed without a message', async () => {
  const main = await lacking('logging.logEntries.create');
  expect(main.outputs.status).toBe('SUCCESS');
  expect(main.log).not.toContain('hello');
});

/** Permissions of `roles/storage.objectUser` that the machines lack, and the permission of viewers to list. */
const UNNEEDED = [
  ...['list', 'update', 'delete', 'restore', 'move', 'createContext', 'getIamPolicy'].map(
    (verb) => `storage.objects.${verb}`,
  ),
  ...['create', 'list', 'abort', 'listParts'].map((verb) => `storage.multipartUploads.${verb}`),
  ...['storage.buckets.get', 'storage.buckets.list', 'storage.folders.create'],
];

const WHOLE = (links: string) => `name: whole
jobs:
  many:
    strategy: {matrix: {n: [1, 2]}}
    stages:
      - name: Use
        id: use
        run: |
          import pathlib, tiny_thing, tool
          if \${{ matrix.n }} == 2 and not pathlib.Path(${JSON.stringify(links)}, "go").exists():
              raise ValueError("not yet")
          size = tiny_thing.SIZE + tool.X
`;

test('in a run with source, cache and resume, the machines only need to read and create objects', async () => {
  stage.cloud.deny({ tasks: UNNEEDED });
  const links = tinyIndex(PYTHON);
  const run = (attempt: string) =>
    stage.run({
      definition: WHOLE(links),
      files: { 'tool.py': 'X = 1\n' },
      inputs: {
        ...{ source: 'tool.py', cache: 'true', resume: 'true', requirements: 'tiny-thing==1.0' },
        env_vars: `PIP_NO_INDEX=1,PIP_FIND_LINKS=${links}`,
      },
      environment: { GITHUB_RUN_ATTEMPT: attempt },
    });
  try {
    const first = await run('1');
    expect({ status: first.main.outputs.status, failed: first.main.outputs.failed }).toEqual({
      status: 'FAILED',
      failed: expect.stringContaining('not yet'),
    });
    writeFileSync(join(links, 'go'), '');
    const second = await run('2');
    expect(second.main.outputs.status).toBe('SUCCESS');
    expect(second.main.log).toContain('many: 1 of 2 results reused');
    expect(second.main.log).toContain('packages: from the cache');
  } finally {
    rmSync(links, { recursive: true });
  }
  const { calls, objects } = await stage.cloud.state();
  expect(objects).toEqual([expect.stringContaining('/_cache/')]);
  const byTasks = calls.filter(({ service, from }) => service === 'storage' && from === 'task');
  const kinds = byTasks.map(({ method, path, status }) => [method, path.replace(/\/o[/?].*/, ''), status]);
  expect(new Set(kinds.map((kind) => kind.join(' ')))).toEqual(
    new Set(['GET /storage/v1/b/local-bucket 200', 'POST /upload/storage/v1/b/local-bucket 200']),
  );
});

describe('each permission of the machines applies only to some names', () => {
  const machine = { subject: ACCOUNT, expiresMs: Number.POSITIVE_INFINITY, isTask: true };
  const upload = (name: string) => ({
    method: 'POST',
    path: `/upload/storage/v1/b/runs/o?uploadType=media&name=${encodeURIComponent(name)}`,
  });
  const object = (method: string, name: string) => ({
    method,
    path: `/storage/v1/b/runs/o/${encodeURIComponent(name)}`,
  });
  const RUN = 'gcp-batch-workflow/o/r/1-1-a/x';
  test.each<[string, Forwarded, boolean]>([
    ['create in a run', upload(RUN), true],
    ['create in the cache', upload('gcp-batch-workflow/_cache/7/pr-1/x'), false],
    ['create a manifest', upload('gcp-batch-workflow/_resume/7/pr-1/k/x.json'), false],
    ['create a history', upload('gcp-batch-workflow/_history/7/pr-1/x.json'), false],
    ['create elsewhere in the bucket', upload('data/x'), true],
    ['read a run', object('GET', RUN), true],
    ['read the cache', object('GET', 'gcp-batch-workflow/_cache/7/pr-1/x'), true],
    ['read a manifest', object('GET', 'gcp-batch-workflow/_resume/7/pr-1/k/x.json'), false],
    ['read a history', object('GET', 'gcp-batch-workflow/_history/7/pr-1/x.json'), false],
    ['delete', object('DELETE', RUN), false],
    ['change metadata', object('PATCH', RUN), false],
    [
      'copy into the cache',
      {
        ...{ method: 'POST' },
        path: '/storage/v1/b/runs/o/x/rewriteTo/b/runs/o/gcp-batch-workflow%2F_cache%2Fx',
      },
      false,
    ],
  ])('%s', async (_, request, isAllowed) => {
    const server = createInProcessStorage();
    const answer = await refused(request, machine, { server, grants: createGrants(), runBucket: 'runs' });
    expect(answer?.status).toBe(isAllowed ? undefined : 403);
    // The owners of other buckets decide about the permissions there.
    const elsewhere = await refused(request, machine, { server, grants: createGrants(), runBucket: 'other' });
    expect(elsewhere).toBeUndefined();
  });
});
