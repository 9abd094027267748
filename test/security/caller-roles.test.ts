import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import '../faults/certificate-file.ts';
import type { Denials } from '../../src/local-cloud/identity/grants.ts';
import type { Fates, Script } from '../../src/local-cloud/types.ts';
import type { SimulatedStage } from '../bench/simulated-stage.ts';
import type { QuickOptions } from '../faults/quick-run.ts';

// A dynamic import, because Jest evaluates static imports before the line above.
const { openSimulatedStage } = await import('../bench/simulated-stage.ts');

const ACCOUNT = 'runner@local-project.iam.gserviceaccount.com';
const AS_ACCOUNT = { service_account: ACCOUNT };
const MEMBER = `--member=serviceAccount:${ACCOUNT}`;
const FEDERATED =
  '--member=principalSet://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/local-pool/attribute.repository/owner/repo';
const TASKS = 'tasks@local-project.iam.gserviceaccount.com';

const ON_PROJECT = (role: string) =>
  `gcloud projects add-iam-policy-binding local-project --role=${role} ${MEMBER}`;
const ON_BUCKET = `gcloud storage buckets add-iam-policy-binding gs://local-bucket --role=roles/storage.objectUser ${MEMBER}`;

/** The fate of each task, by its index. */
let scriptOf: ((index: number) => Script) | undefined;
const task: Fates['task'] = ({ index }) => scriptOf?.(index);
let stage: SimulatedStage;
beforeAll(async () => {
  stage = await openSimulatedStage({ simulate: { fates: { task } } });
});
beforeEach(() => stage.cloud.reset());
afterAll(() => stage.end());

interface Case {
  readonly lacks: Denials;
  readonly options?: QuickOptions;
  readonly script?: (index: number) => Script;
  readonly status: string;
  /** Texts in the log of main, each in one line. */
  readonly main?: readonly string[];
  /** Texts in the log of post. */
  readonly post?: readonly string[];
  /** Number of things that post could not delete. Default: 0. */
  readonly left?: { readonly batchJobs?: number; readonly objects?: number };
}

async function lacking(given: Case) {
  stage.cloud.deny(given.lacks);
  scriptOf = given.script;
  const { main, post, left } = await stage.run({
    ...given.options,
    inputs: { ...AS_ACCOUNT, ...given.options?.inputs },
  });
  expect({ status: main.outputs.status, log: main.outputs.status === given.status ? '' : main.log }).toEqual({
    status: given.status,
    log: '',
  });
  for (const text of given.main ?? []) expect(main.log).toContain(text);
  for (const text of given.post ?? []) expect(post.log).toContain(text);
  expect(left).toEqual({
    batchJobs: given.left?.batchJobs ?? 0,
    objects: given.left?.objects === undefined ? 0 : expect.any(Number),
  });
  if (given.left?.objects !== undefined) expect(left.objects).toBeGreaterThanOrEqual(given.left.objects);
  for (const { log } of [main, post]) expect(log).not.toMatch(/\[object Object\]|\bundefined\b|ya29\./);
}

describe('a whole run whose caller lacks', () => {
  test('batch.jobs.create names the role, the member and the project', () =>
    lacking({
      lacks: { caller: ['batch.jobs.create'] },
      status: 'FAILED',
      main: ["Permission 'batch.jobs.create' denied", ON_PROJECT('roles/batch.jobsEditor')],
    }));

  test('batch.jobs.list stops watching, and names the role to grant', () =>
    lacking({
      lacks: { caller: ['batch.jobs.list'] },
      status: 'FAILED',
      main: ["Permission 'batch.jobs.list' denied", ON_PROJECT('roles/batch.jobsEditor')],
      post: [ON_PROJECT('roles/batch.jobsEditor'), 'gcloud batch jobs list --project=local-project'],
      left: { batchJobs: 1 },
    }));

  test('batch.jobs.delete succeeds, and post reports what remains', () =>
    lacking({
      lacks: { caller: ['batch.jobs.delete'] },
      status: 'SUCCESS',
      post: ["Permission 'batch.jobs.delete' denied", ON_PROJECT('roles/batch.jobsEditor')],
      left: { batchJobs: 2 },
    }));

  test('batch.jobs.cancel continues after fail-fast, and names the role to grant', () =>
    lacking({
      lacks: { caller: ['batch.jobs.cancel'] },
      options: {
        definition:
          'jobs:\n  many:\n    strategy: {fail-fast: true, matrix: {n: [1, 2, 3, 4]}}\n    stages: [{name: s, echo: hi}]\n',
        inputs: { max_parallel_tasks: '1' },
      },
      script: (index) => ({ ms: 60_000, ending: index === 0 ? 'fails' : 'succeeds' }),
      status: 'FAILED',
      main: ["Permission 'batch.jobs.cancel' denied", ON_PROJECT('roles/batch.jobsEditor')],
    }));

  test('batch.tasks.list cannot explain a missing result, and names the role to grant', () =>
    lacking({
      lacks: { caller: ['batch.tasks.list'] },
      script: () => ({ ms: 60_000, ending: 'lost', exitCode: 3 }),
      status: 'FAILED',
      main: ["Permission 'batch.tasks.list' denied", ON_PROJECT('roles/batch.jobsEditor')],
    }));

  test("iam.serviceAccounts.actAs names the VMs' account", () =>
    lacking({
      lacks: { caller: ['iam.serviceAccounts.actAs'] },
      options: { inputs: { batch_service_account: TASKS } },
      status: 'FAILED',
      main: [
        `gcloud iam service-accounts add-iam-policy-binding ${TASKS} --project=local-project --role=roles/iam.serviceAccountUser ${MEMBER}`,
      ],
    }));

  test('iam.serviceAccounts.actAs names the default account when no other is configured', () =>
    lacking({
      lacks: { caller: ['iam.serviceAccounts.actAs'] },
      status: 'FAILED',
      main: ['add-iam-policy-binding 123456789012-compute@developer.gserviceaccount.com'],
    }));

  test('storage.objects.create fails before any VM starts', async () => {
    await lacking({ lacks: { caller: ['storage.objects.create'] }, status: 'FAILED', main: [ON_BUCKET] });
    const { calls } = await stage.cloud.state();
    expect(calls.filter(({ method }) => method === 'CreateJob')).toEqual([]);
  });

  test.each(['storage.objects.list', 'storage.objects.get'])('%s cannot read results', (permission) =>
    lacking({
      lacks: { caller: [permission] },
      status: 'FAILED',
      main: [`does not have ${permission} access`, ON_BUCKET],
      ...(permission.endsWith('list') && {
        post: ['gcloud storage rm --recursive gs://local-bucket/gcp-batch-workflow/owner/repo/7-1-'],
        left: { objects: 3 },
      }),
    }));

  test('storage.objects.delete succeeds, and post reports what remains', () =>
    lacking({
      lacks: { caller: ['storage.objects.delete'] },
      status: 'SUCCESS',
      post: ['does not have storage.objects.delete access', ON_BUCKET],
      left: { objects: 3 },
    }));

  test('logging.logEntries.list succeeds without the live log', () =>
    lacking({
      lacks: { caller: ['logging.logEntries.list'] },
      status: 'SUCCESS',
      main: [ON_PROJECT('roles/logging.viewer'), '"stream_logs: false"'],
    }));
});

describe('a whole run with a refused identity:', () => {
  const SIGN_IN = { status: 'FAILED' } as const;

  test('the federated identity has no permission to impersonate', () =>
    lacking({
      ...SIGN_IN,
      lacks: { caller: ['iam.serviceAccounts.getAccessToken'] },
      main: [
        `gcloud iam service-accounts add-iam-policy-binding ${ACCOUNT} --role=roles/iam.workloadIdentityUser ${FEDERATED}`,
      ],
    }));

  test('the account to impersonate does not exist', () =>
    lacking({
      ...SIGN_IN,
      lacks: {},
      options: { inputs: { service_account: 'Missing@elsewhere.example.com' } },
      main: ['The input "service_account" names an account that does not exist.'],
    }));

  test("the provider's attribute condition", () =>
    lacking({
      ...SIGN_IN,
      lacks: { federation: 'condition' },
      options: { environment: { GITHUB_REF: 'refs/heads/topic', GITHUB_EVENT_NAME: 'push' } },
      main: [
        'attribute condition',
        'repository "owner/repo", ref "refs/heads/topic", event_name "push"',
        'gcloud iam workload-identity-pools providers describe',
      ],
    }));

  test('the pool or provider is disabled, deleted or misspelled', () =>
    lacking({
      ...SIGN_IN,
      lacks: { federation: 'disabled' },
      main: ['The pool or provider in "workload_identity_provider" is disabled, deleted or misspelled.'],
    }));

  test('an audience that the provider does not allow', () =>
    lacking({
      ...SIGN_IN,
      lacks: {},
      options: { inputs: { audience: 'https://elsewhere.example' } },
      main: ['compare the input "audience" with the allowed audiences'],
    }));

  test.each([
    [
      'projects/123456789012/locations/global/workloadIdentityPools/local-pool',
      'got the name of a pool, without "/providers/…"',
    ],
    [
      'projects/my-project/locations/global/workloadIdentityPools/local-pool/providers/github',
      'got the project id "my-project" where the project number is needed',
    ],
  ])('the provider "%s" is invalid', async (provider, message) => {
    await lacking({
      ...SIGN_IN,
      lacks: {},
      options: { inputs: { workload_identity_provider: provider } },
      main: [message],
    });
    expect((await stage.cloud.state()).calls).toEqual([]);
  });

  const WITHOUT_TOKEN = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
  test('the job has no id-token: write', () =>
    lacking({
      ...SIGN_IN,
      lacks: {},
      options: { environment: WITHOUT_TOKEN },
      main: ['Add "permissions: { contents: read, id-token: write }" to this job.'],
    }));

  test('the pull request comes from a fork', () =>
    lacking({
      ...SIGN_IN,
      lacks: {},
      options: {
        environment: { ...WITHOUT_TOKEN, GITHUB_EVENT_NAME: 'pull_request' },
        event: {
          pull_request: { number: 1, head: { sha: '1'.repeat(40), repo: { full_name: 'stranger/repo' } } },
        },
        inputs: { check_run: 'false' },
      },
      main: ['GitHub issues no OIDC token to pull requests from forks.', '"dry_run: true"'],
    }));
});
