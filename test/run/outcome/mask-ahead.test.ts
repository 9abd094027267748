import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { secretTexts, withoutSecrets } from '../../../src/report/secrets.ts';
import { maskAhead } from '../../../src/run/outcome/mask-ahead.ts';
import { processorClock } from '../../processor-time.ts';
import { failed, job, outcomeOf, param, product, stageFailure } from '../../report/build-outcome.ts';

const COUNT = 500;
const LINES = Array.from({ length: 50 }, (_, n) =>
  Buffer.from(`line ${n} of a key `.repeat(3)).toString('base64'),
);

/** A run of failures, each with a line of the key in its message and traceback. */
function failing() {
  const one = (n: number) => {
    const line = LINES[n % LINES.length] ?? '';
    return failed(stageFailure({ message: `no ${line}`, traceback: `Traceback\n  ${line}\n`.repeat(60) }));
  };
  const combinations = product({ n: Array.from({ length: COUNT }, (_, n) => n) });
  return outcomeOf({
    status: 'FAILED',
    seconds: 60,
    params: [[param('key', { secret: true }), LINES.join('\n')]],
    jobs: [{ job: job('a', 1), combinations, status: 'FAILED', created: 0, running: 5, ended: 60, one }],
  });
}

test('signals and timers are handled while failures are masked', async () => {
  const { jobs, plan } = failing();
  let isDone = false;
  let turns = 0;
  const masking = maskAhead(jobs, secretTexts(plan)).then(() => {
    isDone = true;
  });
  while (!isDone) {
    await setImmediate();
    turns++;
  }
  await masking;
  expect(turns).toBeGreaterThanOrEqual(COUNT / 100);
});

test('reports use text that is already masked, and do not mask it again', async () => {
  const outcome = failing();
  await maskAhead(outcome.jobs, secretTexts(outcome.plan));
  const [first, second] = [withoutSecrets(outcome), withoutSecrets({ ...outcome })].map(
    ({ jobs }) => jobs[0]?.combinations ?? [],
  );
  expect(first).toHaveLength(COUNT);
  expect(first?.every((one, at) => one === second?.[at])).toBe(true);
  const usedMs = processorClock();
  for (let n = 0; n < 50; n++) withoutSecrets(outcome);
  // To mask each of the fifty again takes longer than that.
  expect(usedMs()).toBeLessThan(200);
  for (const line of LINES) expect(JSON.stringify(first)).not.toContain(line);
});
