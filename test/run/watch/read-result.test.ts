import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TASK_CONTRACT_VERSION } from '../../../src/plan/task-contract.ts';
import { inMemory } from '../../../src/run/kept-text.ts';
import { readResult } from '../../../src/run/watch/read-result.ts';
import { runningJobs } from '../running-job.ts';

const [job] = runningJobs({ etl: {} }).jobs.values();

/** The outcome for a result with CANCEL and the members of `over`. */
function cancelled(over: Readonly<Record<string, unknown>>) {
  const [combination] = job?.planned.combinations ?? [];
  if (!job || !combination) throw new Error('no combination');
  const result = { version: TASK_CONTRACT_VERSION, status: 'CANCEL', signal: null, context: {}, ...over };
  const text = JSON.stringify(result);
  const at = { planned: job.planned, index: 0, combination, earlierAttempts: 0, retry: 0 };
  return readResult({ at, text, keep: inMemory });
}

test('the message says that a task canceled itself because nobody watches it any more', () => {
  const message = "ORPHANED: the run's watcher was last seen 660 s ago";
  const { outcome, ownCancel } = cancelled({ error: { name: 'Orphaned', message, traceback: '' } });
  expect(outcome?.status).toBe('CANCEL');
  expect(ownCancel).toBe(message);
});

test('the message for a task that a stage canceled names the stage', () => {
  const failed_stage = { path: ['Stop'], exception: 'StageCancelError', message: 'enough' };
  const { ownCancel } = cancelled({ errors: { name: 'StageCancelError', message: 'enough' }, failed_stage });
  expect(ownCancel).toBe("stage 'Stop' raised StageCancelError: enough");
});

test('a task that a signal ended did not cancel itself', () => {
  expect(cancelled({ signal: 15 }).ownCancel).toBeUndefined();
  const errors = { name: 'StageCancelError', message: 'ended' };
  expect(cancelled({ signal: 15, errors }).ownCancel).toBeUndefined();
});

const isText = (value: unknown) => typeof value === 'string';

test('an outcome contains only texts, for values of any type in any member of a result', () => {
  const leaf = fc.oneof(
    fc.constantFrom(
      null,
      true,
      1e300,
      -1,
      '',
      'text',
      {},
      [],
      { toString: null },
      { toString: 1, valueOf: 1 },
    ),
    fc.array(fc.constantFrom<unknown>({ toString: null }, 'text', null, 7, [[]]), { maxLength: 3 }),
  );
  const error = fc.oneof(leaf, fc.record({ name: leaf, message: leaf, traceback: leaf }));
  const stage = fc.record({
    ...{ path: leaf, exception: leaf, message: leaf, traceback: leaf },
    ...{ code_line: leaf, exit_code: leaf, file: fc.oneof(leaf, fc.record({ path: leaf, line: leaf })) },
  });
  const result = fc.record(
    {
      ...{ strategy_id: leaf, started_ms: leaf, ended_ms: leaf, warnings: leaf, packages: leaf },
      ...{ signal: leaf, context: leaf, job_skipped: leaf, retry: leaf },
      artifacts: fc.oneof(leaf, fc.record({ files: leaf }), fc.record({ list: leaf })),
      ...{ error, errors: error, if_error: error, failed_stage: fc.oneof(leaf, stage) },
      status: fc.constantFrom('SUCCESS', 'FAILED', 'CANCEL', 'SKIP'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(result, (over) => {
      const { outcome, ownCancel } = cancelled(over);
      const { failure, warnings = [], combination } = outcome ?? {};
      const shown = [combination?.strategyId, ...warnings, ...(failure?.stagePath ?? [])];
      const texts = failure ? [failure.name, failure.message, failure.traceback ?? ''] : [];
      expect([...shown, ...texts, ownCancel ?? ''].every(isText)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
