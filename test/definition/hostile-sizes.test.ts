import { expect, test } from '@jest/globals';
import { readYaml } from '../../src/definition/yaml/read.ts';
import { sourceOf } from '../../src/definition/yaml/source.ts';

/** Characters of each; a file has at most four times as many. */
const SIZE = 256 * 1024;
const filled = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
const lines = (line: (at: number) => string) => {
  const all: string[] = [];
  for (let at = 0, size = 0; size < SIZE; at++) {
    const text = line(at);
    all.push(text);
    size += text.length + 1;
  }
  return all.join('\n').slice(0, SIZE);
};

const hostile: Readonly<Record<string, string>> = {
  anchors: filled('&a '),
  tags: filled('!t '),
  'tags of their own': filled('!<tag:x> '),
  'anchors and tags': filled('&a !t '),
  'keys in one line': filled('a: '),
  'keys in one list': `[${filled('a: ')}`,
  'aliases of nothing': filled('*a '),
  'aliases in a list': `x: &a 1\ny: [${filled('*a, ')}]`,
  'anchors on lines': lines((at) => `k${at}: &a${at} 1`),
  'tags on lines': lines((at) => `k${at}: !t 1`),
  'mistakes on lines': lines((at) => `k${at}: a: 1`),
  'tabs on lines': filled('a:\n\tb\n'),
  documents: filled('---\na\n'),
  'ends of documents': filled('...\n'),
  directives: filled('%YAML 1.2\n'),
  quotes: filled('"a" '),
  'quotes in a list': `[${filled('"a" "b" ')}`,
  'block scalars': filled('a: |\n b\n'),
  'closing brackets': filled('] '),
  commas: `[${filled(',')}]`,
  'merge keys': filled('<<: 1\n'),
  escapes: `"${filled('\\x')}"`,
};

test.each(Object.entries(hostile))('a quarter of a mebibyte of %s is read in bounded time', (_, text) => {
  const before = process.cpuUsage();
  const { problems } = readYaml(sourceOf(text, 'w.yml'));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(30_000);
  const syntax = problems.filter(({ code }) => code === 'yaml-syntax');
  expect(syntax.length).toBeLessThanOrEqual(100);
});

test('a hundred mistakes are told, at their places', () => {
  const { problems } = readYaml(sourceOf(lines((at) => `k${at}: "a" b`).slice(0, 20_000), 'w.yml'));
  expect(problems).toHaveLength(100);
  expect(problems.map(({ at }) => at?.line)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
});

test('what a block scalar holds is no anchor, tag or alias', () => {
  const script = Array.from({ length: 20_000 }, () => '    &a !t *b').join('\n');
  expect(readYaml(sourceOf(`a: |\n${script}\nb: '${'* '.repeat(20_000)}'\n`, 'w.yml')).problems).toEqual([]);
});
