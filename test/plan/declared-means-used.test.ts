import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { RESOURCE_FIELDS, type ResourceField } from '../../src/inputs/resource-fields.ts';
import { jobFileParts } from '../../src/plan/files/staging.ts';
import { FIRST_RUNG, machinesOf } from '../../src/plan/moves.ts';
import type { Machine } from '../../src/plan/plan.ts';
import { IDENTITY, planOf, specOf } from './plan-of.ts';
import type { ResourceCase } from './resource-case.ts';
import { RESOURCE_CASES } from './resource-cases.ts';

const root = join(import.meta.dirname, '..', '..');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  inputs: Readonly<Record<string, unknown>>;
};

/** One case for each field that the golden cases do not contain. */
const OTHER_CASES: readonly ResourceCase[] = [
  { name: 'requirements', with: { requirements: ['polars==1.9.0'] } },
  { name: 'cache', with: { cache: true, requirements: ['polars==1.9.0'] } },
  { name: 'inputs of job.json', inputs: { requirements: 'polars==1.9.0', cache: 'true' } },
  { name: 'inputs of the machine', inputs: { boot_disk_size_gb: '70' } },
  { name: 'inputs of the network', inputs: { network: 'global/networks/default', zones: 'us-central1-a' } },
  { name: 'inputs of a template', inputs: { instance_template: 'etl' } },
  { name: 'without an address', with: { network: 'n', subnetwork: 's', no_external_ip: true } },
  { name: 'fallback', with: { spot: true, fallback: [{ spot: false }], fallback_after: '5m' } },
  {
    name: 'fallback of the inputs',
    inputs: { fallback: '[{machine_type: n2-standard-4}]', fallback_after: '5m' },
  },
  { name: 'more memory', with: { on_out_of_memory: 'next' } },
  { name: 'more memory of the inputs', inputs: { on_out_of_memory: '[{memory_mb: 8192}]' } },
  { name: 'a processor', inputs: { machine_type: 'n2-standard-4', min_cpu_platform: 'Intel Ice Lake' } },
  {
    name: 'a GPU without drivers',
    inputs: { gpu_type: 'nvidia-tesla-t4', gpu_count: '1', install_gpu_drivers: 'false' },
    with: { machine_type: 'n1-standard-4' },
  },
  { name: 'a few at a time', inputs: { max_parallel_tasks: '2' }, matrix: { n: [1, 2, 3] } },
  { name: 'early', with: { start_early: 'auto' } },
  { name: 'early by the input', inputs: { start_early: 'always' } },
  { name: 'a hint', with: { expected: '5m' } },
  { name: 'another region', with: { region: 'europe-west4' } },
  { name: 'close to each other', inputs: { placement: 'collocated', machine_type: 'c2-standard-30' } },
];

const EXAMPLE_INPUTS = Object.entries<ResourceField>(RESOURCE_FIELDS).flatMap(
  ([name, { example, input }]): ResourceCase[] =>
    example === undefined ? [] : [{ name, inputs: { [input ?? name]: String(example) } }],
);

const machineText = (machine: Machine) =>
  JSON.stringify(machine, (_, value: unknown) => (value instanceof Map ? [...value] : value));

/** The result of a case: the Batch job, where it is created, and job.json. */
function effectOf(details: Omit<ResourceCase, 'name'>): string | undefined {
  const { plan } = planOf(details);
  const planned = plan?.jobs.get('work');
  if (!plan || !planned) return undefined;
  const parts = jobFileParts({
    plan,
    planned,
    identity: IDENTITY,
    combinations: planned.combinations,
    checkIf: false,
    neededContexts: new Map(),
    resultsPrefix: 'results/',
    artifacts: { uploads: 'gs://bucket/artifacts/0-', lists: 'gs://bucket/lists/' },
    // The state of the cache at the start of a run.
    ...(planned.machine.cache && { cache: { entries: {}, uploads: 'gs://bucket/uploads/' } }),
    hasLease: false,
  });
  const own = specOf({ ...details, rung: FIRST_RUNG });
  return (
    JSON.stringify([
      ...[own, machinesOf(planned).map(machineText), planned.moves?.fallbackAfterMs],
      ...[planned.startEarly, planned.expectedSeconds],
    ]) + [...parts].join('')
  );
}

/** Fields that cannot be removed alone, with another value for each. */
const OTHER_VALUES: Readonly<Record<string, string>> = {
  region: 'europe-west1',
  gpu_type: 'nvidia-tesla-v100',
  gpu_count: '4',
  registry_username: 'projects/my-project/secrets/other/versions/1',
  registry_password: 'projects/my-project/secrets/other/versions/1',
};

const without = (given: Readonly<Record<string, unknown>> | undefined, name: string) =>
  Object.fromEntries(Object.entries(given ?? {}).filter(([key]) => key !== name));

/** Whether some case has the name under `where`, and has another result without it or with another value. */
const matters = (where: 'inputs' | 'with', name: string): boolean =>
  [...RESOURCE_CASES, ...EXAMPLE_INPUTS, ...OTHER_CASES].some((each) => {
    if (each[where]?.[name] === undefined) return false;
    const rest = without(each[where], name);
    const other = OTHER_VALUES[name];
    const changed = effectOf({ ...each, [where]: other === undefined ? rest : { ...rest, [name]: other } });
    return changed !== undefined && changed !== effectOf(each);
  });

/** The key signs the requests of the Action for that job. No Batch job contains its path. */
const OF_THE_RUNNER = ['credentials_path'];
/** Its effect depends on the results of other jobs (test/run/artifacts/needed.test.ts). */
const OF_OTHER_JOBS = ['needs_artifacts'];

describe('every resource field changes a Batch job or its job.json', () => {
  const fields = Object.entries<ResourceField>(RESOURCE_FIELDS);
  test.each(
    fields.map(([name]) => name).filter((name) => ![...OF_THE_RUNNER, ...OF_OTHER_JOBS].includes(name)),
  )('as an argument of runs-on.with: %s', (name) => {
    expect(matters('with', name)).toBe(true);
  });

  const inputs = fields
    .map(([name, field]) => field.input ?? name)
    .filter((name) => name in action.inputs && !['project_id', 'region', 'gcs_bucket'].includes(name));
  test.each([...new Set(inputs)])('as an input: %s', (name) => {
    expect(matters('inputs', name)).toBe(true);
  });
});

describe('the Action reads every input', () => {
  const isOutside = (name: string) => !/^(inputs|local-cloud|cli)[/\\]/.test(name);
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && isOutside(name))
    .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
    .join('\n');
  const declared = readFileSync(join(root, 'src', 'inputs', 'inputs.ts'), 'utf8');
  const [, members = ''] = /export interface Inputs \{\n([\s\S]*?)\n\}/.exec(declared) ?? [];
  const names = [...members.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name = '']) => name);

  test('the interface was found', () => {
    expect(names.length).toBeGreaterThan(25);
  });

  test.each(names)('%s', (name) => {
    const isNamed = new RegExp(
      `\\binputs\\??\\.${name}\\b|\\{[^{}]*\\b${name}\\b[^{}]*\\} = [\\w.]*\\binputs\\b`,
    );
    expect({ name, isRead: isNamed.test(sources) }).toEqual({ name, isRead: true });
  });

  test('an input that nothing reads is found', () => {
    expect(/\binputs\??\.neverDeclared\b/.test(sources)).toBe(false);
  });
});
