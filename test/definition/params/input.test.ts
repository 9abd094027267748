import { describe, expect, test } from '@jest/globals';
import { asDeclared, readParamsInput } from '../../../src/definition/params/input.ts';
import { Tagged } from '../../../src/definition/python/value.ts';
import { readWorkflow } from '../../../src/definition/workflow/workflow.ts';

const paramsOf = (text: string) => {
  const { params, problems } = readParamsInput(text, 'params');
  expect(problems).toEqual([]);
  return Object.fromEntries(params);
};

const problemOf = (text: string) => {
  const { params, problems } = readParamsInput(text, 'params');
  expect(params.size === 0 || problems.length > 0).toBe(true);
  return problems[0]?.message;
};

test('an input that is empty or has only comments gives no params', () => {
  expect(paramsOf('')).toEqual({});
  expect(paramsOf('\n  # nothing yet\n')).toEqual({});
});

test('a YAML mapping has the same values as in the library', () => {
  const text =
    'day: 2026-01-31\nanswer: yes\nlimit: 010\nempty:\nquoted: "10"\nlist: [a, 1.0]\nmore: &m {x: 1}\nagain: *m\n';
  expect(paramsOf(text)).toEqual({
    day: new Tagged('date', '2026-01-31'),
    answer: 'yes',
    limit: 8,
    empty: null,
    quoted: '10',
    list: ['a', new Tagged('float', '1.0')],
    more: new Map([['x', 1]]),
    again: new Map([['x', 1]]),
  });
});

test('a JSON mapping keeps the order of its keys and its large numbers', () => {
  expect([...readParamsInput('{"b": 12345678901234567890, "10": 1e3}', 'params').params]).toEqual([
    ['b', new Tagged('int', '12345678901234567890')],
    ['10', new Tagged('float', '1000.0')],
  ]);
});

test('lines of key=value give texts, which the types of the params convert', () => {
  expect(paramsOf('# as on a command line\nrun_date = 2026-01-31\r\nquery=a=b: c\n\nempty=\n')).toEqual({
    run_date: '2026-01-31',
    query: 'a=b: c',
    empty: '',
  });
  expect(paramsOf('query: a=b')).toEqual({ query: 'a=b' });
});

test('a line that is not an assignment is reported with its number', () => {
  expect(problemOf('a=1\nb: 2')).toBe('input "params", line 2, is not `key=value` like the lines before it.');
  expect(problemOf('a=1\na=2')).toBe('input "params", line 2, gives \'a\' a second time.');
});

test('other forms are refused, with their place and without their text', () => {
  expect(problemOf('- a')).toBe('input "params" must be a mapping of names to values; got a list.');
  expect(problemOf('hunter2')).toBe('input "params" must be a mapping of names to values; got a text.');
  expect(problemOf('1: x')).toBe('input "params" has a name that is not a text; put it in quotes.');
  const broken: readonly (readonly [string, string])[] = [
    ['a: b: hunter2', 'A value in the line of its key cannot be a key with a value (line 1, column 4)'],
    ['a: "hunter2', 'The closing " is missing (line 1, column 4)'],
    ['a: 1\na: hunter2', "The key 'a' occurs a second time; the first is on line 1 (line 2, column 1)"],
    ['a: *hunter', 'No anchor &hunter precedes this alias (line 1, column 4)'],
    [
      'a: 1\n--- hunter2',
      'A file can contain only one YAML document; this is the start of a second one (line 2, column 1)',
    ],
    ['a: 1\n\tb: hunter2', 'Tabs are not allowed as indentation (line 2, column 1)'],
    ['a: [1]]hunter2', 'Unexpected flow-seq-end token in YAML stream (line 1, column 7)'],
    ['{"a": [1, {"b": hunter2', 'Unexpected "h" at line 1, column 17'],
    ['a: &x [*x]', 'It is nested deeper than 100 levels (line 1, column 7)'],
  ];
  expect(broken.map(([text]) => problemOf(text))).toEqual(
    broken.map(([, reason]) => `input "params" cannot be read: ${reason}.`),
  );
});

test('mistakes after a brace are reported as YAML or as JSON, depending on the form', () => {
  expect(problemOf('{a: [}')).toMatch(/line 1, column \d+/);
  expect(problemOf('{"a": [}')).not.toMatch(/line 1, column \d+\)/);
  expect(paramsOf('{a: 1e3, b: [x]}')).toEqual({ a: '1e3', b: ['x'] });
  expect(paramsOf('\n {"a": 1e3}')).toEqual({ a: new Tagged('float', '1000.0') });
});

describe('a value stays as it is written', () => {
  const specs = (declared: string) =>
    readWorkflow(
      {
        text: `name: f\nparams: {x: ${declared}}\njobs: {a: {stages: [{name: s, echo: hi}]}}`,
        file: 'f.yml',
      },
      { workflowName: undefined, environment: {} },
    ).params ?? new Map();
  const given = (declared: string, text: string) =>
    asDeclared(readParamsInput(text, 'params'), specs(declared)).get('x');

  test.each([
    '0042',
    '3.10',
    '012',
    '0x1F',
    '12:30:45',
    '1_000',
    'true',
    '2026-01-31',
    '1e5',
    '.5',
    '+7',
  ])('the text %s', (text) => {
    expect(given('str', `x: ${text}`)).toBe(text);
    expect(given(`{type: choice, options: ["${text}", other]}`, `x: ${text}`)).toBe(text);
  });

  test('in JSON as well', () => {
    expect(given('str', '{"x": 3.10}')).toBe('3.10');
    expect(given('str', '{"x": true}')).toBe('true');
    expect(given('str', '{"x": 42}')).toBe(42);
  });

  test('a whole number that begins with 0 is not octal, and other notations are kept', () => {
    expect(given('int', 'x: 012')).toBe('012');
    expect(given('int', 'x: 0x1F')).toBe(31);
    expect(given('{type: choice, options: [10, 12]}', 'x: 012')).toBe(10);
  });

  test('an empty value stays empty, and values of undeclared params have their YAML types', () => {
    expect(given('str', 'x: ~')).toBe(null);
    const input = readParamsInput('y: 3.10', 'params');
    expect(asDeclared(input, specs('str')).get('y')).toBe(3.1);
  });
});

test('quotes around a value of a KEY=VALUE line cause a warning that does not show the value', () => {
  const { params, warnings } = readParamsInput('day=monday\ncity="new york"', 'params');
  expect(params.get('city')).toBe('"new york"');
  expect(warnings).toEqual([
    {
      code: 'quoted-value',
      message: 'input "params", line 2: the quotes " around the value of city are part of the value.',
      hint: 'Write city=VALUE, without quotes; the value may contain spaces.',
    },
  ]);
  expect(readParamsInput('city: "new york"', 'params').warnings).toEqual([]);
});
