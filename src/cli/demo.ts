import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localRun } from './local-run.ts';
import { node24 } from './node-24.ts';
import { PACKAGE_ROOT } from './package.ts';
import { readyPython } from './python-home.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);
const run = await localRun(
  {
    workspace: join(PACKAGE_ROOT, 'docs', 'examples'),
    inputs: { workflow: 'pipeline.yml' },
    python: await readyPython(say),
    node: await node24(say),
  },
  (text) => process.stdout.write(text),
);
const folder = await mkdtemp(join(tmpdir(), 'gcp-batch-workflow-demo-'));
const summary = join(folder, 'summary.md');
await writeFile(summary, run.summary);
const left = run.leftovers.batchJobs.length + run.leftovers.objects.length;
const batchJobs = JSON.parse(run.outputs.batch_jobs ?? '{}') as Record<string, string[]>;
process.stdout.write(`
What happened
  The definition docs/examples/pipeline.yml ran on the local cloud and ended as ${run.status}.
${Object.entries(batchJobs)
  .map(
    ([job, names]) =>
      `  Job ${job} was the Batch job ${names.map((name) => name.split('/').at(-1)).join(', ')}.`,
  )
  .join('\n')}
  Left behind: ${left === 0 ? 'nothing' : JSON.stringify(run.leftovers)}.

What each stage gave
${stageLines(run.contextText).join('\n')}

The job summary, as GitHub would show it, is in ${summary}
`);
process.exit(run.code !== 0 ? run.code : left === 0 && run.status === 'SUCCESS' ? 0 : 1);

interface Entry {
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly stages?: Readonly<Record<string, { readonly outputs?: Readonly<Record<string, unknown>> }>>;
  readonly strategies?: Readonly<Record<string, Entry>>;
}

function stageLines(contextText: string): string[] {
  const { jobs } = JSON.parse(contextText) as { jobs: Record<string, Entry> };
  const lines = (job: string, entry: Entry): string[] => {
    if (entry.strategies) return Object.values(entry.strategies).flatMap((each) => lines(job, each));
    const matrix = Object.entries(entry.matrix ?? {}).map(([key, value]) => ` ${key}=${value}`);
    return Object.entries(entry.stages ?? {}).map(([id, { outputs = {} }]) => {
      const scalars = Object.entries(outputs).filter(
        ([, value]) => value !== null && typeof value !== 'object',
      );
      return `  ${job}${matrix.join('')} / ${id}: ${scalars.map(([key, value]) => `${key} = ${value}`).join(', ')}`;
    });
  };
  return Object.entries(jobs).flatMap(([id, entry]) => lines(id, entry));
}
