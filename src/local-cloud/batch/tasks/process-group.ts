import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Runs a program to its end. Throws an Error with its output if it fails. An abort also ends what it started. */
export async function runGroup(program: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const child = spawn(program, [...args], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  };
  signal.addEventListener('abort', end);
  try {
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const [code, ...output] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    signal.throwIfAborted();
    if (code !== 0) throw new Error(`${program} ${args.join(' ')}: exit code ${code}\n${output.join('')}`);
  } finally {
    signal.removeEventListener('abort', end);
  }
}
