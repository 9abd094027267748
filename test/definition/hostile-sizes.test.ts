import { expect, test } from '@jest/globals';
import { readYaml } from '../../src/definition/yaml/read.ts';
import { sourceOf } from '../../src/definition/yaml/source.ts';
import type { Problem } from '../../src/errors.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { planRun } from '../../src/plan/plan-run.ts';
import { processorMs } from '../processor-time.ts';

/** Characters of each text: the limit of a file. */
const SIZE = 1024 * 1024;
/** Milliseconds of processor time: one or two seconds, plus a margin for other tests on the same processor. */
const MOST_MS = 6_000;
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
  'escapes on lines': `k: "${filled(' \\tb\n')} "`,
  'opening brackets': filled('['),
  'opening braces': filled('{'),
  'closing braces': filled('}'),
  'empty lists': filled('[]'),
  'lists in a list': `[${filled('[],')}`,
  'values in a list': `[${filled('a,')}]`,
  'commas in a mapping': `{${filled(',')}}`,
  'keys without values in a list': `[${filled(': ,')}]`,
  dashes: filled('- '),
  'dashes on lines': filled('-\n'),
  'question marks': filled('? '),
  colons: filled(': '),
  'tags of the type': filled('!!a '),
  'double quotes': filled('"'),
  'single quotes': filled("'"),
  'quoted texts on lines': filled('""\n'),
  'number signs': filled('#'),
  'comments on lines': filled('#\n'),
  tabs: filled('\t'),
  'line breaks': filled('\n'),
  'percent signs': filled('%\n'),
  'signs of a folded text': filled('>\n'),
  'one text of lines': filled('a\n'),
  'the same key': filled('a: 1\n'),
};

test.each(Object.entries(hostile))('a mebibyte of %s is read in bounded time', (_, text) => {
  let problems: readonly Problem[] = [];
  expect(
    processorMs(() => {
      problems = readYaml(sourceOf(text, 'w.yml')).problems;
    }),
  ).toBeLessThan(MOST_MS);
  expect(problems.length).toBeLessThanOrEqual(100);
  const syntax = problems.filter(({ code }) => code === 'yaml-syntax');
  expect(syntax.length).toBeLessThanOrEqual(100);
});

const JOB = 'stages: [{name: s, echo: x}]';
const large: Readonly<Record<string, string>> = {
  'jobs that need each other, the first of them one that is missing': `jobs:\n${lines((at) => `  j${at}: {needs: [j${at - 1}], ${JOB}}`)}`,
  'templates in one text': `jobs:\n  a:\n    stages:\n    - name: s\n      run: |\n${lines(() => `       $\{{ params.x }} "$\{{ matrix.y }}"`)}`,
  'templates in one line': `jobs: {a: {stages: [{name: s, echo: "${filled(`$\{{ params.x }} `)}"}]}}`,
  'templates in one condition': `{params: {x: {type: int, default: 1}}, jobs: {a: {if: "${filled(`$\{{ params.x }} + `)}1", ${JOB}}}}`,
  'operators in one condition': `jobs: {a: {if: "${filled('1 + ')}1", ${JOB}}}`,
  'equal signs in one condition': `jobs: {a: {if: "(${filled('=a')}", ${JOB}}}`,
  'braces in one condition': `jobs: {a: {if: "${filled('{{params.')}", ${JOB}}}`,
  stages: `jobs:\n  a:\n    stages:\n${lines((at) => `    - {nam: s${at}, ech: x}`)}`,
};

test.each(Object.entries(large))('a mebibyte of %s is planned in bounded time', (_, text) => {
  const raw = { workflow: 'w.yml', project_id: 'my-project', region: 'us-central1', gcs_bucket: 'bucket' };
  const { inputs } = readInputs(raw, {});
  if (!inputs) throw new Error('the inputs are wrong');
  const whole = text.slice(0, text.lastIndexOf('\n', SIZE) + 1 || undefined);
  const definition = { text: whole, file: 'w.yml' };
  expect(processorMs(() => planRun({ inputs, definition, environment: {}, now: new Date(0) }))).toBeLessThan(
    2 * MOST_MS,
  );
});

test('a hundred mistakes are reported with their positions', () => {
  const { problems } = readYaml(sourceOf(lines((at) => `k${at}: "a" b`).slice(0, 20_000), 'w.yml'));
  expect(problems).toHaveLength(100);
  expect(problems.map(({ at }) => at?.line)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
});

test('the content of a block scalar is never an anchor, tag or alias', () => {
  const script = Array.from({ length: 20_000 }, () => '    &a !t *b').join('\n');
  expect(readYaml(sourceOf(`a: |\n${script}\nb: '${'* '.repeat(20_000)}'\n`, 'w.yml')).problems).toEqual([]);
});
