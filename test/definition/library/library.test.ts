import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { decideCondition } from '../../../src/definition/conditions/if.ts';
import { paramTypes } from '../../../src/definition/model.ts';
import { convertParam } from '../../../src/definition/params/conversion.ts';
import { fromJsonText, toJsonText } from '../../../src/definition/python/codec.ts';
import { pythonRepr, pythonStr } from '../../../src/definition/python/text.ts';
import type { Value } from '../../../src/definition/python/value.ts';
import { matrixList, matrixValue } from '../../../src/definition/strategy/matrix-values.ts';
import { readInputText } from '../../../src/definition/yaml/input-text.ts';
import { scope } from '../conditions/condition-scope.ts';
import { askPython, at, linesOf, listOf } from './conformance.ts';

const values = linesOf('values');
const paramTexts = linesOf('param-texts');
const ifTexts = linesOf('if-texts') as readonly string[];
// A choice converts nothing.
const types = paramTypes.filter((type) => type !== 'choice');

const yamlFile = join(import.meta.dirname, '..', '..', 'conformance', 'yaml-scalars.yml');
const matrixLists: readonly (readonly Value[])[] = [
  ...[
    '1',
    ' 1 ',
    '1_000',
    '1.0',
    '1.',
    '+1',
    '-0',
    '01',
    '1__0',
    '1e3',
    '1_0.0',
    '',
    '.0',
    '-1.000',
    '1_',
    'x',
  ].map((text) => [2, text]),
  ...[[], ['1', '2'], [true, false], [...linesOf('values').slice(4, 6)], [1, null], [[1]], [true, 'x']],
];

const PROGRAM = `
import logging
logging.disable(logging.CRITICAL)
from ddeutil.workflow.job import Job
from ddeutil.workflow.params import Param
from ddeutil.io import YamlFlResolve
from ddeutil.workflow.job import Strategy
from pydantic import TypeAdapter

values, texts, types, conditions, params, jobs, yaml_file, lists = cases
adapter = TypeAdapter(Param)

def receive(text, kind):
    try:
        return [adapter.validate_python({"type": kind}).receive(text)]
    except Exception as error:
        return [type(error).__name__, str(error)]

def decide(text):
    try:
        return not Job.model_validate({"stages": [], "if": text}).is_skipped({"params": params, "jobs": jobs})
    except Exception:
        return None

def typed(matrix):
    try:
        strategy = Strategy.model_validate({"matrix": {"k": matrix}, "include": [{"k": item} for item in matrix]})
        return [strategy.matrix["k"], [entry["k"] for entry in strategy.include]]
    except Exception:
        return None

answers = [
    [[str(value), repr(value)] for value in values],
    [[text, kind, receive(text, kind)] for text in texts for kind in types],
    [[text, decide(text)] for text in conditions],
    YamlFlResolve(path=yaml_file).read(),
    [[matrix, typed(matrix)] for matrix in lists],
]
`;

const [texts, received, decisions, scalars, typed] = askPython(PROGRAM, [
  values,
  paramTexts,
  types,
  ifTexts,
  scope.params as ReadonlyMap<Value, Value>,
  scope.jobs as ReadonlyMap<Value, Value>,
  yamlFile,
  matrixLists,
]);

test('str() and repr() are the same as in Python', () => {
  const ours = values.map((value) => [pythonStr(value), pythonRepr(value)]);
  expect(fromJsonText(toJsonText(ours))).toEqual(texts);
});

test('texts are converted to params as in the installed library', () => {
  const convert = (text: Value, type: (typeof types)[number]): readonly Value[] => {
    const converted = convertParam({ name: 'p', type, at, required: false, secret: false }, text);
    return 'value' in converted ? [converted.value] : [converted.error.name, converted.error.message];
  };
  expect(paramTexts.flatMap((text) => types.map((type) => [text, type, convert(text, type)]))).toEqual(
    received,
  );
});

test('an if that is decided here has the same result in the installed library', () => {
  const decided = ifTexts.map((text) => {
    const decision = decideCondition(text, scope);
    return decision.decided ? decision.value : undefined;
  });
  const theirs = new Map(listOf(decisions) as readonly [string, Value][]);
  for (const [index, value] of decided.entries()) {
    const text = ifTexts[index] ?? '';
    if (value !== undefined) expect([text, value]).toEqual([text, theirs.get(text)]);
  }
  expect(decided.filter((value) => value !== undefined).length).toBeGreaterThan(ifTexts.length / 2);
});

test('a plain YAML scalar has the same value as in the library', () => {
  expect(readInputText(readFileSync(yamlFile, 'utf8'))).toEqual({ value: scalars });
});

test('the values of a matrix have the same types as in the library', () => {
  const ours = matrixLists.map((list) => {
    const [values, entries] = [matrixList(list), list.map(matrixValue)];
    return [list, values && entries.every((entry) => entry !== undefined) ? [values, entries] : null];
  });
  // A text in a list of ints becomes an int in the matrix, and stays a text in include.
  expect(ours).toEqual(typed);
});
