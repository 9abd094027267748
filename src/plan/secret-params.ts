import type { Workflow } from '../definition/model.ts';
import { nearestName } from '../definition/suggestion.ts';
import type { Problem } from '../errors.ts';

/** The workflow with the params that the input `secret_params` names marked as secret, as `secret: true` does. */
export function withSecretParams(
  workflow: Workflow,
  names: readonly string[],
  problems: Problem[],
): Workflow {
  const params = new Map(workflow.params);
  for (const name of names) {
    const spec = params.get(name);
    if (spec) {
      params.set(name, { ...spec, secret: true });
      continue;
    }
    const nearest = nearestName(name, [...params.keys()]);
    problems.push({
      code: 'unknown-secret-param',
      message: `input "secret_params" names '${name}', which is no declared param of workflow '${workflow.name}'.`,
      hint: nearest ? `Did you mean '${nearest}'?` : `Declare it: params: {${name}: str}.`,
    });
  }
  return { ...workflow, params };
}
