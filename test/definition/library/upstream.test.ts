import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs } from '../../../src/inputs/inputs.ts';
import { planRun } from '../../../src/plan/plan-run.ts';
import { STRICTER_CODES } from './disagreement.ts';
import { openLibrary } from './library.ts';

/** A folder with the sources of ddeutil-workflow. Tests read its definitions and pages, and are skipped without it. */
const FOLDER = process.env.UPSTREAM_DEFINITIONS ?? '';
const isThere = FOLDER !== '' && existsSync(FOLDER);

/** Refusals in docs/compatibility.md that the differential test does not cause. */
const DOCUMENTED: readonly string[] = [
  'unset-variable',
  'duplicate-key',
  'unknown-matrix-key',
  'job-not-needed',
];

interface Found {
  readonly at: string;
  readonly text: string;
  readonly name: string;
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The workflows of a YAML text, by name. */
function workflowsIn(at: string, text: string): readonly Found[] {
  let data: unknown;
  try {
    data = parse(text);
  } catch {
    return [];
  }
  if (!isMapping(data)) return [];
  if ('jobs' in data) {
    const isNamed = typeof data.name === 'string';
    return [{ at, text: isNamed ? text : `name: flow\n${text}`, name: isNamed ? String(data.name) : 'flow' }];
  }
  return Object.entries(data).flatMap(([name, one]) =>
    isMapping(one) && 'jobs' in one ? [{ at: `${at} [${name}]`, text, name }] : [],
  );
}

function definitions(): readonly Found[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).sort();
  return files.flatMap((file) => {
    if (!/\.(?:ya?ml|md)$/.test(file) || file.startsWith('.')) return [];
    const text = readFileSync(join(FOLDER, file), 'utf8');
    if (!file.endsWith('.md')) return workflowsIn(file, text);
    return [...text.matchAll(/^[ \t]*```ya?ml.*\n([\s\S]*?)^[ \t]*```/gm)].flatMap(
      ({ 1: block = '', index }) => workflowsIn(`${file}:${text.slice(0, index).split('\n').length}`, block),
    );
  });
}

/** Values for all params without a default, so that only the definition is tested. */
const VALUES: Readonly<Record<string, unknown>> = { int: 1, float: 1, decimal: 1, map: {}, array: [] };

function paramsFor({ text, name }: Found): string {
  const data = parse(text) as Record<string, unknown>;
  const workflow = isMapping(data[name]) && !('jobs' in data) ? data[name] : data;
  const specs = isMapping(workflow.params) ? workflow.params : {};
  const values = Object.entries(specs).flatMap(([param, spec]) => {
    const type = isMapping(spec) ? String(spec.type) : String(spec);
    if (isMapping(spec) && 'default' in spec) return [];
    const options = isMapping(spec) && Array.isArray(spec.options) ? spec.options : [];
    const date = type.startsWith('date') ? '2026-01-31' : undefined;
    return [[param, options[0] ?? date ?? VALUES[type] ?? 'x']];
  });
  return JSON.stringify(Object.fromEntries(values));
}

const library = isThere ? openLibrary() : undefined;
afterAll(() => library?.end());

(isThere ? test : test.skip)(
  'no definition of the library itself is refused without a documented reason',
  async () => {
    const found = definitions();
    expect(found.length).toBeGreaterThan(50);
    const unexplained: string[] = [];
    for (const one of found) {
      const where = { project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' };
      const raw = { workflow: 'flow.yml', workflow_name: one.name, params: paramsFor(one), ...where };
      const { inputs } = readInputs(raw, {});
      if (!inputs) throw new Error(one.at);
      const definition = { text: one.text, file: 'flow.yml' };
      const { problems } = planRun({ inputs, definition, environment: {}, now: new Date(0) });
      const reasons = problems.filter(
        ({ code, message }) =>
          !STRICTER_CODES.includes(code) &&
          !DOCUMENTED.includes(code) &&
          !(code === 'wrong-type' && /, (?:a )?stage\b/.test(message)),
      );
      if (reasons.length === 0) continue;
      const answer = await library?.ask('accepts', one.text, one.name);
      if (answer && 'value' in answer && answer.value === true) {
        unexplained.push(
          `${one.at}: ${reasons.map(({ code, message }) => `${code} ${message}`).join(' | ')}`,
        );
      }
    }
    expect(unexplained).toEqual([]);
  },
  120_000,
);
