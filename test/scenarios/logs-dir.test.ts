import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.end());

const LINES = 3_000;
const DEFINITION = `name: talkative
params:
  token: {type: str, secret: true}
jobs:
  many:
    strategy: {matrix: {city: [Bern, "São Paulo"], n: [1]}}
    stages:
      - name: Talk
        run: |
          for line in range(${LINES}):
              print("\${{ matrix.city }} says", line)
          print("and keeps \${{ params.token }}")
      - name: Shell
        bash: echo "from the shell"
  failing:
    retry: 1
    stages:
      - name: Fail
        run: |
          print("before the failure")
          raise ValueError("no")
  killed:
    stages:
      - name: Die
        run: |
          import os, signal, time
          print("last words", flush=True)
          time.sleep(1)
          os.kill(os.getppid(), signal.SIGKILL)
          time.sleep(60)
`;

async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: Record<string, string> = {};
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    found[path.slice(folder.length + 1)] = await readFile(path, 'utf8');
  }
  return found;
}

test('logs_dir has the complete output of each combination, regardless of its status, without the live log', async () => {
  const { main, step } = await stage.run({
    definition: DEFINITION,
    inputs: {
      logs_dir: 'out/logs',
      stream_logs: 'false',
      params: 'token: hunter2-hunter2',
      secret_params: 'token',
      max_retries: '0',
    },
  });
  expect(main.outputs.status).toBe('FAILED');
  const files = await filesIn(join(step.workspace, 'out/logs'));
  expect(Object.keys(files).sort()).toEqual([
    'failing.log',
    'killed.log',
    'many/city=Bern/n=1.log',
    'many/city=S%C3%A3o%20Paulo/n=1.log',
  ]);
  const logLines = (files['many/city=S%C3%A3o%20Paulo/n=1.log'] ?? '').split('\n');
  expect(logLines.filter((line) => line.startsWith('São Paulo says'))).toEqual(
    Array.from({ length: LINES }, (_, line) => `São Paulo says ${line}`),
  );
  expect(logLines).toContain('and keeps ***');
  expect(logLines).toContain('from the shell');
  expect(logLines.at(-2)).toBe('[gcp-batch-workflow] ended: SUCCESS');
  const failing = files['failing.log'] ?? '';
  expect(failing.match(/before the failure/g)).toHaveLength(2);
  expect(failing).toContain('[gcp-batch-workflow] next attempt\n');
  expect(failing).toContain('ended: FAILED');
  expect(files['killed.log']).toContain('last words\n');
  expect(main.log).toContain('logs_dir: 4 files in out/logs');
  expect(main.log).not.toContain('says 1000');
  expect(await leftovers(stage.cloud)).toEqual(NOTHING);
});

test('without logs_dir, no request reads log files', async () => {
  await stage.cloud.reset();
  const definition = 'jobs: {one: {stages: [{name: Say, echo: hello}]}}';
  const { main } = await stage.run({ definition });
  expect(main.outputs.status).toBe('SUCCESS');
  const { calls } = await stage.cloud.state();
  expect(calls.filter(({ path }) => /\.log\b|%2Flogs%2F/.test(path))).toEqual([]);
});
