import { expect, test } from '@jest/globals';
import {
  checkNeeds,
  type JobStatus,
  validateStatuses,
} from '../../../src/definition/conditions/trigger-rule.ts';
import type { TriggerRule } from '../../../src/definition/model.ts';
import { casesOf, listOf, mapOf } from '../library/conformance.ts';

test('a job may start when the library lets it start', () => {
  for (const [rule, needs, jobs, status] of casesOf('trigger-rules')) {
    const ids = listOf(needs) as readonly string[];
    // The library waits for ever for a need that is written twice; the reader of definitions leaves no duplicates.
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

test('many statuses make the one status that the library makes of them', () => {
  for (const [statuses, status] of casesOf('statuses')) {
    expect([statuses, validateStatuses(listOf(statuses) as readonly JobStatus[])]).toEqual([
      statuses,
      status,
    ]);
  }
});

test('one_success wants exactly one', () => {
  const success = { status: 'SUCCESS', hasErrors: false } as const;
  expect(checkNeeds('one_success', [success])).toBe('SUCCESS');
  expect(checkNeeds('one_success', [success, success])).toBe('FAILED');
});
