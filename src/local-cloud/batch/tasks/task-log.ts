import type { LogSink } from '../../types.ts';
import type { Job, Task } from '../job.ts';

let written = 0;

const MAX_ENTRY_CHARACTERS = 256 * 1024;

/** Sends a line that a task wrote to Cloud Logging, the way Batch's agent does, when the job asked for it. */
export function writeTaskLine(parts: {
  job: Job;
  task: Task;
  line: string;
  isError: boolean;
  logs: LogSink;
  /** Milliseconds since the epoch; now unless given. */
  atMs?: number;
}): void {
  const { job, task } = parts;
  if (job.message.logsPolicy?.destination !== 'CLOUD_LOGGING') return;
  const [, project, , location] = job.name.split('/');
  const json = jsonObject(parts.line);
  parts.logs.write({
    logName: `projects/${project}/logs/batch_task_logs`,
    // Entries of one time are listed in the order of their ids.
    insertId: String(written++).padStart(12, '0'),
    timestamp: new Date(parts.atMs ?? Date.now()).toISOString(),
    severity: parts.isError ? 'ERROR' : 'INFO',
    resource: {
      type: 'batch.googleapis.com/Job',
      labels: { resource_container: project ?? '', location: `${location}-a`, job_id: job.uid },
    },
    labels: {
      task_group_name: `${job.name}/taskGroups/group0`,
      job_uid: job.uid,
      task_id: `task/${job.uid}-group0-${task.index}/${task.attempts - 1}/0`,
    },
    ...(json ? { jsonPayload: json } : { textPayload: parts.line.slice(0, MAX_ENTRY_CHARACTERS) }),
  });
}

/** What Batch's agent writes on the VM about a task that ended badly. */
export function writeAgentLine(parts: { job: Job; task: Task; exitCode: number; logs: LogSink }): void {
  const { job, task } = parts;
  if (job.message.logsPolicy?.destination !== 'CLOUD_LOGGING') return;
  const [, project, , location] = job.name.split('/');
  const id = `task/${job.uid}-group0-${task.index}/${task.attempts - 1}/0`;
  parts.logs.write({
    logName: `projects/${project}/logs/batch_agent_logs`,
    insertId: String(written++).padStart(12, '0'),
    timestamp: new Date().toISOString(),
    severity: 'ERROR',
    resource: {
      type: 'batch.googleapis.com/Job',
      labels: { resource_container: project ?? '', location: `${location}-a`, job_id: job.uid },
    },
    labels: { job_uid: job.uid },
    textPayload: `Task ${id} failed: the runnable exited with status ${parts.exitCode}.`,
  });
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

/** What a line `{"batch/custom/event": "DESCRIPTION"}` asks Batch to list among the task's events. */
export function customEvent(line: string): string | undefined {
  const description = line.includes('batch/custom/event') && jsonObject(line)?.['batch/custom/event'];
  return typeof description === 'string' ? description : undefined;
}
