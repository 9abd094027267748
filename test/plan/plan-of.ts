import { readInputs } from '../../src/inputs/inputs.ts';
import { type BatchJobSpec, batchJobSpec } from '../../src/plan/batch-job.ts';
import { FIRST_RUNG, plannedAt } from '../../src/plan/moves.ts';
import { partFolder, prepareName } from '../../src/plan/names.ts';
import type { Machine, PlannedJob, RunIdentity } from '../../src/plan/plan.ts';
import { planRun } from '../../src/plan/plan-run.ts';
import type { ResourceCase } from './resource-case.ts';

export const IDENTITY: RunIdentity = {
  runId: '42-1-abcdef',
  folder: 'runs/acme/etl/42-1-abcdef/',
  githubRunId: '42',
  githubRunAttempt: '1',
  repositoryId: '7',
  commit: '0123456789abcdef0123456789abcdef01234567',
  prefix: 'runs',
  scopes: { own: '0123456789abcdef' },
};

const PLACE = { project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' };

/** The definition of a case, with the job's `with` on line 4. */
export const definitionOf = (details: Omit<ResourceCase, 'name'>): string =>
  [
    'jobs:',
    '  work:',
    `    runs-on: ${details.runsOn ? JSON.stringify(details.runsOn) : '{type: gcp_batch,'}`,
    ...(details.runsOn ? [] : [`      with: ${JSON.stringify(details.with ?? {})}}`]),
    ...(details.matrix || details.strategy
      ? [
          `    strategy: ${JSON.stringify({ ...details.strategy, ...(details.matrix && { matrix: details.matrix }) })}`,
        ]
      : []),
    '    stages: [{name: Say, echo: hello}]',
  ].join('\n');

/** The plan and problems of a case. */
export function planOf(details: Omit<ResourceCase, 'name'>): ReturnType<typeof planRun> {
  const read = readInputs({ workflow: 'etl.yml', ...PLACE, ...details.inputs }, {});
  if (!read.inputs) return { python: [], targets: [], problems: read.problems, warnings: [], secrets: [] };
  const definition = { text: definitionOf(details), file: 'etl.yml' };
  return planRun({ inputs: read.inputs, definition, environment: {}, now: new Date(0) });
}

function plannedOf(details: Omit<ResourceCase, 'name'>): PlannedJob {
  const { plan, problems } = planOf(details);
  const planned = plan?.jobs.get('work');
  if (!planned) throw new Error(problems.map(({ message }) => message).join('\n'));
  return planned;
}

/** The machine of a job without any setting for machines. */
export const defaultMachine = (): Machine => plannedOf({}).machine;

/** The Batch job of a case, and where it is created. Throws the problems if there is none. */
export function specOf(details: Omit<ResourceCase, 'name'>): { spec: BatchJobSpec; location: string } {
  const planned = plannedAt(plannedOf(details), details.rung ?? FIRST_RUNG);
  const prepareUri = `gs://${planned.machine.bucket}/${prepareName(IDENTITY, 'work', 0)}`;
  const spec = batchJobSpec({
    planned,
    identity: IDENTITY,
    jobUri: `gs://${planned.machine.bucket}/${partFolder(IDENTITY, 'work', 0)}job.json`,
    taskCount: planned.combinations.length,
    program: { loader: 'LOADER', archive: 'ARCHIVE' },
    skipDefaultLabels: details.inputs?.skip_default_labels === 'true',
    isSecondStart: details.isSecondStart ?? false,
    ...(details.early && { early: { ...details.early, prepareUri } }),
  });
  return { spec, location: `projects/${planned.machine.projectId}/locations/${planned.machine.region}` };
}
