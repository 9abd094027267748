import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { specOf } from './plan-of.ts';
import { RESOURCE_CASES } from './resource-cases.ts';

const FOLDER = join(import.meta.dirname, '..', 'golden', 'batch-jobs');

test.each(RESOURCE_CASES)('$name gives the golden Batch job', ({ name, ...details }) => {
  const { spec, location } = specOf(details);
  const path = join(FOLDER, `${name}.json`);
  const text = `${JSON.stringify({ location, job: spec }, null, 2)}\n`;
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
});

test('there is a golden file for each case, and no other', () => {
  const files = readdirSync(FOLDER).filter((file) => file !== 'discovery.json');
  expect(files.sort()).toEqual(RESOURCE_CASES.map(({ name }) => `${name}.json`).sort());
  expect(RESOURCE_CASES.length).toBeGreaterThanOrEqual(40);
});
