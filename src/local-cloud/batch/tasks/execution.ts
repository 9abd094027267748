import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { killStragglers } from '../stragglers.ts';

/** The end of a process: its exit code, or 128 + the number of the signal that stopped it. */
export interface Execution {
  readonly ended: Promise<number>;
  /** Undefined if it could not be started. */
  readonly pid: number | undefined;
  /** Sends SIGTERM to the process, then SIGKILL to everything that it started after `graceMs`; at once for 0. */
  end(graceMs: number): void;
}

/** As in a shell: the command cannot be run. */
const CANNOT_RUN = 127;
/** A process that left the process group can keep the pipes open forever. */
const DRAIN_MS = 1_000;

/** Runs a command in its own process group with exactly the given environment. */
export function execute(details: {
  command: string;
  args: readonly string[];
  folder: string;
  environment: Readonly<Record<string, string>>;
  /** Whether nothing else of its task is running, so that all remaining processes at its end belong to it. */
  isAlone: () => boolean;
  /** Called for every line of its output. */
  onLine: (line: string, isError: boolean) => void;
}): Execution {
  const child = spawn(details.command, [...details.args], {
    cwd: details.folder,
    env: { ...details.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const { pid } = child;
  const signal = (target: number, name: NodeJS.Signals) => {
    try {
      process.kill(target, name);
    } catch {
      // It has ended.
    }
  };
  const killGroup = () => pid !== undefined && signal(-pid, 'SIGKILL');
  const closed = (
    [
      [child.stdout, false],
      [child.stderr, true],
    ] as const
  ).map(
    ([stream, isError]) =>
      new Promise<void>((resolve) => {
        const reader = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
        reader.on('line', (line) => details.onLine(line, isError));
        reader.on('close', resolve);
        // A stream that is destroyed does not end, so its reader would not close by itself.
        stream.on('close', () => reader.close());
        stream.on('error', () => reader.close());
      }),
  );
  let deadline: NodeJS.Timeout | undefined;
  let [isOver, isEnded] = [false, false];
  const ended = new Promise<number>((resolve) => {
    child.on('error', (error) => {
      isOver = true;
      details.onLine(`${details.command}: ${error.message}`, true);
      resolve(CANNOT_RUN);
    });
    child.on('exit', (code, name) => {
      isOver = true;
      clearTimeout(deadline);
      // A container ends with its first process, including everything that it started.
      killGroup();
      if (isEnded || details.isAlone()) killStragglers(details.environment);
      const drain = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, DRAIN_MS);
      void Promise.all(closed).then(() => {
        clearTimeout(drain);
        resolve(code ?? 128 + (name ? constants.signals[name] : 0));
      });
    });
  });
  return {
    ended,
    pid,
    end(graceMs) {
      if (pid === undefined || isOver) return;
      isEnded = true;
      if (graceMs === 0) {
        killGroup();
        return;
      }
      if (deadline) return;
      signal(pid, 'SIGTERM');
      deadline = setTimeout(killGroup, graceMs);
    },
  };
}
