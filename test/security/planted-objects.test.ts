import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { StepResult } from '../../src/cli/action-step.ts';
import { leftovers, NOTHING, openStage, type Stage } from '../scenarios/scenario.ts';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await openStage();
  folder = await mkdtemp(join(tmpdir(), 'planted-'));
});
beforeEach(() => stage.cloud.reset());
afterAll(async () => {
  await stage.end();
  await rm(folder, { recursive: true, force: true });
});

/** A task of a pull request in the same bucket, with the token of the machines. It writes the objects listed in a file. */
const ATTACKER = (plan: string) => `jobs:
  attack:
    stages:
      - name: Plant
        id: plant
        run: |
          import json, os, urllib.error, urllib.parse, urllib.request
          token_request = urllib.request.Request(
              "http://%s/computeMetadata/v1/instance/service-accounts/default/token" % os.environ["GCE_METADATA_HOST"],
              headers={"Metadata-Flavor": "Google"},
          )
          token = json.load(urllib.request.urlopen(token_request))["access_token"]
          answers = {}
          for name, body in json.load(open(${JSON.stringify(plan)})).items():
              url = "%s/upload/storage/v1/b/local-bucket/o?uploadType=media&name=%s" % (
                  os.environ["API_ENDPOINT_OVERRIDE"].rstrip("/"), urllib.parse.quote(name, safe=""))
              request = urllib.request.Request(url, data=body.encode(), method="POST",
                  headers={"Authorization": "Bearer " + token, "Content-Type": "application/json"})
              try:
                  answers[name] = urllib.request.urlopen(request).status
              except urllib.error.HTTPError as error:
                  answers[name] = error.code
          result.context.update({"answers": answers})
`;

/** HTTP status of each attempt to write an object. */
async function plant(objects: Readonly<Record<string, string>>): Promise<Readonly<Record<string, number>>> {
  const plan = join(folder, 'plan.json');
  await writeFile(plan, JSON.stringify(objects));
  const environment = {
    ...{ GITHUB_RUN_ID: '6666', GITHUB_REF: 'refs/pull/6/merge', GITHUB_EVENT_NAME: 'pull_request' },
  };
  const { main } = await stage.run({ definition: ATTACKER(plan), environment });
  expect({ status: main.outputs.status, log: main.code === 0 ? '' : main.log }).toEqual({
    ...{ status: 'SUCCESS', log: '' },
  });
  const context = JSON.parse(main.outputs.result ?? '{}') as {
    jobs: { attack: { stages: { plant: { outputs: { answers: Record<string, number> } } } } };
  };
  return context.jobs.attack.stages.plant.outputs.answers;
}

/** The second and third task, and the second job, start only after a file exists. */
const victim = (go: string) => `jobs:
  work:
    strategy: {matrix: {n: [1, 2, 3]}, max-parallel: 1}
    stages:
      - name: Work
        id: work
        run: |
          import pathlib, time
          print("working on", \${{ matrix.n }})
          while not pathlib.Path(${JSON.stringify(go)}).exists():
              time.sleep(0.05)
          done = True
  deploy:
    needs: [work]
    trigger-rule: all_done
    stages: [{name: Deploy, id: deploy, run: 'deployed = True'}]
`;

/** Starts the attacked run, and plants objects in its folder while it works. */
async function attacked(
  name: string,
  objectsIn: (run: string) => Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ main: StepResult; answers: Readonly<Record<string, number>>; run: string }> {
  const go = join(folder, `${name}-go`);
  const step = await stage.step({
    definition: victim(go),
    inputs,
    files: { 'tool.py': 'x = 1\n' },
    environment: { GITHUB_REF: 'refs/heads/main' },
  });
  const main = step.main();
  await main.sees(/working on 1/);
  const { objects } = await stage.cloud.state();
  const run = /^local-bucket\/(.+\/)definition\.yml$/.exec(
    objects.find((each) => each.endsWith('/definition.yml')) ?? '',
  )?.[1];
  if (run === undefined) throw new Error(`no folder of a run in ${objects.join(', ')}`);
  const answers = await plant(objectsIn(run));
  await writeFile(go, '');
  const ended = await main.ended;
  await step.post().ended;
  expect(await leftovers(stage.cloud)).toEqual(NOTHING);
  return { main: ended, answers, run };
}

const EVIL_RESULT = JSON.stringify({
  ...{ version: 1, index: 1, attempt: 0, strategy_id: 'x', status: 'SUCCESS', job_skipped: false },
  context: { stages: { work: { outputs: { done: 'EVIL' } } } },
  warnings: [],
});
const EVIL_JOB = JSON.stringify({
  ...{ version: 1, workflow: 'w', job: 'deploy', check_if: false, context: { params: {}, jobs: {} } },
  model: { stages: [{ name: 'Evil', id: 'evil', run: 'print("EVIL")' }] },
  combinations: [{ strategy_id: 'EMPTY', matrix: {} }],
});

test('a result and a job.json planted by a task of another branch are not used, and the run names them', async () => {
  const { main, answers, run } = await attacked('names', (of) => ({
    // Before the task writes its own; as a later attempt of a finished task; for a task that does not exist.
    [`${of}jobs/work/0/results/1-0.json`]: EVIL_RESULT,
    [`${of}jobs/work/0/results/0-1.json`]: EVIL_RESULT,
    [`${of}jobs/work/0/results/7-0.json`]: EVIL_RESULT,
    [`${of}jobs/deploy/0/job.json`]: EVIL_JOB,
  }));
  expect(new Set(Object.values(answers))).toEqual(new Set([200]));
  expect(main.code).toBe(1);
  const failed = JSON.parse(main.outputs.failed ?? '[]') as { job: string; message: string }[];
  const blocked = (name: string) =>
    `Object gs://local-bucket/${run}${name} exists and was not written by this run.`;
  expect(failed.map(({ job, message }) => [job, message])).toEqual([
    ['work', expect.stringContaining(blocked('jobs/work/0/results/1-0.json'))],
    ['deploy', expect.stringContaining(blocked('jobs/deploy/0/job.json'))],
  ]);
  expect(main.summary).toContain('was not written by this run');
  for (const text of [main.log, main.summary, JSON.stringify(main.outputs)])
    expect(text).not.toContain('EVIL');
  const { jobs } = JSON.parse(main.outputs.result ?? '{}') as {
    jobs: { work: { strategies: Record<string, { matrix: { n: number }; status: string }> } };
  };
  const statuses = Object.values(jobs.work.strategies).map(({ matrix, status }) => `${matrix.n} ${status}`);
  expect(statuses.sort()).toEqual(['1 SUCCESS', '2 FAILED', '3 SUCCESS']);
});

test('a task cannot change an existing source archive, job.json or lease, and the run reports what it finds', async () => {
  const { main, answers } = await attacked(
    'existing',
    (of) =>
      Object.fromEntries(
        [
          'source.tar.gz',
          'lease.json',
          'params.json',
          'jobs/work/0/job.json',
          'jobs/work/0/results/0-0.json',
        ].map((name) => [of + name, 'EVIL']),
      ),
    { source: 'tool.py' },
  );
  const [result, ...others] = Object.entries(answers).reverse();
  // The first task is still running, so its result does not exist yet.
  expect(result?.[1]).toBe(200);
  expect(others.map(([, status]) => status)).toEqual([403, 403, 403, 403]);
  expect(main.code).toBe(1);
  expect(main.log).not.toContain('EVIL');
  expect(main.outputs.failed).toContain(
    'jobs/work/0/results/0-0.json exists and was not written by this run.',
  );
});

test('no task can write objects that later runs of any branch read', async () => {
  const answers = await plant({
    'gcp-batch-workflow/_cache/1/0123456789abcdef/packages/g/k/s.tar.gz': 'EVIL',
    'gcp-batch-workflow/_resume/1/0123456789abcdef/0123456789abcdef/1-1-aaaaaa.json': 'EVIL',
    'gcp-batch-workflow/_resume/1/pr-6/0123456789abcdef/1-1-aaaaaa.json': 'EVIL',
    'gcp-batch-workflow/_history/1/0123456789abcdef/workflow.json': 'EVIL',
    'gcp-batch-workflow/_anything': 'EVIL',
  });
  expect(new Set(Object.values(answers))).toEqual(new Set([403]));
});

test('the key of a Batch job exists only in the Batch job', async () => {
  const step = await stage.step({
    definition:
      'jobs:\n  one:\n    stages: [{name: Show, id: show, run: "import os, time\\nprint(dict(os.environ))\\ntime.sleep(3)"}]\n',
    inputs: { resume: 'true' },
    environment: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' },
  });
  const main = step.main();
  await main.sees(/BATCH_TASK_INDEX/);
  const { batchJobs } = await stage.cloud.state();
  const key = /"GCP_BATCH_WORKFLOW_JOB_KEY":"([\w-]{43})"/.exec(JSON.stringify(batchJobs))?.[1];
  expect(key).toMatch(/^[\w-]{43}$/);
  const ended = await main.ended;
  const post = await step.post().ended;
  const summaries = [ended.summary, JSON.stringify(ended.outputs)];
  const file = ended.outputs.result_file ? await readFile(ended.outputs.result_file, 'utf8') : '';
  const log = [ended.log, post.log].join('\n').replaceAll(/^::add-mask::.*$/gm, '');
  for (const text of [log, file, ...summaries]) expect(text).not.toContain(key);
  expect(log).not.toContain('GCP_BATCH_WORKFLOW_JOB_KEY');
});
