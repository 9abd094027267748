import './node-version.ts';
import './engine.ts';
import './proxy-variables.ts';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from './clock.ts';
import { gitHubRun } from './github/event.ts';
import { runner as startedBy } from './github/runner.ts';
import { main } from './main.ts';
import { post } from './post/post.ts';
import type { Deps } from './run/deps.ts';
import { taskProgram } from './task-program.ts';

// One bundle is both steps; the runner gives saved state to the post step only.
const PHASE = 'phase';

const clock: Clock = {
  now: Date.now,
  sleep: (ms, signal) => delay(ms, undefined, signal && { signal }).catch(() => undefined),
};

const { env } = process;
const runner = startedBy(env);
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // A second signal means that nobody waits any longer.
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

async function start(): Promise<number> {
  if (runner.state(PHASE)) {
    await post(deps);
    return 0;
  }
  runner.saveState(PHASE, 'post');
  return main(deps);
}

const code = await start();
// Clients keep sockets open; what was written to a pipe must still arrive.
process.stdout.write('', () =>
  process.stderr.write('', () => process.exit(code || Number(process.exitCode ?? 0))),
);
