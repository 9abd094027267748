// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of the library
import { expect, test } from '@jest/globals';
import { readWorkflow } from '../../../src/definition/workflow/workflow.ts';

const read = (text: string, variables: readonly string[] = []) =>
  readWorkflow({ text, file: 'flow.yml' }, { workflowName: undefined, environment: {}, variables });

const TWO_JOBS = (of: { readonly strategy?: string; readonly reads: string; readonly condition?: string }) =>
  `name: flow
jobs:
  a:
    strategy: ${of.strategy ?? '{}'}
    stages: [{name: Load, id: load, run: "total = 1"}, {name: Other, run: "x = 1"}]
  b:
    needs: [a]
    stages:
      - name: B
        desc: the one that reads${of.condition ? `\n        if: ${of.condition}` : ''}
        echo: "${of.reads}"
`;

test.each([
  ['${{ jobs.a.outputs.total }}', "no 'outputs'", 'Write ${{ jobs.a.stages.ID.outputs.NAME }}.'],
  ['${{ jobs.a.result }}', "no 'result'", 'Write ${{ jobs.a.stages.ID.outputs.NAME }}.'],
  [
    '${{ jobs.a.stages.load.total }}',
    "a stage has no 'total'",
    'Write ${{ jobs.a.stages.load.outputs.total }}.',
  ],
  ['${{ jobs.a.stages.lod.outputs.total }}', 'no stage with this id', "Did you mean 'load'?"],
  [
    '${{ jobs.a.stages.other.outputs.x }}',
    'no stage with this id',
    'Its stages with an id: load. Write id: other in the stage.',
  ],
  ['${{ jobs.a.strategies }}', 'no matrix', 'Write ${{ jobs.a.stages.ID.outputs.NAME }}.'],
])('%s never exists: %s', (reads, why, hint) => {
  const { problems } = read(TWO_JOBS({ reads }));
  expect(problems).toEqual([expect.objectContaining({ code: 'unknown-output', hint })]);
  expect(problems[0]?.message).toContain(why);
});

test('the stages of a job with a matrix are below its strategies', () => {
  const strategy = '{matrix: {x: [1]}}';
  expect(read(TWO_JOBS({ strategy, reads: '${{ jobs.a.stages.load.outputs.total }}' })).problems).toEqual([
    expect.objectContaining({ code: 'unknown-output', hint: expect.stringContaining('jobs.a.strategies') }),
  ]);
  expect(read(TWO_JOBS({ strategy, reads: '${{ jobs.a.strategies }}' })).problems).toEqual([]);
});

test.each([
  '${{ jobs.a.stages.load.outputs.total }}',
  '${{ jobs.a.stages.load.outputs }}',
  '${{ jobs.a.stages.load.status }}',
  '${{ jobs.a.stages.load.errors? }}',
  '${{ jobs.a.stages.lod? }}',
  '${{ jobs.a.status }}',
  '${{ jobs.a.outputs? }}',
  '${{ jobs.a }}',
  '${{ jobs.a.stages.1234567890.outputs.x }}',
])('%s can exist', (reads) => {
  expect(read(TWO_JOBS({ reads })).problems).toEqual([]);
});

test('a path through a stage that is always skipped causes a warning', () => {
  const { problems, warnings } = read(TWO_JOBS({ reads: '${{ jobs.a.result }}', condition: '"False"' }));
  expect(problems).toEqual([]);
  expect(warnings.map(({ code }) => code)).toContain('unknown-output');
});

test('the outputs of the same job are below outputs', () => {
  const text = `name: f\njobs:\n  a:\n    stages:\n      - {name: L, id: load, run: "t = 1"}\n      - {name: M, echo: "\${{ stages.load.t }}"}\n`;
  expect(read(text).problems).toEqual([
    expect.objectContaining({ code: 'unknown-output', hint: 'Write ${{ stages.load.outputs.t }}.' }),
  ]);
});

const stage = (key: string, code: string) =>
  `name: f\njobs:\n  a:\n    stages:\n      - name: A\n        ${key}: |\n${code.replaceAll(/^/gm, '          ')}\n`;

test.each([
  ['bash', 'echo "rows=3" >> $GITHUB_OUTPUT', 'runner-variable', 'output "stdout"'],
  ['bash', 'echo "$GITHUB_SHA"', 'runner-variable', 'GITHUB_SHA=${{ … }}'],
  ['run', 'import os\nos.environ["GITHUB_REF"]', 'runner-variable', 'GITHUB_REF=${{ … }}'],
  ['run', 'def main():\n    pass\nif __name__ == "__main__":\n    main()', 'main-guard', 'Call the function'],
])('a habit that has no effect in a task causes a warning: %s %j', (key, code, expected, hint) => {
  const { problems, warnings } = read(stage(key, code));
  expect(problems).toEqual([]);
  expect(warnings).toEqual([
    expect.objectContaining({ code: expected, hint: expect.stringContaining(hint) }),
  ]);
});

test('tasks have the variables that the run sets', () => {
  expect(read(stage('bash', 'echo "$GITHUB_SHA"'), ['GITHUB_SHA']).warnings).toEqual([]);
  expect(read(stage('bash', 'echo "\\$GITHUB_SHA"')).warnings).toEqual([]);
});

const job = (lines: string) => `name: f\njobs:\n  a:\n${lines.replaceAll(/^/gm, '    ')}\n`;
const STAGES = 'stages: [{name: A, echo: hi}]';

test.each([
  [
    job('stages: [{uses: actions/checkout@v4}]'),
    "'actions/checkout@v4' is an action of GitHub",
    'Run actions in the workflow file',
  ],
  [job('stages:\n  name: A\n  bash: echo hi'), 'must be a list; got a mapping', 'hyphen: - name: …'],
  ['name: f\njobs:\n  - {name: a}\n', 'must be a mapping; got a list', 'jobs: {NAME: …}'],
  ['name: f\nstages: [{name: A, echo: hi}]\n', "there is no key 'stages'", 'jobs: {NAME: {stages: […]}}'],
  [job(`runs-on: ubuntu-22.04\n${STAGES}`), "runs-on 'ubuntu-22.04' does not exist", 'Remove runs-on'],
  [
    job(`strategy: {matrix: {include: [{x: a}]}}\n${STAGES}`),
    "'include' belongs next to 'matrix'",
    'strategy: {matrix: {…}, include: […]',
  ],
  [job(`strategy: {matrix: {x: "\${{ params.x }}"}}\n${STAGES}`), 'must be a list; got text', '"matrix_job"'],
  [
    job(`strategy: {matrix: "\${{ fromJSON(x) }}"}\n${STAGES}`),
    'must be a mapping; got text',
    '"matrix_job"',
  ],
  [
    job(`strategy: {matrix: {x: [0.1, 0.2]}}\n${STAGES}`),
    'got the number 0.1',
    'Put quotes around every value.',
  ],
  [job(`strategy: {matrix: {x: [2026-01-01]}}\n${STAGES}`), 'got the date 2026-01-01', 'Put quotes'],
  [
    'name: f\njobs:\n  a: {stages: [{name: A, echo: hi}]}\n  b: {needs: aa, stages: [{name: B, echo: hi}]}\n',
    "'needs' must be a list of jobs",
    'Write needs: [a].',
  ],
])('syntax of GitHub workflows causes one problem with advice: %j', (text, message, hint) => {
  const { problems } = read(text);
  expect(problems.map((each) => each.message)).toEqual([expect.stringContaining(message)]);
  expect(problems[0]?.hint).toContain(hint);
});

test('a boolean in a matrix causes a warning, because it becomes a number', () => {
  const { warnings } = read(job(`strategy: {matrix: {gpu: [true]}}\n${STAGES}`));
  expect(warnings).toEqual([expect.objectContaining({ code: 'boolean-in-matrix' })]);
});

test('functions and filters are resolved with the extras of their own stage', () => {
  const { targets } = read(
    job('stages: [{name: A, echo: "${{ params.x? | own }}", extras: {registry_filter: [mine]}}]'),
  );
  expect(targets).toEqual([expect.objectContaining({ kind: 'filter', settings: ['registry_filter'] })]);
});
