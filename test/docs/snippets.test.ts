import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { findGo, goTool } from '../../scripts/go-tool.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { planRun } from '../../src/plan/plan-run.ts';
import { PYTHON } from '../python.ts';
import { allSnippets, named, readmeDefinition, root, snippetsOf } from './snippets.ts';

const snippets = allSnippets();
const of = (language: string) => snippets.filter((each) => each.language === language);
const manifest = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string }>;
};
type Yaml = Readonly<Record<string, unknown>> | readonly unknown[];
interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a YAML snippet is part of. */
function kindOf(yaml: Yaml): 'definition' | 'workflow' | 'steps' | 'inputs' {
  if (Array.isArray(yaml)) return 'steps';
  const { jobs, steps } = yaml as Record<string, unknown>;
  if (Object.values(yaml).some((each) => isMapping(each) && each.type === 'Workflow')) return 'definition';
  if (steps) return 'steps';
  if (!jobs) return 'inputs';
  return Object.values(jobs).some((job) => isMapping(job) && 'stages' in job) ? 'definition' : 'workflow';
}

const ETL = readmeDefinition();
/** The README's definition for many files. */
const FILES = snippetsOf('README.md').find(({ text }) => text.startsWith('name: files'))?.text ?? '';

const dryRun = (text: string, inputs: Readonly<Record<string, string>>) => {
  const read = readInputs(
    { project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket', ...inputs },
    {},
  );
  if (!read.inputs) return read.problems.map(({ message }) => message);
  const definition = { text, file: 'workflows/etl.yml' };
  const { problems } = planRun({ inputs: read.inputs, definition, environment: {}, now: new Date(0) });
  return problems.map(({ message }) => message);
};

/** Variables of the organization that the recipe for many repositories uses. */
const VARIABLES: Readonly<Record<string, string>> = {
  BATCH_PROJECT: 'my-project',
  BATCH_REGION: 'us-central1',
  BATCH_BUCKET: 'my-bucket',
  BATCH_PROVIDER: 'projects/1/locations/global/workloadIdentityPools/github/providers/my-repo',
  BATCH_RUNNER: 'batch-runner@my-project.iam.gserviceaccount.com',
  BATCH_MACHINE: 'batch-machine@my-project.iam.gserviceaccount.com',
};

/** The value of an expression of GitHub in the recipe. */
const evaluated = (value: unknown): string =>
  String(value)
    .replace(/\$\{\{ needs\.list\.outputs\.matrix \}\}/, '{"table": ["customers"]}')
    .replace(/\$\{\{ github\.event[^}]* != github\.repository \}\}/, 'false')
    .replace(/\$\{\{ toJSON\(inputs\) \}\}/, '{"run_date": "2026-01-31"}')
    .replace(/\$\{\{ inputs\.workflow \}\}/, 'workflows/etl.yml')
    .replace(/\$\{\{ inputs\.params \}\}/, '{}')
    .replace(/\$\{\{ vars\.(\w+) \}\}/, (_, name: string) => VARIABLES[name] ?? '')
    .replace(/\$\{\{ github\.ref != [^}]*\}\}/g, '')
    .replace(/\$\{\{ env\.day \}\}/, '2026-01-31');

const stepsOf = (yaml: Yaml): readonly Step[] => {
  if (Array.isArray(yaml)) return yaml as readonly Step[];
  const { steps, jobs } = yaml as {
    steps?: readonly Step[];
    jobs?: Record<string, { steps?: readonly Step[] }>;
  };
  return steps ?? Object.values(jobs ?? {}).flatMap((job) => job.steps ?? []);
};

describe('YAML in the documentation', () => {
  const yaml = of('yaml').map((each) => ({ ...each, data: parse(each.text) as Yaml }));
  const kinds = (kind: string) => yaml.filter(({ data }) => kindOf(data) === kind);

  test('there are definitions, workflows, steps and inputs', () => {
    for (const kind of ['definition', 'workflow', 'steps', 'inputs']) {
      expect({ kind, count: kinds(kind).length > 0 }).toEqual({ kind, count: true });
    }
  });

  test.each(kinds('definition'))('$file:$line can be planned', ({ text }) => {
    const params = text.includes('run_date') ? 'run_date: 2026-01-31' : '';
    const name = /^(\w+):\n {2}type: Workflow/.exec(text)?.[1] ?? '';
    expect(dryRun(text, { workflow: 'workflows/etl.yml', params, workflow_name: name })).toEqual([]);
  });

  test("the README's second definition is the example that CI runs", () => {
    const example = readFileSync(join(root, 'docs/examples/files.yml'), 'utf8');
    expect(FILES).not.toBe('');
    expect(example.endsWith(FILES)).toBe(true);
  });

  test.each([
    ...kinds('workflow'),
    ...kinds('steps'),
    ...kinds('inputs'),
  ])('$file:$line has only inputs of the Action', ({ data }) => {
    const given = isMapping(data) && kindOf(data) === 'inputs' ? [data as Step] : stepsOf(data);
    const ours = given.filter(
      ({ uses, with: inputs }) => inputs && (!uses || uses.startsWith('org/gcp-batch-workflow@')),
    );
    for (const { with: inputs = {} } of ours) {
      const isOfFiles = inputs.matrix_job === 'clean';
      expect(Object.keys(inputs).filter((name) => !(name in manifest.inputs))).toEqual([]);
      const raw = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, evaluated(value)]));
      const definition = isOfFiles ? FILES : ETL;
      const params = isOfFiles ? '' : 'run_date: 2026-01-31';
      expect(dryRun(definition, { workflow: 'workflows/etl.yml', params, ...raw })).toEqual([]);
    }
  });

  const go = findGo();
  (go ? test : test.skip)(
    'actionlint finds nothing in the workflows and steps',
    () => {
      const actionlint = goTool(go ?? '', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12');
      for (const each of [...kinds('workflow'), ...kinds('steps')]) {
        const indented = each.text
          .replace(/^steps:\n/, '')
          .replace(/^(?=.)/gm, each.text.startsWith('steps:') ? '    ' : '      ');
        const text =
          kindOf(each.data) === 'workflow'
            ? `${/^on:/m.test(each.text) ? '' : 'on: push\n'}${each.text}`
            : `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${indented}`;
        const { stdout } = spawnSync(actionlint, ['-no-color', '-oneline', '-'], {
          input: text,
          encoding: 'utf8',
        });
        // A single step reads the outputs of a step in an earlier snippet.
        const found = stdout
          .split('\n')
          .filter((line) => line && !/property "run" is not defined/.test(line));
        expect({ at: named(each), found }).toEqual({ at: named(each), found: [] });
      }
    },
    300_000,
  );
});

describe('the rest of the snippets', () => {
  test('the Terraform configuration is valid, and creates the same resources as the commands', () => {
    const [terraform, ...more] = of('hcl');
    expect(more).toEqual([]);
    const found = JSON.parse(
      execFileSync(PYTHON, [join(import.meta.dirname, 'terraform.py')], {
        input: terraform?.text,
        encoding: 'utf8',
      }),
    ) as Record<string, string[]>;
    expect(found.resource?.map((name) => name.split('.')[0])).toEqual([
      ...['google_project_service', 'google_storage_bucket', 'google_service_account'],
      ...['google_iam_workload_identity_pool', 'google_iam_workload_identity_pool_provider'],
      ...['google_service_account_iam_member', 'google_service_account_iam_member'],
      'google_project_iam_member',
      ...Array(3).fill('google_storage_bucket_iam_member'),
    ]);
    // Objects that post deletes cannot be restored.
    const bucket = /^resource "google_storage_bucket" [\s\S]*?^\}/m.exec(terraform?.text ?? '')?.[0];
    expect(bucket).toMatch(/^ +soft_delete_policy \{ retention_duration_seconds = 0 \}$/m);
    // Trusted refs and pull requests share no bucket and no identity with a role.
    const apart = terraform?.text.match(/^resource "(?!google_project_service)[^}]*?for_each/gms) ?? [];
    expect(apart).toHaveLength((found.resource?.length ?? 0) - 1);
    const commands =
      snippetsOf('docs/google-cloud-setup.md').find(({ language }) => language === 'sh')?.text ?? '';
    const roles = (text: string) => [...new Set(text.match(/roles\/[\w.]+/g) ?? [])].sort();
    expect(roles(terraform?.text ?? '')).toEqual(roles(commands));
    const services = /services = (\[.*\])/.exec(terraform?.text ?? '')?.[1] ?? '[]';
    const enabled = [...commands.matchAll(/(\w+)\.googleapis\.com(?= |$)/gm)].map(([, name]) => name ?? '');
    expect((JSON.parse(services) as string[]).sort()).toEqual([...new Set(enabled)].sort());
  });

  test('the settings for VS Code contain the address of the schema', () => {
    const [settings] = of('json');
    const schemas = (JSON.parse(settings?.text ?? '') as { 'yaml.schemas': object })['yaml.schemas'];
    const schema = JSON.parse(readFileSync(join(root, 'docs', 'definition.schema.json'), 'utf8')) as {
      $id: string;
    };
    expect(Object.keys(schemas)).toEqual([schema.$id]);
    expect(new Ajv({ strict: false }).validate(schema, parse(ETL))).toBe(true);
  });

  test('the example of an error equals the message of the Action', () => {
    const example =
      snippetsOf('docs/command-line.md').find(({ text }) => text.includes('stratgey'))?.text ?? '';
    const text =
      'name: etl\nparams: {}\njobs:\n  extract:\n    stratgey:\n      matrix: {a: [1]}\n    stages: [{name: a}]\n';
    const [problem] = dryRun(text, { workflow: 'workflows/etl.yml' });
    expect(example).toContain(problem ?? 'a problem');
  });

  test('conditions of the provider compare claims of the token with texts', () => {
    expect(of('cel').length).toBeGreaterThan(0);
    for (const { text } of of('cel')) {
      for (const part of text.trim().split(' && ')) {
        expect(part).toMatch(
          /^assertion\.(repository|repository_id|repository_owner_id|ref|environment) == '[\w/-]+'$/,
        );
      }
    }
  });

  test('images of other languages install the version of the library that runs', () => {
    const { version } = /ddeutil-workflow==(?<version>[\d.]+)/.exec(
      readFileSync(join(root, 'scripts', 'python-requirements.in'), 'utf8'),
    )?.groups ?? { version: '' };
    const images = of('dockerfile');
    expect(images.length).toBeGreaterThan(0);
    for (const { text } of images) {
      expect(text).toMatch(/^FROM \S+:\S+$/m);
      expect(text).toContain(`ddeutil-workflow==${version}`);
    }
  });

  test('tests cover the language of every snippet', () => {
    const known = new Set(['yaml', 'sh', 'hcl', 'json', 'mermaid', 'logging', 'cel', 'dockerfile', '']);
    expect(snippets.filter(({ language }) => !known.has(language)).map(named)).toEqual([]);
  });
});
