import { writeFile } from 'node:fs/promises';
import { readManifest } from './action-step.ts';
import { localOptions, USAGE } from './local-options.ts';
import { jsonText, localRun } from './local-run.ts';

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) {
  process.stdout.write(USAGE);
  process.exit(0);
}
let options: ReturnType<typeof localOptions>;
try {
  options = localOptions(args, Object.keys((await readManifest()).inputs));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exit(2);
}
const run = await localRun(options, (text) => process.stdout.write(text)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
if (options.json !== undefined) await writeFile(options.json, jsonText(run));
const left = run.leftovers.batchJobs.length + run.leftovers.objects.length;
process.stdout.write(
  `\nStatus: ${run.status || 'none'}; left behind: ${left === 0 ? 'nothing' : JSON.stringify(run.leftovers)}\n`,
);
process.exit(run.code);
