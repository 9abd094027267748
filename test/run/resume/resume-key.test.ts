import { expect, test } from '@jest/globals';
import { gitHubRun } from '../../../src/github/event.ts';
import { readInputs } from '../../../src/inputs/inputs.ts';
import { planRun } from '../../../src/plan/plan-run.ts';
import { resumeKey } from '../../../src/run/resume/resume-key.ts';

const ENVIRONMENT = {
  GITHUB_REPOSITORY: 'acme/etl',
  GITHUB_REPOSITORY_ID: '7',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SHA: '0'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKFLOW: 'nightly',
  GITHUB_JOB: 'run',
  GITHUB_ACTION: '__run',
};
const INPUTS = { workflow: 'w.yml', project_id: 'my-project', region: 'us-central1', gcs_bucket: 'bucket' };
const DEFINITION = `params: {day: str}
jobs:
  a:
    strategy: {matrix: {n: [1, 2]}}
    stages: [{name: Say, echo: hello}]
`;

interface World {
  readonly environment?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly definition?: string;
  readonly program?: string;
  readonly files?: string;
  readonly event?: unknown;
}

function keyIn(world: World): string {
  const environment = { ...ENVIRONMENT, ...world.environment };
  const { inputs } = readInputs({ ...INPUTS, params: 'day=monday', ...world.inputs }, {});
  const text = world.definition ?? DEFINITION;
  const { plan, problems } = inputs
    ? planRun({ inputs, definition: { text, file: 'w.yml' }, environment: {}, now: new Date(0) })
    : { plan: undefined, problems: [] };
  if (!plan) throw new Error(JSON.stringify(problems));
  return resumeKey({
    ...{ plan, definitionText: text, environment, gitHub: gitHubRun(environment, world.event) },
    program: { loader: 'L', archive: world.program ?? 'A' },
    ...(world.files !== undefined && { source: { archive: Buffer.from(world.files) } as never }),
  });
}

test('runs of the same commit have the same key in every attempt, run, job and step', () => {
  const again = {
    ...{ GITHUB_RUN_ID: '9002', GITHUB_RUN_ATTEMPT: '2', GITHUB_RUN_NUMBER: '9' },
    ...{ GITHUB_JOB: 'other', GITHUB_ACTION: '__run_2', GITHUB_TRIGGERING_ACTOR: 'other' },
  };
  expect(keyIn({ environment: again })).toBe(keyIn({}));
  expect(keyIn({})).toMatch(/^[0-9a-f]{16}$/);
});

const fork = {
  pull_request: { number: 1, head: { sha: '0'.repeat(40), repo: { full_name: 'stranger/etl' } } },
};
test.each<[string, World]>([
  ['commit', { environment: { GITHUB_SHA: '1'.repeat(40) } }],
  ['ref', { environment: { GITHUB_REF: 'refs/heads/other' } }],
  ['event', { environment: { GITHUB_EVENT_NAME: 'pull_request' } }],
  ['owner of the code', { event: fork, environment: { GITHUB_EVENT_NAME: 'pull_request_target' } }],
  ['repository of that name', { environment: { GITHUB_REPOSITORY_ID: '8' } }],
  ['workflow', { environment: { GITHUB_WORKFLOW: 'weekly' } }],
  ['definition', { definition: DEFINITION.replace('hello', 'hi') }],
  ['param', { inputs: { params: 'day=tuesday' } }],
  ['combination', { inputs: { matrix: '{"n": [1, 3]}', matrix_job: 'a' } }],
  ['image', { inputs: { image: 'python:3.12-slim' } }],
  ['machine', { inputs: { machine_type: 'e2-standard-8' } }],
  ['package', { inputs: { requirements: 'polars' } }],
  ['variable', { inputs: { env_vars: 'A=1' } }],
  ['secret', { inputs: { secrets: 'A=projects/p/secrets/s/versions/1' } }],
  ['account of the VMs', { inputs: { batch_service_account: 'x@my-project.iam.gserviceaccount.com' } }],
  ['project', { inputs: { project_id: 'other-project' } }],
  ['file', { files: 'archive' }],
  ['task runner', { program: 'B' }],
])('another %s has another key', (_, world) => {
  expect(keyIn(world)).not.toBe(keyIn({}));
});
