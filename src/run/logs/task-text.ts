import { RUNNER_PREFIX, type RunnerLine, runnerLine } from '../../plan/task-contract.ts';
import { numberText } from '../../report/numbers.ts';

/** Nobody reads longer lines completely, and a page of them loads slowly. */
const LINE_LENGTH = 8_000;
const LAST_LINES = 20;
const LAST_LINE_LENGTH = 500;

const NOTHING: readonly string[] = [];

/**
 * The output of one task on its way to the log: each stage in one or two lines, and the output of its code unchanged; with
 * `isDebug`, all original lines. It is a class because ten thousand sets of closures would need much more memory.
 */
export class TaskText {
  readonly #isDebug: boolean;
  #last = NOTHING;
  #open = NOTHING;
  #canceled: string | undefined;
  #isOver = false;
  #hasBegun = false;

  constructor(isDebug: boolean) {
    this.#isDebug = isDebug;
  }

  /** Reads original lines; returns the lines to show. */
  shown(lines: readonly string[]): string[] {
    const all: string[] = [];
    for (const line of lines) {
      const text = this.#shownLine(line);
      if (this.#isDebug) all.push(line);
      else if (text !== undefined) all.push(text);
    }
    if (this.#isDebug) return all;
    const kept = all.filter((line, index) => !isStartOf(line, all[index + 1]));
    return kept.map(shortened);
  }

  /** Whether the task runner has written a line, so that the container has started. */
  hasBegun(): boolean {
    return this.#hasBegun;
  }

  /** Whether the task runner has written its last line. */
  hasEnded(): boolean {
    return this.#isOver;
  }

  /**
   * The innermost stage that was running when the task was stopped, after its enclosing stages; empty if there was
   * none.
   */
  brokenOff(): readonly string[] {
    return (this.#canceled ?? this.#open.at(-1))?.split(' > ') ?? NOTHING;
  }

  /** The last lines that the definition's code wrote; empty if the task succeeded. */
  lastLines(): readonly string[] {
    return this.#last;
  }

  /** Undefined if the line is not shown. */
  #shownLine(line: string): string | undefined {
    const isRunners = line.startsWith(RUNNER_PREFIX);
    if (isRunners) this.#hasBegun = true;
    const said = runnerLine(line);
    if (said) return this.#runnerText(said);
    const text = isRunners ? `· ${line.slice(RUNNER_PREFIX.length)}` : line;
    this.#last = [...this.#last.slice(1 - LAST_LINES), text.slice(0, LAST_LINE_LENGTH)];
    return text;
  }

  #runnerText(said: RunnerLine): string | undefined {
    switch (said.says) {
      // The progress of the job shows it.
      case 'task':
        return undefined;
      case 'stage start':
        this.#open = [...this.#open, said.stage];
        return `▸ ${said.stage}`;
      case 'stage end':
        this.#open = withoutLast(this.#open, said.stage);
        // Inner ones end first.
        if (said.status === 'CANCEL') this.#canceled ??= said.stage;
        return endLine(said);
      case 'ended':
        this.#isOver = true;
        if (said.status === 'SUCCESS' || said.status === 'SKIP') this.#last = NOTHING;
        return undefined;
    }
  }
}

function withoutLast(stages: readonly string[], stage: string): readonly string[] {
  const at = stages.lastIndexOf(stage);
  if (at === -1) return stages;
  return stages.length === 1 ? NOTHING : stages.toSpliced(at, 1);
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
