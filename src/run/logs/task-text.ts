import { RUNNER_PREFIX, type RunnerLine, runnerLine } from '../../plan/task-contract.ts';
import { numberText } from '../../report/numbers.ts';

/** Nobody reads longer lines completely, and a page of them loads slowly. */
const LINE_LENGTH = 8_000;
const LAST_LINES = 20;
const LAST_LINE_LENGTH = 500;

/** The output of one task on its way to the log. */
export interface TaskText {
  /** Reads original lines; returns the lines to show. */
  shown(lines: readonly string[]): string[];
  /** Whether the task runner has written a line, so that the container has started. */
  hasBegun(): boolean;
  /** Whether the task runner has written its last line. */
  hasEnded(): boolean;
  /**
   * The innermost stage that was running when the task was stopped, after its enclosing stages; empty if there was
   * none.
   */
  brokenOff(): readonly string[];
  /** The last lines that the definition's code wrote; empty if the task succeeded. */
  lastLines(): readonly string[];
}

/**
 * Shows each stage of a task in one or two lines, and the output of its code unchanged; with `isDebug`, all original
 * lines.
 */
export function taskText(isDebug: boolean): TaskText {
  let last: string[] = [];
  let isOver = false;
  let hasBegun = false;
  const open: string[] = [];
  let cancelled: string | undefined;
  const keep = (line: string) => {
    last.push(line.slice(0, LAST_LINE_LENGTH));
    if (last.length > LAST_LINES) last.shift();
    return line;
  };
  const runnerText = (said: RunnerLine): string | undefined => {
    switch (said.says) {
      // The progress of the job shows it.
      case 'task':
        return undefined;
      case 'stage start':
        open.push(said.stage);
        return `▸ ${said.stage}`;
      case 'stage end':
        if (open.includes(said.stage)) open.splice(open.lastIndexOf(said.stage), 1);
        // Inner ones end first.
        if (said.status === 'CANCEL') cancelled ??= said.stage;
        return endLine(said);
      case 'ended':
        isOver = true;
        if (said.status === 'SUCCESS' || said.status === 'SKIP') last = [];
        return undefined;
    }
  };
  /** Undefined if the line is not shown. */
  const shownLine = (line: string): string | undefined => {
    if (line.startsWith(RUNNER_PREFIX)) hasBegun = true;
    const said = runnerLine(line);
    if (said) return runnerText(said);
    return keep(line.startsWith(RUNNER_PREFIX) ? `· ${line.slice(RUNNER_PREFIX.length)}` : line);
  };
  return {
    shown(lines) {
      const all: string[] = [];
      for (const line of lines) {
        const text = shownLine(line);
        if (isDebug) all.push(line);
        else if (text !== undefined) all.push(text);
      }
      if (isDebug) return all;
      const kept = all.filter((line, index) => !isStartOf(line, all[index + 1]));
      return kept.map(shortened);
    },
    hasBegun: () => hasBegun,
    hasEnded: () => isOver,
    brokenOff: () => (cancelled ?? open.at(-1))?.split(' > ') ?? [],
    lastLines: () => last,
  };
}

const shortened = (line: string): string =>
  line.length <= LINE_LENGTH
    ? line
    : `${line.slice(0, LINE_LENGTH).toWellFormed()}… (${numberText(line.length - LINE_LENGTH)} more characters)`;

const endLine = ({ stage, status, seconds }: RunnerLine & { says: 'stage end' }): string =>
  status === 'SUCCESS'
    ? `✓ ${stage} ${seconds}s`
    : `${status === 'FAILED' ? '✗' : '○'} ${stage} ${status} ${seconds}s`;

/** For a stage without output, only its end is shown. */
const isStartOf = (line: string, next: string | undefined): boolean =>
  line.startsWith('▸ ') &&
  next !== undefined &&
  /^[✓✗○] /u.test(next) &&
  next.slice(2).startsWith(`${line.slice(2)} `);
