import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How a process ended: its exit code, or 128 + number of the signal that ended it. */
export interface Execution {
  readonly ended: Promise<number>;
  /** SIGTERM to the process, then SIGKILL to all it started once `graceMs` are over. */
  end(graceMs: number): void;
}

const SIGNALS: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGTERM: 15,
};
/** As a shell has it: the command cannot be run. */
const CANNOT_RUN = 127;

/** Runs a command in a process group of its own with exactly the environment that is given. */
export function execute(details: {
  command: string;
  args: readonly string[];
  folder: string;
  environment: Readonly<Record<string, string>>;
  /** Told of every line that it writes. */
  onLine: (line: string, isError: boolean) => void;
}): Execution {
  const child = spawn(details.command, [...details.args], {
    cwd: details.folder,
    env: { ...details.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const { pid } = child;
  const killGroup = () => {
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // Everything in it has ended.
    }
  };
  let deadline: NodeJS.Timeout | undefined;
  const lines = [
    [child.stdout, false],
    [child.stderr, true],
  ] as const;
  const closed = lines.map(
    ([stream, isError]) =>
      new Promise<void>((resolve) => {
        const reader = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
        reader.on('line', (line) => details.onLine(line, isError));
        reader.on('close', resolve);
      }),
  );
  const ended = new Promise<number>((resolve) => {
    child.on('error', (error) => {
      details.onLine(`${details.command}: ${error.message}`, true);
      resolve(CANNOT_RUN);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(deadline);
      // A container ends with its first process, whatever that one started.
      killGroup();
      const result = code ?? 128 + (SIGNALS[signal ?? ''] ?? 0);
      void Promise.all(closed).then(() => resolve(result));
    });
  });
  return {
    ended,
    end(graceMs) {
      if (pid === undefined || deadline) return;
      try {
        process.kill(pid, 'SIGTERM');
      } catch {
        return;
      }
      deadline = setTimeout(killGroup, graceMs);
    },
  };
}
