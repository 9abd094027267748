import { expect, test } from '@jest/globals';
import { extraIndexOf, requirementLines } from '../../src/plan/requirements.ts';

const HASH = `--hash=sha256:${'a'.repeat(64)}`;

test.each([
  [`polars==1.0 ${HASH}`, { kind: 'requirement', text: `polars==1.0 ${HASH}` }],
  [`polars==1.0 \\\n    ${HASH} \\\n    ${HASH}`, { kind: 'requirement' }],
  ['-c bounds.txt', { kind: 'constraints', path: 'bounds.txt' }],
  ['--constraint=bounds.txt', { kind: 'constraints', path: 'bounds.txt' }],
  ['-r more.txt', { kind: 'file', path: 'more.txt' }],
  ['--require-hashes', { kind: 'require-hashes' }],
  ['polars --hash=md5:0123', { kind: 'refused' }],
  [`polars ${HASH} --config-settings=x`, { kind: 'refused' }],
  ['-e .', { kind: 'refused' }],
  ['--index-url https://example.com', { kind: 'refused' }],
])('%j', (line, expected) => {
  expect(requirementLines([line])).toEqual([expect.objectContaining(expected)]);
});

test('a second index is named unless hashes say which files are meant', () => {
  expect(extraIndexOf(['A', 'PIP_INDEX_URL'], ['polars'])).toBeUndefined();
  for (const name of ['PIP_EXTRA_INDEX_URL', 'UV_INDEX', 'UV_EXTRA_INDEX_URL']) {
    expect(extraIndexOf(['A', name], ['polars'])).toBe(name);
    expect(extraIndexOf([name], [`polars==1.0 ${HASH}`])).toBeUndefined();
  }
});
