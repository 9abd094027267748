import type { BatchEvent } from '../batch-views.ts';

/** `code - X, description - Y`: Batch writes errors of Compute Engine and its own errors in this form. */
export interface BatchError {
  /** CODE_GCE_QUOTA_EXCEEDED */
  readonly code: string;
  readonly description: string;
}

/** The end of a task, according to the event of its job. */
export interface TaskEnd {
  readonly index: number;
  readonly exitCode: number;
  /** The event of the task itself. */
  readonly description: string;
}

/** Names of jobs contain text of users, so they are not searched. They contain no periods. */
const JOB_STATE =
  /^Job state is set from (\w+) to (\w+) for job (?:projects\/[^/\s]+\/locations\/[^/\s]+\/jobs\/[a-z0-9-]+)?\.?\s*/;
const TASK_STATE = /^Task state is updated from (\w+) to (\w+) on \S+?(?: with exit code \d+)?\.?$/;
const ERROR = /\bcode - ([A-Z][A-Z0-9_]+)(?:, description - (.*))?/s;
/**
 * Since 2024-08 "task with index 0 failed due to the following task event: "…""; before, "task with index 0 failed,
 * failed task event description is …".
 */
const TASK_END = /task with index (\d+) failed\b(.*?\bexit code (\d+))/s;

/** The new state in an event of a job; undefined for other events. */
export const stateSetBy = ({ description }: BatchEvent): string | undefined =>
  JOB_STATE.exec(description)?.[2];

/** The text of an event beyond a change of state; empty for routine events. */
export function newsOf({ description }: BatchEvent): string {
  if (TASK_STATE.test(description)) return '';
  return description.replace(JOB_STATE, '').trim();
}

/** Undefined if the text has no code. */
export function batchErrorIn(text: string): BatchError | undefined {
  const match = ERROR.exec(text);
  return match ? { code: match[1] ?? '', description: match[2]?.trim() ?? '' } : undefined;
}

/** The failed task that an event of a job names; undefined if it names none. */
export function taskEndIn({ description }: BatchEvent): TaskEnd | undefined {
  const match = TASK_END.exec(newsOf({ description, atMs: 0 }));
  if (!match) return undefined;
  const own = /Task state is updated [^"]*exit code \d+\.?/.exec(match[2] ?? '')?.[0];
  return { index: Number(match[1]), exitCode: Number(match[3]), description: own ?? match[2] ?? '' };
}
