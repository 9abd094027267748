import { toJsonText } from '../definition/python/codec.ts';
import type { Problem } from '../errors.ts';
import { tasksAtATime } from '../plan/batch-job.ts';
import { machineAt, plannedAt } from '../plan/moves.ts';
import type { Plan, PlannedJob, Rung } from '../plan/plan.ts';
import { jsonList, jsonObject, jsonScalar } from './raw-json.ts';
import { MASK, maskText, secretTexts } from './secrets.ts';

// The rest of GitHub's 1 MB in UTF-16 per job after the other outputs.
const PLAN_CHARACTERS = 100_000;

/**
 * The plan as JSON: params and matrices in the tagged codec, with masked secret params, and for each job the result of
 * `batchJobOf`: its Batch job in the form of the REST API, and those for the machines to which it may move.
 */
export function planJson(plan: Plan, batchJobOf: (job: PlannedJob) => unknown): string {
  const secrets = jsonSecrets(plan);
  const batchJobJson = (job: PlannedJob) => maskText(JSON.stringify(batchJobOf(job) ?? null), secrets);
  return written(plan, (job) => [
    ['combinations', combinationsJson(job, job.combinations.length)],
    ['batch_job', batchJobJson(job)],
    ...MOVES.flatMap(([name, rungOf]) => {
      const others = rungsOf(job, rungOf).map((rung) => batchJobJson(plannedAt(job, rung)));
      return others.length > 0 ? [[name, jsonList(others)] as const] : [];
    }),
  ]);
}

const MOVES: readonly (readonly [name: string, rungOf: (entry: number) => Rung])[] = [
  ['fallback', (entry) => ({ fallback: entry, memory: 0 })],
  ['on_out_of_memory', (entry) => ({ fallback: 0, memory: entry })],
];

/** Entries of one of the lists for which the plan has a machine. */
function rungsOf(job: PlannedJob, rungOf: (entry: number) => Rung): readonly Rung[] {
  const rungs: Rung[] = [];
  while (machineAt(job, rungOf(rungs.length + 1))) rungs.push(rungOf(rungs.length + 1));
  return rungs;
}

/** The output `plan`: complete if it is short enough, else without Batch jobs and, if needed, most combinations. */
export function planOutput(plan: Plan, whole: string): string {
  if (whole.length <= PLAN_CHARACTERS) return whole;
  for (const combinations of [Number.POSITIVE_INFINITY, 1000, 100, 10, 0]) {
    const shorter = written(plan, (job) => [
      ['combinations', combinationsJson(job, combinations)],
      ['combination_count', jsonScalar(job.combinations.length)],
      ['truncated', 'true'],
    ]);
    if (shorter.length <= PLAN_CHARACTERS) return shorter;
  }
  return jsonObject([
    ['workflow', jsonScalar(plan.workflow.name)],
    ['truncated', 'true'],
  ]);
}

type Members = readonly (readonly [string, string])[];

function written(plan: Plan, more: (job: PlannedJob) => Members): string {
  const specs = plan.workflow.params;
  return jsonObject([
    ['workflow', jsonScalar(plan.workflow.name)],
    [
      'params',
      jsonObject(
        [...plan.params].map(
          ([name, value]) => [name, toJsonText(specs.get(name)?.secret ? MASK : value)] as const,
        ),
      ),
    ],
    ['jobs', jsonList([...plan.jobs.values()].map((job) => jobJson(job, more(job))))],
    [
      'warnings',
      jsonList(
        plan.warnings.map((warning) =>
          jsonObject([
            ['message', jsonScalar(warning.message)],
            ['line', jsonScalar(warning.at?.line)],
            ['column', jsonScalar(warning.at?.column)],
          ]),
        ),
      ),
    ],
  ]);
}

const jobJson = (planned: PlannedJob, more: Members): string =>
  jsonObject([
    ['id', jsonScalar(planned.job.id)],
    ['needs', JSON.stringify(planned.job.needs)],
    ['trigger_rule', jsonScalar(planned.job.triggerRule)],
    ['if', jsonScalar(planned.job.condition?.value)],
    ['retry', jsonScalar(planned.job.retry)],
    ['fail_fast', jsonScalar(planned.job.strategy.failFast)],
    ['parallelism', jsonScalar(tasksAtATime(planned, planned.combinations.length))],
    ...(planned.startEarly ? [['start_early', jsonScalar(planned.startEarly)] as const] : []),
    ...(planned.glob ? [['matrix_glob', jsonScalar(planned.glob.text)] as const] : []),
    ...more,
  ]);

const combinationsJson = (planned: PlannedJob, limit: number): string =>
  jsonList(
    planned.combinations.slice(0, limit).map((combination) =>
      jsonObject([
        ['strategy_id', jsonScalar(combination.strategyId)],
        ['matrix', toJsonText(combination.matrix)],
      ]),
    ),
  );

// In JSON, a quote or line break of a secret is escaped; a short number could match a member that is not a text.
const jsonSecrets = (plan: Plan): readonly string[] =>
  secretTexts(plan)
    .filter((secret) => !/^[\d.]+$/.test(secret))
    .map((secret) => JSON.stringify(secret).slice(1, -1));

/** Problems as a JSON list, with null for missing members. */
export const problemsJson = (problems: readonly Problem[]): string =>
  jsonList(
    problems.map((problem) =>
      jsonObject([
        ['code', jsonScalar(problem.code)],
        ['message', jsonScalar(problem.message)],
        ['file', jsonScalar(problem.at?.file)],
        ['line', jsonScalar(problem.at?.line)],
        ['column', jsonScalar(problem.at?.column)],
        ['hint', jsonScalar(problem.hint)],
      ]),
    ),
  );
