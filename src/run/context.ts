import { toJsonText } from '../definition/codec.ts';
import { Tagged, type Value } from '../definition/value.ts';
import { memberTexts } from '../plan/member-texts.ts';
import type { RunStatus } from '../report/outcome.ts';
import type { JobState, RunState } from './state.ts';

const JOINED = (members: ReadonlyMap<string, string>) =>
  `{${[...members].map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(',')}}`;

function infoText(startedMs: number, endedMs: number): string {
  const time = (ms: number) =>
    new Tagged('datetime', new Date(ms).toISOString().replace(/(\.\d{3})Z$/, '$1000+00:00'), { tz: 'UTC' });
  return toJsonText(
    new Map<Value, Value>([
      ['exec_start', time(startedMs)],
      ['exec_end', time(endedMs)],
      ['exec_latency', (endedMs - startedMs) / 1000],
    ]),
  );
}

/**
 * JSON text of `jobs.<id>` as the library leaves it (ddeutil.workflow.job.Job.set_outputs): under `strategies` when the
 * job has a matrix, else the one entry itself. Combinations that never started are absent.
 */
export function jobContextText(job: JobState): string {
  const hasMatrix = job.planned.job.strategy.matrix.size > 0;
  const members = new Map<string, string>();
  const entries: string[] = [];
  const errors: string[] = [];
  for (const [index, combination] of job.combinations.entries()) {
    const planned = job.planned.combinations[index];
    const { outcome } = combination;
    const neverRan = !outcome || (outcome.startedMs === undefined && !outcome.failure);
    if (!planned || neverRan || (outcome.status === 'SKIP' && combination.contextText === undefined))
      continue;
    const id = JSON.stringify(planned.strategyId);
    const error = combination.errors && JSON.stringify(combination.errors);
    const text =
      combination.contextText ??
      `{"status":${JSON.stringify(outcome.status)},"matrix":${toJsonText(planned.matrix as ReadonlyMap<Value, Value>)},"stages":{}${error ? `,"errors":${error}` : ''}}`;
    if (hasMatrix) {
      entries.push(`${id}:${text}`);
      if (error) errors.push(`${id}:${error}`);
      continue;
    }
    for (const [name, value] of memberTexts(text)) if (name !== 'matrix') members.set(name, value);
    if (error) members.set('errors', error);
  }
  if (hasMatrix) members.set('strategies', `{${entries.join(',')}}`);
  if (errors.length > 0) members.set('errors', `{${errors.join(',')}}`);
  if (job.failure) {
    members.set('errors', JSON.stringify({ name: job.failure.name, message: job.failure.message }));
  }
  members.set('status', JSON.stringify(job.status));
  members.set('info', infoText(job.startedMs, job.endedMs));
  return JOINED(members);
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

/** The library's final context as pieces of JSON text that belong together in this order; never one huge text. */
export function* workflowContextParts(
  state: RunState,
  result: { status: RunStatus; endedMs: number },
): Generator<string> {
  yield '{"jobs":{';
  let isFirst = true;
  for (const [id, job] of state.jobs) {
    if (job.phase !== 'ended') continue;
    yield `${isFirst ? '' : ','}\n${JSON.stringify(id)}:`;
    yield job.contextText;
    isFirst = false;
  }
  const status = result.status === 'TIMEOUT' ? 'FAILED' : result.status;
  const errors = workflowErrors(state);
  yield `},\n"status":${JSON.stringify(status)},\n"info":${infoText(state.startedMs, result.endedMs)},\n`;
  yield `"params":${toJsonText(state.plan.params as ReadonlyMap<Value, Value>)}`;
  if (errors) yield `,\n"errors":${JSON.stringify(errors)}`;
  yield '}\n';
}
