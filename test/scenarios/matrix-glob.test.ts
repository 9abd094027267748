import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await stage.cloud.makeBucket('sales-data');
});
afterAll(() => stage.end());

const FILES = ['in/a b.csv', 'in/b=1.csv', 'in/c.csv', 'in/x/d.csv', 'in/e.txt'];
const DEFINITION = `name: sales
jobs:
  load:
    strategy: {matrix: {half: [1, 2]}, exclude: [{half: 2, file: gs://sales-data/in/c.csv}]}
    stages:
      - name: Read
        id: read
        run: |
          from google.cloud import storage
          file = """\${{ matrix.file }}"""
          bucket, name = file[5:].split("/", 1)
          text = storage.Client().bucket(bucket).blob(name).download_as_text()
`;

interface Combination {
  readonly matrix: Readonly<Record<string, string | number>>;
}
interface PlanOutput {
  readonly jobs: readonly {
    readonly id: string;
    readonly matrix_glob?: string;
    readonly combinations: readonly Combination[];
  }[];
  readonly warnings: readonly { readonly message: string }[];
}
interface Entry extends Combination {
  readonly stages: { readonly read: { readonly outputs: { readonly text: string } } };
}

async function put(): Promise<void> {
  await stage.cloud.makeBucket('sales-data');
  for (const name of FILES) await stage.cloud.putObject('sales-data', name, Buffer.from(`of ${name}`));
}

const GLOB = { matrix_job: 'load', matrix_glob: 'file=gs://sales-data/in/*.csv' };
const planOf = (outputs: Readonly<Record<string, string>>) => JSON.parse(outputs.plan ?? '{}') as PlanOutput;
const data = FILES.map((name) => `sales-data/${name}`);

test('each matching object is a matrix value, and a task reads it', async () => {
  await put();
  const { main } = await stage.run({
    definition: DEFINITION,
    inputs: { ...GLOB, requirements: 'google-cloud-storage' },
  });
  expect(main.outputs.status).toBe('SUCCESS');
  const { jobs } = JSON.parse(main.outputs.result ?? '{}') as {
    jobs: { load: { strategies: Readonly<Record<string, Entry>> } };
  };
  const read = Object.values(jobs.load.strategies).map(({ matrix, stages }) => [
    matrix.half,
    matrix.file,
    stages.read.outputs.text,
  ]);
  const at = (half: number, name: string) => [half, `gs://sales-data/${name}`, `of ${name}`];
  expect(read.sort()).toEqual([
    ...['in/a b.csv', 'in/b=1.csv', 'in/c.csv'].map((name) => at(1, name)),
    ...['in/a b.csv', 'in/b=1.csv'].map((name) => at(2, name)),
  ]);
  const [job] = planOf(main.outputs).jobs;
  expect([job?.matrix_glob, job?.combinations.length]).toEqual([GLOB.matrix_glob, 5]);
  expect(main.log).toContain('matrix_glob: 3 files found.');
  expect(await leftovers(stage.cloud)).toEqual({ ...NOTHING, objects: [...data].sort() });
});

test('a dry run does not list buckets, and says so', async () => {
  await stage.cloud.reset();
  await put();
  const { main } = await stage.run({ definition: DEFINITION, inputs: { ...GLOB, dry_run: 'true' } });
  expect(main.code).toBe(0);
  const { jobs, warnings } = planOf(main.outputs);
  expect(jobs.map(({ id, matrix_glob, combinations }) => [id, matrix_glob, combinations])).toEqual([
    ['load', GLOB.matrix_glob, []],
  ]);
  expect(warnings.map(({ message }) => message)).toEqual([
    expect.stringContaining('a dry run lists no bucket'),
  ]);
  expect((await stage.cloud.state()).calls).toEqual([]);
});

test('a dry run also finds files of the repository, and `only` selects among them', async () => {
  const { main } = await stage.run({
    definition: DEFINITION.replace(/, exclude: .*\}\]\}/, '}'),
    files: { 'data/x/a.csv': '', 'data/b.csv': '', '.gitignore': 'c.csv\n', 'data/c.csv': '' },
    inputs: {
      matrix_job: 'load',
      matrix_glob: 'file=data/**/*.csv',
      only: 'load: half=2, file=data%2Fx%2Fa.csv\nload: half=1',
      dry_run: 'true',
    },
  });
  expect(main.code).toBe(0);
  // No task receives them.
  expect(main.log).toContain('none of the files it matches is sent to the tasks, "data/b.csv" for example');
  expect(planOf(main.outputs).jobs[0]?.combinations.map(({ matrix }) => matrix)).toEqual([
    { half: 1, file: 'data/b.csv' },
    { half: 1, file: 'data/x/a.csv' },
    { half: 2, file: 'data/x/a.csv' },
  ]);
});

test.each([
  [
    'file=gs://sales-data/out/2025/*.csv',
    'no object matches',
    'the nearest folder that exists is gs://sales-data/.',
  ],
  [
    'file=gs://no-such-data/*.csv',
    'input "matrix_glob": ',
    'Check the name: bucket no-such-data does not exist.',
  ],
])('%s ends the run before anything is started', async (glob, ...texts) => {
  await put();
  const { main } = await stage.run({ definition: DEFINITION, inputs: { ...GLOB, matrix_glob: glob } });
  expect(main.code).toBe(1);
  for (const text of texts) expect(main.log).toContain(text);
  expect(await leftovers(stage.cloud)).toEqual({ ...NOTHING, objects: [...data].sort() });
});

test.each([
  'false',
  'true',
])('without the permission to list, the error names the role (preflight: %s)', async (preflight) => {
  const closed = await openStage({ denied: ['storage.objects.list'] });
  try {
    await closed.cloud.makeBucket('sales-data');
    const { main } = await closed.run({ definition: DEFINITION, inputs: { ...GLOB, preflight } });
    expect(main.code).toBe(1);
    expect(main.log).toMatch(/input "matrix_glob": .*storage\.objects\.list/);
    expect(main.log).toMatch(/add-iam-policy-binding gs:\/\/sales-data --role=roles\/storage\.objectViewer/);
    expect((await closed.cloud.state()).batchJobs).toEqual([]);
  } finally {
    await closed.end();
  }
});
