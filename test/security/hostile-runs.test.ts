import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { StepResult } from '../../src/cli/action-step.ts';
import { openStage, type Stage } from '../scenarios/scenario.ts';
import { commandsIn } from './runner-commands.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.end());

/** Commands of the Action itself, whose text is trusted. */
const OWN = new Set(['add-mask', 'debug', 'notice', 'warning', 'error', 'group', 'endgroup']);
const COMMANDS = [
  '::set-output name=status::PWNED',
  '::stop-commands::PWNED',
  '##[set-output name=result;]PWNED',
];

/** A definition in which every name is a workflow command. `then` is the last statement of its code. */
const hostile = (command: string, then = 'pass') => {
  const name = JSON.stringify(command);
  return `name: ${name}
params:
  ${name}: {type: str, default: ${name}}
jobs:
  ${name}:
    strategy: {matrix: {k: [${name}, ${JSON.stringify(`x\n${command}`)}]}}
    stages:
      - name: ${name}
        id: s
        run: |
          import time
          command = ${name}
          print(command)
          ${then}
`;
};

const expectHarmless = (kind: string, { log, outputs }: StepResult, allowed: readonly string[]) => {
  expect({ kind, log }).toEqual({ kind, log: expect.stringContaining('PWNED') });
  const foreign = commandsIn(log).filter(({ name }) => !OWN.has(name));
  expect({ kind, foreign }).toEqual({ kind, foreign: [] });
  expect(allowed).toContain(outputs.status);
};
const debugging = { RUNNER_DEBUG: '1' };

test.each(
  COMMANDS,
)('%j is text in a dry run, in an invalid definition and in invalid inputs', async (command) => {
  const definition = hostile(command);
  const dryRun = await stage.run({ definition, inputs: { dry_run: 'true' }, environment: debugging });
  expectHarmless('dry run', dryRun.main, ['SUCCESS']);
  const key = JSON.stringify(command);
  const wrong = `${definition}        ${key}: ${key}\n    needs: [${JSON.stringify(`${command}x`)}]\n    runs-on: {type: ${key}}\n`;
  const invalid = await stage.run({ definition: wrong, environment: debugging });
  expectHarmless('invalid', invalid.main, ['FAILED']);
  const wrongInputs: readonly Readonly<Record<string, string>>[] = [
    { params: `{${key}: 1, ${JSON.stringify(`${command}x`)}: 2}` },
    { workflow: `${command}.yml` },
    { workflow_name: command },
    { machine_type: command },
    { matrix: `{${key}: [1]}`, matrix_job: `${command}x` },
    { source: command },
  ];
  for (const inputs of wrongInputs) {
    const { main } = await stage.run({ definition, inputs: { ...inputs, dry_run: 'true' } });
    const foreign = commandsIn(main.log).filter(({ name }) => !OWN.has(name));
    expect({ inputs, foreign }).toEqual({ inputs, foreign: [] });
  }
});

test('a command is text in a run, in the post step and with reused results', async () => {
  const command = COMMANDS[0] ?? '';
  const definition = `${hostile(command)}  "::error::last PWNED":
    needs: [${JSON.stringify(command)}]
    stages: [{name: last, run: 'raise ValueError("##[set-output name=status;]PWNED")'}]
`;
  const attempt = (number: string) =>
    stage.run({
      definition,
      inputs: { resume: 'true' },
      environment: { ...debugging, GITHUB_RUN_ATTEMPT: number },
    });
  const first = await attempt('1');
  expectHarmless('run', first.main, ['FAILED']);
  const second = await attempt('2');
  expectHarmless('resume', second.main, ['FAILED']);
  expect(second.main.log).toContain('2 of 2 results reused');
  for (const { post } of [first, second]) {
    expect(commandsIn(post.log).filter(({ name }) => !OWN.has(name))).toEqual([]);
  }
});

test('a canceled run prints no command', async () => {
  const command = COMMANDS[0] ?? '';
  const step = await stage.step({ definition: hostile(command, 'time.sleep(60)'), environment: debugging });
  const main = step.main();
  await main.sees('2/2 running');
  await main.kill('SIGINT');
  expectHarmless('cancel', await main.ended, ['CANCEL']);
  const { log } = await step.post().ended;
  expect(commandsIn(log).filter(({ name }) => !OWN.has(name))).toEqual([]);
});
