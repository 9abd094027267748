import { expect, test } from '@jest/globals';
import { replaceEnvironment } from '../../../src/definition/known/environment.ts';
import { askPython, listOf } from '../library/conformance.ts';

const environment = { NAME: 'etl', EMPTY: '', DOLLAR: 'a$b', _LOW: 'under' };

const TEXTS = [
  'plain',
  '',
  `\${NAME}`,
  `a-\${NAME}-b`,
  `\${NAME}\${NAME}`,
  `\${ NAME }`,
  `\${NAME:other}`,
  `\${NOT_SET:other}`,
  `\${NOT_SET:gs://bucket/path}`,
  `\${NOT_SET:a b}`,
  `\${_LOW}`,
  `\${DOLLAR}`,
  '$$',
  `$\${NAME}`,
  'costs $$5',
  '$1 and $2',
  '$NAME',
  `\${{ params.x }}`,
  `\${{ params.x }} in \${NAME}`,
  '$',
  '{NAME}',
  `\${NAME`,
];

const PROGRAM = `
import os
from ddeutil.io import search_env_replace

texts, environment = cases
os.environ.update(environment)
for text in texts:
    try:
        answers.append(search_env_replace(text))
    except Exception as error:
        answers.append([type(error).__name__])
`;

test('variables in a text are replaced as in the installed library', () => {
  const theirs = listOf(askPython(PROGRAM, [TEXTS, new Map(Object.entries(environment))]));
  const ours = TEXTS.map((text) => replaceEnvironment(text, environment).text);
  expect(TEXTS.map((text, index) => [text, ours[index]])).toEqual(
    TEXTS.map((text, index) => [text, theirs[index]]),
  );
});

test('an empty variable gets the default, where the library writes "null"', () => {
  const text = `\${EMPTY:other} \${}`;
  expect(replaceEnvironment(text, environment).text).toBe(`other \${}`);
  const [theirs] = listOf(askPython(PROGRAM, [[`\${EMPTY:other}`], new Map(Object.entries(environment))]));
  expect(theirs).toBe('null');
});
