import { asDeclared, readParamsInput } from '../../../src/definition/params/input.ts';
import { toJsonText } from '../../../src/definition/python/codec.ts';
import type { Problem } from '../../../src/errors.ts';
import { planFacts, planGolden } from '../golden-file.ts';
import { libraryFacts } from './golden-library.ts';
import type { Library } from './library.ts';

/** Problems of definitions that the library accepts: differences on purpose, each in docs/compatibility.md. */
export const STRICTER_CODES: readonly string[] = [
  'unknown-key',
  'unknown-target',
  'needs-itself',
  'duplicate-need',
  'needs-cycle',
  'empty-condition',
  'missing-key',
  'wrong-match',
  'wrong-items',
  'parallel-in-until',
  'docker-stage',
  'reserved-argument',
  'unsupported-runs-on',
  'wrong-param-default',
  'invalid-max-parallel',
  'invalid-runs-on',
  'unknown-param',
  'param-without-value',
  'unknown-template',
  'unknown-stage',
  'unknown-output',
  'expression-in-template',
  'github-function',
  'condition-syntax',
  'replaced-variable',
  'dollar-pair',
  'template-in-id',
  'unknown-exclude-key',
];
const isStricter = ({ code, message }: Problem) =>
  STRICTER_CODES.includes(code) ||
  // If a value of a stage does not fit, the library tries other kinds of stages.
  (code === 'wrong-type' && /, (?:a )?stage\b/.test(message));

/** Problems that only the library reports: differences on purpose, each in docs/compatibility.md. */
const LENIENT: readonly RegExp[] = [
  // desc: null
  /'NoneType' object has no attribute 'lstrip'/,
  // A manual run does not use `on`, `tags` and descriptions.
  /^\d+ validation errors? for Workflow\s+(?:on|tags|desc|jobs\.\w+\.desc)\b/,
  /runs-on that pass with str type should be `local` only/,
  /runs-on\.gcp_batch\.with/,
];

/**
 * How the results for a definition differ. undefined if they agree, or if they differ on purpose.
 */
export async function disagreement(
  library: Library,
  given: { readonly text: string; readonly params: string },
  /** Called when both sides accept the definition and their plans were compared. */
  compared: () => void = () => undefined,
): Promise<string | undefined> {
  const { plan, problems } = planGolden({
    ...{ rule: '', given: '', expected: '', environment: {}, inputs: { params: given.params } },
    definition: { file: 'flow.yml', text: given.text },
  });
  const params = asDeclared(readParamsInput(given.params, 'params'), plan?.workflow.params ?? new Map());
  const answer = await library.ask('read', given.text, 'flow', params);
  const theirs =
    'error' in answer ? { facts: null, refusal: answer.error.message } : libraryFacts(answer.value);
  const { refusal } = theirs;
  if (refusal !== undefined) {
    if (!plan || LENIENT.some((each) => each.test(refusal))) return undefined;
    return `only the library refuses: ${refusal}`;
  }
  if (!plan) {
    const isOnPurpose = problems.some(isStricter);
    return isOnPurpose ? undefined : `only we refuse: ${problems.map(({ message }) => message).join(' ')}`;
  }
  // The Action also applies a default to a param without a value: a difference on purpose.
  const asGiven = { ...plan, params: new Map([...plan.params].filter(([name]) => params.has(name))) };
  const [there, here] = [toJsonText(theirs.facts), toJsonText(planFacts(asGiven))];
  compared();
  return there === here ? undefined : `the library plans ${there}\nand we    ${here}`;
}
