import { expect, test } from '@jest/globals';
import {
  checkNeeds,
  type JobStatus,
  validateStatuses,
} from '../../../src/definition/conditions/trigger-rule.ts';
import type { TriggerRule } from '../../../src/definition/model.ts';
import { casesOf, listOf, mapOf } from '../library/conformance.ts';

test('a job starts under the same conditions as in the library', () => {
  for (const [rule, needs, jobs, status] of casesOf('trigger-rules')) {
    const ids = listOf(needs) as readonly string[];
    // The library waits forever for a need that is listed twice; the reader of definitions removes duplicates.
    if (new Set(ids).size < ids.length) continue;
    const states = ids.map((id) => {
      const job = mapOf(jobs).get(id);
      const known = job === undefined ? 'WAIT' : 'SUCCESS';
      return {
        status: (mapOf(job).get('status') ?? known) as JobStatus,
        hasErrors: mapOf(job).has('errors'),
      };
    });
    expect([rule, states, checkNeeds(rule as TriggerRule, states)]).toEqual([rule, states, status]);
  }
});

test('many statuses are combined into the same status as in the library', () => {
  for (const [statuses, status] of casesOf('statuses')) {
    expect([statuses, validateStatuses(listOf(statuses) as readonly JobStatus[])]).toEqual([
      statuses,
      status,
    ]);
  }
});

test('one_success requires exactly one success', () => {
  const success = { status: 'SUCCESS', hasErrors: false } as const;
  expect(checkNeeds('one_success', [success])).toBe('SUCCESS');
  expect(checkNeeds('one_success', [success, success])).toBe('FAILED');
});
