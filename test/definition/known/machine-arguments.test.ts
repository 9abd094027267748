import { expect, test } from '@jest/globals';
import { MACHINE_ARGUMENTS } from '../../../src/definition/known/foreign-keys.ts';
import { RESOURCE_FIELDS } from '../../../src/inputs/resource-fields.ts';

test('every argument of runs-on.with is recognized outside it', () => {
  expect([...MACHINE_ARGUMENTS].sort()).toEqual(Object.keys(RESOURCE_FIELDS).sort());
});
