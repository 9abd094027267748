import { cpus } from 'node:os';

/** Processes at a time over all jobs: one machine stands for a whole region. */
const MAX_PROCESSES = Math.max(8, 4 * cpus().length);

/** Counts the processes of all jobs; who waits longest is next. */
export interface Slots {
  /** Resolves when there is room, or at once when `signal` has been aborted; true when a slot was taken. */
  take(signal: AbortSignal): Promise<boolean>;
  give(): void;
}

export function newSlots(max: number = MAX_PROCESSES): Slots {
  let free = max;
  const waiting = new Set<() => void>();
  return {
    take(signal) {
      if (signal.aborted) return Promise.resolve(false);
      if (free > 0) {
        free--;
        return Promise.resolve(true);
      }
      return new Promise((resolve) => {
        const leave = () => {
          waiting.delete(enter);
          resolve(false);
        };
        const enter = () => {
          waiting.delete(enter);
          signal.removeEventListener('abort', leave);
          resolve(true);
        };
        signal.addEventListener('abort', leave, { once: true });
        waiting.add(enter);
      });
    },
    give() {
      const [next] = waiting;
      if (next) next();
      else free++;
    },
  };
}
