import { readdirSync, readFileSync } from 'node:fs';

/** Variables that identify every process of one attempt at a task. */
const MARKS = ['BATCH_JOB_UID', 'BATCH_TASK_INDEX', 'BATCH_TASK_RETRY_ATTEMPT'];

/**
 * Kills processes that a task left in their own sessions, which a process group does not contain; a container would end
 * them. Only on systems with /proc.
 */
export function killStragglers(environment: Readonly<Record<string, string>>): void {
  const marks = MARKS.map((name) => `${name}=${environment[name]}`);
  for (const name of processIds()) {
    const pid = Number(name);
    if (pid === process.pid) continue;
    try {
      const variables = readFileSync(`/proc/${name}/environ`, 'utf8').split('\0');
      if (marks.every((mark) => variables.includes(mark))) process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended, or belongs to another user.
    }
  }
}

function processIds(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
