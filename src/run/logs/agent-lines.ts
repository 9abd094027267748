import type { LogLine } from '../../cloud/logging.ts';

/** Maximum number of lines of Batch's agent that are read, and that are shown. */
export const AGENT_LINES_READ = 200;
const AGENT_LINES_SHOWN = 20;
const LINE_LENGTH = 500;

/** The agent writes its state every few seconds (cloud.google.com/batch/docs/troubleshooting, 50002). */
const HEARTBEAT = /^\s*report agent state\b|\bagent_info\s*:\s*\{|\bAGENT_(?:RUNNING|STARTING|STOPPED)\b/i;
/**
 * The agent logs everything that it runs: commands, environment and the registry's password
 * (broadinstitute/cromwell#7515).
 */
const ECHO =
  /^\s*Executing runnable\b|\b"?(?:image_?uri|commands|runnables?|container|script|environment|task_?spec|compute_?resource|username|password|secret_?variables|encrypted_?variables)"?\s*:\s*(?:["{[]|\S+:")/i;
const TASK = /-group\d+-(\d+)(?=[/"'\s,}]|$)/g;

/** Whether a line adds something to the Batch job. */
export const isWorthShowing = ({ text }: LogLine): boolean =>
  text.trim() !== '' && !HEARTBEAT.test(text) && !ECHO.test(text);

/** Lines to show, oldest first: without routine lines, and shortened to a readable length. */
export const shownAgentLines = (lines: readonly LogLine[]): string[] =>
  lines
    .filter(isWorthShowing)
    .slice(-AGENT_LINES_SHOWN)
    .map(({ text }) => cut(text.trimEnd()));

const cut = (text: string): string =>
  text.length <= LINE_LENGTH ? text : `${text.slice(0, LINE_LENGTH).toWellFormed()}…`;

/** The tasks of a line: those that it names, in a label or in its text. */
function tasksOf(line: LogLine): ReadonlySet<number> {
  const named = [...line.text.matchAll(TASK)].map(([, index]) => Number(index));
  return new Set(line.taskIndex >= 0 ? [line.taskIndex, ...named] : named);
}

/**
 * The lines of one task's VM: those that name the task, and those of the same machine that name no other task. If a job
 * has a single task, all its machines belong to it; if no line names a task, all lines belong to all tasks.
 */
export function linesOfTask(lines: readonly LogLine[], task: number, tasks: number): readonly LogLine[] {
  const isAssigned = lines.some((line) => line.host !== '' || tasksOf(line).size > 0);
  if (tasks <= 1 || !isAssigned) return lines;
  const hosts = new Set(
    lines.filter((line) => line.host !== '' && tasksOf(line).has(task)).map(({ host }) => host),
  );
  return lines.filter((line) => {
    const named = tasksOf(line);
    return named.has(task) || (named.size === 0 && hosts.has(line.host));
  });
}
