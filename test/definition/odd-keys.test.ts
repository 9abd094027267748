import { describe, expect, test } from '@jest/globals';
import { Tagged, textOf, type Value } from '../../src/definition/python/value.ts';
import { planGolden } from './golden-file.ts';

/** Keys and values of YAML for which JavaScript has no literal, and collections. */
const ODD: readonly (readonly [yaml: string, shown: string])[] = [
  ['2024-01-02', '2024-01-02'],
  ['2024-01-02 03:04:05', '2024-01-02T03:04:05'],
  ['1.0', '1.0'],
  ['.nan', 'nan'],
  ['99999999999999999999', '99999999999999999999'],
  ['!!binary aGVsbG8=', 'aGVsbG8='],
  ['true', 'true'],
  ['~', 'null'],
  ['12', '12'],
  ['1.5', '1.5'],
];

/** Places where a definition can have a key or value of any type. */
const KEYS: Readonly<Record<string, string>> = {
  workflow: 'name: flow\n? KEY\n: 1\njobs: {a: {stages: [{name: s}]}}',
  workflows: '? KEY\n: {type: Workflow, jobs: {a: {stages: [{name: s}]}}}\n',
  params: 'name: flow\nparams:\n  ? KEY\n  : str\njobs: {a: {stages: [{name: s}]}}',
  param: 'name: flow\nparams:\n  p:\n    type: str\n    ? KEY\n    : 1\njobs: {a: {stages: [{name: s}]}}',
  jobs: 'name: flow\njobs:\n  ? KEY\n  : {stages: [{name: s}]}\n',
  job: 'name: flow\njobs:\n  a:\n    ? KEY\n    : 1\n    stages: [{name: s}]\n',
  'runs-on.with':
    'name: flow\njobs:\n  a:\n    runs-on:\n      type: gcp_batch\n      with:\n        ? KEY\n        : 1\n    stages: [{name: s}]\n',
  'runs-on.with.labels':
    'name: flow\njobs:\n  a:\n    runs-on:\n      type: gcp_batch\n      with:\n        labels:\n          ? KEY\n          : 1\n    stages: [{name: s}]\n',
  strategy: 'name: flow\njobs:\n  a:\n    strategy:\n      ? KEY\n      : 1\n    stages: [{name: s}]\n',
  matrix:
    'name: flow\njobs:\n  a:\n    strategy:\n      matrix:\n        ? KEY\n        : [1]\n    stages: [{name: s}]\n',
  include:
    'name: flow\njobs:\n  a:\n    strategy:\n      matrix: {k: [1]}\n      include:\n        - ? KEY\n          : 1\n    stages: [{name: s}]\n',
  stage: 'name: flow\njobs:\n  a:\n    stages:\n      - name: s\n        ? KEY\n        : 1\n',
  'stage env':
    'name: flow\njobs:\n  a:\n    stages:\n      - name: s\n        bash: "true"\n        env:\n          ? KEY\n          : 1\n',
  branches:
    'name: flow\njobs:\n  a:\n    stages:\n      - name: s\n        parallel:\n          ? KEY\n          : [1]\n',
};

const VALUES: Readonly<Record<string, string>> = {
  name: 'name: VALUE\njobs: {a: {stages: [{name: s}]}}',
  'param default':
    'name: flow\nparams: {p: {type: choice, options: [a], default: VALUE}}\njobs: {a: {stages: [{name: s}]}}',
  need: 'name: flow\njobs: {a: {needs: [VALUE], stages: [{name: s}]}}',
  'trigger-rule': 'name: flow\njobs: {a: {trigger-rule: VALUE, stages: [{name: s}]}}',
  retry: 'name: flow\njobs: {a: {retry: VALUE, stages: [{name: s}]}}',
  'runs-on': 'name: flow\njobs: {a: {runs-on: VALUE, stages: [{name: s}]}}',
  'argument that is a text':
    'name: flow\njobs: {a: {runs-on: {type: gcp_batch, with: {machine_type: VALUE}}, stages: [{name: s}]}}',
  'argument that is a number':
    'name: flow\njobs: {a: {runs-on: {type: gcp_batch, with: {boot_disk_gb: VALUE}}, stages: [{name: s}]}}',
  'argument that is a mapping':
    'name: flow\njobs: {a: {runs-on: {type: gcp_batch, with: {labels: {k: VALUE}}}, stages: [{name: s}]}}',
  matrix: 'name: flow\njobs: {a: {strategy: {matrix: {k: [VALUE, 12]}}, stages: [{name: s}]}}',
  exclude:
    'name: flow\njobs: {a: {strategy: {matrix: {k: [1, 2]}, exclude: [{k: VALUE}]}, stages: [{name: s}]}}',
  'max-parallel':
    'name: flow\njobs: {a: {strategy: {matrix: {k: [1]}, max-parallel: VALUE}, stages: [{name: s}]}}',
  'stage name': 'name: flow\njobs: {a: {stages: [{name: VALUE}]}}',
  'case of a match':
    'name: flow\njobs: {a: {stages: [{name: s, case: x, match: [{case: VALUE, stages: []}]}]}}',
};

function said(text: string): string {
  const planned = planGolden({
    rule: '',
    definition: { file: 'flow.yml', text },
    inputs: {},
    environment: {},
    given: '',
    expected: '',
  });
  return JSON.stringify(planned, (_, each: unknown) => (each instanceof Map ? [...each] : each));
}

describe('a key that is not text is shown as it is written', () => {
  test.each(Object.entries(KEYS))('in %s', (_, template) => {
    for (const [yaml] of [...ODD, ['[1, 2]'] as const]) {
      expect(said(template.replace('KEY', yaml))).not.toContain('[object ');
    }
  });

  test.each(ODD.filter(([yaml]) => !yaml.startsWith('!')))('the id of a job, %s', (yaml, shown) => {
    expect(said(String(KEYS.jobs).replace('KEY', yaml))).toContain(`Job '${shown}': the id of a job`);
  });
});

describe('a value that is not text is shown as it is written', () => {
  test.each(Object.entries(VALUES))('of %s', (_, template) => {
    for (const [yaml] of [...ODD, ['[1, 2.0]'] as const, ['{1.0: 2024-01-02}'] as const]) {
      expect(said(template.replace('VALUE', yaml))).not.toContain('[object ');
    }
  });
});

test.each<readonly [Value, string]>([
  ['a', 'a'],
  [new Tagged('int', '9007199254740993'), '9007199254740993'],
  [['a', new Tagged('date', '2024-01-02')], '["a", 2024-01-02]'],
  [new Map<Value, Value>([[new Tagged('float', '1.0'), null]]), '{1.0: null}'],
  [new Tagged('tuple', [1, 'b']), '(1, "b")'],
  [new Tagged('set', [1]), '{1}'],
])('textOf(%p) is %s', (value, text) => {
  expect(textOf(value)).toBe(text);
});

test('a tagged value that is inserted into a text by mistake is readable', () => {
  expect(`${new Tagged('date', '2024-01-02')}`).toBe('2024-01-02');
});
