import { withProjectNumber } from '../../places/projects.ts';
import type { LogEntry, LogSink } from '../../types.ts';
import type { Job, Task } from '../job.ts';
import type { RunnableMessage } from '../wire/messages.ts';

let written = 0;

const MAX_ENTRY_CHARACTERS = 256 * 1024;

/** The subject of an entry, and its target. */
interface About {
  readonly job: Job;
  readonly task: Task;
  readonly logs: LogSink;
  /** Milliseconds since the epoch; by default the current time. */
  readonly atMs?: number;
}

const isWanted = ({ message }: Job) => message.logsPolicy?.destination === 'CLOUD_LOGGING';

const attemptId = ({ uid }: Job, { index, attempts }: Task) =>
  `task/${uid}-group0-${index}/${attempts - 1}/0`;

/** Sends a line of a task to Cloud Logging like Batch's agent, if the job requests it. */
export function writeTaskLine(parts: About & { line: string; isError: boolean; runnable?: number }): void {
  const { job, task } = parts;
  if (!isWanted(job)) return;
  const json = jsonObject(parts.line);
  parts.logs.write({
    ...entry(parts, 'batch_task_logs', parts.isError ? 'ERROR' : 'INFO'),
    labels: {
      task_group_name: `${withProjectNumber(job.name)}/taskGroups/group0`,
      job_uid: job.uid,
      ...taskLabels(job, task, parts.runnable ?? 0),
    },
    ...(json ? { jsonPayload: json } : { textPayload: parts.line.slice(0, MAX_ENTRY_CHARACTERS) }),
  });
}

/**
 * Real entries have two forms: with the attempt in `task_id` and labels for runnable and host, or only with the task.
 * Every second job uses the second form.
 */
function taskLabels(job: Job, task: Task, runnable: number): Readonly<Record<string, string>> {
  if (hasShortForm(job)) return { task_id: `${job.uid}-group0-${task.index}` };
  return {
    task_id: attemptId(job, task),
    runnable_index: String(runnable),
    ...(task.vm && { hostname: task.vm.name }),
  };
}

const hasShortForm = ({ ordinal }: Job) => ordinal % 2 === 1;

function entry(
  { job, task, atMs }: About,
  log: string,
  severity: string,
): Pick<LogEntry, 'logName' | 'insertId' | 'timestamp' | 'severity' | 'resource'> {
  const [, project = '', , location] = job.name.split('/');
  return {
    logName: `projects/${project}/logs/${log}`,
    // Entries of one time are listed in the order of their ids.
    insertId: String(written++).padStart(12, '0'),
    timestamp: new Date(atMs ?? Date.now()).toISOString(),
    severity,
    resource: {
      type: 'batch.googleapis.com/Job',
      labels: {
        resource_container: project,
        location: task.vm?.zone ?? `${location}-a`,
        // Only some entries have it.
        job_id: hasShortForm(job) ? '' : job.uid,
      },
    },
  };
}

function writeAgentLine(about: About, severity: string, text: string): void {
  if (!isWanted(about.job)) return;
  about.logs.write({
    ...entry(about, 'batch_agent_logs', severity),
    labels: {
      job_uid: about.job.uid,
      ...(!hasShortForm(about.job) && about.task.vm && { hostname: about.task.vm.name }),
    },
    textPayload: text.slice(0, MAX_ENTRY_CHARACTERS),
  });
}

/** Lines of Batch's agent on the VM about a failed task. */
export function writeAgentFailure(about: About & { exitCode: number; why?: string | undefined }): void {
  const id = attemptId(about.job, about.task);
  if (about.why !== undefined) writeAgentLine(about, 'ERROR', about.why);
  writeAgentLine(about, 'ERROR', `Task ${id} failed: the runnable exited with status ${about.exitCode}.`);
}

/** The agent reports its state every few seconds (cloud.google.com/batch/docs/troubleshooting, exit code 50002). */
export function writeHeartbeat(about: About): void {
  const { job, task } = about;
  if (!task.vm) return;
  const { zone, name, id } = task.vm;
  const tasks = `tasks:{task_id:"${attemptId(job, task)}"  task_status:{state:"${task.state}"}}`;
  const agent = `agent_info:{state:AGENT_RUNNING  job_id:"${job.uid}"  ${tasks}}`;
  const text = `report agent state: metadata:{zone:"${zone}"  instance:"${name}"  instance_id:${id}}  ${agent}`;
  writeAgentLine(about, 'INFO', text);
}

/** The agent logs each runnable completely, including secrets in plain text (broadinstitute/cromwell#7515). */
export function writeRunnable(about: About & { runnable: RunnableMessage }): void {
  const { job, runnable } = about;
  const text = `Executing runnable ${protoText(runnable)} for Task ${attemptId(job, about.task)} in TaskGroup group0 of Job ${job.uid}.`;
  writeAgentLine(about, 'INFO', text);
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The form of protobuf's Go library: `name:{inner:"text"}`, without fields that are not set. */
function protoText(message: object): string {
  return Object.entries(message)
    .flatMap(([name, value]) => (Array.isArray(value) ? value.map((each) => [name, each]) : [[name, value]]))
    .filter(([, value]) => Boolean(value))
    .map(([name, value]) => {
      if (typeof value === 'object') return `${snake(String(name))}:{${protoText(value as object)}}`;
      return `${snake(String(name))}:${typeof value === 'string' ? JSON.stringify(value) : String(value)}`;
    })
    .join(' ');
}

function jsonObject(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The description in a line `{"batch/custom/event": "DESCRIPTION"}`, which Batch adds to the task's events. */
export function customEvent(line: string): string | undefined {
  const description = line.includes('batch/custom/event') && jsonObject(line)?.['batch/custom/event'];
  return typeof description === 'string' ? description : undefined;
}
