import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Containers, findContainers } from '../../src/local-cloud/batch/tasks/containers.ts';
import { PYTHON } from '../python.ts';
import { outputsOf, runStages } from '../task/run-task.ts';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

const containers = await findContainers(PYTHON);
/** Without a working docker or podman, these tests count as skipped. */
const inContainers = containers ? test : test.skip;

const DEFINITION = `
params:
  who: str
jobs:
  first:
    strategy: {matrix: {n: [1, 2]}}
    stages:
      - name: Code
        id: code
        run: |
          import os
          users = len(open("/etc/passwd").readlines())
          doubled, who = int(os.environ["N"]) * 2, os.environ["WHO"]
      - name: Shell
        id: shell
        bash: echo "\${WHO}-\${N}"
  last:
    needs: [first]
    stages:
      - name: Sum
        id: sum
        vars: {all: "\${{ jobs.first.strategies }}"}
        run: total = sum(each["stages"]["code"]["outputs"]["doubled"] for each in all.values())
      - name: Raise
        run: |
          x = 1
          raise ValueError("as meant")
`;

const left = ({ tool }: Containers, uid: string) => {
  const [program = '', ...given] = tool;
  return spawnSync(program, [...given, 'ps', '--all', '--quiet', '--filter', `name=${uid}`], {
    encoding: 'utf8',
  }).stdout.trim();
};

describe('real containers', () => {
  let stage: Stage | undefined;
  afterEach(async () => {
    await stage?.end();
    stage = undefined;
  });

  inContainers('a run is what it is without them, to the line that fails', async () => {
    stage = await openStage({ containers: containers as Containers });
    const { main, post } = await stage.run({ definition: DEFINITION, inputs: { params: 'who=me' } });
    expect(main.outputs.status).toBe('FAILED');
    const line = DEFINITION.split('\n').findIndex((text) => text.includes('raise ValueError')) + 1;
    const { jobs } = JSON.parse(main.outputs.result ?? '{}');
    const each = Object.values(jobs.first.strategies) as {
      stages: Record<string, { outputs: Record<string, unknown> }>;
    }[];
    expect(each.map(({ stages }) => stages.code?.outputs)).toMatchObject([
      { users: 2, doubled: 2, who: 'me' },
      { users: 2, doubled: 4, who: 'me' },
    ]);
    expect(each.map(({ stages }) => stages.shell?.outputs.stdout)).toEqual(['me-1', 'me-2']);
    expect(jobs.last.stages.sum.outputs.total).toBe(6);
    expect(JSON.parse(main.outputs.failed ?? '[]')).toMatchObject([
      { job: 'last', stage: 'Raise', message: expect.stringContaining('as meant'), line },
    ]);
    expect(post.code).toBe(0);
    expect(await leftovers(stage.cloud)).toEqual(NOTHING);
  });

  inContainers('a canceled run leaves no container', async () => {
    stage = await openStage({ containers: containers as Containers });
    const definition = `
jobs:
  long:
    stages:
      - name: Sleep
        run: |
          import time
          print("asleep")
          time.sleep(600)
`;
    const step = await stage.step({ definition });
    const running = step.main();
    await running.sees('asleep');
    const [job] = (await stage.cloud.state()).batchJobs;
    const uid = job?.name.split('/').at(-1)?.slice(0, 12) ?? '';
    expect(left(containers as Containers, uid)).not.toBe('');
    await running.kill('SIGINT');
    const main = await running.ended;
    expect(main.outputs.status).toBe('CANCEL');
    await step.post().ended;
    expect(await leftovers(stage.cloud)).toEqual(NOTHING);
    await stage.end();
    stage = undefined;
    expect(left(containers as Containers, uid)).toBe('');
  });

  inContainers(
    'an unprivileged user runs a task on a root file system where only /tmp is writable',
    async () => {
      const { tool, options, image } = containers as Containers;
      const folder = mkdtempSync(join(tmpdir(), 'as-nobody-'));
      const program = join(folder, 'python3');
      const variables = [
        ...['GCP_BATCH_WORKFLOW_JOB', 'GCP_BATCH_WORKFLOW_SHARED', 'BATCH_TASK_INDEX', 'BATCH_TASK_COUNT'],
        ...['BATCH_TASK_RETRY_ATTEMPT', 'GCE_METADATA_HOST', 'API_ENDPOINT_OVERRIDE', 'PIP_NO_INDEX'],
      ];
      const words = [
        ...[...tool, 'run', '--rm', '--network=host', '--read-only', '--tmpfs', '/tmp:rw,mode=1777'],
        ...['--user', '65534:65534', ...options, ...variables.flatMap((name) => ['--env', name])],
        ...[image, 'python3'],
      ];
      writeFileSync(program, `#!/bin/sh\nexec ${words.join(' ')} "$@"\n`);
      chmodSync(program, 0o755);
      try {
        const stages = [
          { name: 'Who', id: 'who', run: 'import os\nuser, here = os.getuid(), os.getcwd()' },
          { name: 'Shell', id: 'shell', bash: 'id -u; touch here && ls here' },
        ];
        const run = await runStages(stages, {
          python: program,
          environment: { GCP_BATCH_WORKFLOW_SHARED: '/opt/gcp-batch-workflow' },
        });
        expect({ code: run.exitCode, output: run.exitCode === 0 ? '' : run.output }).toEqual({
          code: 0,
          output: '',
        });
        expect(outputsOf(run, 'who')).toMatchObject({
          user: 65_534,
          here: expect.stringMatching(/^\/tmp\//),
        });
        expect(outputsOf(run, 'shell')).toMatchObject({ stdout: '65534\nhere' });

        const missing = await runStages(stages, {
          python: program,
          job: { requirements: ['no-such-package-here==1.0'] },
          environment: { GCP_BATCH_WORKFLOW_SHARED: '/opt/gcp-batch-workflow', PIP_NO_INDEX: '1' },
        });
        expect(missing.exitCode).toBe(2);
        expect(missing.output).toMatch(/packages are not shared between tasks: (OSError|PermissionError)/);
        expect(missing.result?.error?.message).toMatch(
          /^pip could not install no-such-package-here==1\.0 .*No matching distribution found/,
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
