import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await openStage();
  folder = await mkdtemp(join(tmpdir(), 'resume-'));
});
afterAll(async () => {
  await stage.end();
  await rm(folder, { recursive: true, force: true });
});

/** The third of five fails while a service (here, a file) is missing. The file is not part of the definition or params. */
const definition = (
  service: string,
  otherwise = 'raise ValueError("the service is not there")',
) => `name: again
jobs:
  first:
    stages: [{name: Begin, id: begin, run: 'begun = "by the first"'}]
  many:
    needs: [first]
    strategy: {matrix: {n: [1, 2, 3, 4, 5]}}
    stages:
      - name: Work
        id: work
        run: |
          import pathlib
          n = \${{ matrix.n }}
          if n == 3 and not pathlib.Path("${service}").exists():
              ${otherwise}
          squared = n * n
  last:
    needs: [many]
    stages: [{name: End, id: end, run: 'ended = True'}]
`;

interface Entry {
  readonly matrix?: { readonly n: number };
  readonly stages: Readonly<Record<string, { readonly outputs: Readonly<Record<string, unknown>> }>>;
}
interface Context {
  readonly status: string;
  readonly jobs: Readonly<Record<string, Entry & { readonly strategies?: Readonly<Record<string, Entry>> }>>;
}

async function attempt(number: number, text: string, environment: Readonly<Record<string, string>> = {}) {
  const { main, post } = await stage.run({
    definition: text,
    inputs: { resume: 'true' },
    environment: { GITHUB_RUN_ATTEMPT: String(number), GITHUB_REF: 'refs/heads/topic', ...environment },
  });
  return {
    runId: main.outputs.run_id ?? '',
    ...{ main, post, status: main.outputs.status },
    context: JSON.parse(main.outputs.result ?? '{}') as Context,
    batchJobs: Object.entries(JSON.parse(main.outputs.batch_jobs ?? '{}') as Record<string, string[]>).map(
      ([job, names]) => `${job} ${names.length}`,
    ),
    started: [...main.log.matchAll(/^(\w+): starting (\d+) task/gm)].map(
      ([, job, count]) => `${job} ${count}`,
    ),
  };
}

test('a re-run executes only unsuccessful combinations, and its result is complete', async () => {
  const service = join(folder, 'service');
  const text = definition(service);

  const one = await attempt(1, text);
  expect({ status: one.status, started: one.started }).toEqual({
    status: 'FAILED',
    started: ['first 1', 'many 5'],
  });
  expect(one.post.log).toContain('Results are kept for a later run of the same commit: 5, noted in ');
  const kept = await leftovers(stage.cloud);
  expect(kept.batchJobs).toEqual([]);
  const [manifest = '', ...results] = [...kept.objects].sort();
  const scope = createHash('sha256').update('refs/heads/topic').digest('hex').slice(0, 16);
  expect(manifest).toMatch(
    new RegExp(`^local-bucket/gcp-batch-workflow/_resume/1/${scope}/[0-9a-f]{16}/${one.runId}\\.json$`),
  );
  expect(results.map((name) => name.split(`/${one.runId}/`)[1])).toEqual([
    'jobs/first/0/results/0-0.json',
    ...[0, 1, 2, 3, 4].map((task) => `jobs/many/0/results/${task}-0.json`),
  ]);

  // A run of another commit is separate: it reuses nothing and changes nothing.
  const other = await attempt(2, text, { GITHUB_SHA: '1'.repeat(40) });
  expect(other.started).toEqual(['first 1', 'many 5']);
  expect(other.main.log).toContain('resume: no earlier run left a result of the same commit');

  await writeFile(service, '');
  const two = await attempt(2, text);
  expect({ status: two.status, started: two.started }).toEqual({
    status: 'SUCCESS',
    started: ['many 1', 'last 1'],
  });
  expect(two.batchJobs).toEqual(['first 0', 'many 1', 'last 1']);
  expect(two.main.log).toContain('first: 1 of 1 results reused');
  expect(two.main.log).toContain('many: 4 of 5 results reused');
  expect(two.main.log).toContain('5 results reused from attempt 1, 2 executed');
  expect(two.main.summary).toContain('5 results reused from attempt 1, 2 executed');
  expect(two.main.summary.replaceAll('\u00a0', ' ')).toContain('5 / 5, 4 reused');
  const { first, many, last } = two.context.jobs;
  expect(first?.stages.begin?.outputs).toEqual({ begun: 'by the first' });
  const squares = Object.values(many?.strategies ?? {}).map(({ matrix, stages }) => [
    matrix?.n,
    stages.work?.outputs.squared,
  ]);
  expect(squares.sort()).toEqual([
    [1, 1],
    [2, 4],
    [3, 9],
    [4, 16],
    [5, 25],
  ]);
  expect(last?.stages.end?.outputs).toEqual({ ended: true });
  const left = await leftovers(stage.cloud);
  // The lifecycle rule of the bucket deletes the objects of the run of the other commit.
  const ofOther = left.objects.filter((name) => name.includes(`/${other.runId}`));
  expect(left).toEqual({ ...NOTHING, objects: ofOther });
  expect(ofOther).toHaveLength(7);
});

test('another GitHub run of the same commit reuses results of a failed run; a run of another ref does not', async () => {
  await stage.cloud.reset();
  const service = join(folder, 'other-service');
  const text = definition(service);
  const one = await attempt(1, text, { GITHUB_RUN_ID: '9001' });
  expect(one.status).toBe('FAILED');
  await writeFile(service, '');
  const pull = await attempt(1, text, { GITHUB_RUN_ID: '9002', GITHUB_REF: 'refs/pull/7/merge' });
  expect({ status: pull.status, started: pull.started }).toEqual({
    status: 'SUCCESS',
    started: ['first 1', 'many 5', 'last 1'],
  });
  const two = await attempt(1, text, { GITHUB_RUN_ID: '9003' });
  expect({ status: two.status, started: two.started }).toEqual({
    status: 'SUCCESS',
    started: ['many 1', 'last 1'],
  });
  expect(two.main.log).toContain('5 results reused from run 9001, 2 executed');
  expect(await leftovers(stage.cloud)).toEqual(NOTHING);
});

test('results of a killed runner are also reused', async () => {
  await stage.cloud.reset();
  const service = join(folder, 'late-service');
  const text = definition(service, '__import__("time").sleep(100)');
  const environment = { GITHUB_REF: 'refs/heads/topic' };
  const step = await stage.step({ definition: text, inputs: { resume: 'true' }, environment });
  const main = step.main();
  await main.sees(/many .*4 ok/);
  await main.kill('SIGKILL');
  await main.ended;
  await step.post().ended;
  expect((await leftovers(stage.cloud)).objects.length).toBeGreaterThanOrEqual(6);
  await writeFile(service, '');
  const two = await attempt(2, text);
  expect({ status: two.status, started: two.started }).toEqual({
    status: 'SUCCESS',
    started: ['many 1', 'last 1'],
  });
  expect(await leftovers(stage.cloud)).toEqual(NOTHING);
});
