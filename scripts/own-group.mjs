// `node -- scripts/own-group.mjs PROGRAM [ARGUMENT]...` runs a program of this repository in the folder where npm was
// started. The program gets its own process group and each signal once, because it stops its processes in order: a
// terminal sends Ctrl-C to the whole group at the same time, including the storage server and steps.
// The `--` before this file keeps Node from taking --env-file for itself (nodejs/node#54232).
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { ROOT, WINDOWS } from './places.mjs';

const [program, ...given] = process.argv.slice(2);
const parent = process.ppid;
const child = spawn(process.execPath, ['--', resolve(ROOT, program), ...given], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
  detached: !WINDOWS,
});

let isEnding = false;
function forward(signal) {
  isEnding = true;
  child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
// npm passes a signal only to the intermediate shell, which ends without a message.
const watch = setInterval(() => {
  if (!WINDOWS && !isEnding && process.ppid !== parent) forward('SIGTERM');
}, 200);
child.on('exit', (code, signal) => {
  clearInterval(watch);
  process.exitCode = signal ? 1 : code;
});
