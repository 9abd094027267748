import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from '../../src/definition/suggestion.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('a limited distance is the full distance or the limit', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 5 }), (one, other, limit) => {
      expect(editDistance(one, other, limit)).toBe(Math.min(editDistance(one, other), limit));
    }),
    { numRuns: 2_000 },
  );
});
