import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.end());

const TASKS = `
from ddeutil.workflow.reusables import tag

@tag("v1", alias="add")
def add(a: int, b: int) -> dict:
    return {"sum": a + b}
`;

const stagesOf = (result: string | undefined, job: string) =>
  (JSON.parse(result ?? '{}') as { jobs: Record<string, { stages: Record<string, { outputs: unknown }> }> })
    .jobs[job]?.stages ?? {};

test('code, shell, call and trigger stages use files of the repository, sent once to each bucket', async () => {
  await stage.cloud.putObject('second-bucket', 'present', 'x');
  const definition = `
name: uses-files
jobs:
  files:
    stages:
      - name: Code
        id: code
        run: |
          import shop
          rows = open("data/rows.txt").read().split()
          price = shop.PRICE * len(rows)
      - name: Shell
        id: shell
        bash: cat data/rows.txt
      - name: Call
        id: call
        uses: tasks/add@v1
        with: {a: 20, b: 22}
  other:
    runs-on:
      type: gcp_batch
      with: {gcs_bucket: second-bucket}
    stages:
      - name: Child
        id: child
        trigger: child-workflow
        params: {amount: 5}
`;
  const child = `
child-workflow:
  type: Workflow
  params: {amount: int}
  jobs:
    double:
      stages:
        - name: Double
          id: double
          run: |
            doubled = \${{ params.amount }} * 2
`;
  const { main } = await stage.run({
    definition,
    inputs: { source: 'tasks.py\nshop/\ndata/\nconf/' },
    files: {
      'tasks.py': TASKS,
      'shop/__init__.py': 'PRICE = 3\n',
      'data/rows.txt': 'a b c',
      'conf/child.yml': child,
      '.env': 'TOKEN=1',
    },
  });
  expect({ status: main.outputs.status, log: main.code === 0 ? '' : main.log }).toEqual({
    status: 'SUCCESS',
    log: '',
  });
  const files = stagesOf(main.outputs.result, 'files');
  expect(files.code?.outputs).toMatchObject({ price: 9 });
  expect(files.shell?.outputs).toMatchObject({ stdout: 'a b c' });
  expect(files.call?.outputs).toEqual({ sum: 42 });
  expect(JSON.stringify(stagesOf(main.outputs.result, 'other').child?.outputs)).toContain('"doubled":10');
  const { calls } = await stage.cloud.state();
  const sent = calls.filter(({ path, method }) => method === 'POST' && path.includes('source.tar.gz'));
  expect(sent).toHaveLength(2);
  const { batchJobs, objects } = await leftovers(stage.cloud);
  expect({ batchJobs, objects }).toEqual({ ...NOTHING, objects: ['second-bucket/present'] });
});

test('a run installs the requirements of a file; an invalid file is reported before anything starts', async () => {
  const definition = `
jobs:
  one:
    runs-on:
      type: gcp_batch
      with:
        requirements: [ddeutil-workflow==0.0.86, -r more/extra.txt]
    stages: [{name: Say, echo: hello}]
`;
  const files = {
    'more/extra.txt': '# what it needs\n-r deeper.txt\n',
    'more/deeper.txt': 'packaging  # any version\n',
  };
  const good = await stage.run({ definition, files, inputs: { dry_run: 'true' } });
  expect(good.main.code).toBe(0);
  const bad = await stage.run({
    definition,
    files: { ...files, 'more/deeper.txt': '--index-url https://user:pass@example.com\n-r extra.txt\n' },
    inputs: { dry_run: 'true' },
  });
  expect(bad.main.code).toBe(1);
  expect(bad.main.log).toContain('more/deeper.txt: "--index-url" is not a requirement.');
  expect(bad.main.log).toContain('more/deeper.txt: "more/extra.txt" includes itself.');
  expect(bad.main.log).toContain('line=7');
  expect(bad.main.log).not.toContain('user:pass');
});

test('patterns without a match end the run before it starts', async () => {
  const { main } = await stage.run({
    definition: 'jobs:\n  one:\n    stages: [{name: Say, echo: hello}]\n',
    inputs: { source: 'scripts/' },
  });
  expect(main.code).toBe(1);
  expect(main.log).toContain('input "source" matches no file: scripts/.');
});
