import './engine.ts';
import './proxy-variables.ts';
import { readFileSync } from 'node:fs';
import type { Clock } from './clock.ts';
import { messageOf } from './errors.ts';
import { gitHubRun } from './github/event.ts';
import { runner as startedBy } from './github/runner.ts';
import { systemText } from './github/system.ts';
import { main } from './main.ts';
import { post } from './post/post.ts';
import type { Deps } from './run/deps.ts';
import { taskProgram } from './task-program.ts';

/** The timer of node:timers/promises creates an error with a stack for every sleep that is aborted: one per request. */
const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const wake = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal?.addEventListener('abort', wake, { once: true });
  });

const clock: Clock = { now: Date.now, sleep };

const { env } = process;
const runner = startedBy(env);
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // After a second signal, nothing waits any longer.
    if (stopping.signal.aborted) process.exit(1);
    stopping.abort(signal);
  });
}

function eventPayload(): unknown {
  try {
    return JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
  } catch {
    return undefined;
  }
}

const deps: Deps = {
  runner,
  gitHub: gitHubRun(env, eventPayload()),
  environment: env,
  clock,
  program: taskProgram,
  stop: stopping.signal,
};

/** Node's own message for these would contain text of others, which could be a command to the runner. */
function guardLog(): void {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => runner.debug(warning.stack ?? warning.message));
  process.on('uncaughtException', (error) => {
    runner.fail(`gcp-batch-workflow failed with: ${messageOf(error)}`);
    process.exit(1);
  });
}

/** Runs one of the two steps of the Action, and ends the process. Called by `src/entries`. */
export async function start(step: 'main' | 'post'): Promise<void> {
  guardLog();
  if (runner.isDebug) runner.debug(await systemText());
  const code = step === 'main' ? await main(deps) : await post(deps).then(() => 0);
  // Clients keep sockets open, so the process must be ended, but only after all output is written to the pipe.
  process.stdout.write('', () =>
    process.stderr.write('', () => process.exit(code || Number(process.exitCode ?? 0))),
  );
}
