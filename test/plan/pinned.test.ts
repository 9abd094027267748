import { expect, test } from '@jest/globals';
import { contradiction } from '../../src/plan/requirements/pinned.ts';
import { askPython, listOf } from '../definition/library/conformance.ts';

test.each([
  [
    ['pandas==1.5', 'pandas==2.2'],
    ['pandas==1.5', 'pandas==2.2'],
  ],
  [
    ['Foo_Bar==1', 'foo.bar[x] == 2'],
    ['Foo_Bar==1', 'foo.bar[x] == 2'],
  ],
  [['ddeutil-workflow==0.0.70'], ['ddeutil-workflow==0.0.86', 'ddeutil-workflow==0.0.70']],
  [['pydantic==2.10.0'], ['pydantic==2.11.7', 'pydantic==2.10.0']],
])('%j contradict each other', (requirements, expected) => {
  expect(contradiction(requirements)).toEqual(expected);
});

test.each([
  ['pandas==1.0', 'pandas==1.0.0'],
  ['torch==2.5.1', 'torch==2.5.1+cpu'],
  ["pandas==1; python_version < '3.9'", "pandas==2; python_version >= '3.9'"],
  ['pandas==2.*', 'pandas==2.2'],
  ['pandas>=1', 'pandas==2.2', 'numpy==1'],
  ['ddeutil-workflow==0.0.86', 'pydantic>=2'],
])('%j, %j can be installed together', (...requirements) => {
  expect(contradiction(requirements)).toBeUndefined();
});

const PROGRAM = `
import re
from importlib.metadata import requires

for each in requires('ddeutil-workflow'):
    if 'extra ==' not in each:
        found = re.search(r'^([\\w.-]+)(?:\\[.*\\])?.*(==[\\d.]+)', each)
        if found:
            answers.append(found[1] + found[2])
`;

test('the versions that the library asks for exactly are known', () => {
  const pins = listOf(askPython(PROGRAM, [])).map(String);
  expect(pins.length).toBeGreaterThan(0);
  for (const pin of pins) expect(contradiction([`${pin}.1`])?.[0]).toBe(pin);
});
