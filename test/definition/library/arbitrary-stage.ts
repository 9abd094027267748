import fc from 'fast-check';
import { type Json, matrixKey, mostly, oneOf, scalar, text, value } from './arbitrary-value.ts';

export const name = mostly(oneOf('one', 'two', 'three'), oneOf('twin'));
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
export const retry = mostly(fc.integer({ min: 0, max: 19 }), fc.oneof(oneOf<Json>(20, -1, '3'), value));
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

/** Stages with unique names, except twins, which share a name. */
export const named = (stages: readonly Json[]): Json =>
  stages.map((each, index) => {
    const { name, id, ...rest } = each as { readonly [key: string]: Json };
    const isText = typeof name === 'string' && name !== 'twin';
    return {
      name: isText ? `${name} ${index}` : (name ?? null),
      ...(id !== undefined && { id: typeof id === 'string' && id !== 'twin' ? `${id}-${index}` : id }),
      ...rest,
    };
  });

export const stage: fc.Arbitrary<Json> = fc.letrec<{ stage: Json; stages: Json }>((tie) => {
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
