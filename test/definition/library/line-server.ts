import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PYTHON } from '../../python.ts';

/** A Python program in this folder that answers every line with one line, in order. */
export interface LineServer {
  ask(line: string): Promise<string>;
  end(): Promise<void>;
}

/** The program starts with the first question. */
export function openLineServer(program: string): LineServer {
  let started: LineServer | undefined;
  return {
    ask(line) {
      started ??= startLineServer(program);
      return started.ask(line);
    },
    end: async () => started?.end(),
  };
}

function startLineServer(program: string): LineServer {
  const tests = import.meta.dirname;
  const child = spawn(PYTHON, [join(tests, program)], {
    env: {
      ...process.env,
      PYTHONPATH: join(tests, '..', '..', '..', 'src', 'task'),
      PYTHONWARNINGS: 'ignore',
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting: { resolve: (line: string) => void; reject: (error: Error) => void }[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(line));
  const ended = new Promise<void>((resolve) => {
    child.on('close', (code) => {
      for (const { reject } of waiting.splice(0)) reject(new Error(`${program} ended with ${code}.`));
      resolve();
    });
  });
  return {
    ask: (line) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${line}\n`);
      }),
    async end() {
      child.stdin.end();
      await ended;
    },
  };
}
