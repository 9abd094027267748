import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { actionStep } from '../../src/cli/action-step.ts';

test('a character that arrives in two pieces stays whole', async () => {
  const workspace = await mkdtemp(join(tmpdir(), 'split-'));
  const node = join(workspace, 'node');
  // The pieces of "é", and of "ü" on stderr between them.
  await writeFile(
    node,
    "#!/bin/sh\nprintf 'caf\\303'; sleep 0.2; printf '\\303' >&2; sleep 0.2; printf '\\251\\n'; sleep 0.2; printf '\\274' >&2\n",
  );
  await chmod(node, 0o755);
  let shown = '';
  const step = await actionStep({
    workspace,
    node,
    inputs: {},
    environment: { PATH: process.env.PATH },
    onOutput: (text) => {
      shown += text;
    },
  });
  try {
    const { log } = await step.main().ended;
    expect([log, shown]).toEqual(['café\nü', 'café\nü']);
  } finally {
    await step.dispose();
    await rm(workspace, { recursive: true });
  }
});
