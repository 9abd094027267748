// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of the library
import { describe, expect, test } from '@jest/globals';
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

test('a value with a quote changes a condition too', () => {
  const text =
    "name: f\nparams: {p: str}\njobs:\n  a:\n    if: \"'${{ params.p }}' == 'x'\"\n    stages: [{name: A, echo: a}]\n";
  const where = { project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' };
  const { inputs } = readInputs({ workflow: 'flow.yml', params: 'p: "it\'s"', ...where }, {});
  if (!inputs) throw new Error('wrong inputs');
  const { warnings } = planRun({
    inputs,
    definition: { text, file: 'flow.yml' },
    environment: {},
    now: new Date(0),
  });
  expect(warnings).toEqual([
    expect.objectContaining({
      code: 'pasted-value',
      message:
        "Job 'a': a value of params.p has the quote ', which changes the condition that it is pasted into.",
      hint: "Write params['p'] instead of '${{ params.p }}'.",
    }),
  ]);
});

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

describe('in a bash stage', () => {
  const warnedIn = (bash: string, inputs: Readonly<Record<string, string>>) => {
    const text = `name: f
params: {p: {type: str, default: "it's"}}
jobs:
  a:
    strategy: {matrix: {m: [ok, "it's"]}}
    stages:
      - name: A
        bash: ${JSON.stringify(bash)}
`;
    const where = { project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' };
    const read = readInputs({ workflow: 'flow.yml', ...where, ...inputs }, {});
    if (!read.inputs) throw new Error('wrong inputs');
    const definition = { text, file: 'flow.yml' };
    const { warnings } = planRun({ inputs: read.inputs, definition, environment: {}, now: new Date(0) });
    return warnings.filter(({ code }) => code === 'pasted-value');
  };

  test.each([
    [
      "echo '${{ params.p }}'",
      {},
      `a value of params.p (its default on line 2) has the quote ', which ends the text around it`,
      'Write "$P" outside the single quotes instead',
    ],
    [
      'echo "${{ params.p }}"',
      { params: 'p: say "hi"' },
      `a value of params.p (input "params") has the quote ", which ends the text around it`,
      'Write $P instead',
    ],
    [
      'echo "${{ params.p }}"',
      { params: 'p: costs $a' },
      'has a dollar sign, which the shell replaces with what it names',
      'Write $P instead',
    ],
    [
      'ls ${{ matrix.m }}',
      {},
      "a value of matrix.m (the matrix on line 5) has the quote ', which begins a text",
      'Write "$M" instead',
    ],
    [
      'ls ${{ matrix.m }}',
      { matrix: '{m: [a;b]}', matrix_job: 'a' },
      'a value of matrix.m (input "matrix") has the sign ;, which is one of the shell',
      'Write "$M" instead',
    ],
  ])('%s with %j causes a warning with both places', (bash, inputs, message, hint) => {
    const [warning, ...more] = warnedIn(bash, inputs);
    expect(more).toEqual([]);
    expect(warning?.message).toContain(message);
    expect(warning?.hint).toContain(hint);
    expect(warning?.at).toMatchObject({ line: 8, column: 15 + JSON.stringify(bash).indexOf('${{') });
  });

  test.each([
    ['echo "${{ params.p }}"', {}],
    ["echo '${{ params.p }}'", { params: 'p: costs $a' }],
    ['${{ params.p }}', { params: 'p: ls | wc -l' }],
    ['ls ${{ params.p }}', { params: 'p: -l *.csv' }],
    ["cat <<'EOF'\n${{ params.p }}\nEOF", { params: 'p: say "hi" $a' }],
    ['echo "$P"', { params: "p: it's $a" }],
  ])('%s with %j causes none', (bash, inputs) => {
    expect(warnedIn(bash, inputs)).toEqual([]);
  });
});

test('env of a bash stage does not protect from a single quote, as the library writes it between two', () => {
  const text = `name: f
params: {p: str}
jobs:
  a:
    stages:
      - {name: A, bash: 'echo "$X $Y"', env: {X: "\${{ params.p }}", Y: "it's"}}
`;
  const where = { project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' };
  const warningsFor = (p: string) => {
    const { inputs } = readInputs({ workflow: 'flow.yml', params: JSON.stringify({ p }), ...where }, {});
    if (!inputs) throw new Error('wrong inputs');
    const definition = { text, file: 'flow.yml' };
    return planRun({ inputs, definition, environment: {}, now: new Date(0) }).warnings;
  };
  const literal =
    "a value of env has the quote ', but the library puts it between single quotes in the script.";
  expect(warningsFor('say "hi" $a').map(({ message }) => message)).toEqual([
    `Job 'a', stage 'A': ${literal}`,
  ]);
  const [pasted] = warningsFor("O'Brien").filter(({ code }) => code === 'pasted-value');
  expect(pasted?.message).toContain('a value of params.p (input "params") has the quote \'');
  expect(pasted?.hint).toBe('Write "$P" in the script instead: each task has the value in this variable.');
});
