import { expect, test } from '@jest/globals';
import { CONDITION_NAMES } from '../../../src/definition/known/condition-names.ts';
import { askPython, listOf } from '../library/conformance.ts';

const PROGRAM = `
import builtins
from ddeutil.workflow import job, stages

for module in (builtins, job, stages):
    answers.extend(vars(module))
`;

test('every name that a condition can use in the library is known', () => {
  const theirs = listOf(askPython(PROGRAM, [])).map(String);
  expect(theirs.filter((name) => !CONDITION_NAMES.has(name))).toEqual([]);
});
