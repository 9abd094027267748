// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of the library
import { expect, test } from '@jest/globals';
import { readInputs } from '../../src/inputs/inputs.ts';
import { planRun } from '../../src/plan/plan-run.ts';
import { unfoundTargets } from '../../src/plan/targets.ts';

/** The result for a stage of a definition whose other workflow is named `near`. */
function found(stage: string, inputs: Readonly<Record<string, string>> = {}, paths?: readonly string[]) {
  const where = { project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' };
  const read = readInputs({ workflow: 'flow.yml', workflow_name: 'root', ...where, ...inputs }, {});
  const text = `root:\n  type: Workflow\n  jobs:\n    a:\n      stages:\n        - {name: s, ${stage}}\nnear: {type: Workflow, jobs: {b: {stages: [{name: t, echo: x}]}}}\n`;
  if (!read.inputs) throw new Error(JSON.stringify(read.problems));
  const definition = { text, file: 'flow.yml' };
  const { plan, targets, problems } = planRun({
    ...{ inputs: read.inputs, definition, environment: {}, now: new Date(0) },
  });
  if (!plan) throw new Error(JSON.stringify(problems));
  const said = unfoundTargets(plan, targets, paths);
  return said.problems.length > 0 ? 'refused' : said.warnings.length > 0 ? 'warned' : 'fine';
}

const TRIGGER = 'trigger: far';
const USES = 'uses: tasks/load@v1';
const FILTER = 'echo: "${{ params.x? | upper | mine(1) }}"';

test.each([
  ['a workflow of the same file', 'trigger: near', {}, undefined, 'fine'],
  ['its own workflow', 'trigger: root', { source: 'conf/' }, ['conf/a.yml'], 'refused'],
  ['a workflow, and nothing comes with the run', TRIGGER, {}, undefined, 'refused'],
  ['a workflow, and conf/ comes with the run', TRIGGER, {}, ['conf/sub/far.yaml'], 'fine'],
  ['a workflow, and other files come with the run', TRIGGER, {}, ['src/a.py', 'conf/readme.md'], 'warned'],
  ['a workflow of a package', TRIGGER, { requirements: 'deflow' }, undefined, 'warned'],
  ['a workflow of an image', TRIGGER, { image: 'example.org/own:1' }, undefined, 'warned'],
  ['a workflow elsewhere', TRIGGER, { env_vars: 'WORKFLOW_CORE_CONF_PATH=/opt/conf' }, undefined, 'fine'],
  ['a workflow by template', 'trigger: "${{ params.x? }}-near"', {}, undefined, 'fine'],
  ['a function, and nothing comes with the run', USES, {}, undefined, 'refused'],
  ['a function of a module', USES, {}, ['tasks.py'], 'fine'],
  ['a function of a package', USES, {}, ['tasks/__init__.py'], 'fine'],
  ['a function of a package below another', 'uses: tasks.more/load@v1', {}, ['tasks/more.py'], 'fine'],
  ['a function, and other files come with the run', USES, {}, ['other/a.py'], 'warned'],
  ['a function elsewhere', USES, { env_vars: 'WORKFLOW_CORE_REGISTRY_CALLER=mine' }, undefined, 'fine'],
  ['an action of GitHub', 'uses: actions/checkout@v4', { requirements: 'x' }, ['a.py'], 'refused'],
  ['a filter of the library', 'echo: "${{ params.x? | coalesce(\'a\') }}"', {}, undefined, 'fine'],
  ['a filter, and nothing comes with the run', FILTER, {}, undefined, 'refused'],
  ['a filter in a condition', 'if: "\'${{ params.x? | mine }}\' == 1"', {}, undefined, 'refused'],
  ['a filter, and files come with the run', FILTER, {}, ['mine.py'], 'warned'],
  ['a filter of a package', FILTER, { requirements: 'mine' }, undefined, 'warned'],
  ['a filter of an image', FILTER, { image: 'example.org/own:1' }, undefined, 'warned'],
  ['a filter elsewhere', FILTER, { env_vars: 'WORKFLOW_CORE_REGISTRY_FILTER=mine' }, undefined, 'fine'],
  ['a filter in a description', 'desc: "${{ params.x? | mine }}"', {}, undefined, 'fine'],
  ['nothing', 'echo: hi', {}, undefined, 'fine'],
  [
    'a workflow inside another stage',
    `foreach: [a], stages: [{name: t, ${TRIGGER}}]`,
    {},
    undefined,
    'refused',
  ],
] as const)('a stage that names %s', (_what, stage, inputs, paths, expected) => {
  expect(found(stage, inputs, paths)).toBe(expected);
});

test('names in a triggered workflow are resolved in the tasks of the job that triggers it', () => {
  const where = { project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' };
  const read = readInputs({ workflow: 'flow.yml', workflow_name: 'root', ...where }, {});
  const text =
    'root: {type: Workflow, jobs: {a: {stages: [{name: s, trigger: near}]}}}\n' +
    'near: {type: Workflow, jobs: {b: {stages: [{name: t, uses: tasks/load@v1}, {name: u, trigger: near}]}}}\n';
  if (!read.inputs) throw new Error(JSON.stringify(read.problems));
  const { plan, targets } = planRun({
    ...{ inputs: read.inputs, definition: { text, file: 'flow.yml' }, environment: {}, now: new Date(0) },
  });
  if (!plan) throw new Error('no plan');
  expect(
    unfoundTargets(plan, targets, undefined).problems.map(({ message, at }) => [message, at?.line]),
  ).toEqual([["Job 'b' of workflow 'near', stage 't': the task finds no function 'tasks/load@v1'.", 2]]);
  expect(unfoundTargets(plan, targets, ['tasks.py']).problems).toEqual([]);
});
