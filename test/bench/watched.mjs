// Loaded before the Action (node --import): writes what the process used when it ends.
import { writeFileSync } from 'node:fs';
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
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const used = {
    peakMb: maxRSS / 1024,
    cpuMs: (userCPUTime + systemCPUTime) / 1000,
    firstRequestMs: connectMs,
    endMs: performance.now(),
  };
  if (file) writeFileSync(file, JSON.stringify(used));
});
