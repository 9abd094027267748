import type { Job } from '../../definition/model.ts';
import type { CombinationOutcome, JobOutcome } from '../outcome.ts';
import { type AdviceRule, type FailedStage, stageCode, type Workspace } from './failed-stage.ts';
import {
  diskFull,
  missingFile,
  missingModule,
  mountedFolder,
  relativeImport,
  wrongEncoding,
} from './file-advice.ts';
import {
  invisibleName,
  libraryRule,
  missingArgument,
  missingName,
  missingOutput,
  missingVariable,
  noFile,
  pastedSyntax,
  returnOutside,
  shadowedResult,
  undecided,
  unpicklable,
} from './python-advice.ts';
import {
  bashUnderSh,
  exitCode,
  memory,
  noInput,
  pythonInShell,
  shellInPython,
  windowsLines,
} from './shell-advice.ts';

/** Information that the runner has and a task does not. */
export interface Surroundings {
  readonly workspace: Workspace;
}

/** The first one that knows the case gives the advice. */
const RULES: readonly AdviceRule[] = [
  diskFull,
  mountedFolder,
  noFile,
  missingModule,
  windowsLines,
  undecided,
  missingFile,
  relativeImport,
  wrongEncoding,
  shellInPython,
  pythonInShell,
  bashUnderSh,
  noInput,
  invisibleName,
  returnOutside,
  pastedSyntax,
  shadowedResult,
  unpicklable,
  missingArgument,
  missingVariable,
  missingOutput,
  missingName,
  libraryRule,
  exitCode,
  memory,
];

/** The jobs, with advice added to common failures. Failures of services keep their own advice. */
export function withAdvice(jobs: readonly JobOutcome[], { workspace }: Surroundings): readonly JobOutcome[] {
  const advised = (one: CombinationOutcome, job: Job): CombinationOutcome => {
    const { failure, combination } = one;
    if (!failure || failure.hint) return one;
    const values = new Map([...combination.matrix].map(([key, value]) => [key, String(value)]));
    const around = { values, workspace, jobs, needs: job.needs };
    const hint = adviceFor({ failure, ...around, ...stageCode(job, failure.stagePath) });
    return hint === undefined ? one : { ...one, failure: { ...failure, hint } };
  };
  return jobs.map((job) => ({
    ...job,
    combinations: job.combinations.map((one) => advised(one, job.planned.job)),
  }));
}

function adviceFor(one: FailedStage): string | undefined {
  for (const rule of RULES) {
    const advice = rule(one);
    if (advice !== undefined) return advice;
  }
  return undefined;
}
