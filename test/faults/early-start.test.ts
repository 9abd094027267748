import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fates, JobFate, Script } from '../../src/local-cloud/types.ts';
import type { SimulatedStage } from '../bench/simulated-stage.ts';
import type { QuickOptions } from './quick-run.ts';
import './certificate-file.ts';

const { openSimulatedStage } = await import('../bench/simulated-stage.ts');

const SECOND_MS = 1_000;
const BOOT_MS = 87 * SECOND_MS;
const GOOD: Script = { ms: 60 * SECOND_MS, ending: 'succeeds' };

let fates: Fates = {};
let stage: SimulatedStage;
beforeAll(async () => {
  stage = await openSimulatedStage({
    simulate: {
      bootMs: BOOT_MS,
      fates: { task: (key) => fates.task?.(key) ?? GOOD, job: (job) => fates.job?.(job) },
    },
  });
});
beforeEach(() => {
  fates = {};
  return stage.cloud.reset();
});
afterAll(() => stage.end());

/** Jobs that each need the previous one. `more` has additional keys of a job, by its number. */
const chain = (length: number, more: Readonly<Record<number, string>> = {}): string =>
  [
    'name: chain',
    'jobs:',
    ...Array.from({ length }, (_, at) => {
      const needs = at === 0 ? '' : `, needs: [j${at - 1}]`;
      const other = more[at] === undefined ? '' : `, ${more[at]}`;
      return `  j${at}: {stages: [{name: s, id: s, echo: hi}]${needs}${other}}`;
    }),
    '',
  ].join('\n');

const expected = (text: string) => `runs-on: {type: gcp_batch, with: {expected: ${text}}}`;

interface Outcome {
  readonly status: string | undefined;
  readonly log: string;
  readonly summary: string;
  readonly seconds: number;
  /** Number of Batch jobs by job. */
  readonly batchJobs: Readonly<Record<string, number>>;
  readonly cancels: number;
}

/** Runs a definition, and checks that nothing remains. */
async function run(definition: string, startEarly: string, more: QuickOptions = {}): Promise<Outcome> {
  const before = (await stage.calls()).length;
  const inputs = { start_early: startEarly, ...more.inputs };
  const { main, left } = await stage.run({ ...more, definition, inputs });
  expect(left).toEqual({ batchJobs: 0, objects: 0 });
  const calls = (await stage.calls()).slice(before);
  const names = JSON.parse(main.outputs.batch_jobs ?? '{}') as Record<string, string[]>;
  return {
    status: main.outputs.status,
    log: main.log,
    summary: main.summary,
    seconds: main.tookMs / 1000,
    batchJobs: Object.fromEntries(Object.entries(names).map(([id, list]) => [id, list.length])),
    cancels: calls.filter(({ method }) => method === 'CancelJob').length,
  };
}

/** Applies the fate to the job with this id. */
const jobFate =
  (id: string, fate: JobFate): Fates['job'] =>
  ({ message }) =>
    message.labels?.['gcp-batch-workflow-job'] === id ? fate : undefined;

const taskFate =
  (id: string, script: (attempt: number) => Script): Fates['task'] =>
  ({ job, attempt }) =>
    job === id ? script(attempt) : undefined;

describe('a chain of one-minute jobs', () => {
  const hints = Object.fromEntries([0, 1, 2, 3, 4].map((at) => [at, expected('1m')]));

  test('boots its machines one after another without early starts', async () => {
    const outcome = await run(chain(5, hints), 'never');
    expect(outcome.seconds).toBeGreaterThan(5 * (87 + 60));
    expect(outcome.log + outcome.summary).not.toContain('early');
  });

  test('takes little more than one boot and its tasks with early starts', async () => {
    const outcome = await run(chain(5, hints), 'auto');
    expect(outcome.status).toBe('SUCCESS');
    expect(outcome.seconds).toBeLessThan(1.2 * (87 + 5 * 60));
    expect(outcome.batchJobs).toEqual({ j0: 1, j1: 1, j2: 1, j3: 1, j4: 1 });
    expect(outcome.cancels).toBe(0);
    expect(outcome.log).toContain(
      'j1: asking for the machines of 1 task early, j0 is expected to end in 1m 30s',
    );
    expect(outcome.log).toMatch(/j4: starting 1 task, its machine waited for \d+s/);
    expect(outcome.summary).toMatch(
      /Started early: saves about 5m \d\ds, machines waited 0\.0\d vCPU-hours\./,
    );
    expect(outcome.log).toMatch(/Started early: saves about 5m \d\ds, machines waited/);
  });

  test('is also faster without known durations', async () => {
    const outcome = await run(chain(5), 'auto');
    expect(outcome.status).toBe('SUCCESS');
    expect(outcome.seconds).toBeLessThan(0.75 * 5 * (87 + 60));
    expect(outcome.log).toContain('j1: asking for the machines of 1 task early, j0 may end at any moment');
  });

  test('also starts early with "always"', async () => {
    const outcome = await run(chain(3), 'always');
    expect(outcome.status).toBe('SUCCESS');
    expect(outcome.batchJobs).toEqual({ j0: 1, j1: 1, j2: 1 });
  });
});

test('a job waits for the last of its needed jobs, regardless of their order', async () => {
  const hint = expected('1m');
  const definition = `name: diamond
jobs:
  a: {stages: [{name: s, id: s, echo: hi}], ${hint}}
  j0: {needs: [a], stages: [{name: s, id: s, echo: hi}], ${expected('4m')}}
  j1: {needs: [a], stages: [{name: s, id: s, echo: hi}], ${hint}}
  z: {needs: [j0, j1], stages: [{name: s, id: s, echo: hi}]}
`;
  fates = { task: taskFate('j0', () => ({ ...GOOD, ms: 240_000 })) };
  const outcome = await run(definition, 'auto');
  expect(outcome.status).toBe('SUCCESS');
  expect(outcome.log).toMatch(/z: asking for the machines of 1 task early, j0 is expected to end in 1m 3\ds/);
  expect(outcome.seconds).toBeLessThan(1.2 * (87 + 60 + 240 + 60));
  // Both run, and nothing says how long they take.
  const always = await run(definition.replaceAll(/, runs-on: \{.*?\}\}/g, ''), 'always');
  expect(always.status).toBe('SUCCESS');
  expect(always.log).toContain(
    'z: asking for the machines of 1 task early, 2 needed jobs may end at any moment',
  );
});

describe('machines whose wait does not pay off', () => {
  test('are released immediately when a needed job fails', async () => {
    fates = { task: taskFate('j0', () => ({ ms: 60_000, ending: 'fails' })) };
    const outcome = await run(chain(3, { 0: expected('1m'), 1: expected('1m') }), 'auto');
    expect(outcome.status).toBe('FAILED');
    expect(outcome.batchJobs).toEqual({ j0: 1, j1: 1, j2: 1 });
    expect(outcome.cancels).toBe(2);
    expect(outcome.log).toContain(
      'j1: its machines do not wait any longer, it needs j0, which does not succeed',
    );
    expect(outcome.summary).toContain('In vain: `j1` (it needs j0, which does not succeed)');
    expect(outcome.seconds).toBeLessThan(87 + 60 + 20);
  });

  test('are released after three minutes without known durations, and the job starts later', async () => {
    fates = { task: taskFate('j0', () => ({ ...GOOD, ms: 600_000 })) };
    const outcome = await run(chain(2), 'auto');
    expect(outcome.status).toBe('SUCCESS');
    expect(outcome.batchJobs).toEqual({ j0: 1, j1: 2 });
    expect(outcome.log.match(/^j1: 1 task waits for j0$/gm)).toHaveLength(1);
    expect(outcome.log).toContain(
      'j1: its machines do not wait any longer, what it needs takes longer than expected',
    );
    expect(outcome.seconds).toBeLessThan(2 * 87 + 660 + 20);
  });

  test('are released after ten minutes with a wrong hint', async () => {
    fates = { task: taskFate('j0', () => ({ ...GOOD, ms: 1_200_000 })) };
    const outcome = await run(chain(2, { 0: expected('2m') }), 'auto');
    expect(outcome.status).toBe('SUCCESS');
    expect(outcome.batchJobs).toEqual({ j0: 1, j1: 2 });
    expect(outcome.seconds).toBeLessThan(2 * 87 + 1_260 + 20);
  });

  test.each([
    ['TIMEOUT', { timeout: '200s' }],
    ['CANCEL', { max_vcpu_hours: '0.3' }],
  ])('are released when the run ends as %s', async (status, inputs) => {
    fates = { task: taskFate('j0', () => ({ ...GOOD, ms: 600_000 })) };
    const outcome = await run(chain(2), 'always', { inputs });
    expect(outcome.status).toBe(status);
    expect(outcome.cancels).toBe(2);
    expect(outcome.log).toContain('Stopping: canceling 2 Batch jobs.');
    expect(outcome.summary).toContain('In vain: `j1`');
  });

  test('are left to the post step when the Action is killed', async () => {
    const outcome = await run(chain(2), 'always', { killAt: /1\/1 running/ });
    expect(outcome.log).toContain('j0');
  });
});

describe('an impossible early start', () => {
  test('because of missing quota is reported with one line, and the job starts after its needed jobs end', async () => {
    let isFirst = true;
    fates = {
      job: (job) => {
        const fate = jobFate('j1', { refused: 'Quota CPUS exceeded in region us-central1.' })?.(job);
        if (!fate || !job.message.labels?.['started-early']) return undefined;
        isFirst = false;
        return fate;
      },
    };
    const outcome = await run(chain(2, { 0: expected('1m') }), 'auto');
    expect(isFirst).toBe(false);
    expect(outcome.status).toBe('SUCCESS');
    expect(outcome.log.match(/j1: not started early\. .*Quota CPUS exceeded/g)).toHaveLength(1);
    expect(outcome.seconds).toBeLessThan(2 * (87 + 60) + 20);
  });

  test.each([
    'cancelled',
    'deleted',
    'failed',
  ] as const)('because its Batch job was %s is not tried again, and the job starts after its needed jobs end', async (kind) => {
    fates = {
      job: ({ message }) =>
        message.labels?.['started-early'] ? { events: [{ atMs: 60_000, kind }] } : undefined,
      task: taskFate('j0', () => ({ ...GOOD, ms: 120_000 })),
    };
    const outcome = await run(chain(2, { 0: expected('2m') }), 'auto');
    expect(outcome.status).toBe('SUCCESS');
    expect(outcome.batchJobs).toEqual({ j0: 1, j1: 2 });
    expect(outcome.log).toContain('its Batch job ended while it waited');
  });

  test('is skipped for a job whose if depends on its needed job, unless start_early is always', async () => {
    const hasIf = { 0: expected('1m'), 1: `if: "\${{ jobs.j0.status }} == 'SUCCESS'"` };
    const auto = await run(chain(2, hasIf), 'auto');
    expect(auto.log).not.toContain('j1: asking');
    const always = await run(chain(2, hasIf), 'always');
    expect(always.log).toContain('j1: asking');
    expect(always.batchJobs).toEqual({ j0: 1, j1: 1 });
  });
});

test('queue_timeout counts from the end of the needed jobs', async () => {
  fates = { job: jobFate('j1', { bootMs: Number.POSITIVE_INFINITY }) };
  const definition = chain(2, { 0: expected('1m') });
  const outcome = await run(definition, 'auto', { inputs: { queue_timeout: '100s' } });
  expect(outcome.status).toBe('TIMEOUT');
  expect(outcome.log).toContain("job 'j1' waited for machines");
  // The run requests its machines one minute after the start.
  expect(outcome.seconds).toBeGreaterThan(87 + 60 + 100);
  expect(outcome.seconds).toBeLessThan(87 + 60 + 100 + 30);
});

test('the cost limits include waiting machines', async () => {
  const slow = { task: taskFate('j0', () => ({ ...GOOD, ms: 500_000 })) };
  const definition = chain(2, { 0: expected('2m') });
  fates = slow;
  const alone = await run(definition, 'never', { inputs: { max_vcpu_hours: '5' } });
  expect(alone.status).toBe('SUCCESS');
  const capped = await run(definition, 'auto', { inputs: { max_vcpu_hours: '0.6' } });
  expect(capped.log).toContain('cost-cap');
  expect(capped.seconds).toBeLessThan(500);
});

test('tasks without machines after an early start move to the next fallback, and run once', async () => {
  let runs = 0;
  fates = {
    job: ({ message }) =>
      message.labels?.['started-early'] ? { bootMs: Number.POSITIVE_INFINITY } : undefined,
    task: taskFate('j1', () => {
      runs++;
      return GOOD;
    }),
  };
  const spot =
    'runs-on: {type: gcp_batch, with: {spot: true, fallback: [{spot: false}], fallback_after: 2m}}';
  const outcome = await run(chain(2, { 0: expected('1m'), 1: spot }), 'auto');
  expect(outcome.status).toBe('SUCCESS');
  expect(outcome.batchJobs).toEqual({ j0: 1, j1: 2 });
  expect(outcome.log).toContain('so 1 task moves to standard machines');
  expect(runs).toBe(1);
});
