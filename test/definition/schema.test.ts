import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { definitionSchema, SCHEMA_FILE, schemaText } from '../../scripts/schema/definition-schema.ts';
import { readWorkflow } from '../../src/definition/workflow/workflow.ts';
import { parseGoldenFile } from './golden-file.ts';
import { definition } from './library/arbitrary-definition.ts';
import { openLibrary } from './library/library.ts';

const root = join(import.meta.dirname, '..', '..');
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
const validate = ajv.compile(definitionSchema());
const complaints = (data: unknown): string =>
  validate(data)
    ? ''
    : (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message}`).join('\n');

/** Codes of problems that a schema can find: wrong shapes, unknown names and missing members. */
const SHAPES = new Set([
  ...['wrong-type', 'unknown-key', 'unknown-param-type', 'unknown-trigger-rule', 'unknown-runs-on'],
  ...['unsupported-runs-on', 'wrong-match'],
]);

const read = (text: string) => {
  const { workflow, problems, warnings } = readWorkflow(
    { text, file: 'flow.yml' },
    { workflowName: undefined, environment: {} },
  );
  const isIgnored = warnings.some(({ code }) => code === 'ignored-key');
  return { isRight: workflow !== undefined && !isIgnored, codes: problems.map(({ code }) => code) };
};

const library = openLibrary();
afterAll(() => library.end());

describe('the schema of definitions', () => {
  test("it equals the schema that the reader's tables generate", () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText());
  });

  test.each(
    readdirSync(join(root, 'docs', 'examples')).filter((name) => name.endsWith('.yml')),
  )('it accepts the example %s', (name) => {
    expect(complaints(parse(readFileSync(join(root, 'docs', 'examples', name), 'utf8')))).toBe('');
  });

  // differential.test.ts tests that the reader and the library accept the same definitions.
  test('a definition without problems is valid', () => {
    let count = 0;
    fc.assert(
      fc.property(definition, (each) => {
        const text = JSON.stringify(each);
        // 1e+21 is text in the library's YAML, and a number in JSON.
        if (!read(text).isRight || text.includes('1e+21')) return;
        count++;
        expect({ text, complaints: complaints(JSON.parse(text)) }).toEqual({ text, complaints: '' });
      }),
      { numRuns: 1200, seed: 7 },
    );
    expect(count).toBeGreaterThan(8);
  });

  test('a definition that the library refuses for its shape is invalid', async () => {
    let count = 0;
    for (const each of fc.sample(definition, { numRuns: 200, seed: 8 })) {
      const text = JSON.stringify(each);
      const { codes } = read(text);
      if (!codes.some((code) => SHAPES.has(code))) continue;
      const answer = await library.ask('read', text, 'flow', new Map());
      if (!('error' in answer)) continue;
      count++;
      expect({ text, isValid: complaints(JSON.parse(text)) === '' }).toEqual({ text, isValid: false });
    }
    expect(count).toBeGreaterThan(25);
  });

  test('it accepts the valid golden definitions and refuses those with a wrong shape', () => {
    const folder = join(root, 'test', 'golden', 'definition');
    const counts = { right: 0, wrong: 0 };
    for (const name of readdirSync(folder)) {
      // Its keys are not text, which JSON cannot express.
      if (name === 'yaml-boolean-job-id.txt') continue;
      // Editors also check the machines of a triggered workflow, which have no effect.
      if (name === 'trigger-bodies-right.txt') continue;
      const golden = parseGoldenFile(readFileSync(join(folder, name), 'utf8'));
      const codes = [...golden.expected.matchAll(/^ *\[([a-z-]+)\]$/gm)].map(([, code]) => code ?? '');
      const isRight = golden.expected.startsWith('--- plan') && !codes.includes('ignored-key');
      const isWrong = codes.some((code) => SHAPES.has(code));
      if (!isRight && !isWrong) continue;
      counts[isRight ? 'right' : 'wrong']++;
      const said = complaints(
        parse(golden.definition.text, { merge: true, uniqueKeys: false, logLevel: 'silent' }),
      );
      expect({ name, said: isRight ? said : said === '' }).toEqual({ name, said: isRight ? '' : false });
    }
    expect(counts.right).toBeGreaterThan(20);
    expect(counts.wrong).toBeGreaterThan(10);
  });
});
