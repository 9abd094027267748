import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localRun } from './local-run.ts';

const examples = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'examples');

const run = await localRun(
  { workflow: join(examples, 'pipeline.yml'), params: [], inputs: {}, dryRun: false },
  (text) => process.stdout.write(text),
);
const folder = await mkdtemp(join(tmpdir(), 'gcp-batch-workflow-demo-'));
const summary = join(folder, 'summary.md');
await writeFile(summary, run.summary);
const left = run.leftovers.batchJobs.length + run.leftovers.objects.length;
process.stdout.write(`
What happened: the definition docs/examples/pipeline.yml ran on the local cloud and ended as ${run.status}.
Batch jobs:    ${run.outputs.batch_jobs}
Result:        ${run.outputs.result}
Left behind:   ${left === 0 ? 'nothing' : JSON.stringify(run.leftovers)}
Job summary:   ${summary}
`);
process.exit(run.code !== 0 ? run.code : left === 0 && run.status === 'SUCCESS' ? 0 : 1);
