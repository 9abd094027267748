import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fromJsonText, toJsonText } from '../../src/definition/codec.ts';
import type { Value } from '../../src/definition/value.ts';
import { mapOf } from './conformance.ts';

/** What the library gives, or the exception it raises. */
export type Answer =
  | { readonly value: Value }
  | { readonly error: { readonly name: string; readonly message: string } };

/** The real library in one Python process, for as many questions as a test has. */
export interface Library {
  /** `question` is the name of a function of library-server.py. */
  ask(question: string, ...given: readonly Value[]): Promise<Answer>;
  end(): Promise<void>;
}

export function openLibrary(): Library {
  const tests = import.meta.dirname;
  const child = spawn(process.env.TEST_PYTHON ?? 'python3', [join(tests, 'library-server.py')], {
    env: { ...process.env, PYTHONPATH: join(tests, '..', '..', 'src', 'task'), PYTHONWARNINGS: 'ignore' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting: { resolve: (line: string) => void; reject: (error: Error) => void }[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(line));
  const ended = new Promise<void>((resolve) => {
    child.on('close', (code) => {
      for (const { reject } of waiting.splice(0)) reject(new Error(`The library ended with ${code}.`));
      resolve();
    });
  });
  return {
    async ask(question, ...given) {
      const line = await new Promise<string>((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${toJsonText([question, ...given])}\n`);
      });
      const answer = mapOf(fromJsonText(line));
      const error = answer.get('error');
      if (error === undefined) return { value: answer.get('value') ?? null };
      const { name, message } = Object.fromEntries(mapOf(error)) as Record<string, string>;
      return { error: { name: name ?? '', message: message ?? '' } };
    },
    async end() {
      child.stdin.end();
      await ended;
    },
  };
}
