import type { AuthClient } from 'google-auth-library';
import type { Call } from './call.ts';
import { BrokenAnswer } from './explain/broken-answer.ts';
import { isRecord } from './json.ts';

/** google.logging.v2.LogEntry, as far as a task's output needs it. */
export interface LogLine {
  readonly insertId: string;
  /** RFC 3339, as it came: it has more digits than a number of milliseconds holds. */
  readonly timestamp: string;
  readonly text: string;
  readonly isError: boolean;
  /** Of the Batch job. */
  readonly jobUid: string;
  readonly taskIndex: number;
  /** BATCH_TASK_RETRY_ATTEMPT of the task. */
  readonly taskRetry: number;
  /** The VM that wrote it; empty where the entry does not say. */
  readonly host: string;
}

/** Cloud Logging, as far as a run needs it. */
export interface Logging {
  /** Output of the tasks of some Batch jobs since a time, oldest first. Throws `CloudError`. */
  taskOutput(
    query: {
      projectId: string;
      jobUids: readonly string[];
      since: string;
      /** Only of the task with this index. */
      task?: number;
      pageToken?: string;
    },
    signal?: AbortSignal,
  ): Promise<{ readonly lines: readonly LogLine[]; readonly nextPageToken: string }>;
  /** The newest output of the tasks of some Batch jobs, oldest first. Throws `CloudError`. */
  newestOutput(
    query: { projectId: string; jobUids: readonly string[]; count: number },
    signal?: AbortSignal,
  ): Promise<readonly LogLine[]>;
  /** The newest lines that Batch's agent wrote on the VMs of a job, oldest first, without its heartbeats. Throws `CloudError`. */
  agentLog(
    query: { projectId: string; jobUid: string; count: number },
    signal?: AbortSignal,
  ): Promise<readonly LogLine[]>;
}

interface Entry {
  readonly insertId?: string;
  readonly timestamp?: string;
  readonly severity?: string;
  readonly textPayload?: string;
  readonly jsonPayload?: Readonly<Record<string, unknown>>;
  readonly labels?: Readonly<Record<string, string>>;
}

/** Half of an entry is what every entry of a job has, and is left out (cloud.google.com/apis/docs/system-parameters). */
const FIELDS = 'entries(insertId,timestamp,severity,textPayload,jsonPayload,labels),nextPageToken';

/** One query of at most 1,000 entries; logs are never worth a long wait, so it is tried for 20 seconds only. */
export function logging(parts: { client: AuthClient; endpoint: string; call: Call }): Logging {
  async function list(
    projectId: string,
    query: Readonly<Record<string, unknown>>,
    signal: AbortSignal | undefined,
  ) {
    const details = { operation: 'read logs of', resource: `project ${projectId}`, totalMs: 20_000, signal };
    return parts.call({ ...details, service: 'logging' }, async (attempt) => {
      const { data } = await parts.client.request<{
        entries?: readonly Entry[];
        nextPageToken?: string;
      }>({
        url: `${parts.endpoint}/v2/entries:list`,
        method: 'POST',
        params: { fields: FIELDS },
        data: { resourceNames: [`projects/${projectId}`], ...query },
        responseType: 'json',
        signal: attempt,
        retry: false,
      });
      if (!isRecord(data)) throw new BrokenAnswer('the answer is not a JSON object');
      return { lines: (data.entries ?? []).map(lineOf), nextPageToken: data.nextPageToken ?? '' };
    });
  }
  return {
    taskOutput({ projectId, jobUids, since, task, pageToken }, signal) {
      const ofTask = task === undefined ? '' : ` AND labels.task_id=~"-group0-${task}(/|$)"`;
      const filter = `${outputFilter(projectId, jobUids)}${ofTask} AND timestamp>="${since}"`;
      const page = { orderBy: 'timestamp asc', pageSize: 1_000, ...(pageToken && { pageToken }) };
      return list(projectId, { filter, ...page }, signal);
    },
    async newestOutput({ projectId, jobUids, count }, signal) {
      const filter = outputFilter(projectId, jobUids);
      const { lines } = await list(projectId, { filter, orderBy: 'timestamp desc', pageSize: count }, signal);
      return lines.toReversed();
    },
    async agentLog({ projectId, jobUid, count }, signal) {
      const filter = [
        `logName="projects/${projectId}/logs/batch_agent_logs"`,
        `labels.job_uid="${jobUid}"`,
        // An agent writes one of these every few seconds, and nothing else would be left of a page.
        'NOT textPayload:"report agent state"',
        // This one holds the whole job.
        'NOT textPayload:"Executing runnable"',
      ].join(' AND ');
      const { lines } = await list(projectId, { filter, orderBy: 'timestamp desc', pageSize: count }, signal);
      return lines.toReversed();
    },
  };
}

const outputFilter = (projectId: string, jobUids: readonly string[]): string =>
  `logName="projects/${projectId}/logs/batch_task_logs" AND labels.job_uid=(${jobUids.map((uid) => `"${uid}"`).join(' OR ')})`;

function lineOf(entry: Entry): LogLine {
  const [, index, retry] = /-group0-(\d+)(?:\/(\d+))?/.exec(entry.labels?.task_id ?? '') ?? [];
  // A line of JSON that a task prints arrives as jsonPayload.
  const json = entry.jsonPayload;
  const message = typeof json?.message === 'string' ? json.message : json && JSON.stringify(json);
  const text = entry.textPayload ?? message ?? '';
  return {
    insertId: entry.insertId ?? '',
    timestamp: entry.timestamp ?? '',
    text,
    isError: /^(ERROR|CRITICAL|ALERT|EMERGENCY)$/.test(entry.severity ?? ''),
    jobUid: entry.labels?.job_uid ?? '',
    // `task/UID-group0-INDEX/RETRY/0` from the agent, `UID-group0-INDEX` otherwise.
    taskIndex: Number(index ?? -1),
    taskRetry: Number(retry ?? 0),
    host: entry.labels?.hostname ?? /\binstance:\s*"([^"]+)"/.exec(text)?.[1] ?? '',
  };
}
