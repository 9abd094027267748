import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StepResult } from '../../src/cli/action-step.ts';
import { expectGolden } from '../report/golden.ts';
import { logOf, normalized, withoutHours } from './reports-normalized.ts';
import { type Story, stories } from './reports-stories.ts';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

const HEAD = 'a'.repeat(40);
const EVENT = { pull_request: { number: 7, head: { sha: HEAD, repo: { full_name: 'local/definition' } } } };

interface Shown {
  readonly main: StepResult;
  readonly post: StepResult;
  readonly checks: readonly Document[];
  readonly comments: readonly Document[];
}
interface Document {
  readonly [key: string]: unknown;
}

const worlds = {
  real: {},
  // With this seed, three of 500 combinations fail. All take the same time.
  simulated: {
    simulate: {
      seed: '2',
      speed: 60,
      bootMs: 30_000,
      taskMs: [60_000, 60_000] as const,
      failureRate: 0.006,
    },
  },
  quiet: { bootMs: 60_000 },
  faulty: {},
};
type World = keyof typeof worlds;

async function runStory(stage: Stage, story: Story): Promise<Shown> {
  await stage.cloud.reset();
  story.before?.(stage);
  const service = join(tmpdir(), `service-${process.pid}`);
  const attempt = (number: number) => ({
    definition: story.definition.replace('SERVICE', service),
    event: EVENT,
    environment: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_RUN_ATTEMPT: String(number),
      ...story.environment,
    },
    inputs: { ...story.inputs },
  });
  if (story.isResumed) {
    await stage.run(attempt(1));
    await writeFile(service, '');
  }
  const step = await stage.step(attempt(story.isResumed ? 2 : 1));
  const running = step.main();
  if (story.signal) {
    await running.sees(story.signal[0]);
    await running.kill(story.signal[1]);
  }
  const main = await running.ended;
  const post = await step.post().ended;
  await rm(service, { force: true });
  const { checkRuns, comments, calls } = await stage.cloud.state();
  // Every request was validated against GitHub's OpenAPI description.
  expect(calls.filter(({ service, status }) => service === 'github' && status >= 400)).toEqual([]);
  if (story.inputs?.cleanup !== 'never') expect(await leftovers(stage.cloud)).toEqual(NOTHING);
  return { main, post, checks: checkRuns, comments };
}

/** The final check run without the fields that GitHub adds. Omits its page if the summary has the same page. */
function checkOf(check: Document, summary: string, pageOf = normalized): Document {
  const { name, head_sha, status, conclusion, external_id, details_url, output } = check;
  const { title, summary: page, annotations } = output as Document;
  const shown = pageOf(String(page)).trim() === summary.trim() ? 'the job summary' : pageOf(String(page));
  return {
    ...{ name, head_sha, status, conclusion, details_url },
    external_id: String(external_id).replace(/[0-9a-f]{16}\/(.*)\/[0-9a-f]{6}$/, 'KEY/$1/NONCE'),
    output: { title: normalized(String(title)), summary: shown, annotations },
  };
}

describe('whole runs, as people see them', () => {
  const stages = new Map<World, Promise<Stage>>();
  const stageOf = (world: World): Promise<Stage> => {
    const stage = stages.get(world) ?? openStage(worlds[world]);
    stages.set(world, stage);
    return stage;
  };
  beforeAll(async () => {
    await stageOf('real');
  });
  afterAll(async () => {
    for (const stage of stages.values()) await (await stage).end();
  });

  test.each(Object.entries(stories))('%s', async (name, story) => {
    const { main, post, checks, comments } = await runStory(await stageOf(story.world ?? 'real'), story);
    // The duration of a stopped task is known only if its final output arrived in time.
    const isStopped = main.outputs.status === 'CANCEL' || main.outputs.status === 'TIMEOUT';
    const pageOf = (text: string) => (isStopped ? withoutHours(normalized(text)) : normalized(text));
    const summary = pageOf(main.summary);
    const server = story.environment?.GITHUB_SERVER_URL;
    if (server !== undefined) {
      const everything = JSON.stringify([
        ...[main.log, main.summary, main.outputs],
        ...[checks.map((one) => checkOf(one, '')), comments.map(({ body }) => body)],
      ]);
      expect(everything).toContain(`${server}/local/definition/`);
      expect(everything).not.toMatch(/\/\/(api\.)?github\.com/);
    }
    expectGolden(
      `../stories/${name}.md`,
      [summary, post.summary && normalized(post.summary)].filter((page) => page !== '').join('\n'),
    );
    expectGolden(`../stories/${name}.log`, `${logOf(main, isStopped)}\n\n=== post\n${logOf(post)}\n`);
    const comment = comments.map(({ body }) =>
      normalized(String(body)).replace(summary.trim(), 'the job summary'),
    );
    const failed = JSON.parse(main.outputs.failed || 'null');
    const shown = {
      exitCode: main.code,
      status: main.outputs.status,
      failed,
      checks: checks.map((one) => checkOf(one, summary, pageOf)),
      comment,
    };
    expectGolden(`../stories/${name}.json`, normalized(`${JSON.stringify(shown, null, 2)}\n`));
  });
});
