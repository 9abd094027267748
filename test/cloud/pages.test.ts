import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pagesOf } from '../../src/cloud/pages.ts';

const LIST = { service: 'batch', operation: 'list tasks of', resource: 'job' } as const;

/** Reads a list whose pages return these tokens, one after the other; then it ends. */
async function reading(nextTokens: readonly string[]) {
  const asked: string[] = [];
  const read: number[] = [];
  const pages = pagesOf(LIST, async (token) => {
    const number = asked.push(token);
    return { items: [number], nextToken: nextTokens[number - 1] ?? '' };
  });
  let error: unknown;
  try {
    for await (const page of pages) read.push(...page);
  } catch (thrown) {
    error = thrown;
  }
  return { asked, read, error };
}

test('each page is requested once, with the token of the page before it', async () => {
  const tokens = fc.uniqueArray(fc.string({ minLength: 1 }));
  await fc.assert(
    fc.asyncProperty(tokens, async (nextTokens) => {
      const { asked, read, error } = await reading(nextTokens);
      expect(error).toBeUndefined();
      expect(asked).toEqual(['', ...nextTokens]);
      expect(read).toEqual(asked.map((_, at) => at + 1));
    }),
  );
});

test.each([
  ['the same page', ['a', 'a']],
  ['two pages in turn', ['a', 'b', 'a']],
  ['a page after others', ['a', 'b', 'c', 'b']],
])('a service that repeats %s ends the list with an error', async (_, nextTokens) => {
  const { asked, error } = await reading(nextTokens);
  expect(asked).toEqual(['', ...nextTokens.slice(0, -1)]);
  expect(error).toMatchObject({
    ...LIST,
    name: 'CloudError',
    status: 'REPEATED_PAGE',
    message: 'list tasks of job: the service returned the same page again and again.',
  });
});
