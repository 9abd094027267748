import { expect, test } from '@jest/globals';
import { annotationsOf } from '../../src/report/annotations.ts';
import { CHECK_SUMMARY_BYTES, checkRunEnd } from '../../src/report/check-run.ts';
import { commentBody } from '../../src/report/comment.ts';
import { byteLength } from '../../src/report/markdown.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { processorMs } from '../processor-time.ts';
import { failed, job, links, outcomeOf, param, product, stageFailure } from './build-outcome.ts';

const letters = (n: number) => n.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');

const TRACE = Array.from({ length: 200 }, (_, n) => `  File "x.py", line ${n}, in ${'é'.repeat(900)}`).join(
  '\n',
);
const LAST_LINES = Array.from({ length: 100 }, () => '日'.repeat(2000));

const bigRuns = new Map<number, ReturnType<typeof newBigRun>>();

/** A run with this number of combinations. It is created once and never changed. */
function bigRun(count: number) {
  const run = bigRuns.get(count) ?? newBigRun(count);
  bigRuns.set(count, run);
  return run;
}

/** A tenth of the combinations fails, each with its own reason and as much text as a task can write. */
function newBigRun(count: number) {
  const combinations = product({
    region: Array.from({ length: 10 }, (_, n) => `région-${n}`),
    row: Array.from({ length: count / 10 }, (_, n) => n),
  });
  const one = (n: number) =>
    n % 10 === 7
      ? failed(
          stageFailure({
            name: `Error${letters(n)}`,
            message: `${letters(n)} ${'ü'.repeat(3000)}`,
            traceback: TRACE,
            lastLines: LAST_LINES,
          }),
        )
      : {};
  return outcomeOf({
    status: 'FAILED',
    seconds: 900,
    warnings: Array.from({ length: 200 }, (_, n) => `warning ${n} ${'w'.repeat(900)}`),
    jobs: [
      { job: job('big', 10), combinations, status: 'FAILED', created: 0, running: 80, ended: 900, one },
      ...Array.from({ length: 60 }, (_, n) => ({
        job: job(`small-${n}`, 100 + n),
        created: 0,
        running: 5,
        ended: 9,
      })),
    ],
  });
}

/** The requests that conclude a check run. */
const checkOf = (outcome: ReturnType<typeof bigRun>) =>
  checkRunEnd({
    conclusion: 'failure',
    endedMs: outcome.endedMs,
    title: outcome.verdict,
    summary: renderSummary(outcome, { links, maxBytes: CHECK_SUMMARY_BYTES }),
    annotations: annotationsOf(outcome, 100),
  });

// A page shows a limited number of causes, so ten times the combinations must not take ten times as long.
test('reports of ten times the combinations take less than three times as long', () => {
  const [small, large] = [bigRun(1000), bigRun(10_000)];
  const ratio = (work: (outcome: ReturnType<typeof bigRun>) => unknown) => {
    // The best of three, because the first one also compiles the code.
    const quickest = (outcome: typeof small) =>
      Math.min(...[1, 2, 3].map(() => processorMs(() => work(outcome))));
    return quickest(large) / quickest(small);
  };
  expect(ratio((outcome) => renderSummary(outcome, { links }))).toBeLessThan(3);
  expect(ratio(checkOf)).toBeLessThan(3);
});

for (const count of [10, 1000, 10_000]) {
  test(`a run of ${count} combinations has reports within GitHub's limits`, () => {
    const outcome = bigRun(count);
    const summary = renderSummary(outcome, { links });
    const small = renderSummary(outcome, { links, maxBytes: CHECK_SUMMARY_BYTES });
    expect(byteLength(summary)).toBeLessThanOrEqual(900_000);
    expect(byteLength(small)).toBeLessThanOrEqual(60_000);
    expect(byteLength(commentBody(outcome, '<!-- x -->', { links }))).toBeLessThanOrEqual(60_000);
    expect(annotationsOf(outcome)).toHaveLength(count === 10 ? 11 : 20);
    const [first, ...more] = checkOf(outcome);
    expect(first?.output.annotations?.length).toBeLessThanOrEqual(50);
    expect(more.length).toBe(count === 10 ? 2 : 3);
    // Even the smallest page has the failures.
    for (const page of [summary, small]) {
      expect(page).toContain('/ stage `dedupe`');
      expect(page).toContain('| big | ❌\u00a0failed |');
    }
  });
}

test('failures are omitted only after all successes and inventories', () => {
  const outcome = bigRun(100);
  const counts = [900_000, 300_000, 150_000, 60_000, 20_000, 8_000].map((maxBytes) => {
    const page = renderSummary(outcome, { links, maxBytes });
    expect(byteLength(page)).toBeLessThanOrEqual(maxBytes);
    return {
      causes: (page.match(/^### ❌ \d+\. /gm) ?? []).length,
      successes: (page.match(/^\| small-/gm) ?? []).length,
      hasInventory: page.includes('Run and machines'),
    };
  });
  for (const { causes, successes, hasInventory } of counts) {
    if (causes < 10) expect({ successes, hasInventory }).toEqual({ successes: 4, hasInventory: false });
  }
  expect(counts[0]).toMatchObject({ causes: 10, successes: 4 });
  expect(renderSummary(bigRun(10), { links })).toContain('Run and machines');
  expect(counts.at(-1)?.causes).toBeLessThan(10);
});

test('a page that is still too long is cut between characters', () => {
  const page = renderSummary(bigRun(1000), { links, maxBytes: 700 });
  expect(byteLength(page)).toBeLessThanOrEqual(700);
  expect(page).toContain('## ❌ etl-daily');
  expect(page.isWellFormed()).toBe(true);
  expect(page.endsWith('…')).toBe(true);
});

test('of ten megabytes in one line of a task, a readable part is shown', () => {
  const huge = 'x'.repeat(10_000_000);
  const outcome = outcomeOf({
    status: 'FAILED',
    seconds: 1,
    jobs: [
      {
        job: job('a', 1),
        status: 'FAILED',
        one: () => failed(stageFailure({ message: huge, traceback: huge, lastLines: [huge, huge] })),
      },
    ],
  });
  expect(byteLength(renderSummary(outcome, { links }))).toBeLessThan(20_000);
  expect(processorMs(() => renderSummary(outcome, { links }))).toBeLessThan(1000);
});

/** A private key of fifty lines, all different. */
const KEY = [
  '-----BEGIN PRIVATE KEY-----',
  ...Array.from({ length: 48 }, (_, n) =>
    Buffer.from(`${letters(n * 7919)} line ${n} of a key, ${letters(n)}`.padEnd(48, letters(n))).toString(
      'base64',
    ),
  ),
  '-----END PRIVATE KEY-----',
].join('\n');

test.each([
  // Without a cache, every report masks each failure again: 30 seconds for a thousand.
  [1_000, 10_000],
  [5_000, 30_000],
])('the reports of %d failures with a key as a secret param take at most %d ms', (count, limitMs) => {
  const trace = Array.from(
    { length: 60 },
    (_, n) =>
      `  File "/work/stage_${n}.py", line ${n}, in step_${n}\n    return transform(rows, options, ${n})`,
  ).join('\n');
  const outcome = outcomeOf({
    status: 'FAILED',
    seconds: 900,
    params: [[{ ...param('key'), secret: true }, KEY]],
    jobs: [
      {
        job: job('big', 10),
        combinations: product({ row: Array.from({ length: count }, (_, n) => n) }),
        status: 'FAILED',
        created: 0,
        ended: 900,
        one: (n) =>
          failed(
            stageFailure({
              message: `row ${n}: ${KEY.split('\n')[n % 50]}`,
              traceback: trace,
              lastLines: Array.from({ length: 20 }, (_, line) => `line ${line} of what ${n} printed`),
            }),
          ),
      },
    ],
  });
  const texts: string[] = [];
  const ms = processorMs(() => {
    texts.push(
      renderSummary(outcome, { links }),
      JSON.stringify(annotationsOf(outcome)),
      JSON.stringify(checkOf(outcome)),
    );
    texts.push(commentBody(outcome, '<!-- x -->', { links }));
  });
  for (const text of texts) for (const line of KEY.split('\n').slice(1, -1)) expect(text).not.toContain(line);
  expect(texts[0]).toContain('***');
  expect(ms).toBeLessThan(limitMs);
});
