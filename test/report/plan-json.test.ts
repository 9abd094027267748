import { expect, test } from '@jest/globals';
import { Tagged, type Value } from '../../src/definition/python/value.ts';
import { planLines } from '../../src/report/plan-details.ts';
import { planJson, planOutput, problemsJson } from '../../src/report/plan-json.ts';
import { at, job, param, planOf, product } from './build-outcome.ts';

const plan = {
  ...planOf({
    params: [
      [param('day', { type: 'date' }), new Tagged('date', '2026-11-23')],
      [param('api_key', { secret: true }), 'hunter2-hunter2'],
      [param('10'), 1],
      [param('2'), null],
    ],
    jobs: [
      { job: job('extract', 10) },
      {
        job: job('transform', 30, {
          needs: ['extract'],
          triggerRule: 'all_done',
          retry: 2,
          condition: { value: 'params.day is not None', at: at(33) },
          strategy: { at: at(34), matrix: new Map(), include: [], exclude: [], failFast: true },
        }),
        combinations: [
          {
            strategyId: '1000000000',
            matrix: new Map<string, Value>([
              ['10', 'b'],
              ['2', 1],
            ]),
          },
        ],
      },
    ],
  }),
  warnings: [
    { code: 'w', message: 'Job "transform" has no runs-on.', at: at(30, 3) },
    { code: 'w', message: 'Input "zones" is ignored.' },
  ],
};

test('the plan as JSON keeps the order of the definition and the types of params, and masks secrets', () => {
  const json = planJson(plan, (planned) => ({ env: { KEY: 'hunter2-hunter2' }, id: planned.job.id }));
  expect(json).toBe(
    [
      '{"workflow":"etl-daily","params":{"day":{"$ddw":"date","v":"2026-11-23"},"api_key":"***","10":1,"2":null},"jobs":[',
      '{"id":"extract","needs":[],"trigger_rule":"all_success","if":null,"retry":0,"fail_fast":false,"parallelism":1,',
      '"combinations":[{"strategy_id":"EMPTY","matrix":{}}],"batch_job":{"env":{"KEY":"***"},"id":"extract"}},',
      '{"id":"transform","needs":["extract"],"trigger_rule":"all_done","if":"params.day is not None","retry":2,"fail_fast":true,"parallelism":1,',
      '"combinations":[{"strategy_id":"1000000000","matrix":{"10":"b","2":1}}],"batch_job":{"env":{"KEY":"***"},"id":"transform"}}',
      '],"warnings":[{"message":"Job \\"transform\\" has no runs-on.","line":30,"column":3},',
      '{"message":"Input \\"zones\\" is ignored.","line":null,"column":null}]}',
    ].join(''),
  );
  expect(planOutput(plan, json)).toBe(json);
});

test('the plan shows that a job starts early, and so does the log unless the job needs nothing', () => {
  const jobs = [{ job: job('extract', 10) }, { job: job('load', 20, { needs: ['extract'] }) }];
  const { jobs: planned, ...rest } = planOf({ jobs });
  const early = {
    ...rest,
    jobs: new Map([...planned].map(([id, each]) => [id, { ...each, startEarly: 'auto' as const }])),
  };
  const shown = JSON.parse(planJson(early, () => null)) as { jobs: { start_early?: string }[] };
  expect(shown.jobs.map(({ start_early }) => start_early)).toEqual(['auto', 'auto']);
  const lines = planLines(early, [], undefined).filter((line) => /^ {2}\w+: /.test(line));
  expect(lines.map((line) => line.includes('starts early'))).toEqual([false, true]);
});

test('the output plan of a large run omits Batch jobs and combinations first, and says so', () => {
  const big = planOf({
    jobs: [{ job: job('big', 1), combinations: product({ n: Array.from({ length: 10_000 }, (_, n) => n) }) }],
  });
  const text = planOutput(
    big,
    planJson(big, () => null),
  );
  expect(text.length).toBeLessThanOrEqual(100_000);
  const [only] = (
    JSON.parse(text) as { jobs: { combinations: unknown[]; combination_count: number; truncated: boolean }[] }
  ).jobs;
  expect(only).toMatchObject({ combination_count: 10_000, truncated: true });
  expect(only?.combinations).toHaveLength(1000);
});

test('problems as JSON have null for a missing position or hint', () => {
  expect(
    JSON.parse(
      problemsJson([
        {
          code: 'unknown-need',
          message: 'No such job.',
          at: at(82, 14),
          hint: 'Did you mean "transform"?',
          excerpt: 'x',
        },
        { code: 'missing-input', message: 'Input "region" is missing.' },
      ]),
    ),
  ).toEqual([
    {
      code: 'unknown-need',
      message: 'No such job.',
      file: 'workflows/etl.yml',
      line: 82,
      column: 14,
      hint: 'Did you mean "transform"?',
    },
    {
      code: 'missing-input',
      message: 'Input "region" is missing.',
      file: null,
      line: null,
      column: null,
      hint: null,
    },
  ]);
});
