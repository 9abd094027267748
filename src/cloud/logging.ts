import type { AuthClient } from 'google-auth-library';
import type { Call, CallDetails } from './call.ts';
import { BrokenAnswer } from './explain/broken-answer.ts';
import { isRecord } from './json.ts';

/** The fields of google.logging.v2.LogEntry for a task's output. */
export interface LogLine {
  readonly insertId: string;
  /** RFC 3339, unchanged, because it is more precise than a number of milliseconds. */
  readonly timestamp: string;
  readonly text: string;
  readonly isError: boolean;
  /** Uid of the Batch job. */
  readonly jobUid: string;
  readonly taskIndex: number;
  /** BATCH_TASK_RETRY_ATTEMPT of the task; absent if the entry only names the task. */
  readonly taskRetry?: number;
  /** The VM that wrote it; empty if the entry has none. */
  readonly host: string;
}

/** The functions of Cloud Logging that a run needs. */
export interface Logging {
  /** Output of the tasks of the given Batch jobs since a time, oldest first. Throws `CloudError`. */
  taskOutput(
    query: {
      projectId: string;
      jobUids: readonly string[];
      since: string;
      /** Only output of the task with this index. */
      task?: number;
      pageToken?: string;
    },
    signal?: AbortSignal,
  ): Promise<{ readonly lines: readonly LogLine[]; readonly nextPageToken: string }>;
  /** The newest output of the tasks of the given Batch jobs, oldest first. Throws `CloudError`. */
  newestOutput(
    query: { projectId: string; jobUids: readonly string[]; task?: number; count: number },
    signal?: AbortSignal,
  ): Promise<readonly LogLine[]>;
  /**
   * The newest lines of Batch's agent on the VMs of a job, oldest first, without its heartbeats. Throws
   * `CloudError`.
   */
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

/**
 * Half of each entry is the same for all entries of a job, and is omitted
 * (cloud.google.com/apis/docs/system-parameters).
 */
const FIELDS = 'entries(insertId,timestamp,severity,textPayload,jsonPayload,labels),nextPageToken';

/** The part of a request that differs between the kinds of output. */
interface Query {
  readonly filter: string;
  readonly orderBy: 'timestamp asc' | 'timestamp desc';
  readonly pageSize: number;
  /** Absent for the first page. */
  readonly pageToken?: string | undefined;
}

/** One query of at most 1,000 entries. It is retried for only 20 seconds, because logs are not worth a longer wait. */
export function logging(parts: { client: AuthClient; endpoint: string; call: Call }): Logging {
  async function list(projectId: string, query: Query, signal: AbortSignal | undefined) {
    const details: CallDetails = {
      service: 'logging',
      operation: 'read logs of',
      resource: `project ${projectId}`,
      totalMs: 20_000,
      signal,
    };
    const { filter, orderBy, pageSize, pageToken } = query;
    return parts.call(details, async (attempt) => {
      const { data } = await parts.client.request<{
        entries?: readonly Entry[];
        nextPageToken?: string;
      }>({
        url: `${parts.endpoint}/v2/entries:list`,
        method: 'POST',
        params: { fields: FIELDS },
        data: { resourceNames: [`projects/${projectId}`], filter, orderBy, pageSize, pageToken },
        responseType: 'json',
        signal: attempt,
        retry: false,
      });
      if (!isRecord(data)) throw new BrokenAnswer('the response is not a JSON object');
      return { lines: (data.entries ?? []).map(lineOf), nextPageToken: data.nextPageToken ?? '' };
    });
  }
  return {
    taskOutput({ projectId, jobUids, since, task, pageToken }, signal) {
      const filter = `${outputFilter(projectId, jobUids, task)} AND timestamp>="${since}"`;
      const query: Query = {
        filter,
        orderBy: 'timestamp asc',
        pageSize: 1_000,
        // An empty token also stands for the first page.
        pageToken: pageToken || undefined,
      };
      return list(projectId, query, signal);
    },
    async newestOutput({ projectId, jobUids, task, count }, signal) {
      const filter = outputFilter(projectId, jobUids, task);
      const { lines } = await list(projectId, { filter, orderBy: 'timestamp desc', pageSize: count }, signal);
      return lines.toReversed();
    },
    async agentLog({ projectId, jobUid, count }, signal) {
      const filter = [
        `logName="projects/${projectId}/logs/batch_agent_logs"`,
        `labels.job_uid="${jobUid}"`,
        // An agent writes this line every few seconds, so a page would contain nothing else.
        'NOT textPayload:"report agent state"',
        // This line contains the whole job.
        'NOT textPayload:"Executing runnable"',
      ].join(' AND ');
      const { lines } = await list(projectId, { filter, orderBy: 'timestamp desc', pageSize: count }, signal);
      return lines.toReversed();
    },
  };
}

function outputFilter(projectId: string, jobUids: readonly string[], task: number | undefined): string {
  const ofTask = task === undefined ? '' : ` AND labels.task_id=~"-group0-${task}(/|$)"`;
  const jobs = jobUids.map((uid) => `"${uid}"`).join(' OR ');
  return `logName="projects/${projectId}/logs/batch_task_logs" AND labels.job_uid=(${jobs})${ofTask}`;
}

function lineOf(entry: Entry): LogLine {
  const [, index, retry] = /-group0-(\d+)(?:\/(\d+))?/.exec(entry.labels?.task_id ?? '') ?? [];
  // If a task prints a line of JSON, it becomes a jsonPayload.
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
    ...(retry !== undefined && { taskRetry: Number(retry) }),
    host: entry.labels?.hostname ?? /\binstance:\s*"([^"]+)"/.exec(text)?.[1] ?? '',
  };
}
