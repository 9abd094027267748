import { afterEach, expect, test } from '@jest/globals';
import { openStage, type Stage } from './scenario.ts';

let stage: Stage;
afterEach(() => stage.end());

const NAME = 'projects/local-project/secrets/token/versions/3';
/** The value that the local cloud resolves it to on the "VM". */
const VALUE = `secret:${NAME}`;

const DEFINITION = `
jobs:
  use:
    runs-on:
      type: gcp_batch
      with: {secrets: {SHORT: "other:7"}}
    stages:
      - name: Use
        id: use
        run: |
          import os
          token, short = os.environ["TOKEN"], os.environ["SHORT"]
          ok = [len(token), short.endswith("/secrets/other/versions/7")]
          del token, short
      - name: Shell
        id: shell
        bash: test "$TOKEN" = "secret:$PROJECT" && echo same
      - name: Fail
        id: fail
        run: |
          import os
          token = os.environ["TOKEN"]
          raise ValueError("refused")
`;

test('the value of a secret exists only on the VM: not in the spec, the bucket, the log or the reports', async () => {
  stage = await openStage();
  const { main, post } = await stage.run({
    definition: DEFINITION,
    inputs: {
      secrets: `TOKEN=${NAME}`,
      env_vars: `PROJECT=${NAME}`,
      cleanup: 'never',
    },
  });
  const { jobs } = JSON.parse(main.outputs.result ?? '{}');
  expect(jobs.use.stages).toMatchObject({
    use: { outputs: { ok: [VALUE.length, true] } },
    shell: { outputs: { stdout: 'same' } },
  });
  expect(main.outputs.failed).toContain('refused');
  const { batchJobs, objects } = await stage.cloud.state();
  expect(batchJobs).toHaveLength(1);
  const stored = await Promise.all(
    objects.map(async (path) => {
      const [bucket = '', ...rest] = path.split('/');
      return (await stage.cloud.getObject(bucket, rest.join('/')))?.toString('utf8') ?? '';
    }),
  );
  expect(stored.length).toBeGreaterThan(4);
  const everything = JSON.stringify([batchJobs, stored, main, post]);
  expect(everything).toContain(NAME);
  expect(everything).not.toContain(VALUE);
});
