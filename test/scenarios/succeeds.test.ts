import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PYTHON } from '../python.ts';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

const here = dirname(fileURLToPath(import.meta.url));

const DIAMOND = `
name: diamond
params:
  scale:
    type: int
    default: 2
jobs:
  source:
    stages:
      - name: Read
        id: read
        run: |
          rows = [1, 2, 3]
  left:
    needs: [source]
    strategy:
      matrix:
        factor: [10, 20]
        kind: [a, b]
      exclude:
        - factor: 20
          kind: b
    stages:
      - name: Multiply
        id: multiply
        vars:
          rows: \${{ jobs.source.stages.read.outputs.rows }}
        run: |
          total = sum(rows) * \${{ matrix.factor }} * \${{ params.scale }}
  right:
    needs: [source]
    stages:
      - name: Count
        id: count
        vars:
          rows: \${{ jobs.source.stages.read.outputs.rows }}
        run: |
          count = len(rows)
      - name: Say
        id: say
        bash: echo "hello"
  join:
    needs: [left, right]
    stages:
      - name: Join
        id: join
        vars:
          left: \${{ jobs.left.strategies }}
          count: \${{ jobs.right.stages.count.outputs.count }}
        run: |
          everything = sorted(run["stages"]["multiply"]["outputs"]["total"] for run in left.values())
          answer = sum(everything) + count
`;

interface Entry {
  readonly status: string;
  readonly stages?: Record<string, { outputs?: Record<string, unknown> }>;
  readonly strategies?: Record<string, Entry>;
}

const outputsOf = (entry: Entry): unknown => ({
  status: entry.status,
  ...(entry.strategies
    ? {
        strategies: Object.fromEntries(
          Object.entries(entry.strategies).map(([id, each]) => [id, outputsOf(each)]),
        ),
      }
    : {
        stages: Object.fromEntries(
          Object.entries(entry.stages ?? {}).map(([id, stage]) => [id, stage.outputs ?? {}]),
        ),
      }),
});

describe('a run that succeeds', () => {
  let stage: Stage;
  let diamond: Awaited<ReturnType<Stage['run']>>;
  beforeAll(async () => {
    stage = await openStage();
    diamond = await stage.run({ definition: DIAMOND, inputs: { params: 'scale: 3' } });
  });
  afterAll(() => stage.end());

  test('a diamond produces the statuses and stage outputs of Workflow.execute, and leaves nothing', async () => {
    const { main, post, step } = diamond;
    expect({ code: main.code, status: main.outputs.status, log: main.code === 0 ? '' : main.log }).toEqual({
      code: 0,
      status: 'SUCCESS',
      log: '',
    });
    const definition = join(step.temp, 'diamond.yml');
    writeFileSync(definition, DIAMOND);
    const printed = execFileSync(PYTHON, [join(here, 'library-run.py'), definition, '{"scale": 3}'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const library = JSON.parse(printed.split('RESULT ')[1] ?? '') as { status: string; jobs: unknown };
    const result = JSON.parse(main.outputs.result ?? '') as { status: string; jobs: Record<string, Entry> };
    const ours = Object.fromEntries(Object.entries(result.jobs).map(([id, job]) => [id, outputsOf(job)]));
    expect({ status: result.status, jobs: ours }).toEqual(library);
    expect(readFileSync(main.outputs.result_file ?? '', 'utf8').trim()).toBe(
      (main.outputs.result ?? '').trim(),
    );

    expect(post.code).toBe(0);
    expect(post.log).toContain('Cleaned up: 4 Batch jobs');
    expect(await leftovers(stage.cloud)).toEqual(NOTHING);
  });

  test('each job uses one Batch job, each combination one task, and no token or key is on disk', () => {
    const { main } = diamond;
    const made = JSON.parse(main.outputs.batch_jobs ?? '') as Record<string, string[]>;
    expect(Object.keys(made)).toEqual(['source', 'left', 'right', 'join']);
    for (const names of Object.values(made)) expect(names).toHaveLength(1);
    const plan = JSON.parse(main.outputs.plan ?? '') as {
      jobs: { id: string; combinations: unknown[]; batch_job: { taskGroups: { taskCount: string }[] } }[];
    };
    const left = plan.jobs.find(({ id }) => id === 'left');
    expect(left?.combinations).toHaveLength(3);
    expect(left?.batch_job.taskGroups[0]?.taskCount).toBe('3');
    expect(main.log).not.toContain('Bearer');
  });

  test('a second post step has nothing to do', async () => {
    const again = await diamond.step.post().ended;
    expect(again.code).toBe(0);
    expect(again.log).toContain('Nothing to clean up.');
  });

  test('the log contains the output of the tasks, with the job and the combination', async () => {
    const definition =
      'jobs:\n  talk:\n    strategy: {matrix: {n: [7]}}\n    stages:\n      - name: Say\n        run: print("seven is here")\n';
    const { main } = await stage.run({ definition });
    expect(main.log).toContain('[talk n=7] seven is here');
  });
});
