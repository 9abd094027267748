import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textOf } from '../../src/definition/python/value.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { combinationPath } from '../../src/plan/files/combination-path.ts';
import { onlyPart } from '../../src/plan/only.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planRun } from '../../src/plan/plan-run.ts';

interface JobSketch {
  readonly needs?: readonly string[];
  readonly matrix?: Readonly<Record<string, readonly (string | number)[]>>;
}

function planOf(jobs: Readonly<Record<string, JobSketch>>): Plan {
  const definition = Object.entries(jobs).map(([id, { needs, matrix }]) => [
    id,
    {
      ...(needs && { needs }),
      ...(matrix && { strategy: { matrix } }),
      stages: [{ name: 'Say', echo: 'hello' }],
    },
  ]);
  const given = {
    workflow: 'w.yml',
    project_id: 'my-project',
    region: 'us-central1',
    gcs_bucket: 'my-bucket',
  };
  const { inputs } = readInputs(given, {});
  const text = JSON.stringify({ name: 'etl', jobs: Object.fromEntries(definition) });
  const { plan, problems } = inputs
    ? planRun({ inputs, definition: { text, file: 'w.yml' }, environment: {}, now: new Date(0) })
    : { plan: undefined, problems: [] };
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
}

const ETL = planOf({
  check: {},
  extract: { needs: ['check'], matrix: { table: ['customers', 'orders', 'order items'], part: [1, 2] } },
  load: { needs: ['extract'] },
  'tidy: up': { matrix: { 'k=v': ['a,b', '.x', '', '100%'] } },
  report: { needs: ['load'] },
});

/** Job → paths of its combinations. */
const shown = (plan: Plan) =>
  Object.fromEntries(
    [...plan.jobs].map(([id, { combinations }]) => [
      id,
      combinations.map(({ matrix }) => [...matrix.values()].map(textOf).join(' ')),
    ]),
  );

const ALL = ['customers 1', 'customers 2', 'orders 1', 'orders 2', 'order items 1', 'order items 2'];

test.each<[readonly string[], Readonly<Record<string, readonly string[]>>]>([
  [['check'], { check: [''] }],
  [['extract'], { check: [''], extract: ALL }],
  [['extract: table=orders'], { check: [''], extract: ['orders 1', 'orders 2'] }],
  [['extract: part=2, table=orders'], { check: [''], extract: ['orders 2'] }],
  [['extract:part=2,table=order%20items'], { check: [''], extract: ['order items 2'] }],
  [['extract: table=order items'], { check: [''], extract: ['order items 1', 'order items 2'] }],
  [
    ['extract: table=orders, part=1', 'extract: part=1'],
    { check: [''], extract: ['customers 1', 'orders 1', 'order items 1'] },
  ],
  // A job that another job needs runs completely.
  [['load', 'extract: part=1'], { check: [''], extract: ALL, load: [''] }],
  [['report'], { check: [''], extract: ALL, load: [''], report: [''] }],
  [['tidy: up'], { 'tidy: up': ['a,b', '.x', '', '100%'] }],
  [['tidy%3A%20up: k%3Dv=%2Ex'], { 'tidy: up': ['.x'] }],
  [['tidy: up: k%3Dv=a%2Cb', 'tidy: up: k%3Dv='], { 'tidy: up': ['a,b', ''] }],
  [['tidy: up: k%3Dv=100%', 'check'], { check: [''], 'tidy: up': ['100%'] }],
])('%j runs the named parts and everything that they need', (entries, expected) => {
  const { plan, problems } = onlyPart(ETL, entries);
  expect(problems).toEqual([]);
  expect(shown(plan)).toEqual(expected);
  expect([...plan.workflow.jobs.keys()]).toEqual(Object.keys(expected));
});

test('without entries, or with entries for everything, nothing is left out', () => {
  expect(onlyPart(ETL, []).plan).toBe(ETL);
  expect(onlyPart(ETL, ['report', 'tidy: up']).plan.leftOut).toBeUndefined();
});

test('a plan lists exactly the parts that were left out', () => {
  const { plan } = onlyPart(ETL, ['extract: part=1', 'extract: table=orders']);
  expect(plan.leftOut).toEqual({
    jobs: ['load', 'tidy: up', 'report'],
    parts: [{ job: 'extract', left: 2, all: 6 }],
  });
  expect(plan.jobs.get('extract')?.job).toBe(ETL.jobs.get('extract')?.job);
});

test.each<[string, string, string]>([
  ['lod', `names 'lod', which is not a job of workflow 'etl'.`, `Did you mean 'load'?`],
  ['zzz: a=1', `names 'zzz', which is not a job`, 'Jobs: check, extract, load, tidy: up, report.'],
  ['extract: tabel=orders', `the matrix of 'extract' has no key 'tabel'`, `Did you mean 'table'?`],
  ['extract: table=order', `'table' is never 'order'`, `Did you mean 'orders'?`],
  ['extract: part=9', `'part' is never '9'`, 'Values: 1, 2.'],
  // Values are shown in the form of an entry.
  ['tidy: up: k%3Dv=zz', `'k=v' is never 'zz'`, 'Values: a%2Cb, .x, (empty), 100%25.'],
  ['tidy: up: k%3Dv=a.b', `'k=v' is never 'a.b'`, `Did you mean 'a%2Cb'?`],
  ['load: a=1', `job 'load' has no matrix`, `Write 'load' alone.`],
  ['extract: orders', `'orders' is not KEY=VALUE`, "Write 'job' or"],
  ['extract:', `'' is not KEY=VALUE`, "Write 'job' or"],
  ['extract: part=1, part=2', `'part' occurs twice`, "Write 'job' or"],
])('%s matches nothing, and the error suggests the nearest name', (entry, message, hint) => {
  const { problems } = onlyPart(ETL, ['check', entry]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain(message);
  expect(problems[0]?.hint).toContain(hint);
});

test('an entry does not match an excluded combination', () => {
  const planned = ETL.jobs.get('extract');
  const jobs = new Map(ETL.jobs);
  if (planned) jobs.set('extract', { ...planned, combinations: planned.combinations.slice(1) });
  const { problems } = onlyPart({ ...ETL, jobs }, ['extract: table=customers, part=1']);
  expect(problems[0]?.message).toContain(`job 'extract' has no such combination`);
});

test('an entry with the path of a combination runs exactly that combination', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 6 });
  const odd = fc.constantFrom(' a ', '=', '/', ',', '..', '.x', '%', '%2F', '\n', '#a', ':', 'é', '🦆', '');
  const names = fc.oneof(text, odd);
  const matrices = fc.dictionary(
    names.filter((name) => name !== '' && name !== '__proto__'),
    fc.uniqueArray(names, { minLength: 1, maxLength: 3 }),
    { minKeys: 1, maxKeys: 3 },
  );
  const jobs = names.filter((name) => name.trim() !== '' && !name.includes('{{') && name !== '__proto__');
  fc.assert(
    fc.property(jobs, matrices, fc.nat(), (id, matrix, pick) => {
      const plan = planOf({ other: {}, [id]: { matrix } });
      const { combinations = [] } = plan.jobs.get(id) ?? {};
      const one = combinations[pick % combinations.length];
      const [job, ...values] = combinationPath(id, one?.matrix ?? new Map()).split('/');
      const part = onlyPart(plan, [`${job}: ${values.join(', ')}`]);
      expect(part.problems).toEqual([]);
      expect(part.plan.jobs.get(id)?.combinations).toEqual([one]);
    }),
    { numRuns: 150 },
  );
});

test('the chosen part is the smallest one that contains all its needs', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const graphs = fc.array(fc.subarray(ids), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(graphs, fc.subarray(ids, { minLength: 1 }), (graph, chosen) => {
      const needs = graph.map((list, index) => list.filter((id) => ids.indexOf(id) < index));
      const plan = planOf(
        Object.fromEntries(
          ids.map((id, index) => [id, { needs: needs[index] ?? [], matrix: { n: [1, 2] } }]),
        ),
      );
      const { plan: part } = onlyPart(
        plan,
        chosen.map((id) => `${id}: n=2`),
      );
      const wanted = new Set<string>();
      const visit = (id: string): void => {
        for (const need of needs[ids.indexOf(id)] ?? []) {
          wanted.add(need);
          visit(need);
        }
      };
      chosen.forEach(visit);
      const counts = ids.flatMap((id) =>
        wanted.has(id) ? [`${id} 2`] : chosen.includes(id) ? [`${id} 1`] : [],
      );
      expect([...part.jobs].map(([id, { combinations }]) => `${id} ${combinations.length}`)).toEqual(counts);
    }),
    { numRuns: 100 },
  );
});
