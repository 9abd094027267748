import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

const HEAD = 'a'.repeat(40);
const onPull = (over: { head?: string } = {}) => ({
  environment: { GITHUB_EVENT_NAME: 'pull_request' },
  event: {
    pull_request: {
      number: 7,
      head: { sha: HEAD, repo: { full_name: over.head ?? 'local/definition' } },
    },
  },
});

const GOOD = 'name: good\njobs:\n  a:\n    stages:\n      - name: s\n        echo: hi\n';
const BAD =
  'name: good\njobs:\n  a:\n    stages:\n      - name: s\n        run: |\n          x = 1\n          x / 0\n';
const SLOW =
  'name: slow\njobs:\n  wait:\n    stages:\n      - name: s\n        run: |\n          import time\n          time.sleep(120)\n';

interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: {
    title: string;
    summary: string;
    annotations: { path: string; start_line: number; annotation_level: string; message: string }[];
  };
}

describe('what GitHub shows of a run', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(() => stage.cloud.reset());
  afterAll(() => stage.end());
  const checks = async () => (await stage.cloud.state()).checkRuns as unknown as CheckRun[];
  const brief = ({ name, head_sha, status, conclusion }: CheckRun) => ({
    name,
    head_sha,
    status,
    conclusion,
  });

  test('a pull request gets a check run on its head commit, with the failure at its line and the summary page', async () => {
    const { main } = await stage.run({ definition: BAD, ...onPull() });
    expect(main.outputs.status).toBe('FAILED');
    const [check, ...more] = await checks();
    expect(more).toEqual([]);
    expect(check && brief(check)).toEqual({
      name: 'gcp-batch-workflow / good',
      head_sha: HEAD,
      status: 'completed',
      conclusion: 'failure',
    });
    expect(check?.output.title).toContain('ZeroDivisionError');
    expect(check?.output.annotations).toMatchObject([
      {
        path: 'workflow.yml',
        start_line: 8,
        annotation_level: 'failure',
        message: 'ZeroDivisionError: division by zero',
      },
    ]);
    const { calls } = await stage.cloud.state();
    expect(calls.filter(({ service, status }) => service === 'github' && status >= 400)).toEqual([]);
  });

  test('during a run, the check run is in progress; if main is killed, post concludes it', async () => {
    const step = await stage.step({ definition: SLOW, ...onPull() });
    const main = step.main();
    await main.sees('1/1 running');
    expect((await checks()).map(brief)).toMatchObject([{ status: 'in_progress', conclusion: null }]);
    await main.kill('SIGKILL');
    await main.ended;
    const post = await step.post().ended;
    expect(post.code).toBe(0);
    expect((await checks()).map(brief)).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
    expect(await leftovers(stage.cloud)).toEqual(NOTHING);
  });

  test('a stopped run concludes its own check run', async () => {
    const step = await stage.step({ definition: SLOW, ...onPull() });
    const main = step.main();
    await main.sees('1/1 running');
    await main.kill('SIGTERM');
    expect((await main.ended).outputs.status).toBe('CANCEL');
    expect((await checks()).map(brief)).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
    await step.post().ended;
  });

  test('a re-run takes over its check run; each leg of a matrix has a separate one', async () => {
    const { environment, event } = onPull();
    const leg = (over: Record<string, string>, inputs: Record<string, string> = {}) =>
      stage.run({
        definition: GOOD,
        event,
        environment: { ...environment, ...over },
        inputs: { dry_run: 'true', ...inputs },
      });
    await leg({});
    await leg({ GITHUB_RUN_ATTEMPT: '2' });
    expect((await checks()).map(brief)).toMatchObject([{ status: 'completed', conclusion: 'neutral' }]);
    await leg({ GITHUB_RUN_ID: '2' }, { params: 'x: 1' });
    await leg({ GITHUB_RUN_ID: '2' });
    await leg({ GITHUB_RUN_ID: '2' });
    expect((await checks()).map(({ name }) => name)).toEqual([
      'gcp-batch-workflow / good',
      'gcp-batch-workflow / good',
      'gcp-batch-workflow / good (2)',
      'gcp-batch-workflow / good (3)',
    ]);
  });

  test('a re-run after a failure hides the old check run, whose annotations cannot be deleted', async () => {
    const { environment, event } = onPull();
    const inputs = { dry_run: 'true', workflow_name: 'good' };
    await stage.run({ definition: GOOD.replace('stages', 'stagse'), inputs, environment, event });
    const again = { ...environment, GITHUB_RUN_ATTEMPT: '2' };
    await stage.run({ definition: GOOD, inputs, environment: again, event });
    const found = await checks();
    expect(found.map(({ conclusion }) => conclusion)).toEqual(['failure', 'neutral']);
    expect(new Set(found.map(({ name }) => name)).size).toBe(1);
    expect(found[1]?.output.annotations).toEqual([]);
  });

  test('a dry run creates a neutral check run with the plan; an invalid definition, a failed one with all problems', async () => {
    const plan = await stage.run({ definition: GOOD, inputs: { dry_run: 'true' }, ...onPull() });
    expect(plan.main.code).toBe(0);
    await stage.run({ definition: GOOD.replace('stages', 'stagse'), ...onPull() });
    const [dry, wrong] = await checks();
    expect(dry && brief(dry)).toMatchObject({ status: 'completed', conclusion: 'neutral' });
    expect(dry?.output.summary).toContain('nothing was started');
    expect(wrong && brief(wrong)).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(wrong?.output.annotations[0]).toMatchObject({ path: 'workflow.yml', start_line: 4 });
    const { calls } = await stage.cloud.state();
    expect(calls.filter(({ service }) => service !== 'github')).toEqual([]);
  });

  test('workflow_run: the check run belongs to the commit of the triggering run', async () => {
    await stage.run({
      definition: GOOD,
      environment: { GITHUB_EVENT_NAME: 'workflow_run' },
      event: {
        workflow_run: {
          head_sha: 'b'.repeat(40),
          head_repository: { full_name: 'local/definition' },
          pull_requests: [{ number: 9 }],
        },
      },
    });
    expect((await checks()).map(brief)).toMatchObject([{ head_sha: 'b'.repeat(40), conclusion: 'success' }]);
  });

  test('a token without permission to write checks causes a notice, and the run succeeds', async () => {
    stage.cloud.addFault({ service: 'github', times: 20, kind: 'status', status: 403 });
    const { main } = await stage.run({ definition: GOOD, ...onPull({ head: 'someone/definition' }) });
    expect({ code: main.code, status: main.outputs.status }).toEqual({ code: 0, status: 'SUCCESS' });
    expect(main.log).toMatch(/^::notice::The check run was not written: .*checks: write/m);
    expect(main.log).not.toMatch(/^::(error|warning)/m);
    expect(await checks()).toEqual([]);
  });

  test('comment_on_pr: on_failure comments only on a failure, and updates that comment', async () => {
    const inputs = { comment_on_pr: 'on_failure', check_run: 'false' };
    const comments = async () =>
      (await stage.cloud.state()).comments.map(({ body }) => String(body).split('\n')[1] ?? '');
    await stage.run({ definition: GOOD, inputs, ...onPull() });
    expect(await comments()).toEqual([]);
    await stage.run({ definition: BAD, inputs, ...onPull() });
    expect(await comments()).toEqual([expect.stringContaining('❌')]);
    await stage.run({ definition: GOOD, inputs, ...onPull() });
    expect(await comments()).toEqual([expect.stringContaining('✅')]);
  });

  test('outputs exist even if main was killed', async () => {
    const step = await stage.step({ definition: SLOW });
    const main = step.main();
    await main.sees('1/1 running');
    await main.kill('SIGKILL');
    const { outputs } = await main.ended;
    expect(outputs.run_id).toMatch(/^1-1-/);
    expect(outputs.run_uri).toMatch(new RegExp(`^gs://.*/${outputs.run_id}/$`));
    expect(JSON.parse(outputs.batch_jobs ?? '')).toEqual({
      wait: [expect.stringMatching(/^projects\/.*\/jobs\//)],
    });
    await step.post().ended;
  });

  test('after a failure in the cloud, every report says what failed and what to do', async () => {
    stage.cloud.addFault({ service: 'batch', method: 'ListJobs', times: 1, kind: 'status', status: 403 });
    const { main, post } = await stage.run({ definition: SLOW, ...onPull() });
    expect({ code: main.code, status: main.outputs.status }).toEqual({ code: 1, status: 'FAILED' });
    expect(main.outputs.run_id).toMatch(/^1-1-/);
    expect(JSON.parse(main.outputs.batch_jobs ?? '').wait).toHaveLength(1);
    expect(JSON.parse(main.outputs.failed ?? '')).toMatchObject([
      { job: null, message: expect.stringContaining('list Batch jobs') },
    ]);
    expect(main.summary).toContain('What to do');
    expect(main.summary).toContain('roles/batch.jobsEditor');
    expect(main.log).toMatch(/^::error .*roles\/batch.jobsEditor/m);
    expect((await checks()).map(brief)).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(post.code).toBe(0);
  });

  test('refused credentials end the run with the same page', async () => {
    stage.cloud.addFault({ service: 'sts', times: 5, kind: 'status', status: 403 });
    const { main, post } = await stage.run({ definition: GOOD });
    expect({ code: main.code, status: main.outputs.status }).toEqual({ code: 1, status: 'FAILED' });
    expect(main.summary).toMatch(/^## ❌ good failed/);
    expect(main.outputs.batch_jobs).toBe('{"a":[]}');
    expect(post.log).not.toContain('::warning');
  });

  test('post lists in its own summary what it deleted', async () => {
    const { post } = await stage.run({ definition: GOOD });
    expect(post.summary).toMatch(/🧹 Cleanup: deleted 1 Batch job and \d+ objects/);
  });
});
