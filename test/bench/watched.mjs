// Loaded before the Action (node --import). Writes the resource usage of the process when it ends.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const startMs = performance.timeOrigin;
const file = process.env.BENCH_FILE;
let connectMs;
const { Socket } = createRequire(import.meta.url)('node:net');
const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  connectMs ??= performance.timeOrigin + performance.now() - startMs;
  return connect.apply(this, args);
};
/** Peak memory in kilobytes from the kernel, because getrusage includes the usage of the parent at the fork (Linux). */
function peakOf(maxRss) {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return maxRss;
  }
}
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const used = {
    peakMb: peakOf(maxRSS) / 1024,
    cpuMs: (userCPUTime + systemCPUTime) / 1000,
    firstRequestMs: connectMs,
    endMs: performance.now(),
  };
  if (file) writeFileSync(file, JSON.stringify(used));
});
