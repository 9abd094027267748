// Starts `npm run local-cloud`; later steps get its variables, and its inputs for the Action are outputs.
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const { GITHUB_ENV, GITHUB_OUTPUT, GITHUB_STATE, GITHUB_WORKSPACE, RUNNER_TEMP } = process.env;
const envFile = join(RUNNER_TEMP, 'local-cloud.env');
const logFile = join(RUNNER_TEMP, 'local-cloud.log');
const log = openSync(logFile, 'w');

const cloud = spawn('npm', ['run', '--silent', 'local-cloud', '--', '--env-file', envFile], {
  cwd: GITHUB_WORKSPACE,
  detached: true,
  stdio: ['ignore', log, log],
});
cloud.unref();
let ended;
cloud.on('exit', (code) => {
  ended = code ?? 1;
});
appendFileSync(GITHUB_STATE, `pid=${cloud.pid}\n`);

while (!existsSync(envFile) && ended === undefined) await delay(200);
process.stdout.write(readFileSync(logFile, 'utf8'));
if (ended !== undefined) {
  process.stdout.write(`::error::The local cloud ended with ${ended} before it was ready.\n`);
  process.exit(1);
}
const variables = readFileSync(envFile, 'utf8').split('\n').filter(Boolean);
const inputs = variables.filter((line) => line.startsWith('INPUT_'));
// Reports go to GitHub itself, with the runner's settings; everything else is local.
const environment = variables.filter((line) => !/^(INPUT|GITHUB)_/.test(line));
appendFileSync(GITHUB_ENV, `${environment.join('\n')}\n`);
for (const line of inputs) {
  appendFileSync(GITHUB_OUTPUT, `${line.replace(/^INPUT_(\w+)/, (_, name) => name.toLowerCase())}\n`);
}
const control = environment.find((line) => line.startsWith('LOCAL_CLOUD_URL='));
appendFileSync(GITHUB_STATE, `url=${control?.slice('LOCAL_CLOUD_URL='.length)}\n`);
process.exit(0);
