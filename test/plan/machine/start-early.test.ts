import { describe, expect, test } from '@jest/globals';
import { planOf } from '../plan-of.ts';
import type { ResourceCase } from '../resource-case.ts';

type Given = Omit<ResourceCase, 'name'>;

const plannedOf = (given: Given) => planOf(given).plan?.jobs.get('work');

describe('start_early', () => {
  test.each<[string, Given, 'auto' | 'always' | undefined]>([
    ['by default', {}, undefined],
    ['of the input', { inputs: { start_early: 'auto' } }, 'auto'],
    ['of the job', { with: { start_early: 'always' } }, 'always'],
    [
      'of the job rather than the input',
      { inputs: { start_early: 'always' }, with: { start_early: 'never' } },
      undefined,
    ],
    ['in capitals', { with: { start_early: 'Auto' } }, 'auto'],
  ])('%s', (_, given, startEarly) => {
    expect(plannedOf(given)?.startEarly).toBe(startEarly);
  });

  test('expected is a time, with or without start_early', () => {
    expect(plannedOf({ with: { expected: '1h30m' } })?.expectedSeconds).toBe(5_400);
    expect(plannedOf({ with: { expected: 90, start_early: 'auto' } })?.expectedSeconds).toBe(90);
    expect(plannedOf({})?.expectedSeconds).toBeUndefined();
  });

  test.each<[Given, string]>([
    [
      { with: { start_early: 'soon' } },
      '4: Job \'work\': runs-on.with.start_early must be one of never, auto, always; got "soon".',
    ],
    [
      { with: { expected: 'soon' } },
      '4: Job \'work\': runs-on.with.expected must be a time from 1 to 1209600 seconds, such as "10m" or "1h30m"; got "soon".',
    ],
    [
      { inputs: { start_early: 'soon' } },
      'input "start_early" must be one of never, auto, always; got "soon"',
    ],
    [
      { with: { fallback: [{ start_early: 'auto' }], spot: true } },
      "4: Job 'work': runs-on.with.fallback, entry 1: start_early cannot be changed in an entry.",
    ],
  ])('%j is refused at its place', (given, message) => {
    const { problems } = planOf(given);
    const texts = problems.map(({ message: text, at }) => `${at ? `${at.line}: ` : ''}${text}`);
    expect(texts).toEqual([message]);
  });
});
