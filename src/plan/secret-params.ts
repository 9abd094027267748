import type { ParamSpec } from '../definition/model.ts';
import type { Value } from '../definition/python/value.ts';
import { nearestName } from '../definition/suggestion.ts';
import type { DeclaredSecret } from '../definition/workflow/param-specs.ts';
import type { Problem } from '../errors.ts';

type Specs = ReadonlyMap<string, ParamSpec>;

/** The params, with those in the input `secret_params` marked as secret, like `secret: true`. */
export const withSecretParams = (specs: Specs, names: readonly string[]): Specs =>
  new Map([...specs].map(([name, spec]) => [name, names.includes(name) ? { ...spec, secret: true } : spec]));

/** Reports names in the input `secret_params` that are not declared params. */
export function unknownSecretParams(
  declared: readonly string[],
  workflow: string,
  names: readonly string[],
): readonly Problem[] {
  return names.flatMap((name): Problem[] => {
    if (declared.includes(name)) return [];
    const nearest = nearestName(name, declared);
    return [
      {
        code: 'unknown-secret-param',
        message: `input "secret_params" names '${name}', which is not a declared param of workflow '${workflow}'.`,
        hint: nearest ? `Did you mean '${nearest}'?` : `Declare it: params: {${name}: str}.`,
      },
    ];
  });
}

/**
 * The given values and the defaults of secret params, whether they are valid or not. `names` holds the names in the
 * input `secret_params`, which apply even if the definition cannot be read; `given` holds values of params in all their
 * forms.
 */
export function secretValues(
  declared: ReadonlyMap<string, DeclaredSecret>,
  names: readonly string[],
  given: readonly ReadonlyMap<string, Value>[],
): readonly Value[] {
  const isSecret = (name: string) => declared.get(name)?.secret === true || names.includes(name);
  const values = given.flatMap((params) =>
    [...params].flatMap(([name, value]) => (isSecret(name) ? [value] : [])),
  );
  const defaults = [...declared].flatMap(([name, param]) =>
    isSecret(name) && param.default !== undefined ? [param.default] : [],
  );
  return [...values, ...defaults];
}
