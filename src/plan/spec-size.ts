import type { Problem } from '../errors.ts';
import { batchJobSpec, MAX_SPEC_BYTES } from './batch-job.ts';
import type { PlannedJob, RunIdentity } from './plan.ts';

/**
 * Bytes reserved for parts that a plan does not know yet: the task runner, which is part of the spec, and the run's
 * names.
 */
export const RESERVED_BYTES = 96_000;

const NOBODY: RunIdentity = {
  runId: '',
  folder: '',
  githubRunId: '',
  githubRunAttempt: '',
  repositoryId: '',
  commit: '',
  prefix: '',
  scopes: { own: '' },
};

/**
 * Reports a Batch job definition over Google's limit of 1 MB (cloud.google.com/batch/quotas), which only variables can
 * cause.
 */
export function oversizedSpec(planned: PlannedJob): Problem | undefined {
  const spec = batchJobSpec({
    planned,
    identity: NOBODY,
    jobUri: '',
    taskCount: planned.combinations.length,
    program: { loader: '', archive: '' },
    skipDefaultLabels: false,
  });
  const bytes = Buffer.byteLength(JSON.stringify(spec)) + RESERVED_BYTES;
  if (bytes <= MAX_SPEC_BYTES) return undefined;
  const size = bytes.toLocaleString('en-US');
  return {
    code: 'spec-too-large',
    message: `Job '${planned.job.id}': its Batch job has about ${size} bytes; Batch accepts at most 1 MB.`,
    at: planned.job.runsOn.with.get('env')?.at ?? planned.job.at,
    hint: 'Make env (of runs-on.with, or the input "env_vars") smaller: large values can be params, or files named by the input "source".',
  };
}
