import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AuthClient } from 'google-auth-library';
import { type BatchState, isTerminal, jobView, taskView } from '../../src/cloud/batch-views.ts';
import { type Call, caller } from '../../src/cloud/call.ts';
import { isRecord, textOf } from '../../src/cloud/json.ts';
import { type LogLine, logging } from '../../src/cloud/logging.ts';
import { CloudError, type Service } from '../../src/errors.ts';
import { oidcTokens } from '../../src/github/oidc.ts';
import { explainTask } from '../../src/run/explain/task-failure.ts';
import { noHistory } from '../../src/run/history/history.ts';
import { shownAgentLines } from '../../src/run/logs/agent-lines.ts';
import { progress } from '../../src/run/logs/progress.ts';
import { TaskText } from '../../src/run/logs/task-text.ts';
import { type JobState, seen } from '../../src/run/state.ts';
import { troubleText } from '../../src/run/watch/watch.ts';
import { logTo } from '../run/a-run.ts';
import { runningJobs, START_MS } from '../run/running-job.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A recorded response or text of a real service. `input.via` names the code that reads it. */
export interface Trace {
  readonly id: string;
  readonly input: Fields;
}

/** The traces of this folder. */
export const TRACES: readonly Trace[] = readFileSync(
  fileURLToPath(new URL('traces.jsonl', import.meta.url)),
  'utf8',
)
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Trace);

/** The trace with the id. Throws if it does not exist. */
export function recorded(id: string): Trace {
  const trace = TRACES.find((each) => each.id === id);
  if (!trace) throw new Error(`no trace ${id}`);
  return trace;
}

const PROJECT = 'my-project';
const JOB = 'extract';
/** Long enough for all messages about a waiting job. */
const WAITED_MS = 15 * 60_000;
/** More tasks than any trace names. */
const TASKS = 200;

/** The text that a user reads for a trace. Empty if the product shows nothing. */
export async function userText(trace: Trace): Promise<string> {
  const { input } = trace;
  switch (input.via) {
    case 'job':
      return textForJob(jobWire(textOf(input.state), recordedEvents(input.events)));
    case 'jobView':
      return textForJob(isRecord(input.wire) ? input.wire : {});
    case 'task':
      return textForTask(input);
    case 'error':
      return textForError(input);
    case 'log':
      return textForEntry(isRecord(input.entry) ? input.entry : {});
    default:
      return '';
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A google.protobuf.Timestamp this many seconds after the start. */
const timeAt = (seconds: unknown) => ({
  seconds: String(START_MS / 1000 + Math.floor(Number(seconds) || 0)),
});

/** Events of a job as `[seconds, text]`, or of a task with exit codes and states, in the format of Batch. */
const recordedEvents = (events: unknown): Fields[] =>
  listOf(events).map((event) => {
    if (Array.isArray(event)) return { description: textOf(event[1]), eventTime: timeAt(event[0]) };
    const { text, at, taskState, exitCode } = isRecord(event) ? event : ({} as Fields);
    return {
      description: textOf(text),
      eventTime: timeAt(at),
      ...(taskState !== undefined && { taskState }),
      ...(exitCode !== undefined && { taskExecution: { exitCode } }),
    };
  });

const jobWire = (state: string, statusEvents: readonly Fields[]): Fields => ({
  name: `projects/${PROJECT}/locations/us-central1/jobs/ddw-extract-0a1b2c3d4e5f`,
  uid: 'ddw-extract-0a1b2c-1f2e3d4c-5b6a-49780',
  createTime: timeAt(0),
  status: { state, statusEvents },
});

/** A run that contains only the job of a trace. */
function runOf(wire: Fields) {
  const state = runningJobs({ [JOB]: { size: TASKS } });
  const job = state.jobs.get(JOB) as JobState;
  const [part] = job.parts;
  if (!part) throw new Error('no part');
  seen(job, part, { ...jobView(wire), createdMs: START_MS }, START_MS);
  return { state, planned: job.planned, view: part.view };
}

function textForJob(wire: Fields): string {
  const { state, planned, view } = runOf(wire);
  if (isTerminal(view.state)) return failureText(explainTask({ planned, job: view, index: 0 }));
  const lines: string[] = [];
  let nowMs = START_MS;
  const clock = { now: () => nowMs, sleep: async () => undefined };
  const { tell } = progress({ clock, history: noHistory, log: logTo({ say: (line) => lines.push(line) }) });
  tell(state);
  nowMs += WAITED_MS;
  tell(state);
  return [troubleText(planned, view) ?? '', ...lines].filter(Boolean).join('\n');
}

function textForTask(input: Fields): string {
  const jobState = textOf(input.state) || (input.taskState === 'SUCCEEDED' ? 'SUCCEEDED' : 'FAILED');
  const { planned, view } = runOf(jobWire(jobState as BatchState, recordedEvents(input.jobEvents)));
  const index = Number(input.index ?? 0);
  const task = taskView({
    name: `x/tasks/${index}`,
    status: { state: input.taskState, statusEvents: recordedEvents(input.events) },
  });
  const lines = [input.logLine, ...listOf(input.logLines)].map(textOf).filter(Boolean);
  const hasLog = 'logLine' in input || 'logLines' in input;
  const failure = explainTask({
    ...{ planned, job: view, index },
    ...(input.absent !== true && { task }),
    evidence: {
      lines,
      ...(hasLog && { hasBegun: lines.some((line) => line.startsWith('[gcp-batch-workflow] ')) }),
    },
  });
  return failureText(failure);
}

const failureText = (failure: { name: string; message: string; hint?: string }): string =>
  [`${failure.name}: ${failure.message}`, failure.hint ?? ''].filter(Boolean).join('\n');

/** Sends requests on a clock without real waits. */
function callOnVirtualClock(): Call {
  let nowMs = Date.now();
  return caller({
    clock: {
      now: () => nowMs,
      sleep: async (ms, signal) => {
        // The deadline of an attempt, which no request here reaches.
        if (signal) return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
        nowMs += ms;
      },
    },
    random: () => 0.5,
    trace: () => undefined,
    principal: {
      caller: `serviceAccount:batch-runner@${PROJECT}.iam.gserviceaccount.com`,
      federated:
        'principalSet://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github/attribute.repository/octo-org/octo-repo',
      claims: 'repository "octo-org/octo-repo", ref "refs/heads/main", event_name "push"',
    },
  });
}

async function textForError(input: Fields): Promise<string> {
  const call = callOnVirtualClock();
  const details = {
    service: textOf(input.service) as Service,
    operation: textOf(input.operation),
    resource: textOf(input.resource),
  };
  const refused = () => Promise.reject(thrownBy(input));
  const environment = {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://localhost?a=b',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
  };
  const asking =
    input.service === 'oidc'
      ? oidcTokens({ send: refused, call, environment, isFork: false, mask: () => undefined })(
          details.resource,
        )
      : call(details, refused);
  try {
    await asking;
    return '';
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    return [error.message, error.hint].filter(Boolean).join('\n');
  }
}

/** The error of the client library: google-gax for gRPC, otherwise the response in the format of gaxios and Octokit. */
function thrownBy(input: Fields): Error {
  const body = input.body;
  const nested = isRecord(body) && isRecord(body.error) ? body.error : undefined;
  const text = [input.message, input.details, nested?.message, isRecord(body) ? body.message : body];
  const error = new Error(text.map(textOf).find(Boolean) ?? 'the request failed');
  if (input.library === 'grpc') {
    const { code, details, statusDetails } = input;
    return Object.assign(error, { code, details, statusDetails: statusDetails ?? input.errorDetails });
  }
  // GitHub's toolkit reports the status only in its text.
  const toolkit = /Error Code : (\d{3})/.exec(textOf(input.message))?.[1];
  const status = Number(input.httpStatus ?? toolkit ?? 0);
  const response = { status, data: body, headers: isRecord(input.headers) ? lowerCase(input.headers) : {} };
  return Object.assign(error, {
    ...(input.code !== undefined && { code: input.code }),
    ...(status > 0 && { status, response }),
    ...(textOf(input.url) && { config: { url: input.url } }),
  });
}

const lowerCase = (headers: Fields): Fields =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

/** The lines that are shown for an entry of the task log or of the agent log, whose entries have no task label. */
async function textForEntry(entry: Fields): Promise<string> {
  const client = { request: async () => ({ data: { entries: [entry] } }) } as unknown as AuthClient;
  const log = logging({ client, endpoint: 'https://localhost', call: callOnVirtualClock() });
  const query = { projectId: PROJECT, jobUids: ['x'], since: '' };
  const lines: readonly LogLine[] = (await log.taskOutput(query)).lines;
  const labels = isRecord(entry.labels) ? entry.labels : {};
  const logName = textOf(entry.logName);
  const isAgents = logName === '' ? labels.task_id === undefined : logName.endsWith('batch_agent_logs');
  if (isAgents) return shownAgentLines(lines).join('\n');
  const raw = lines.flatMap(({ text }) => text.replace(/\n$/, '').split('\n'));
  const [title] = lines.map(({ taskIndex }) => `[${JOB} ${taskIndex}]`);
  return new TaskText(false)
    .shown(raw)
    .map((line) => `${title} ${line}`)
    .join('\n');
}
