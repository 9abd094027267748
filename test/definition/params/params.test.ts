import { expect, test } from '@jest/globals';
import { type ParamSpec, type ParamType, paramTypes } from '../../../src/definition/model.ts';
import { convertParam } from '../../../src/definition/params/conversion.ts';
import { typeParams } from '../../../src/definition/params/params.ts';
import { Tagged, type Value } from '../../../src/definition/python/value.ts';
import { at, casesOf, listOf, mapOf } from '../library/conformance.ts';

const now = new Date('2026-03-04T05:06:07.089Z');

function spec(type: ParamType, more: Partial<ParamSpec> = {}): ParamSpec {
  return { name: 'p', type, at, required: type === 'choice', secret: false, ...more };
}

function specOf(written: ReadonlyMap<string, Value>): ParamSpec {
  const [value, precision] = [written.get('default'), written.get('precision')];
  return spec(written.get('type') as ParamType, {
    ...(value !== undefined && { default: { value, at } }),
    ...(written.has('options') && { options: listOf(written.get('options')) }),
    ...(typeof precision === 'number' && { precision }),
  });
}

const typed = (declared: ParamSpec, ...given: readonly [Value?]) =>
  typeParams({
    specs: new Map([['p', declared]]),
    given: new Map(given.map((value) => ['p', value ?? null])),
    now,
  });

test('every value is converted as in the library, or fails with its message', () => {
  const [[, values] = [], ...specs] = casesOf('params');
  let count = 0;
  for (const [written, results] of specs) {
    for (const [index, value] of listOf(values).entries()) {
      const declared = specOf(mapOf(written));
      const [outcome, first, message] = listOf(listOf(results)[index]);
      const about = [written, value];
      count += 1;
      if (value === null) expect([about, typed(declared, null).params.get('p')]).toEqual([about, first]);
      else {
        const expected = outcome === 'is' ? { value: first } : { error: { name: first, message } };
        expect([about, convertParam(declared, value)]).toEqual([about, expected]);
      }
    }
  }
  expect(count).toBe(16 * 73);
});

test('the message for a wrong value names the param, the expected type and the declaration', () => {
  expect(typed(spec('int'), 'many').problems).toEqual([
    {
      code: 'wrong-param',
      message: "input \"params\": 'p' must be a whole number; got 'many'.",
      hint: 'Give a whole number, such as 42. It is declared on line 3.',
    },
  ]);
});

test('messages never contain the value of a secret param', () => {
  const types = paramTypes.filter((type) => type !== 'str');
  for (const type of types) {
    const { problems } = typed(spec(type, { secret: true, options: ['a'] }), 'hunter2');
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  }
});

test('the message for a missing required param says how to pass it', () => {
  expect(typed(spec('date', { name: 'run_date', required: true })).problems).toEqual([
    {
      code: 'missing-param',
      message: "Param 'run_date' (date) is required and has no value.",
      at,
      hint: 'Set it in the input "params":\nparams: |\n  run_date: <date>',
    },
  ]);
  expect(typed(spec('choice', { options: ['full', 'delta'] })).problems[0]?.hint).toContain('p: full');
});

test('a declared default applies to a param that is not passed, unlike in the library', () => {
  expect(typed(spec('int', { default: { value: 5, at } })).params).toEqual(new Map([['p', 5]]));
  expect(typed(spec('int')).params).toEqual(new Map());
  expect(typed(spec('str', { default: { value: null, at } })).params).toEqual(new Map([['p', null]]));
  const choice = spec('choice', { options: ['a', 'b'], default: { value: 'b', at } });
  expect(typed(choice).params).toEqual(new Map([['p', 'b']]));
});

test('a required param with a default is still required, as in the library', () => {
  const { problems } = typed(spec('int', { required: true, default: { value: 5, at } }));
  expect(problems[0]?.hint).toContain('remove one of the two');
});

test('the default of a date is read as a date', () => {
  const date = spec('date', { default: { value: '2026-02-03', at } });
  expect(typed(date).params.get('p')).toEqual(new Tagged('date', '2026-02-03'));
  expect(typed(spec('date', { default: { value: 'soon', at } })).problems[0]?.message).toBe(
    "Param 'p' (date): its default 'soon' is not a date as YYYY-MM-DD.",
  );
  const naive = spec('datetime', { default: { value: '2026-02-03 04:05', at } });
  expect(typed(naive).params.get('p')).toEqual(new Tagged('datetime', '2026-02-03T04:05:00'));
  const aware = spec('datetime', { default: { value: '2026-02-03T04:05:06.7+0700', at } });
  expect(typed(aware).params.get('p')).toEqual(new Tagged('datetime', '2026-02-03T04:05:06.700000+07:00'));
});

test('a date that is passed as null is the current time, which is read once', () => {
  expect(typed(spec('date'), null).params.get('p')).toEqual(new Tagged('date', '2026-03-04'));
  const moment = new Tagged('datetime', '2026-03-04T05:06:07.089000+00:00', { tz: 'UTC' });
  expect(typed(spec('datetime'), null).params.get('p')).toEqual(moment);
});

test('a date, time, map or list that is not passed has the default of its type, unlike in the library', () => {
  const specs = new Map(
    (['date', 'map', 'array', 'str'] as const).map((type) => [type, spec(type, { name: type })]),
  );
  expect(typeParams({ specs, given: new Map(), now }).params).toEqual(
    new Map<string, Value>([
      ['date', new Tagged('date', '2026-03-04')],
      ['map', new Map()],
      ['array', []],
    ]),
  );
});

test('an undeclared param is passed on with a warning', () => {
  const { params, problems, warnings } = typeParams({
    specs: new Map([['run_date', spec('str', { name: 'run_date' })]]),
    given: new Map<string, Value>([
      ['run_dat', [1]],
      ['run_date', 5],
    ]),
    now,
  });
  expect([...params]).toEqual([
    ['run_dat', [1]],
    ['run_date', '5'],
  ]);
  expect(problems).toEqual([]);
  expect(warnings).toEqual([
    {
      code: 'undeclared-param',
      message: "Param 'run_dat' is not declared in the definition; it is passed on unchanged.",
      hint: "Did you mean 'run_date'?",
    },
  ]);
});

test('a text with more digits than Python converts is not an int', () => {
  const digits = '9'.repeat(4300);
  expect(convertParam(spec('int'), digits)).toEqual({ value: new Tagged('int', digits) });
  expect(convertParam(spec('int'), `-${digits}`)).toEqual({ value: new Tagged('int', `-${digits}`) });
  expect(convertParam(spec('int'), `${digits}9`)).toMatchObject({ error: { name: 'ParamError' } });
});

test('some types have a value when none is passed and none declared', () => {
  const own = paramTypes.map((type) => [type, typed({ ...spec(type), required: false }).params.get('p')]);
  expect(own.filter(([, value]) => value !== undefined)).toEqual([
    ['date', new Tagged('date', '2026-03-04')],
    ['datetime', new Tagged('datetime', '2026-03-04T05:06:07.089000+00:00', { tz: 'UTC' })],
    ['map', new Map()],
    ['array', []],
  ]);
});

const date = (text: string) => new Tagged('date', text);
const datetime = (text: string) => new Tagged('datetime', text);
const declared = (type: ParamType, value: Value) => {
  const { params, problems } = typed({ ...spec(type, { default: { value, at } }), required: false });
  return problems[0]?.message ?? params.get('p');
};

test.each<[Value, Value]>([
  [datetime('2026-01-31T10:20:30+01:00'), datetime('2026-01-31T10:20:30+01:00')],
  [date('2026-01-31'), datetime('2026-01-31T00:00:00')],
  ['2026-01-31', datetime('2026-01-31T00:00:00')],
  ['2026-01-31 10:20', datetime('2026-01-31T10:20:00')],
  ['2026-01-31t10:20:30.5Z', datetime('2026-01-31T10:20:30.500000+00:00')],
  ['2026-01-31_10:20:30,123456z', datetime('2026-01-31T10:20:30.123456+00:00')],
  ['2026-01-31T10:20:30+0530', datetime('2026-01-31T10:20:30+05:30')],
  ['2026-01-31T10:20:30 -00:00', datetime('2026-01-31T10:20:30+00:00')],
])('the declared time %j is %j', (value, expected) => {
  expect(declared('datetime', value)).toEqual(expected);
});

test.each<[Value, Value]>([
  [date('2026-01-31'), date('2026-01-31')],
  [datetime('2026-01-31T00:00:00'), date('2026-01-31')],
  ['2026-01-31', date('2026-01-31')],
  ['2026-01-31 00:00', date('2026-01-31')],
  ['2026-01-31T00:00:00.000', date('2026-01-31')],
])('the declared date %j is %j', (value, expected) => {
  expect(declared('date', value)).toEqual(expected);
});

test.each<[ParamType, Value]>([
  ...[
    'x2026-01-31',
    '2026-01-31x',
    '2026-01-31T',
    '2026-02-30',
    '2026-01-31T25:00',
    '2026-01-31T10',
    'now',
    '',
  ].map((text): [ParamType, Value] => ['datetime', text]),
  ['datetime', 5],
  ['datetime', new Tagged('decimal', '5')],
  ...['x2026-01-31', '2026-01-31x', '2026-01-31T10:00', '2026-02-30', 'today'].map(
    (text): [ParamType, Value] => ['date', text],
  ),
  ['date', datetime('2026-01-31T10:00:00')],
  ['date', 5],
])('a %s is not declared as %j', (type, value) => {
  const expected = type === 'date' ? 'a date as YYYY-MM-DD' : 'a time as YYYY-MM-DDTHH:MM:SS';
  expect(declared(type, value)).toMatch(
    new RegExp(`^Param 'p' \\(${type}\\): its default .* is not ${expected}\\.$`),
  );
});
