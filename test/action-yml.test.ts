import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputDefaultsText, outputNameText } from '../scripts/from-action-yml.ts';
import { withArguments, withFaults, withInputs, withStages } from '../scripts/page-tables.ts';
import { readInputs } from '../src/inputs/inputs.ts';
import { RESOURCE_FIELDS, type ResourceField } from '../src/inputs/resource-fields.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const manifest = parse(read('action.yml')) as {
  name: string;
  description: string;
  branding: object;
  inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs: Record<string, { description: string }>;
  runs: Record<string, string>;
};

describe('action.yml', () => {
  test('its defaults are part of the interface: a change affects every user', () => {
    const defaults = Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? null]);
    expect(Object.fromEntries(defaults)).toMatchSnapshot();
  });

  test('its outputs are part of the interface: a removed output breaks workflows', () => {
    expect(Object.keys(manifest.outputs)).toMatchSnapshot();
  });

  test('the code has the same defaults as action.yml', () => {
    expect(read('src/inputs/defaults.ts')).toBe(inputDefaultsText(read('action.yml')));
  });

  test('the code has the same names of outputs as action.yml', () => {
    expect(read('src/plan/output-name.ts')).toBe(outputNameText(read('action.yml')));
  });

  test('main and post are entries of the bundle, and post always runs', () => {
    expect(manifest.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/post.js',
      'post-if': 'always()',
    });
  });

  // Rules of the form for publishing (docs.github.com, "Publishing actions in GitHub Marketplace"; the limit is in an
  // error of the form). Only the form can check that no other action or user has the name.
  test('the Marketplace accepts its name, description and branding', () => {
    expect(manifest.name).toMatch(/^[a-z][a-z-]{2,50}$/);
    expect(manifest.description.length).toBeLessThan(125);
    // One of the colors, and an icon of Feather 4.28.
    expect(manifest.branding).toEqual({ icon: 'layers', color: 'blue' });
    expect(read('package.json')).toContain(`"name": "${manifest.name}"`);
  });

  test('every input and output is described', () => {
    for (const { description } of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)]) {
      expect(description.length).toBeGreaterThan(10);
    }
  });

  test('every input is read: a wrong value is refused by name, unless the input is plain text', () => {
    // Any value is valid for these inputs, and for resource fields that are a text or list without a pattern.
    const plain = new Set([
      ...Object.entries<ResourceField>(RESOURCE_FIELDS).flatMap(([name, field]) =>
        field.form === 'list' || (field.form === 'text' && !field.pattern) ? [field.input ?? name] : [],
      ),
      ...[
        'workflow',
        'workflow_name',
        'params',
        'params_file',
        'secret_params',
        'matrix',
        'matrix_job',
        'only',
        'source',
      ],
      ...[
        'gcs_prefix',
        'service_account',
        'audience',
        'universe',
        'disks',
        'mounts',
        'labels',
        'check_name',
        'github_token',
      ],
    ]);
    for (const name of ['project_id', 'region', 'gcs_bucket', 'registry_password']) plain.delete(name);
    const wrong = '\u0000 not; valid =';
    for (const name of Object.keys(manifest.inputs)) {
      if (plain.has(name)) continue;
      const { problems } = readInputs({ workflow: 'w.yml', [name]: wrong }, {});
      expect(problems.map(({ message }) => message).join('\n')).toContain(`"${name}"`);
    }
  });

  test('src/local-cloud/README.md has the table of the faults', () => {
    expect(withFaults(read('src/local-cloud/README.md'))).toBe(read('src/local-cloud/README.md'));
  });

  test('docs/definition.md has the tables of the stages', () => {
    expect(withStages(read('docs/definition.md'))).toBe(read('docs/definition.md'));
  });

  test('docs/runs-on.md has the table of the resource fields', () => {
    expect(withArguments(read('docs/runs-on.md'), read('action.yml'))).toBe(read('docs/runs-on.md'));
  });

  test('docs/inputs.md has the tables of action.yml', () => {
    expect(withInputs(read('docs/inputs.md'), read('action.yml'))).toBe(read('docs/inputs.md'));
  });

  test('docs/inputs.md lists every input once, under the heading of its group', () => {
    const [inputs = ''] = read('docs/inputs.md').split('## Outputs');
    const groups = inputs.split(/^### .+$/m).slice(1);
    expect(groups.length).toBeGreaterThan(5);
    const names = groups.flatMap((group) => [...group.matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name));
    expect(names).toEqual(Object.keys(manifest.inputs));
  });
});
