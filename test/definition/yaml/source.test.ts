import { expect, test } from '@jest/globals';
import { inOrder, readWorkflow } from '../../../src/definition/workflow/workflow.ts';
import { decodeDefinition, sourceOf } from '../../../src/definition/yaml/source.ts';

const decode = (...parts: readonly (string | Uint8Array)[]) =>
  decodeDefinition(Buffer.concat(parts.map((part) => Buffer.from(part))), 'flow.yml');

test('a file over 1 MiB is refused and not read', () => {
  expect(decode('#'.repeat(1024 * 1024)).problems).toEqual([]);
  expect(decode('#'.repeat(1024 * 1024 + 1)).problems[0]?.code).toBe('file-too-large');
});

test('bytes that are not UTF-8 are refused at their line', () => {
  expect(decode('name: a\njobs: ', Buffer.from([0xff, 0xfe]), '\n').problems).toMatchObject([
    { code: 'not-utf8', at: { line: 2 } },
  ]);
  // UTF-16, as some editors write it.
  expect(decode(Buffer.from('\ufeffname: a\n', 'utf16le')).problems[0]?.code).toBe('not-utf8');
});

test.each([
  '\0',
  '\x07',
  '\x7f',
  '\x9f',
  '\ufffe',
])('the character %j is refused at its line', (character) => {
  expect(decode(`name: a\njobs:\n  a: "x${character}y"\n`).problems).toMatchObject([
    { code: 'control-character', at: { line: 3 } },
  ]);
});

test('every other character is allowed', () => {
  expect(decode('name: "\t\x85\xa0é€😀\ue000"\r\n').problems).toEqual([]);
});

test('the text has no byte order mark and no Windows line ends', () => {
  const { text = '' } = decode('\ufeffname: a\r\njobs:\r\n  a:\r\n    stages:\r\n      - bahs: x\r\n');
  const { problems } = readWorkflow({ text, file: 'flow.yml' }, { workflowName: undefined, environment: {} });
  expect(problems.map(({ at, excerpt }) => [at?.line, at?.column, excerpt])).toEqual([
    [5, 9, '      - bahs: x\n        ^'],
    [5, 9, '      - bahs: x\n        ^'],
  ]);
});

test('an excerpt shows the part of a long line with the mistake', () => {
  const source = sourceOf(`${'ä'.repeat(500)}HERE${'ö'.repeat(500)}\n`, 'flow.yml');
  const [line = '', caret = ''] = source.excerpt({ file: 'flow.yml', line: 1, column: 501 }).split('\n');
  expect(line.length).toBeLessThanOrEqual(160);
  expect(line.slice(caret.indexOf('^')).startsWith('HERE')).toBe(true);
});

test('columns count characters, even those with two UTF-16 units', () => {
  const source = sourceOf('a: 😀😀x\nb: y\n', 'flow.yml');
  const places = ['x', 'b', 'y'].map((each) => source.at(source.text.indexOf(each)));
  expect(places.map(({ line, column }) => [line, column])).toEqual([
    [1, 6],
    [2, 1],
    [2, 4],
  ]);
  expect(source.at(source.text.length)).toMatchObject({ line: 3, column: 1 });
});

test.each([
  0, 1, 40, 79, 80, 81, 120,
])('an excerpt points at its character after %d wide characters', (count) => {
  const text = `${'😀'.repeat(count)}HERE${'😀'.repeat(200)}`;
  const source = sourceOf(`first\n${text}\nlast\n`, 'flow.yml');
  const [line = '', caret = ''] = source
    .excerpt({ file: 'flow.yml', line: 2, column: count + 1 })
    .split('\n');
  expect([...line].length).toBeLessThanOrEqual(160);
  const characters = [...line];
  expect(characters.slice(caret.indexOf('^'), caret.indexOf('^') + 4).join('')).toBe('HERE');
  expect(characters.length).toBeGreaterThan(80);
});

test('problems are in the order of the file, and those without a position come last', () => {
  const at = (line: number, column: number) => ({
    code: 'c',
    message: `${line}:${column}`,
    at: { file: 'f', line, column },
  });
  const none = { code: 'c', message: 'nowhere' };
  const given = [none, at(2, 5), at(10, 1), at(2, 3), at(1, 9)];
  expect(inOrder(given).map(({ message }) => message)).toEqual(['1:9', '2:3', '2:5', '10:1', 'nowhere']);
});
