/**
 * Starts to measure. The function that is returned says how many milliseconds of processor time this process has used
 * since then; other work on the machine does not count.
 */
export function processorClock(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}

/** Milliseconds of processor time of `work`. */
export function processorMs(work: () => unknown): number {
  const usedMs = processorClock();
  work();
  return usedMs();
}

/** Measures the longest processor time between two turns of the event loop, in milliseconds, until it is called. */
export function longestTurn(): () => number {
  let longestMs = 0;
  let usedMs = processorClock();
  const timer = setInterval(() => {
    longestMs = Math.max(longestMs, usedMs());
    usedMs = processorClock();
  }, 10);
  return () => {
    clearInterval(timer);
    return Math.max(longestMs, usedMs());
  };
}
