import { cpus } from 'node:os';

/** Maximum number of concurrent processes of all jobs, because one machine replaces a whole region. */
const MAX_PROCESSES = Math.max(8, 4 * cpus().length);

/** Distributes the processes among jobs: jobs with waiting tasks take turns, regardless of their number of tasks. */
export interface Slots {
  /** Resolves when a slot is free, or at once if `signal` is aborted; true if a slot was taken. */
  take(owner: string, signal: AbortSignal): Promise<boolean>;
  give(): void;
}

export function newSlots(max: number = MAX_PROCESSES): Slots {
  let free = max;
  /** In the order of turns. */
  const queues = new Map<string, Set<() => void>>();
  return {
    take(owner, signal) {
      if (signal.aborted) return Promise.resolve(false);
      if (free > 0) {
        free--;
        return Promise.resolve(true);
      }
      const queue = queues.get(owner) ?? new Set();
      queues.set(owner, queue);
      return new Promise((resolve) => {
        const leave = () => {
          queue.delete(enter);
          resolve(false);
        };
        const enter = () => {
          signal.removeEventListener('abort', leave);
          resolve(true);
        };
        signal.addEventListener('abort', leave, { once: true });
        queue.add(enter);
      });
    },
    give() {
      for (const [owner, queue] of queues) {
        queues.delete(owner);
        const [next] = queue;
        if (!next) continue;
        queue.delete(next);
        queues.set(owner, queue);
        next();
        return;
      }
      free++;
    },
  };
}
