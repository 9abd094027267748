import { posix } from 'node:path';
import type { Problem } from '../../errors.ts';
import type { Plan, PlannedJob } from '../../plan/plan.ts';
import { requirementLines } from '../../plan/requirements.ts';
import { readWorkspaceFile } from './files.ts';

/** The plan with the files that jobs name as requirements replaced by what is in them. */
export async function resolveRequirements(
  plan: Plan,
  workspace: string,
): Promise<{ readonly plan: Plan; readonly problems: readonly Problem[] }> {
  const problems = new Map<string, Problem>();
  const jobs = new Map<string, PlannedJob>();
  for (const [id, planned] of plan.jobs) {
    const at = planned.job.runsOn.with.get('requirements')?.at;
    const requirements: string[] = [];
    const add = async (lines: readonly string[], folder: string, from: readonly string[]): Promise<void> => {
      for (const line of requirementLines(lines)) {
        const refuse = (message: string, hint?: string) => {
          const where = from.length > 0 ? `${from.at(-1)}: ` : '';
          const whole = at
            ? `Job '${id}': runs-on.with.requirements: ${where}${message}`
            : `input "requirements": ${where}${message}`;
          // One mistake of an input is one problem, however many jobs take it from there.
          problems.set(whole, {
            code: 'invalid-requirements',
            message: whole,
            ...(at && { at }),
            ...(hint && { hint }),
          });
        };
        if (line.kind === 'requirement') {
          requirements.push(line.text);
        } else if (line.kind === 'refused') {
          refuse(line.message, line.hint);
        } else {
          const path = posix.join(folder, line.path);
          if (from.includes(path)) {
            refuse(`"${path}" includes itself.`);
            continue;
          }
          const read = await readWorkspaceFile({ workspace, path, input: 'requirements' });
          if ('problem' in read) {
            refuse(read.problem.message.replace(/^input "requirements": /, ''), read.problem.hint);
          } else {
            const text = new TextDecoder().decode(read.bytes).replace(/^\ufeff/, '');
            await add(text.split(/\r?\n/), posix.dirname(path), [...from, path]);
          }
        }
      }
    };
    await add(planned.machine.requirements, '.', []);
    jobs.set(id, { ...planned, machine: { ...planned.machine, requirements } });
  }
  return { plan: { ...plan, jobs }, problems: [...problems.values()] };
}
