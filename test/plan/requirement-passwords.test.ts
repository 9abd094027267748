import { expect, test } from '@jest/globals';
import { requirementLines } from '../../src/plan/requirements/requirements.ts';

test.each([
  'foo @ https://bob:hunter2@127.0.0.1:1/foo-1.0-py3-none-any.whl',
  'https://bob:hunter2@example.com/foo-1.0-py3-none-any.whl',
  'foo@git+https://hunter2@github.com/octo/foo',
  'foo @ git+https://x-access-token:hunter2@github.com/octo/foo@v1',
  'foo @ git+ssh://git:hunter2@example.com/foo',
  'foo @ HTTPS://:hunter2@example.com/foo.whl',
  'foo @ https://bob:hun@ter2@example.com/foo.whl',
  '--index-url=https://bob:hunter2@example.com/simple',
  '--extra-index-url https://bob:hunter2@example.com/simple',
])('%s is refused without its password', (line) => {
  const [read] = requirementLines([line]);
  expect(read).toMatchObject({ kind: 'refused', hint: expect.stringContaining('secrets') });
  expect(JSON.stringify(read)).not.toContain('ter2');
});

test.each([
  'foo==1.0',
  'foo @ https://example.com/foo-1.0-py3-none-any.whl',
  'foo @ git+ssh://git@github.com/octo/foo@v1',
  'foo @ git+https://github.com/octo/foo@v1',
  'foo[bar]>=2; python_version < "3.12"',
  'foo @ file:///work/foo.whl',
])('%s has no password', (line) => {
  expect(requirementLines([line])).toEqual([{ kind: 'requirement', text: line }]);
});
