import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await openStage();
  folder = await mkdtemp(join(tmpdir(), 'only-'));
});
afterAll(async () => {
  await stage.end();
  await rm(folder, { recursive: true, force: true });
});

/** One of four combinations fails while a service (here, a file) is missing. */
const definition = (service: string) => `name: parts
jobs:
  first:
    stages: [{name: Begin, id: begin, run: 'begun = "by the first"'}]
  many:
    needs: [first]
    strategy: {matrix: {city: [Bern, Sao Paulo], n: [1, 2]}}
    stages:
      - name: Work
        id: work
        run: |
          import pathlib
          if "\${{ matrix.city }}" == "Sao Paulo" and \${{ matrix.n }} == 2 and not pathlib.Path("${service}").exists():
              raise ValueError("the service is not there")
          done = True
  last:
    needs: [many]
    stages: [{name: End, id: end, run: 'ended = True'}]
  aside:
    stages: [{name: Rest, id: rest, run: 'rested = True'}]
`;

interface Context {
  readonly jobs: Readonly<Record<string, { readonly strategies?: Readonly<Record<string, unknown>> }>>;
}
interface PlanOutput {
  readonly jobs: readonly { readonly id: string; readonly combinations: readonly unknown[] }[];
}

async function attempt(number: number, text: string, only: string) {
  const { main } = await stage.run({
    definition: text,
    inputs: { resume: 'true', only },
    environment: { GITHUB_RUN_ATTEMPT: String(number), GITHUB_REF: 'refs/heads/topic' },
  });
  return {
    main,
    status: main.outputs.status,
    context: JSON.parse(main.outputs.result ?? '{}') as Context,
    plan: JSON.parse(main.outputs.plan ?? '{}') as PlanOutput,
    batchJobs: JSON.parse(main.outputs.batch_jobs ?? '{}') as Readonly<Record<string, readonly string[]>>,
    started: [...main.log.matchAll(/^(\w+): starting (\d+) task/gm)].map(
      ([, job, count]) => `${job} ${count}`,
    ),
  };
}

test('the entry in the summary runs only the failed combination; a run of the rest reuses its result', async () => {
  const service = join(folder, 'service');
  const text = definition(service);
  const all = await attempt(1, text, '');
  expect(all.status).toBe('FAILED');
  const [, entry = ''] = /```yaml\nonly: \|\n {2}(.*)\n```/.exec(all.main.summary) ?? [];
  expect(entry).toBe('many: city=Sao%20Paulo, n=2');

  await writeFile(service, '');
  const part = await attempt(2, text, entry);
  expect({ status: part.status, started: part.started }).toEqual({ status: 'SUCCESS', started: ['many 1'] });
  expect(part.plan.jobs.map(({ id, combinations }) => [id, combinations.length])).toEqual([
    ['first', 1],
    ['many', 1],
  ]);
  expect(Object.keys(part.context.jobs)).toEqual(['first', 'many']);
  expect(Object.keys(part.context.jobs.many?.strategies ?? {})).toHaveLength(1);
  expect(Object.keys(part.batchJobs)).toEqual(['first', 'many']);
  const leftOut = 'Omitted because of the input "only": last, aside, 3 of 4 combinations of many.';
  expect(part.main.log).toContain(leftOut);
  expect(part.main.summary.replaceAll('&#34;', '"')).toContain(leftOut);

  const rest = await attempt(3, text, '');
  expect({ status: rest.status, started: rest.started }).toEqual({ status: 'SUCCESS', started: ['last 1'] });
  expect(Object.keys(rest.context.jobs.many?.strategies ?? {})).toHaveLength(4);
  expect(await leftovers(stage.cloud)).toEqual(NOTHING);
});

test('an entry without a match ends the run before anything starts', async () => {
  const { main } = await stage.run({ definition: definition('x'), inputs: { only: 'many: city=Berne' } });
  expect(main.code).toBe(1);
  expect(main.log).toMatch(/but 'city' is never 'Berne'\..*Did you mean 'Bern'\?/);
  expect(await leftovers(stage.cloud)).toEqual(NOTHING);
});
