import fc from 'fast-check';

/** JSON text, which is also valid YAML: both sides read the same characters. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const oneOf = <T extends Json>(...values: readonly T[]) => fc.constantFrom(...values);
/** Odd parts are so rare that about half of all definitions, which have dozens of parts, are valid. */
export const mostly = (usual: fc.Arbitrary<Json>, odd: fc.Arbitrary<Json>) =>
  fc.oneof({ arbitrary: usual, weight: 120 }, { arbitrary: odd, weight: 1 });

export const text = oneOf('a', 'b', '1', ' 1 ', '1_0', '01', 'x y', "it's", 'é', '', '12:30', 'yes');
export const scalar: fc.Arbitrary<Json> = fc.oneof(
  text,
  fc.integer({ min: -2, max: 12 }),
  oneOf<Json>(true, false, null, 1.5, 1e21, 2 ** 53),
);
export const value: fc.Arbitrary<Json> = fc.oneof(
  { arbitrary: scalar, weight: 6 },
  { arbitrary: fc.array(scalar, { maxLength: 2 }), weight: 1 },
  { arbitrary: fc.dictionary(fc.constantFrom('a', 'b'), scalar, { maxKeys: 2 }), weight: 1 },
);

export const matrixKey = fc.constantFrom('a', 'b', 'table', 'é');
