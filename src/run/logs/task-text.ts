import { RUNNER_PREFIX, type RunnerLine, runnerLine } from '../../plan/task-contract.ts';
import { numberText } from '../../report/duration.ts';

/** `2026-11-23 18:31:07.186 INFO    🏗 [JOB]: text`, as ddeutil-workflow 0.0.86 logs. */
const LIBRARY = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} ([A-Z]+) +(?:[^\s[]+ )?\[([A-Z]+)\]: (.*)$/su;
/** What the library tells of every stage, and the task runner's lines tell better. */
const NOISE =
  /^(Execute (Strategy|Stage|Branch|Item)\b|\.\.\. matrix:|Handler |Routing |Parallel with |Foreach: |Until: |Get Case: |Case: |Caller Func: )/;
const ECHO = /^Message: \( (.*) \)$/s;

/** Head of the library's record of an exception, and its further lines: ` ... |  \t  File "…", line 3, in <module>`. */
const RECORD = /^(📢|🤫|💥) .*Failed/u;
const RECORD_LINE = /^ \.\.\. (?:\||╰─) {0,2}\t?(.*)$/s;
const FRAME = /^ {2}File "(.*)", line \d+/;
/** Frames of these files say nothing to the author of a stage. */
const FOREIGN = /[/\\]ddeutil[/\\]workflow[/\\]|gcp_batch_workflow[/\\]/;

/** Nobody reads to the end of a longer line, and a page of them is hard to load. */
const LINE_LENGTH = 8_000;
const LAST_LINES = 20;
const LAST_LINE_LENGTH = 500;

/** The output of one task on its way to the log. */
export interface TaskText {
  /** Takes lines as they came; gives those that are shown. */
  shown(lines: readonly string[]): string[];
  /** The task runner has written a line: the container was started. */
  hasBegun(): boolean;
  /** The task runner has said its last word. */
  hasEnded(): boolean;
  /** The last lines that the definition's own code wrote; none when the task succeeded. */
  lastLines(): readonly string[];
}

/**
 * Shows the stages of a task in a line or two each, and what their code prints as it is; the library's own account of
 * the same only when everything is wanted (`isAll`).
 */
export function taskText(isAll: boolean): TaskText {
  let last: string[] = [];
  let isOver = false;
  let hasBegun = false;
  const keep = (line: string) => {
    last.push(line.slice(0, LAST_LINE_LENGTH));
    if (last.length > LAST_LINES) last.shift();
    return line;
  };
  let record: { isForeign: boolean } | undefined;
  const runnerText = (said: RunnerLine): string | undefined => {
    switch (said.says) {
      // The job's own progress shows it.
      case 'task':
        return undefined;
      case 'stage start':
        return `▸ ${said.stage}`;
      case 'stage end':
        return endLine(said);
      case 'ended':
        isOver = true;
        if (said.status === 'SUCCESS' || said.status === 'SKIP') last = [];
        return undefined;
    }
  };
  /** Undefined when the line is not worth showing. */
  const shownLine = (line: string): string | undefined => {
    const recorded = record && RECORD_LINE.exec(line);
    if (record && recorded) {
      const text = recordText(recorded[1] ?? '', record);
      return text === undefined ? undefined : keep(text);
    }
    record = undefined;
    if (line.startsWith(RUNNER_PREFIX)) hasBegun = true;
    const said = runnerLine(line);
    if (said) return runnerText(said);
    if (line.startsWith(RUNNER_PREFIX)) return keep(`· ${line.slice(RUNNER_PREFIX.length)}`);
    const [, level, part, text = ''] = LIBRARY.exec(line) ?? [];
    if (level === undefined) return keep(line);
    if (level === 'INFO' || level === 'DEBUG') {
      if (NOISE.test(text)) return undefined;
      const echo = ECHO.exec(text);
      return keep(echo ? (echo[1] ?? '') : `[${part}]: ${text}`);
    }
    if (RECORD.test(text)) {
      record = { isForeign: false };
      return undefined;
    }
    return keep(`${level} [${part}]: ${text}`);
  };
  return {
    shown(lines) {
      const all: string[] = [];
      for (const line of lines) {
        const text = shownLine(line);
        if (isAll) all.push(line);
        else if (text !== undefined) all.push(text);
      }
      if (isAll) return all;
      const kept = all.filter((line, index) => !isStartOf(line, all[index + 1]));
      return kept.map(shortened);
    },
    hasBegun: () => hasBegun,
    hasEnded: () => isOver,
    lastLines: () => last,
  };
}

/** A line of a recorded exception: the frames of the stage's own code, and what the exception says. */
function recordText(text: string, record: { isForeign: boolean }): string | undefined {
  const frame = FRAME.exec(text);
  if (frame) record.isForeign = FOREIGN.test(frame[1] ?? '');
  const isOfFrame = frame !== null || text.startsWith('    ');
  if ((isOfFrame && record.isForeign) || text.trim() === '' || text.includes('Traceback (most recent call')) {
    return undefined;
  }
  return text;
}

const shortened = (line: string): string =>
  line.length <= LINE_LENGTH
    ? line
    : `${line.slice(0, LINE_LENGTH).toWellFormed()}… (${numberText(line.length - LINE_LENGTH)} more characters)`;

const endLine = ({ stage, status, seconds }: RunnerLine & { says: 'stage end' }): string =>
  status === 'SUCCESS'
    ? `✓ ${stage} ${seconds}s`
    : `${status === 'FAILED' ? '✗' : '○'} ${stage} ${status} ${seconds}s`;

/** A stage that began and ended without a word between is told by its end alone. */
const isStartOf = (line: string, next: string | undefined): boolean =>
  line.startsWith('▸ ') &&
  next !== undefined &&
  /^[✓✗○] /u.test(next) &&
  next.slice(2).startsWith(`${line.slice(2)} `);
