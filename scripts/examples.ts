// Runs the examples of the provider's documentation, as its authors wrote them, on the local cloud: with the packages
// they import and the data they read. Takes minutes and a package index, so it is no test of CI.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LocalRun, localRun } from '../src/cli/local-run.ts';
import type { LocalCloud } from '../src/local-cloud/cloud.ts';
import { testPython } from '../src/local-cloud/python.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'examples');
const BUCKET = 'my-bucket';
/** Not one that the local cloud has packages for: the tasks install everything, as on a new VM. */
const IMAGE = 'mirror.gcr.io/library/python:3.11-slim';

interface Example {
  readonly file: string;
  readonly requirements: readonly string[];
  /** Name in the bucket → content. */
  readonly data: Readonly<Record<string, string>>;
  readonly dryRun?: boolean;
  /** What is wrong with the end of the run; empty when it ended as it should. */
  check(ended: Ended): Promise<readonly string[]>;
}

interface Ended {
  readonly run: LocalRun;
  /** Content by name of what is in the bucket now. */
  readonly objects: ReadonlyMap<string, string>;
}

const table = (rows: number) =>
  ['category,value', ...Array.from({ length: rows }, (_, at) => `${'abc'[at % 3]},${at}`)].join('\n');

/** Two clouds of points that a forest can distinguish. */
const training = Array.from({ length: 200 }, (_, at) => {
  const label = at % 2;
  return [label * 4 + ((at * 7) % 10) / 5, label * 3 + ((at * 3) % 10) / 5, (at % 13) / 13, label].join(',');
}).join('\n');

/** Every value of a key, anywhere in the library's context. */
function valuesOf(context: unknown, key: string): unknown[] {
  if (typeof context !== 'object' || context === null) return [];
  const own = Object.hasOwn(context, key) ? [(context as Record<string, unknown>)[key]] : [];
  return [...own, ...Object.values(context).flatMap((value) => valuesOf(value, key))];
}

const resultOf = ({ run }: Ended): unknown => JSON.parse(run.outputs.result || 'null');

const unless = (holds: boolean, message: string): readonly string[] => (holds ? [] : [message]);

const EXAMPLES: readonly Example[] = [
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
      // It calls `result` what pandas gave it, and then expects the library's there.
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

async function runExample(example: Example): Promise<{ seconds: number; status: string; wrong: string[] }> {
  let objects: Ended['objects'] = new Map();
  const started = performance.now();
  const run = await localRun(
    {
      workspace: FOLDER,
      inputs: {
        workflow: example.file,
        image: IMAGE,
        requirements: example.requirements.join('\n'),
        ...(example.dryRun && { dry_run: 'true' }),
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
  const wrong = [
    ...(await example.check({ run, objects })),
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
