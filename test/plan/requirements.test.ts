import { expect, test } from '@jest/globals';
import { extraIndexOf, requirementLines } from '../../src/plan/requirements/requirements.ts';

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

test.each([
  'pandas',
  'pandas==2.2.3',
  'pandas>=2, <3',
  'pandas (>=2,<3)',
  'pandas[gcp,aws]~=2.2; python_version > "3.9" and sys_platform == "linux"',
  'torch==2.3.0+cu121',
  'x == 1!2.*',
  'x @ git+https://github.com/o/x.git@v1',
  'git+https://github.com/o/x.git@v1#egg=x',
  'https://example.com/x-1.0-py3-none-any.whl',
  './wheels/x-1.0-py3-none-any.whl',
  'x-1.0-py3-none-any.whl',
])('a requirement that installers accept is unchanged: %s', (line) => {
  expect(requirementLines([line])).toEqual([{ kind: 'requirement', text: line }]);
});

test.each([
  ['pandas=2.0', 'Write pandas==2.0.'],
  ['numpy=>1.2', 'Write numpy>=1.2.'],
  ['numpy: 1.2', 'Write numpy==1.2.'],
  ['pandas, numpy', 'Write one requirement per line:\n  requirements: |\n    pandas\n    numpy'],
  [
    'pip install -U pandas numpy>=1',
    'Write the packages alone, one per line:\n  requirements: |\n    pandas\n    numpy>=1',
  ],
  ['python -m pip install pandas', 'Write the packages alone, one per line:\n  requirements: |\n    pandas'],
  ['pandas numpy>=1', 'Write one requirement per line:\n  requirements: |\n    pandas\n    numpy>=1'],
  [
    'requests[socks',
    'Write a name with versions, such as pandas==2.2.3 or "pandas[gcp]>=2,<3", one per line.',
  ],
  ['pandas==', 'Write a name with versions, such as pandas==2.2.3 or "pandas[gcp]>=2,<3", one per line.'],
])('a requirement that no installer accepts is refused: %s', (line, hint) => {
  expect(requirementLines([line])).toEqual([
    { kind: 'refused', message: `"${line}" is not a requirement.`, hint },
  ]);
});

test('a second index is reported unless hashes pin the files', () => {
  expect(extraIndexOf(['A', 'PIP_INDEX_URL'], ['polars'])).toBeUndefined();
  for (const name of ['PIP_EXTRA_INDEX_URL', 'UV_INDEX', 'UV_EXTRA_INDEX_URL']) {
    expect(extraIndexOf(['A', name], ['polars'])).toBe(name);
    expect(extraIndexOf([name], [`polars==1.0 ${HASH}`])).toBeUndefined();
  }
});
