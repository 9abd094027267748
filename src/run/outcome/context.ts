import type { Combination } from '../../definition/model.ts';
import { toJsonText } from '../../definition/python/codec.ts';
import { Tagged, type Value } from '../../definition/python/value.ts';
import { memberTexts } from '../../plan/member-texts.ts';
import type { Machine } from '../../plan/plan.ts';
import type { RunStatus } from '../../report/outcome.ts';
import type { RunContext } from '../../report/result-output.ts';
import { type CombinationState, holderOf, type JobState, type RunState } from '../state.ts';

/** The last machine of each combination, for a job whose combinations may move; by strategy id if there is a matrix. */
function machinesOf(job: JobState): Value {
  const hasMatrix = job.planned.job.strategy.matrix.size > 0;
  const machines = job.planned.combinations.flatMap(({ strategyId }, index): [Value, Value][] => {
    const machine = holderOf(job, index)?.planned.machine;
    return machine ? [[strategyId, machineOf(machine)]] : [];
  });
  return hasMatrix ? new Map(machines) : (machines[0]?.[1] ?? null);
}

const machineOf = ({ machineType, provisioningModel, region, memoryMib }: Machine): Value =>
  new Map<Value, Value>([
    ['machine_type', machineType],
    ['provisioning_model', provisioningModel],
    ['region', region],
    ...(memoryMib === undefined ? [] : [['memory_mb', memoryMib] as const]),
  ]);

function infoText(startedMs: number, endedMs: number, machines?: Value): string {
  const time = (ms: number) =>
    new Tagged('datetime', new Date(ms).toISOString().replace(/(\.\d{3})Z$/, '$1000+00:00'), { tz: 'UTC' });
  return toJsonText(
    new Map<Value, Value>([
      ['exec_start', time(startedMs)],
      ['exec_end', time(endedMs)],
      ['exec_latency', (endedMs - startedMs) / 1000],
      ...(machines === undefined ? [] : [['machines', machines] as const]),
    ]),
  );
}

/**
 * JSON text of `jobs.<id>` for an ended job, in the form of the library (ddeutil.workflow.job.Job.set_outputs), in
 * pieces: under `strategies` if the job has a matrix, else the single entry itself. Combinations that never started are
 * absent.
 */
export function* jobContextParts(job: JobState): Generator<string> {
  const hasMatrix = job.planned.job.strategy.matrix.size > 0;
  const members = new Map<string, string>();
  const errors: string[] = [];
  let isFirst = true;
  yield hasMatrix ? '{"strategies":{' : '{';
  for (const [index, combination] of job.combinations.entries()) {
    const planned = job.planned.combinations[index];
    const text = planned && entryText(job, combination, planned);
    if (text === undefined) continue;
    const error = combination.errors && JSON.stringify(combination.errors);
    if (hasMatrix) {
      const id = JSON.stringify(planned?.strategyId);
      yield `${isFirst ? '' : ','}${id}:`;
      yield text;
      isFirst = false;
      if (error) errors.push(`${id}:${error}`);
      continue;
    }
    for (const [name, value] of memberTexts(text)) if (name !== 'matrix') members.set(name, value);
    if (error) members.set('errors', error);
  }
  if (hasMatrix) yield '},';
  if (errors.length > 0) members.set('errors', `{${errors.join(',')}}`);
  // If exclude leaves nothing of a matrix, the single combination has no values, and its errors have no id.
  if (job.planned.combinations[0]?.strategyId === 'EMPTY' && job.combinations[0]?.errors) {
    members.set('errors', JSON.stringify(job.combinations[0].errors));
  }
  if (job.failure) {
    members.set('errors', JSON.stringify({ name: job.failure.name, message: job.failure.message }));
  }
  members.set('status', JSON.stringify(job.status));
  members.set('info', infoText(job.startedMs, job.endedMs, job.planned.moves && machinesOf(job)));
  yield `${[...members].map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(',')}}`;
}

export const jobContextText = (job: JobState): string => [...jobContextParts(job)].join('');

/** The strategy entry of one combination; undefined if it never started. */
function entryText(job: JobState, combination: CombinationState, planned: Combination): string | undefined {
  const { outcome, context, errors } = combination;
  if (!outcome || (outcome.startedMs === undefined && !outcome.failure)) return undefined;
  if (context) return context.text();
  // Without errors, because it never ran: the job's `if` could not be decided.
  const isEmpty = job.planned.job.stages.length === 0;
  if ((outcome.status === 'SKIP' && !isEmpty) || (outcome.status === 'FAILED' && !errors)) return undefined;
  const error = errors ? `,"errors":${JSON.stringify(errors)}` : '';
  const matrix = toJsonText(planned.matrix as ReadonlyMap<Value, Value>);
  return `{"status":${JSON.stringify(outcome.status)},"matrix":${matrix},"stages":{}${error}}`;
}

/** The library's `errors` of a workflow: the last job that failed, the cancel, or the timeout. */
function workflowErrors(state: RunState): { name: string; message: string } | undefined {
  if (state.stop?.status === 'TIMEOUT') return { name: 'WorkflowTimeoutError', message: state.stop.message };
  const last = [...state.jobs.values()].findLast(({ status }) => status === 'FAILED' || status === 'CANCEL');
  if (!last) return undefined;
  const id = last.planned.job.id;
  return last.status === 'FAILED'
    ? { name: 'WorkflowError', message: `Job execution, '${id}', was failed.` }
    : {
        name: 'WorkflowCancelError',
        message: `Job execution, '${id}', was canceled from the event after end job execution.`,
      };
}

/** Members besides the jobs in the library's final context, each as JSON. */
function restOf(
  state: RunState,
  result: { status: RunStatus; endedMs: number },
): readonly (readonly [string, string])[] {
  const status = result.status === 'TIMEOUT' ? 'FAILED' : result.status;
  const errors = workflowErrors(state);
  return [
    ['status', JSON.stringify(status)],
    ['info', infoText(state.startedMs, result.endedMs)],
    ['params', toJsonText(state.plan.params as ReadonlyMap<Value, Value>)],
    ...(errors ? ([['errors', JSON.stringify(errors)]] as const) : []),
  ];
}

const endedJobs = (state: RunState) => [...state.jobs].filter(([, { phase }]) => phase === 'ended');

/** The library's final context as consecutive pieces of JSON text; never one huge text. */
export function* workflowContextParts(
  state: RunState,
  result: { status: RunStatus; endedMs: number },
): Generator<string> {
  yield '{"jobs":{';
  for (const [index, [id, job]] of endedJobs(state).entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(id)}:`;
    yield* jobContextParts(job);
  }
  yield `}${restOf(state, result)
    .map(([name, json]) => `,\n${JSON.stringify(name)}:${json}`)
    .join('')}}\n`;
}

/** The same, job by job, for outputs that may have to omit parts. */
export const runContext = (state: RunState, result: { status: RunStatus; endedMs: number }): RunContext => ({
  jobs: new Map(endedJobs(state).map(([id, job]) => [id, (limit: number) => textWithin(job, limit)])),
  rest: restOf(state, result),
});

/** Undefined if the job has more than `limit` characters. */
function textWithin(job: JobState, limit: number): string | undefined {
  const pieces: string[] = [];
  let characters = 0;
  for (const piece of jobContextParts(job)) {
    characters += piece.length;
    if (characters > limit) return undefined;
    pieces.push(piece);
  }
  return pieces.join('');
}
