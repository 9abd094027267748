// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of the library
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prepare } from '../../../src/run/prepare/prepare.ts';

/** Parts of a right run, each of which a mistake replaces. */
const RIGHT = {
  top: 'name: flow',
  params: '  day: {type: str, default: monday}',
  moreParams: '  city: {type: str, default: rome}',
  first: '    retry: 1',
  firstWith: 'memory_mb: 2000',
  firstMachine: 'machine_type: e2-standard-4',
  firstStart: 'start_early: never',
  firstFiles: 'requirements: [pandas]',
  firstAccess: 'zones: [us-central1-a]',
  firstMore: '',
  fallback: '{spot: false}',
  matrix: 'shop: [a, b]',
  lists: 'exclude: [{shop: b}]',
  include: 'include: []',
  parallel: 'max-parallel: 2',
  echo: '"${{ params.day }}"',
  shell: 'ls',
  // No Python and no condition, for which a Python would be started, which takes most of the time.
  python: '        echo: hello',
  uses: 'echo: hello',
  second: '    needs: [first]',
  secondWith: 'needs_artifacts: true',
  secondRunsOn: 'type: gcp_batch',
  condition: '',
  third: '    stages: [{name: Say, echo: hello}]',
};
type Part = keyof typeof RIGHT;

const definitionOf = (part: Readonly<Record<Part, string>>): string => `${part.top}
params:
${part.params}
${part.moreParams}
jobs:
  first:
${part.first}
    strategy:
      matrix: {${part.matrix}}
      ${part.lists}
      ${part.include}
      ${part.parallel}
    runs-on:
      type: gcp_batch
      with:
        ${part.firstWith}
        ${part.firstMachine}
        ${part.firstStart}
        ${part.firstFiles}
        ${part.firstAccess}
        ${part.firstMore}
        provisioning_model: SPOT
        fallback: [${part.fallback}]
    stages:
      - name: Echo
        echo: ${part.echo}
      - name: Shell
        bash: ${part.shell}
      - name: Python
${part.python}
      - name: Other
        ${part.uses}
  second:
${part.second}
    runs-on: {${part.secondRunsOn}, with: {${part.secondWith}}}
    ${part.condition}
    stages: [{name: Say, echo: hello}]
  third:
${part.third}
`;

interface Mistake {
  readonly code: string;
  readonly parts?: Partial<Record<Part, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a repeated key': { code: 'duplicate-key', parts: { top: 'name: flow\nname: flow' } },
  'a tag': { code: 'unknown-tag', parts: { top: 'name: flow\ndesc: !strange text' } },
  'an alias without an anchor': { code: 'unknown-alias', parts: { third: '    stages: *nothing' } },
  'a misspelled key of the workflow': { code: 'unknown-key', parts: { top: 'name: flow\nextra: {}' } },
  'a type of a param': { code: 'unknown-param-type', parts: { params: '  day: strr' } },
  'a default of a param': {
    code: 'wrong-param-default',
    parts: { moreParams: '  city: {type: date, default: rome}' },
  },
  'a key of a param': { code: 'unknown-key', parts: { moreParams: '  city: {type: str, defualt: rome}' } },
  'a word for required': {
    code: 'wrong-type',
    parts: { moreParams: '  city: {type: str, required: maybe, default: rome}' },
  },
  'a retry': { code: 'wrong-type', parts: { first: '    retry: 50' } },
  'a value of a matrix': { code: 'wrong-type', parts: { matrix: 'shop: [{a: 1}]' } },
  'a key of exclude': { code: 'unknown-exclude-key', parts: { lists: 'exclude: [{shopp: b}]' } },
  'a key of include': { code: 'unknown-include-key', parts: { include: 'include: [{shop: c, x: 1}]' } },
  'a number for max-parallel': { code: 'invalid-max-parallel', parts: { parallel: 'max-parallel: 0' } },
  'a root of a template': { code: 'unknown-template', parts: { echo: '"${{ matrx.shop }}"' } },
  'a key of the matrix in a template': {
    code: 'unknown-matrix-key',
    parts: { shell: 'ls ${{ matrix.shp }}' },
  },
  'an expression': { code: 'expression-in-template', parts: { uses: 'bash: ls "${{ params.day == 1 }}"' } },
  'code of Python': { code: 'python-syntax', parts: { python: '        run: x = (' } },
  'a function that no task finds': { code: 'unknown-target', parts: { uses: 'uses: actions/checkout@v4' } },
  'a condition': { code: 'condition-syntax', parts: { condition: 'if: True && True' } },
  'a need': { code: 'unknown-need', parts: { second: '    needs: [frist]' } },
  'a trigger rule': {
    code: 'unknown-trigger-rule',
    parts: { second: '    needs: [first]\n    trigger-rule: never' },
  },
  'a place that is not Batch': { code: 'unsupported-runs-on', parts: { secondRunsOn: 'type: aws_batch' } },
  'a job that is no mapping': { code: 'wrong-type', parts: { third: '    text' } },
  'a number of runs-on.with': { code: 'invalid-runs-on', parts: { firstWith: 'memory_mb: 1' } },
  'a machine type': { code: 'invalid-runs-on', parts: { firstMachine: 'machine_type: n2-custom-3-8192' } },
  'a word of runs-on.with': { code: 'invalid-runs-on', parts: { firstStart: 'start_early: sometimes' } },
  'a misspelled argument': { code: 'unknown-key', parts: { firstStart: 'strat_early: never' } },
  'a variable of the environment': {
    code: 'unset-variable',
    parts: { firstAccess: 'zones: ["${NOWHERE}"]' },
  },
  'a zone of another region': { code: 'invalid-runs-on', parts: { firstAccess: 'zones: [us-east1-b]' } },
  'arguments that contradict each other': {
    code: 'invalid-runs-on',
    parts: { firstMore: 'cpu_count: 1\n        cpu_milli: 500' },
  },
  'a GPU without its machine': { code: 'invalid-runs-on', parts: { firstMore: 'gpu_type: nvidia-tesla-t4' } },
  'a label': { code: 'invalid-runs-on', parts: { firstMore: 'labels: {Team: data}' } },
  'a mount': { code: 'invalid-runs-on', parts: { firstMore: 'mounts: {/data: gs://my-data}' } },
  'a file of requirements': {
    code: 'invalid-requirements',
    parts: { firstFiles: 'requirements: [-r no.txt]' },
  },
  'a key file that is not allowed': {
    code: 'key-file-not-allowed',
    parts: { firstMore: 'credentials_path: key.json' },
  },
  'an entry of fallback': { code: 'unknown-key', parts: { fallback: '{spt: false}' } },
  'an argument in an entry of fallback': {
    code: 'invalid-runs-on',
    parts: { fallback: '{boot_disk_size_gb: 1}' },
  },
  'artifacts of a job that is not needed': {
    code: 'invalid-runs-on',
    parts: { secondWith: 'needs_artifacts: [third]' },
  },
  'artifacts of a job that does not exist': {
    code: 'invalid-runs-on',
    parts: { secondWith: 'needs_artifacts: [frist]' },
  },
  'a machine type that is not allowed': {
    code: 'machine-not-allowed',
    inputs: { allowed_machine_types: 'e2-standard-4\ne2-standard-8' },
    parts: { secondWith: 'machine_type: n2-standard-4' },
  },
  'a word of an input': { code: 'invalid-input', inputs: { cleanup: 'sometimes' } },
  'a region in an input': { code: 'invalid-input', inputs: { region: 'Europe' } },
  'a name in secret_params': { code: 'unknown-secret-param', inputs: { secret_params: 'dya' } },
  'a job in only': { code: 'unknown-only', inputs: { only: 'frist' } },
  'a job in matrix_job': { code: 'unknown-matrix-job', inputs: { matrix: '{x: [1]}', matrix_job: 'frist' } },
  'a form of params': { code: 'wrong-params-input', inputs: { params: '[1]' } },
  'a file of params': { code: 'file-not-found', inputs: { params_file: 'no.yml' } },
  'a pattern of source': { code: 'no-source', inputs: { source: 'no/*.py' } },
};

const workspace = mkdtempSync(join(tmpdir(), 'mistakes-'));
mkdirSync(join(workspace, 'flows'));
afterAll(() => rmSync(workspace, { recursive: true }));

/** Code and message of each problem, and the number of those without a position in the definition. */
async function problemsOf(mistakes: readonly Mistake[]): Promise<readonly string[]> {
  const part: Record<Part, string> = { ...RIGHT };
  const inputs: Record<string, string> = {
    ...{
      workflow: 'flows/flow.yml',
      project_id: 'my-project',
      region: 'us-central1',
      gcs_bucket: 'my-bucket',
    },
  };
  for (const { parts, inputs: more } of mistakes) {
    Object.assign(part, parts);
    Object.assign(inputs, more);
  }
  writeFileSync(join(workspace, 'flows', 'flow.yml'), definitionOf(part));
  // Without Python, which takes longer than everything else, unless it is what finds the mistake.
  const path = mistakes.some(({ code }) => code === 'python-syntax') ? process.env.PATH : '';
  const environment = { GITHUB_WORKSPACE: workspace, PATH: path };
  const of = { runner: { inputs }, environment, gitHub: { eventName: 'push' } };
  const { problems } = await prepare(of as never, 0);
  // Lines differ.
  return problems.map(({ code, message }) => `${code}: ${message.replace(/\bline \d+/, 'line N')}`).sort();
}

/** The first of each pair is needed to know about the second one. */
const DEPENDENT: readonly (readonly [string, string])[] = [
  ['a place that is not Batch', 'a machine type that is not allowed'],
  ['a place that is not Batch', 'artifacts of a job that is not needed'],
  ['a place that is not Batch', 'artifacts of a job that does not exist'],
  ['a region in an input', 'a zone of another region'],
  ['a need', 'artifacts of a job that is not needed'],
  ['a machine type', 'a GPU without its machine'],
];

const SLOW = 'code of Python';
const NEXT_TO_SLOW = ['a root of a template', 'a word of runs-on.with', 'a word of an input', 'a need'];

/** Two mistakes in the same part cannot be in one definition. */
const areApart = (names: readonly [string, string]): boolean => {
  const [one, other] = names.map((name) => MISTAKES[name]);
  if (!one || !other) return false;
  // Each start of Python takes a tenth of a second.
  if (names.includes(SLOW) && !NEXT_TO_SLOW.includes(names.find((each) => each !== SLOW) ?? '')) return false;
  if (DEPENDENT.some((pair) => pair.every((each) => names.includes(each)))) return false;
  const keys = Object.keys({ ...one.parts });
  const inputs = Object.keys({ ...one.inputs });
  return (
    !Object.keys({ ...other.parts }).some((key) => keys.includes(key)) &&
    !Object.keys({ ...other.inputs }).some((key) => inputs.includes(key))
  );
};

const ALONE = new Map<string, Promise<readonly string[]>>();

/** The problems of a single mistake. */
function aloneOf(name: string): Promise<readonly string[]> {
  const mistake = MISTAKES[name];
  const known = ALONE.get(name) ?? problemsOf(mistake ? [mistake] : []);
  ALONE.set(name, known);
  return known;
}

test('the definition without mistakes has no problem', async () => {
  expect(await problemsOf([])).toEqual([]);
});

test.each(Object.entries(MISTAKES))('%s is one problem, next to any other mistake', async (name, mistake) => {
  const alone = await aloneOf(name);
  expect(alone).toHaveLength(1);
  expect(alone[0]).toMatch(new RegExp(`^${mistake.code}: `));
  for (const [otherName, other] of Object.entries(MISTAKES)) {
    if (otherName >= name || !areApart([name, otherName])) continue;
    const both = [...alone, ...(await aloneOf(otherName))].sort();
    expect({ with: otherName, problems: await problemsOf([mistake, other]) }).toEqual({
      with: otherName,
      problems: both,
    });
  }
});

test('any set of mistakes in different parts is reported completely', async () => {
  const names = Object.keys(MISTAKES).filter((name) => name !== SLOW);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(names, { minLength: 3 }), async (order) => {
      const chosen: string[] = [];
      for (const name of order) if (chosen.every((other) => areApart([name, other]))) chosen.push(name);
      const each = await Promise.all(chosen.map(aloneOf));
      const together = await problemsOf(chosen.flatMap((name) => MISTAKES[name] ?? []));
      expect({ chosen, together }).toEqual({ chosen, together: each.flat().sort() });
    }),
    { numRuns: 40 },
  );
});
