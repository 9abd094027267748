import fc from 'fast-check';
import { paramTypes, triggerRules } from '../../src/definition/model.ts';

/** JSON text, which is YAML as well: both sides read the same characters. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const oneOf = <T extends Json>(...values: readonly T[]) => fc.constantFrom(...values);
/** Odd so seldom that about half of all definitions, which have dozens of such parts, are right as a whole. */
const mostly = (usual: fc.Arbitrary<Json>, odd: fc.Arbitrary<Json>) =>
  fc.oneof({ arbitrary: usual, weight: 120 }, { arbitrary: odd, weight: 1 });

const text = oneOf('a', 'b', '1', ' 1 ', '1_0', '01', 'x y', "it's", 'é', '', '12:30', 'yes');
const scalar: fc.Arbitrary<Json> = fc.oneof(
  text,
  fc.integer({ min: -2, max: 12 }),
  oneOf<Json>(true, false, null, 1.5, 1e21, 2 ** 53),
);
const value: fc.Arbitrary<Json> = fc.oneof(
  { arbitrary: scalar, weight: 6 },
  { arbitrary: fc.array(scalar, { maxLength: 2 }), weight: 1 },
  { arbitrary: fc.dictionary(fc.constantFrom('a', 'b'), scalar, { maxKeys: 2 }), weight: 1 },
);

const matrixKey = fc.constantFrom('a', 'b', 'table', 'é');
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
    // Entries of values that the matrix has, which is what they are mostly for, or of another one.
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

/** One by itself may be odd more often than one among many parts. */
export const strategy: fc.Arbitrary<Json> = strategyOf(5);

const name = mostly(oneOf('one', 'two', 'three'), oneOf('twin'));
const common = {
  name: mostly(name, scalar),
  id: fc.option(mostly(mostly(oneOf('s1', 's2'), oneOf('twin')), scalar)),
  if: mostly(oneOf('True', '1 > 2'), value),
  desc: mostly(text, value),
};
const stageOf = (parts: Readonly<Record<string, fc.Arbitrary<Json>>>, required: readonly string[]) =>
  fc.record({ ...common, ...parts } as Record<string, fc.Arbitrary<Json>>, {
    requiredKeys: ['name', ...required],
  }) as fc.Arbitrary<Json>;
const retry = mostly(fc.integer({ min: 0, max: 19 }), fc.oneof(oneOf<Json>(20, -1, '3'), value));
const mapping = mostly(fc.dictionary(matrixKey, text, { maxKeys: 2 }), value);

const flat = fc.oneof(
  stageOf({ echo: mostly(text, value), sleep: mostly(oneOf<Json>(0, 0.5, '1'), value) }, []),
  stageOf({ bash: mostly(text, value), env: mapping, retry }, ['bash']),
  stageOf({ run: mostly(text, value), vars: mapping, retry }, ['run']),
  stageOf({ run: text, deps: mostly(fc.array(text, { maxLength: 2 }), value) }, ['run', 'deps']),
  stageOf({ uses: mostly(oneOf('a/b@c'), value), with: mapping, retry }, ['uses']),
  stageOf({ trigger: mostly(oneOf('other', "it's"), value), params: mapping }, ['trigger']),
  stageOf({ raise: mostly(text, value) }, ['raise']),
);

/** Stages with names of their own; twins share theirs. */
const named = (stages: readonly Json[]): Json =>
  stages.map((each, index) => {
    const { name, id, ...rest } = each as { readonly [key: string]: Json };
    const isText = typeof name === 'string' && name !== 'twin';
    return {
      name: isText ? `${name} ${index}` : (name ?? null),
      ...(id !== undefined && { id: typeof id === 'string' && id !== 'twin' ? `${id}-${index}` : id }),
      ...rest,
    };
  });

const stage: fc.Arbitrary<Json> = fc.letrec<{ stage: Json; stages: Json }>((tie) => {
  const matched = fc.record({ case: mostly(text, value), stages: tie('stages') }) as fc.Arbitrary<Json>;
  const other = fc.record({ else: tie('stages') }) as fc.Arbitrary<Json>;
  return {
    stages: mostly(
      (fc.array(tie('stage'), { minLength: 1, maxLength: 2 }) as fc.Arbitrary<Json[]>).map(named),
      value,
    ),
    stage: fc.oneof(
      { maxDepth: 2 },
      { arbitrary: flat, weight: 8 },
      {
        arbitrary: stageOf(
          {
            foreach: mostly(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }), value),
            stages: tie('stages'),
            concurrent: mostly(fc.integer({ min: 1, max: 9 }), value),
          },
          ['foreach', 'stages'],
        ),
        weight: 1,
      },
      {
        arbitrary: stageOf(
          {
            until: mostly(text, value),
            item: mostly(fc.oneof(text, fc.integer({ min: 0, max: 3 })), value),
            stages: tie('stages'),
            'max-loop': mostly(fc.integer({ min: 1, max: 99 }), value),
          },
          ['until', 'stages'],
        ),
        weight: 1,
      },
      {
        arbitrary: stageOf(
          {
            parallel: fc.dictionary(fc.constantFrom('l', 'r'), tie('stages'), { minKeys: 1, maxKeys: 2 }),
            'max-workers': mostly(fc.integer({ min: 1, max: 19 }), value),
          },
          ['parallel'],
        ),
        weight: 1,
      },
      {
        arbitrary: stageOf(
          {
            case: mostly(text, value),
            match: mostly(
              fc
                .tuple(fc.array(matched, { minLength: 1, maxLength: 2 }), fc.option(other))
                .map(([cases, last]): Json => (last === null ? cases : [...cases, last])),
              fc.array(fc.oneof(matched, other), { maxLength: 3 }) as fc.Arbitrary<Json>,
            ),
            'skip-not-match': mostly(fc.boolean(), value),
          },
          ['case', 'match'],
        ),
        weight: 1,
      },
    ) as fc.Arbitrary<Json>,
  };
}).stage;

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

/** The declaration of a param; a default is in any form. */
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

/** Jobs that need earlier ones, but for one in thirty, whose needs are any. */
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

/** JSON text of a value that is given to a param; 1.0 and 1 are different texts. */
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
