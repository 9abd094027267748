import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gitHubRun } from '../../github/event.ts';
import { batchJobSpec } from '../../plan/batch-job.ts';
import { plannedUploads } from '../../plan/files/uploads.ts';
import { partFolder } from '../../plan/names.ts';
import type { Plan } from '../../plan/plan.ts';
import { countText } from '../../report/numbers.ts';
import { planLines } from '../../report/plan-details.ts';
import { planJson } from '../../report/plan-json.ts';
import { problemText } from '../../report/problem-text.ts';
import { runIdentity } from '../../run/identity.ts';
import { prepare } from '../../run/prepare/prepare.ts';
import { type CommandHelp, type CommandLine, onlyOperand } from '../command-line.ts';
import { DEFINITION_FLAGS, definitionInputs, EXAMPLE_PLACE } from '../definition-flags.ts';

export const PLAN_HELP: CommandHelp = {
  name: 'plan',
  operands: 'FILE',
  about:
    'Shows what a run would do: the params, the graph of jobs, and the tasks of each job. It starts nothing and sends no\nrequests.',
  flags: {
    ...DEFINITION_FLAGS,
    json: { value: 'FILE', about: "Writes the plan, with each job's Batch job, as JSON." },
    help: { about: 'Prints this text.' },
  },
  example: 'gcp-batch-workflow plan workflows/etl.yml --param day=2026-01-31',
  exitCodes: { 0: 'the plan is valid', 1: 'a problem was found', 2: 'the command line is wrong' },
};

/** Returns the exit code. */
export async function plan(line: CommandLine, print: (text: string) => void): Promise<number> {
  const definition = resolve(onlyOperand(line, 'definition'));
  const { workspace, inputs, dispose } = await definitionInputs(line, definition);
  try {
    const environment = { ...process.env, GITHUB_WORKSPACE: workspace };
    const gitHub = gitHubRun({}, undefined);
    const runner = { inputs: { ...EXAMPLE_PLACE, ...inputs, dry_run: 'true' } };
    const prepared = await prepare({ runner, environment, gitHub }, Date.now());
    for (const warning of prepared.warnings) print(`warning: ${problemText(warning)}\n`);
    if (!prepared.plan || !prepared.inputs) {
      for (const problem of prepared.problems) print(`${problemText(problem)}\n`);
      print(`${countText(prepared.problems.length, 'problem')} found.\n`);
      return 1;
    }
    const identity = runIdentity(gitHub, prepared.inputs.prefix, 'local');
    const uploads = plannedUploads(prepared.plan, identity, prepared.source !== undefined);
    print(
      `${planLines(prepared.plan, uploads, prepared.inputs.prices).join('\n')}\n${totalText(prepared.plan)}\n`,
    );
    const json = line.value('json');
    if (json !== undefined) {
      const { skipDefaultLabels } = prepared.inputs.machine;
      const text = planJson(prepared.plan, (planned) =>
        batchJobSpec({
          planned,
          identity,
          jobUri: `gs://${planned.machine.bucket}/${partFolder(identity, planned.job.id, 0)}job.json`,
          taskCount: planned.combinations.length,
          program: { loader: '<task runner>', archive: '<task runner>' },
          skipDefaultLabels,
        }),
      );
      await writeFile(json, `${text}\n`);
    }
    return 0;
  } finally {
    await dispose();
  }
}

function totalText({ jobs }: Plan): string {
  const tasks = [...jobs.values()].reduce((sum, { combinations }) => sum + combinations.length, 0);
  return `${countText(jobs.size, 'job')} with ${countText(tasks, 'task')}; nothing was started.`;
}
