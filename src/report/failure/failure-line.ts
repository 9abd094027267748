import type { Job, Stage } from '../../definition/model.ts';
import type { Failure, JobOutcome } from '../outcome.ts';

/**
 * 1-based line of the failure in the definition: for code, the exact line in the traceback, else the stage. Stage names
 * may contain templates, which the library has replaced in `stagePath`. Undefined if no stage is known.
 */
export function lineOfFailure(of: {
  readonly job: Job;
  readonly stagePath: readonly string[];
  readonly codeLine?: number;
}): number | undefined {
  const stage = stageAt(of.job.stages, of.stagePath);
  if (!stage) return undefined;
  const isInnermost = matches(stage, of.stagePath.at(-1) ?? '');
  if (stage.code && of.codeLine !== undefined && of.codeLine > 0 && isInnermost) {
    const { line, lines } = stage.code;
    return lines ? (lines[Math.min(of.codeLine, lines.length) - 1] ?? line) : line + of.codeLine - 1;
  }
  return stage.at.line;
}

/** The line to show for a failure: the line found when it was collected, else the stage, else the job. */
export const lineOf = (job: JobOutcome, failure: Failure): number =>
  failure.line ??
  lineOfFailure({ job: job.planned.job, stagePath: failure.stagePath, codeLine: failure.codeLine }) ??
  job.planned.job.at.line;

/** The innermost stage of the path that is found; an unknown name ends the search at its enclosing stage. */
function stageAt(stages: readonly Stage[], path: readonly string[]): Stage | undefined {
  const [name, ...inner] = path;
  if (name === undefined) return undefined;
  for (const stage of candidates(stages, name)) {
    if (inner.length === 0) return stage;
    const found = stageAt(stage.nested, inner);
    if (found) return found;
  }
  return candidates(stages, name)[0];
}

const candidates = (stages: readonly Stage[], name: string): readonly Stage[] => [
  ...stages.filter((stage) => stage.name === name),
  ...stages.filter((stage) => stage.name !== name && matches(stage, name)),
];

const matches = (stage: Stage, name: string): boolean => {
  if (stage.name === name || stage.id === name) return true;
  if (!stage.name.includes('${{')) return false;
  const parts = stage.name.split(/\$\{\{.*?\}\}/s).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(name);
};
