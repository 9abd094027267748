import { expect, test } from '@jest/globals';
import { COMMON_KEYS, keysOfKind, STAGE_KEYS, stageKindRows } from '../../src/definition/stage-table.ts';
import { askPython } from './library/conformance.ts';

/** `[class, [key, …]]` of every kind of the library, in its order of preference. */
const PROGRAM = `
import typing
from ddeutil.workflow import stages
def classes(union):
    for each in typing.get_args(typing.get_args(union)[0]):
        yield from classes(each) if typing.get_origin(each) else [each]
answers = [
    [each.__name__, [field.validation_alias or field.alias or name for name, field in each.model_fields.items()]]
    for each in dict.fromkeys(classes(stages.Stage))
]
`;

const library = askPython(PROGRAM, []) as readonly (readonly [string, readonly string[]])[];
const rows = stageKindRows();
const sorted = (keys: Iterable<string>) => [...new Set(keys)].sort();

test('the kinds are the same as in the library, in its order', () => {
  expect(rows.map(([, { model }]) => model)).toEqual(library.map(([name]) => name));
});

test.each(rows)('a stage of the kind %s has the keys of its model', (_, row) => {
  const read = library.find(([name]) => name === row.model)?.[1] ?? [];
  // `type` is the only key that the library does not have.
  expect(sorted(['type', ...read])).toEqual(sorted([...COMMON_KEYS, ...keysOfKind(row)]));
});

test('every key belongs to one kind or to all', () => {
  const used = [...COMMON_KEYS, ...rows.flatMap(([, row]) => keysOfKind(row))];
  expect(sorted(Object.keys(STAGE_KEYS))).toEqual(sorted(used));
});
