import fc from 'fast-check';
import { triggerRules } from '../../../src/definition/model.ts';

/** JSON text, which is also valid YAML. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const IDS = ['load', 'clean', 'report', 'check'];
const template = (inside: string) => `\${{ ${inside} }}`;
const oneOf = (...values: readonly Json[]): fc.Arbitrary<Json> => fc.constantFrom(...values);

const params = fc.record({
  n: fc.integer({ min: -1, max: 3 }),
  p: fc.constantFrom('a', 'b c', "it's", '7', 'é'),
  day: fc.constant('2026-01-31'),
  rows: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
});

/** Python that fails, or has outputs of every type that a result can contain. */
const CODE = [
  'x = 1',
  `x = ${template('params.n')} + 1`,
  `x = '${template('matrix.k?')}'`,
  'import decimal, datetime\nx, y = decimal.Decimal("1.50"), datetime.datetime(2026, 1, 2)',
  'x = (1, {"a": {3}}, b"z", 2.0, 10 ** 20)',
  'x = {"k": None, 2: [True]}\ndef helper(): pass',
  `assert ${template('params.n')} > 0, "too small"`,
  'x = 1 / 0',
  'raise ValueError("no")',
  'x = undefined_name',
  `x = ${template('params.rows')}`,
  'return_code = 3\nstatus = "mine"',
];

const simple = (needs: readonly string[]): fc.Arbitrary<Json> =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...CODE).map((run): Json => ({ run })), weight: 6 },
    { arbitrary: fc.constantFrom(...CODE).map((run): Json => ({ run, vars: { given: 1 } })), weight: 1 },
    {
      arbitrary: oneOf(
        { echo: 'said' },
        { echo: template('params.p') },
        { echo: template('params.p | upper') },
        { echo: template('params.missing?') },
      ),
      weight: 2,
    },
    {
      arbitrary: oneOf(
        { bash: 'echo hi' },
        { bash: 'echo "$WHO" >&2', env: { WHO: 'me' } },
        { bash: 'exit 3' },
      ),
      weight: 1,
    },
    { arbitrary: oneOf({ raise: `stopped by ${template('params.p')}` }), weight: 1 },
    ...needs.map((need) => ({
      arbitrary: oneOf(
        { run: `x = str(${JSON.stringify(need)})`, vars: { seen: template(`jobs.${need}.status`) } },
        { echo: template(`jobs.${need}.stages.one.outputs.x`) },
        { run: `y = given`, vars: { given: template(`jobs.${need}.strategies?`) } },
      ),
      weight: 2,
    })),
  );

const named = (stage: fc.Arbitrary<Json>, id: string): fc.Arbitrary<Json> =>
  fc
    .tuple(
      stage,
      fc.boolean(),
      fc.option(fc.constantFrom('True', '1 > 2', `${template('params.n')} > 1`, 'missing'), { freq: 8 }),
    )
    .map(
      ([parts, hasId, condition]): Json => ({
        name: `Stage ${id}`,
        ...(hasId && { id }),
        ...(condition !== null && { if: condition }),
        ...(parts as { readonly [key: string]: Json }),
      }),
    );

const nested = (needs: readonly string[]): fc.Arbitrary<Json> => {
  const inner = named(simple(needs), 'in').map((stage): Json => [stage]);
  // In the library, the effect of a failure on stages that run at the same time is a race.
  const safe = fc
    .constantFrom<Json>({ run: 'x = 1' }, { echo: template('params.p') }, { bash: 'echo hi' })
    .map((parts): Json => [{ name: 'Safe', id: 'safe', ...(parts as { readonly [key: string]: Json }) }]);
  return fc.oneof(
    inner.map((stages): Json => ({ foreach: [1], stages })),
    safe.map((stages): Json => ({ foreach: ['a', 'b'], stages })),
    safe.map((stages): Json => ({ foreach: template('params.rows'), stages })),
    safe.map((stages): Json => ({ parallel: { left: stages, right: [{ name: 'r', id: 'r', echo: 'r' }] } })),
    inner.map(
      (stages): Json => ({
        case: template('params.p'),
        match: [{ case: 'a', stages }, { else: [{ name: 'other', echo: 'other' }] }],
      }),
    ),
    fc.constant<Json>({
      ...{ item: 1, until: `${template('item')} > 2`, 'max-loop': 4 },
      stages: [{ name: 'step', id: 'step', run: `item = ${template('item')} + 1` }],
    }),
  );
};

const stagesOf = (needs: readonly string[]): fc.Arbitrary<Json> => {
  const stage = fc.oneof({ arbitrary: simple(needs), weight: 5 }, { arbitrary: nested(needs), weight: 1 });
  const [one, two] = [named(stage, 'one'), named(stage, 'two')];
  return fc.oneof(
    { arbitrary: one.map((first): Json => [first]), weight: 3 },
    { arbitrary: fc.tuple(one, two) as fc.Arbitrary<Json>, weight: 2 },
  );
};

const strategy: fc.Arbitrary<Json> = fc
  .record(
    {
      matrix: fc.oneof(
        oneOf({ k: [0, 1] }, { k: ['a', 'b'], t: [1, 2] }, { k: [1], é: ["it's"] }, { k: [] }),
      ),
      exclude: oneOf([{ k: 0 }], [{ k: 'a' }], []),
      include: oneOf([{ k: 7 }], []),
      'max-parallel': fc.integer({ min: 1, max: 3 }) as fc.Arbitrary<Json>,
    },
    { requiredKeys: ['matrix'] },
  )
  .map((parts): Json => (JSON.stringify(parts).includes('"k":[]') ? { matrix: { k: [] } } : (parts as Json)));

const conditionOf = (needs: readonly string[]) =>
  fc.constantFrom(
    'True',
    '1 == 2',
    `${template('params.n')} > 0`,
    `'${template('params.p')}' == 'a'`,
    "params['n'] in (1, 2) and 'day' in params",
    "len(params['rows']) > 1",
    "params['day'].year == 2026",
    'missing > 1',
    '1',
    template('params.n'),
    ...needs.flatMap((need) => [
      `'${template(`jobs.${need}.status`)}' == 'SUCCESS'`,
      `'errors' not in jobs['${need}']`,
      `'stages' in jobs['${need}']`,
    ]),
  );

function job(index: number): fc.Arbitrary<readonly [string, Json]> {
  const earlier = IDS.slice(0, index);
  return fc.subarray(earlier).chain((needs) =>
    fc
      .record(
        {
          'trigger-rule': fc.constantFrom(...triggerRules, 'all_done', 'all_done'),
          if: fc.option(conditionOf(needs), { freq: 3 }),
          strategy: fc.option(strategy, { freq: 3 }),
          stages: stagesOf(needs),
        },
        { requiredKeys: ['stages'] },
      )
      .map(({ if: condition, strategy: matrix, ...rest }): readonly [string, Json] => [
        IDS[index] ?? '',
        {
          ...(needs.length > 0 && { needs }),
          ...(typeof condition === 'string' && { if: condition }),
          ...(matrix && { strategy: matrix }),
          ...rest,
        },
      ]),
  );
}

/** A definition that the library runs to its end, with success or failure, and params for it. */
export const runnable: fc.Arbitrary<{ readonly text: string; readonly params: string }> = fc
  .tuple(
    params,
    fc
      .integer({ min: 1, max: IDS.length })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => job(index)))),
    fc.boolean(),
  )
  .map(([given, jobs, isReversed]) => ({
    params: JSON.stringify(given),
    text: JSON.stringify({
      name: 'flow',
      params: { n: 'int', p: 'str', day: 'date', rows: 'array' },
      jobs: Object.fromEntries(isReversed ? jobs.toReversed() : jobs),
    }),
  }));
