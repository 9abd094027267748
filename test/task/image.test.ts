import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { INPUT_DEFAULTS } from '../../src/inputs/defaults.ts';
import { LIBRARY } from '../../src/plan/task-contract.ts';

const docs = join(import.meta.dirname, '..', '..', 'docs');
const dockerfile = readFileSync(join(docs, 'examples', 'Dockerfile'), 'utf8');

test('the documented image is the default image with the required version of the library', () => {
  expect(dockerfile).toContain(`ARG PYTHON=${INPUT_DEFAULTS.image}\n`);
  expect(dockerfile).toContain(`RUN pip install --no-cache-dir ${LIBRARY} `);
  const page = readFileSync(join(docs, 'task-images.md'), 'utf8');
  expect(page).toContain(`\`${INPUT_DEFAULTS.image}\``);
  expect(page).toContain(`\`${LIBRARY}\``);
});
