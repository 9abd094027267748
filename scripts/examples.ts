// Runs the unchanged examples of the provider's documentation on the local cloud, with the packages that they import
// and the data that they read. It takes minutes and needs a package index, so CI does not run it as a test.
import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LocalRun, localRun } from '../src/cli/local-run.ts';
import type { LocalCloud } from '../src/local-cloud/cloud.ts';
import { testPython } from '../src/local-cloud/python.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'examples');
const BUCKET = 'my-bucket';
/** The local cloud has no packages for this image: the tasks install everything, as on a new VM. */
const IMAGE = 'mirror.gcr.io/library/python:3.11-slim';

interface Example {
  readonly file: string;
  readonly requirements: readonly string[];
  /** Name in the bucket → content. */
  readonly data: Readonly<Record<string, string>>;
  readonly dryRun?: boolean;
  /** More inputs of the Action. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Problems at the end of the run; empty if it ended as expected. */
  check(ended: Ended): Promise<readonly string[]>;
}

interface Ended {
  readonly run: LocalRun;
  /** Content of the objects in the bucket, by name. */
  readonly objects: ReadonlyMap<string, string>;
  /** SHA-256 of the objects in the bucket, by name, and of the files in the workspace, by path. */
  readonly digests: Readonly<Record<'bucket' | 'workspace', ReadonlyMap<string, string>>>;
}

const table = (rows: number) =>
  ['category,value', ...Array.from({ length: rows }, (_, at) => `${'abc'[at % 3]},${at}`)].join('\n');

/** Two groups of points that a forest can distinguish. */
const training = Array.from({ length: 200 }, (_, at) => {
  const label = at % 2;
  return [label * 4 + ((at * 7) % 10) / 5, label * 3 + ((at * 3) % 10) / 5, (at % 13) / 13, label].join(',');
}).join('\n');

/** All values of a key, anywhere in the library's context. */
function valuesOf(context: unknown, key: string): unknown[] {
  if (typeof context !== 'object' || context === null) return [];
  const own = Object.hasOwn(context, key) ? [(context as Record<string, unknown>)[key]] : [];
  return [...own, ...Object.values(context).flatMap((value) => valuesOf(value, key))];
}

const resultOf = ({ run }: Ended): unknown => JSON.parse(run.outputs.result || 'null');

const unless = (holds: boolean, message: string): readonly string[] => (holds ? [] : [message]);

/** Number of files of the example with many files: FILES=12 for a quick run. */
const FILES = Number(process.env.FILES ?? 300);
const SALES = Object.fromEntries(
  Array.from({ length: FILES }, (_, at) => [
    `sales/${String(at).padStart(3, '0')} ü=${at}.csv`,
    `day,shop,amount\n2026-01-01, North ,${at}.5\n2026-01-02,south,1\n2026-01-03,south,\n`,
  ]),
);

const EXAMPLES: readonly Example[] = [
  {
    file: 'files.yml',
    requirements: [],
    data: SALES,
    inputs: {
      matrix_job: 'clean',
      matrix_glob: `file=gs://${BUCKET}/sales/*.csv`,
      artifacts_uri: `gs://${BUCKET}/report/`,
      artifacts_dir: 'report',
      // As many as the machine of the local cloud can run.
      max_parallel_tasks: '8',
    },
    async check({ run, objects, digests }) {
      const context = resultOf({ run, objects, digests });
      const [files, rows, total] = ['files', 'rows', 'total'].map((key) => valuesOf(context, key).at(-1));
      const sum = ((FILES - 1) * FILES) / 2 + FILES * 1.5;
      const rowsOf = JSON.parse(run.outputs.artifacts || '{}') as Record<string, { path: string }[]>;
      const report = (rowsOf.report ?? []).map(({ path }) => path);
      const kept = [...digests.bucket].filter(([name]) => name.startsWith('report/'));
      const different = kept.filter(([name, sha256]) => digests.workspace.get(name) !== sha256);
      return [
        ...unless(run.status === 'SUCCESS', `status ${run.status}`),
        ...unless(files === FILES, `files ${files}`),
        ...unless(rows === 2 * FILES, `rows ${rows}`),
        ...unless(total === sum, `total ${total}, not ${sum}`),
        ...unless(String(report) === 'report/sales.parquet,report/sales.png', `report ${report}`),
        ...unless(kept.length === FILES + 2, `${kept.length} files are kept`),
        ...unless(different.length === 0, `${different.length} files are not the same on the runner`),
        ...unless(
          objects.get('report/report/sales.parquet')?.startsWith('PAR1') === true,
          'sales.parquet is no Parquet file',
        ),
        ...unless(objects.get('report/report/sales.png')?.slice(1, 4) === 'PNG', 'sales.png is no PNG file'),
      ];
    },
  },
  {
    file: 'data-pipeline.yml',
    requirements: ['pandas', 'google-cloud-storage'],
    data: { 'data/sales.csv': table(30), 'data/inventory.csv': table(20), 'data/users.csv': table(10) },
    async check(ended) {
      const rows = valuesOf(resultOf(ended), 'rows_processed')
        .map(Number)
        .sort((a, b) => b - a);
      const files = ['sales', 'inventory', 'users'].map((name) => `output/${name}_processed.csv`);
      return [
        ...unless(ended.run.status === 'SUCCESS', `status ${ended.run.status}`),
        ...unless(String(rows) === '30,20,10', `rows_processed ${rows} in outputs.result`),
        ...files.flatMap((name) =>
          unless(ended.objects.get(name)?.includes('sum,mean,count') === true, `${name} is not right`),
        ),
      ];
    },
  },
  {
    file: 'ml-training.yml',
    requirements: ['numpy', 'scikit-learn', 'google-cloud-storage'],
    data: { 'data/training.csv': training },
    async check(ended) {
      const [accuracy] = valuesOf(resultOf(ended), 'accuracy');
      return [
        ...unless(ended.run.status === 'SUCCESS', `status ${ended.run.status}`),
        ...unless(
          typeof accuracy === 'number' && accuracy > 0.9,
          `accuracy ${JSON.stringify(accuracy)} in outputs.result`,
        ),
        ...unless((ended.objects.get('models/trained_model.pkl')?.length ?? 0) > 10_000, 'no model'),
      ];
    },
  },
  {
    file: 'basic.yml',
    requirements: ['pandas', 'google-cloud-storage'],
    data: { 'data.csv': table(12) },
    async check({ run, objects }) {
      // It assigns the value from pandas to `result`, and then expects the library's object there.
      const line =
        (await readFile(join(FOLDER, 'basic.yml'), 'utf8'))
          .split('\n')
          .findIndex((text) => text.includes('result.context.update')) + 1;
      const [failure] = JSON.parse(run.outputs.failed || '[]') as { line?: number; message: string }[];
      const annotations = run.log
        .split('\n')
        .filter((text) => text.startsWith('::error ') && /[ ,]file=basic\.yml,/.test(text));
      return [
        ...unless(run.status === 'FAILED', `status ${run.status}`),
        ...unless(failure?.line === line, `outputs.failed names line ${failure?.line}, not ${line}`),
        ...unless(
          failure?.message.includes("no attribute 'context'") === true,
          `outputs.failed says ${failure?.message}`,
        ),
        ...unless(
          annotations.some((text) => new RegExp(`[ ,]line=${line}\\b`).test(text)),
          `no annotation at basic.yml:${line}: ${annotations.join(' | ')}`,
        ),
        ...unless(objects.has('output/result.csv'), 'output/result.csv was not written before'),
      ];
    },
  },
  {
    file: 'bigquery.yml',
    requirements: ['pandas', 'google-cloud-storage', 'google-cloud-bigquery'],
    data: {},
    dryRun: true,
    async check({ run }) {
      const jobs = valuesOf(JSON.parse(run.outputs.plan || '{}'), 'batch_job');
      return [
        ...unless(run.code === 0, `exit code ${run.code}`),
        ...unless(jobs.length === 1, `${jobs.length} Batch jobs in the plan`),
      ];
    },
  },
];

async function objectsOf(cloud: LocalCloud): Promise<Ended['objects']> {
  const { objects } = await cloud.state();
  const names = objects.flatMap((path) =>
    path.startsWith(`${BUCKET}/`) ? [path.slice(BUCKET.length + 1)] : [],
  );
  const bodies = await Promise.all(names.map((name) => cloud.getObject(BUCKET, name)));
  return new Map(names.map((name, at) => [name, bodies[at]?.toString('latin1') ?? '']));
}

const sha256 = (content: string | Buffer) =>
  createHash('sha256')
    .update(typeof content === 'string' ? Buffer.from(content, 'latin1') : content)
    .digest('hex');

/** Digest of every file, by its path. */
async function digestsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const found = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [relative(folder, path), sha256(await readFile(path))] as const;
  });
  return new Map(await Promise.all(found));
}

async function runExample(example: Example): Promise<{ seconds: number; status: string; wrong: string[] }> {
  let objects: Ended['objects'] = new Map();
  const started = performance.now();
  const workspace = await mkdtemp(join(tmpdir(), 'example-'));
  await copyFile(join(FOLDER, example.file), join(workspace, example.file));
  const run = await localRun(
    {
      workspace,
      inputs: {
        workflow: example.file,
        image: IMAGE,
        requirements: example.requirements.join('\n'),
        ...(example.dryRun && { dry_run: 'true' }),
        ...example.inputs,
      },
      python: testPython(process.env),
      node: process.execPath,
    },
    (text) => process.stdout.write(text.replace(/^(?=.)/gm, `${example.file} | `)),
    {
      prepare: async (cloud) => {
        for (const [name, text] of Object.entries(example.data)) await cloud.putObject(BUCKET, name, text);
      },
      inspect: async (cloud) => {
        objects = await objectsOf(cloud);
      },
    },
  );
  const seconds = (performance.now() - started) / 1000;
  const ours = run.leftovers.objects.filter((path) => path.includes('/gcp-batch-workflow/'));
  const digests = {
    bucket: new Map([...objects].map(([name, content]) => [name, sha256(content)])),
    workspace: await digestsIn(workspace),
  };
  await rm(workspace, { recursive: true, force: true });
  const wrong = [
    ...(await example.check({ run, objects, digests })),
    ...unless(ours.length + run.leftovers.batchJobs.length === 0, `left behind: ${ours.join(', ')}`),
  ];
  return { seconds, status: run.status || (example.dryRun ? 'planned' : 'none'), wrong };
}

const chosen = process.argv.slice(2);
const rows: string[][] = [];
let isAllRight = true;
for (const example of EXAMPLES.filter(({ file }) => chosen.length === 0 || chosen.includes(file))) {
  const { seconds, status, wrong } = await runExample(example);
  if (wrong.length > 0) isAllRight = false;
  rows.push([example.file, status, `${seconds.toFixed(0)} s`, wrong.join('; ') || 'as expected']);
}
process.stdout.write(
  `\n| example | status | took | outcome |\n| --- | --- | --- | --- |\n${rows
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')}\n`,
);
process.exit(isAllRight ? 0 : 1);
