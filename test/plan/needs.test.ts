import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { needsFirst, transitiveNeeds } from '../../src/plan/needs.ts';
import { plan } from '../run/schedule-facts.ts';

test('indirect needs of a job are in the order of the file', () => {
  const jobs = plan({ d: { needs: ['b', 'c'] }, c: { needs: ['a'] }, b: { needs: ['a'] }, a: {}, e: {} });
  expect([['a'], ['b'], ['d'], ['e'], ['b', 'c']].map((ids) => transitiveNeeds(jobs, ids))).toEqual([
    [],
    ['a'],
    ['c', 'b', 'a'],
    [],
    ['a'],
  ]);
});

test('a chain of any length overflows no stack', () => {
  const needs = new Map(Array.from({ length: 50_000 }, (_, n) => [`j${n}`, n === 0 ? [] : [`j${n - 1}`]]));
  const reversed = new Map([...needs].toReversed());
  expect(needsFirst(reversed)).toEqual([...needs.keys()]);
  const drafts = Object.fromEntries([...needs].slice(0, 20_000).map(([id, of]) => [id, { needs: of }]));
  expect(transitiveNeeds(plan(drafts), ['j19999'])).toHaveLength(19_999);
});

test('in any graph, every job comes once, after those that it needs', () => {
  const graph = fc.array(fc.array(fc.nat(30), { maxLength: 5 }), { maxLength: 25 });
  const property = fc.property(graph, fc.boolean(), (drafts, isReversed) => {
    const jobs = drafts.map((needs, n): [string, string[]] => [
      `j${n}`,
      [...new Set(needs)].filter((need) => need < n).map((need) => `j${need}`),
    ]);
    const needs = new Map(isReversed ? jobs.toReversed() : jobs);
    const order = needsFirst(needs);
    expect(order.toSorted()).toEqual([...needs.keys()].toSorted());
    for (const [at, id] of order.entries())
      for (const need of needs.get(id) ?? []) expect(order.indexOf(need)).toBeLessThan(at);
  });
  fc.assert(property, { numRuns: 200 });
});

test('needs that do not exist do not count, and jobs that need each other are left out', () => {
  const needs = new Map([
    ['a', ['gone']],
    ['b', ['c', 'a']],
    ['c', ['b']],
  ]);
  expect(needsFirst(needs)).toEqual(['a']);
});
