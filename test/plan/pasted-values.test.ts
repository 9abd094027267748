// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of the library
import { expect, test } from '@jest/globals';
import { readInputs } from '../../src/inputs/inputs.ts';
import { planRun } from '../../src/plan/plan-run.ts';

const warned = (code: string, params: Readonly<Record<string, string>>, matrix = '[a]') => {
  const text = `name: f\nparams: {p: {type: str, default: ok}}\njobs:\n  a:\n    strategy: {matrix: {m: ${matrix}}}\n    stages:\n      - name: A\n        run: |\n${code.replaceAll(/^/gm, '          ')}\n`;
  const where = { project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' };
  const { inputs } = readInputs({ workflow: 'flow.yml', params: JSON.stringify(params), ...where }, {});
  if (!inputs) throw new Error('wrong inputs');
  const definition = { text, file: 'flow.yml' };
  const { warnings } = planRun({ inputs, definition, environment: {}, now: new Date(0) });
  return warnings.filter(({ code: each }) => each === 'pasted-value');
};

test.each([
  ["x = '${{ params.p }}'", "O'Brien", "the quote '"],
  ['x = "${{ params.p }}"', 'C:\\new\\table', 'a backslash'],
  ['x = "${{ params.p }}"', 'two\nlines', 'a line break'],
  ['x = """${{ params.p }}"""', 'a """ b', 'the quote """'],
])('%s with %j causes a warning that does not show the value', (code, p, what) => {
  const [warning, ...more] = warned(code, { p });
  expect(more).toEqual([]);
  expect(warning?.message).toContain(`a value of params.p has ${what},`);
  expect(warning?.hint).toContain('vars: {p: "${{ params.p }}"}');
  expect(JSON.stringify(warning)).not.toContain(JSON.stringify(p).slice(1, -1));
});

test.each([
  ['x = "${{ params.p }}"', "O'Brien"],
  ['x = r"${{ params.p }}"', 'C:\\new'],
  ['x = """${{ params.p }}"""', 'two\nlines'],
  ["# '${{ params.p }}'", "O'Brien"],
  ['x = ${{ params.p }}', "'a'"],
])('%s with %j causes no warning', (code, p) => {
  expect(warned(code, { p })).toEqual([]);
});

test('the check covers the matrix value of each combination', () => {
  expect(warned("x = '${{ matrix.m }}'", {}, `[ok, "it's"]`)).toHaveLength(1);
});
