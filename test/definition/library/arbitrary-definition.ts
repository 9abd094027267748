import fc from 'fast-check';
import { paramTypes, triggerRules } from '../../../src/definition/model.ts';
import { named, retry, stage } from './arbitrary-stage.ts';
import { type Json, matrixKey, mostly, oneOf, scalar, text, value } from './arbitrary-value.ts';

const strategyOf = (oddity: number): fc.Arbitrary<Json> => {
  const list = fc.oneof(
    { arbitrary: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }), weight: 60 },
    { arbitrary: fc.array(text, { maxLength: 3 }), weight: 60 },
    { arbitrary: fc.array(value, { maxLength: 3 }), weight: oddity },
    { arbitrary: value, weight: oddity },
  ) as fc.Arbitrary<Json>;
  const any = fc.oneof(fc.integer({ min: 0, max: 4 }), scalar);
  const anyEntry = fc.dictionary(matrixKey, any, { maxKeys: 3 }) as fc.Arbitrary<Json>;
  return fc.dictionary(matrixKey, list, { maxKeys: 3 }).chain((matrix) => {
    // Entries with values of the matrix, as usual, or with other values.
    const own = fc.record(
      Object.fromEntries(
        Object.entries(matrix).map(([key, values]) => {
          const known = Array.isArray(values) && values.length > 0 ? oneOf(...(values as Json[])) : text;
          return [key, fc.oneof({ arbitrary: known, weight: 6 }, { arbitrary: text, weight: 1 })];
        }),
      ),
      { requiredKeys: [] },
    ) as fc.Arbitrary<Json>;
    const entry = fc.oneof({ arbitrary: own, weight: 60 }, { arbitrary: anyEntry, weight: oddity });
    return fc.record(
      {
        matrix: fc.constant<Json>(matrix),
        include: fc.array(entry, { maxLength: 3 }),
        exclude: fc.array(entry, { maxLength: 3 }),
        'fail-fast': mostly(fc.boolean(), scalar),
        'max-parallel': fc.integer({ min: 1, max: 9 }),
      },
      { requiredKeys: ['matrix'] },
    ) as fc.Arbitrary<Json>;
  });
};

/** A strategy that is tested alone can be odd more often than one in a whole definition. */
export const strategy: fc.Arbitrary<Json> = strategyOf(5);

const place = { project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' };
const runsOn = fc.oneof(
  { arbitrary: oneOf<Json>('local', { type: 'local' }, { type: 'gcp_batch', with: place }), weight: 100 },
  {
    arbitrary: oneOf<Json>(
      'gcp_batch',
      { type: 'gcp_batch' },
      { type: 'aws_batch', with: { job_queue_arn: 'a', s3_bucket: 'b' } },
      { type: 'container', with: { image: 'python:3.12' } },
      { type: 'mars' },
      'mars',
      null,
      5,
    ),
    weight: 1,
  },
);

const jobId = fc.constantFrom('load', 'clean', 'report', 'check');

const job: fc.Arbitrary<Json> = fc.record(
  {
    needs: mostly(
      fc.uniqueArray(jobId, { maxLength: 2 }) as fc.Arbitrary<Json>,
      fc.oneof(fc.array(jobId, { maxLength: 3 }) as fc.Arbitrary<Json>, value),
    ),
    'trigger-rule': mostly(oneOf(...triggerRules), scalar),
    if: mostly(oneOf('True', '1 == 2', "'a' in 'abc'"), value),
    retry,
    desc: mostly(text, value),
    strategy: mostly(strategyOf(1), value),
    'runs-on': runsOn,
    stages: mostly(fc.array(stage, { minLength: 1, maxLength: 3 }).map(named), value),
    extras: mostly(oneOf<Json>({}), value),
  },
  { requiredKeys: ['stages'] },
) as fc.Arbitrary<Json>;

/** The declaration of a param, with a default in any form. */
export const paramSpec: fc.Arbitrary<Json> = fc.oneof(
  { arbitrary: oneOf(...paramTypes), weight: 4 },
  {
    arbitrary: fc
      .record(
        {
          type: mostly(oneOf(...paramTypes), scalar),
          options: mostly(oneOf<Json>(['a', 'b'], [1, 2], ['1'], ['1', 2], [true, 3], [1, 'a']), value),
          required: mostly(fc.boolean(), scalar),
          default: mostly(oneOf<Json>('a', 1, 2.5), value),
          precision: fc.integer({ min: 0, max: 8 }),
        },
        { requiredKeys: ['type'] },
      )
      // Each type reads its own keys.
      .map(
        ({ type, options, precision, ...rest }): Json => ({
          type,
          ...rest,
          ...(type === 'choice' && options !== undefined && { options }),
          ...((type === 'float' || type === 'decimal') && precision !== undefined && { precision }),
        }),
      ),
    weight: 5,
  },
  { arbitrary: value, weight: 1 },
) as fc.Arbitrary<Json>;

/** Jobs that need earlier jobs. One in thirty can need any job. */
function ordered([jobs, chance]: readonly [Readonly<Record<string, Json>>, number]): Json {
  const ids = Object.keys(jobs);
  const members = Object.entries(jobs).map(([id, each]) => {
    const { needs, ...rest } = each as { readonly [key: string]: Json };
    if (needs === undefined || !Array.isArray(needs) || chance === 0) return [id, each];
    const earlier = ids.slice(0, ids.indexOf(id));
    return [id, { needs: needs.filter((need) => earlier.includes(String(need))), ...rest }];
  });
  return Object.fromEntries(members) as Json;
}

export const definition: fc.Arbitrary<Json> = fc.record(
  {
    name: mostly(oneOf('flow'), scalar),
    type: mostly(oneOf('Workflow'), scalar),
    desc: mostly(text, value),
    params: fc.dictionary(
      fc.constantFrom('p', 'q'),
      mostly(oneOf(...paramTypes.filter((type) => type !== 'choice')), paramSpec),
      { maxKeys: 2 },
    ),
    on: mostly(oneOf<Json>({}, { schedule: [{ cronjob: '* * * * *', timezone: 'UTC' }] }), value),
    tags: oneOf<Json>([], ['x']),
    jobs: mostly(
      fc
        .tuple(fc.dictionary(jobId, job, { minKeys: 1, maxKeys: 4 }), fc.integer({ min: 0, max: 30 }))
        .map(ordered),
      value,
    ),
  },
  { requiredKeys: ['name', 'jobs'] },
) as fc.Arbitrary<Json>;

const digits = fc.stringMatching(/^[-+]?[0-9]{1,4}(?:[._][0-9]{1,9})?(?:e[-+]?[0-9]{1,2})?$/);
const isoText = fc.stringMatching(
  /^20[012][0-9]-?[01][0-9]-?[0-3][0-9](?:[T ][012][0-9]:[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?(?:Z|[-+]0[0-9]:?[03]0)?)?$/,
);

/** JSON text of a value for a param. 1.0 and 1 are different texts. */
export const paramValueText: fc.Arbitrary<string> = fc.oneof(
  value.map((each) => JSON.stringify(each)),
  digits.map((each) => JSON.stringify(each)),
  isoText.map((each) => JSON.stringify(each)),
  fc.string({ maxLength: 6 }).map((each) => JSON.stringify(each)),
  fc.stringMatching(/^-?(?:0|[1-9][0-9]{0,20})(?:\.[0-9]{1,18})?(?:e-?[0-9]{1,2})?$/),
  fc.constantFrom(
    '"{\'a\': 1}"',
    '"[1, \\"a\\"]"',
    '"{}"',
    '"[]"',
    '"nan"',
    '"inf"',
    '"1e400"',
    '2.675',
    '1.005',
  ),
);
