import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LocalCloudOptions } from '../../src/local-cloud/cloud.ts';
import { openStage, type Stage } from './scenario.ts';

/** Definitions of test/golden/everyday whose status depends on machines and services. */
const FOLDER = join(import.meta.dirname, '..', 'golden', 'everyday');
const INPUTS = JSON.parse(readFileSync(join(FOLDER, 'inputs.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;
const storyOf = (name: string) => ({
  definition: readFileSync(join(FOLDER, `${name}.yml`), 'utf8'),
  inputs: INPUTS[name] ?? {},
});

interface Ending {
  readonly name: string;
  readonly status: string;
  /** Text of the last error, which is the headline. */
  readonly headline?: RegExp;
  /** Additional text of the summary. */
  readonly advice?: RegExp;
}

describe.each<{
  readonly cloud: string;
  readonly options: LocalCloudOptions;
  readonly endings: readonly Ending[];
}>([
  {
    cloud: 'as it is',
    options: {},
    endings: [
      { name: 'dryrun', status: 'SUCCESS' },
      {
        name: 'bucket-not-there',
        status: 'FAILED',
        headline: /no-such-bucket-xyz does not exist \(HTTP 404\)/,
      },
      {
        name: 'preflight-missing',
        status: 'FAILED',
        headline: /1 problem found before anything was started/,
      },
      { name: 'timeout-run', status: 'TIMEOUT', headline: /timeout/ },
      {
        name: 'timeout-task',
        status: 'FAILED',
        headline: /exceeded its time limit \(4 s\) \(3 of 3/,
        advice: /\*\*What to do:\*\* Raise .*timeout/,
      },
      { name: 'oom', status: 'FAILED', headline: /killed.*\(3 of 3/, advice: /memory/ },
      { name: 'runner-killed', status: 'FAILED', headline: /\(3 of 3 a tasks failed\)/ },
      {
        name: 'req-typo',
        status: 'FAILED',
        headline: /No matching distribution found for pandsa-not-there==1\.0 \(3 of 3/,
        advice: /Check the name and the version/,
      },
    ],
  },
  {
    cloud: 'without a role on the bucket',
    options: { denied: ['storage.objects.create'] },
    endings: [
      {
        name: 'denied-storage',
        status: 'FAILED',
        headline: /no permission storage\.objects\.create on gs:\/\/local-bucket \(HTTP 403\)/,
        advice: /roles\/storage\./,
      },
    ],
  },
  {
    cloud: 'without a role for Batch',
    options: { denied: ['batch.jobs.create'] },
    endings: [
      {
        name: 'denied-batch',
        status: 'FAILED',
        headline: /no permission batch\.jobs\.create/,
        advice: /roles\/batch\.jobsEditor/,
      },
    ],
  },
  {
    cloud: 'with five hundred tasks of which some fail',
    options: { simulate: { bootMs: 0, taskMs: [0, 0], failureRate: 0.02 } },
    endings: [
      {
        name: 'many-tasks',
        status: 'FAILED',
        headline: /\(\d+ of 500 aggregate tasks failed\)/,
        advice: /skipped: aggregate failed/,
      },
    ],
  },
])('on a cloud $cloud', ({ options, endings }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(options);
  });
  afterAll(() => stage.end());

  test.each(endings)('$name ends as $status', async ({ name, status, headline, advice }) => {
    const { main } = await stage.run(storyOf(name));
    const errors = main.log.split('\n').filter((line) => line.startsWith('::error'));
    const last = errors.at(-1) ?? '';
    if (headline) expect(last).toMatch(headline);
    else expect(errors).toEqual([]);
    expect({ status: main.outputs.status, code: main.code }).toEqual({ status, code: headline ? 1 : 0 });
    if (advice) expect(main.summary).toMatch(advice);
  });
});

test('many-tasks-in-turn is canceled on GitHub, and reports which tasks ran', async () => {
  const stage = await openStage({ simulate: { speed: 1, bootMs: 0, taskMs: [1_000, 2_000] } });
  try {
    const step = await stage.step(storyOf('many-tasks-in-turn'));
    const main = step.main();
    await main.sees(/aggregate.* \d+ ok/);
    await main.kill('SIGINT');
    const ended = await main.ended;
    await step.post().ended;
    expect(ended.outputs.status).toBe('CANCEL');
    // Only ten tasks run at a time.
    expect(ended.summary).toMatch(
      /^## .*canceled after .*the runner sent SIGINT; \d+ tasks succeeded, \d\d? stopped while running, [34]\d\d never ran/m,
    );
    expect(ended.summary).toMatch(/\| aggregate \|.*\| [1-9]\d?\s\/\s500/);
    expect((await stage.cloud.state()).batchJobs).toEqual([]);
  } finally {
    await stage.end();
  }
});
