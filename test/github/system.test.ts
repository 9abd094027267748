import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const MODULE = JSON.stringify(new URL('../../src/github/system.ts', import.meta.url).href);

/** The output if only the programs in that folder exist. */
function saidWith(path: string) {
  const program = `const { systemText } = await import(${MODULE}); console.log(await systemText());`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    env: { PATH: path },
  });
  return { stdout, stderr };
}

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux("the debug log names the runner's system, and the kernel where its name cannot be found", () => {
  const folder = mkdtempSync(join(tmpdir(), 'system-'));
  const node = `with Node ${process.version}.`;
  expect(saidWith(folder)).toEqual({
    stdout: expect.stringMatching(/^The runner is Linux \d+\.\S+ on \w+, /),
    stderr: '',
  });
  writeFileSync(join(folder, 'lsb_release'), '#!/bin/sh\necho Ubuntu\necho 24.04\n', { mode: 0o755 });
  expect(saidWith(folder)).toEqual({
    stdout: `The runner is Ubuntu 24.04 on ${process.arch}, ${node}\n`,
    stderr: '',
  });
  rmSync(folder, { recursive: true });
});

test('the system is named only with step debugging', () => {
  const dist = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'system-'));
  writeFileSync(join(folder, 'workflow.yml'), 'jobs:\n  a:\n    stages: [{name: s, echo: hi}]\n');
  const environment = {
    ...{ PATH: process.env.PATH, HOME: folder, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder },
    ...{ INPUT_WORKFLOW: 'workflow.yml', INPUT_DRY_RUN: 'true' },
  };
  const logOf = (RUNNER_DEBUG: string) =>
    spawnSync(process.execPath, [dist], { encoding: 'utf8', env: { ...environment, RUNNER_DEBUG } }).stdout;
  expect(logOf('1')).toMatch(/^::debug::The runner is \S+ \S+ on \w+, with Node v\d/m);
  expect(logOf('0')).not.toContain('The runner is');
  rmSync(folder, { recursive: true });
});
