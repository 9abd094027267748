// The first of both steps, copied to dist/ as it is: what comes before the bundle, which takes a while to load.
import { readFileSync } from 'node:fs';
import { env, exit, stdout, versions } from 'node:process';

const NEEDED = 24;

if (Number(versions.node.split('.')[0]) < NEEDED) {
  const command = env.GITHUB_ACTIONS === 'true' ? '::error::' : '';
  const text = `gcp-batch-workflow needs Node ${NEEDED} or later, and this is Node ${versions.node}: use an actions/runner of version 2.327.1 or later.`;
  stdout.write(`${command}${text}\n`);
  exit(1);
}

/** Says what runs. A path with unusual characters is not repeated: it could be a command to the runner. */
export function sayWhatRuns() {
  const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  const path = (env.INPUT_WORKFLOW ?? '').trim();
  const isPlain = /^[\w./@+-][\w./@+ -]{0,200}$/.test(path);
  stdout.write(`gcp-batch-workflow ${version}${isPlain ? `: ${path}` : ''}\n`);
}
