import { asDeclared, readParamsInput } from '../../../src/definition/params/input.ts';
import { toJsonText } from '../../../src/definition/python/codec.ts';
import type { Value } from '../../../src/definition/python/value.ts';
import { planGolden } from '../golden-file.ts';
import { mapOf } from './conformance.ts';
import type { Execution } from './execution.ts';
import type { Library } from './library.ts';

/** Without times, and with sorted keys. */
export function comparable(value: Value): Value {
  if (Array.isArray(value)) return value.map(comparable);
  if (!(value instanceof Map)) return value;
  const members = [...value]
    .filter(([key]) => key !== 'info')
    .map(([key, each]) => [key, comparable(each)] as const);
  return new Map(members.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

/** A definition and params for it. */
interface Given {
  readonly text: string;
  readonly params: string;
}

const planOf = ({ text, params }: Given) =>
  planGolden({
    ...{ rule: '', given: '', expected: '', environment: {}, inputs: { params } },
    definition: { file: 'flow.yml', text },
  });

/** A template names an output that its job or stage never has; a condition has a name that does not exist. */
const FOUND_EARLY: readonly string[] = ['unknown-output', 'condition-syntax'];

/**
 * Whether the definition has only mistakes with which the library fails when it reaches them. The Action refuses it before
 * the start, on purpose (docs/compatibility.md), so there is no run to compare.
 */
export function isRefusedEarly(given: Given): boolean {
  const { plan, problems } = planOf(given);
  return !plan && problems.length > 0 && problems.every(({ code }) => FOUND_EARLY.includes(code));
}

/**
 * How the results of a run by the Action's schedule and task runner and of a run by the library differ. undefined if they
 * agree, or if they differ on purpose.
 */
export async function runDisagreement(
  sides: { readonly library: Library; readonly execution: Execution },
  given: Given,
): Promise<string | undefined> {
  const { plan, problems } = planOf(given);
  if (!plan) return `not a definition to run: ${problems.map(({ message }) => message).join(' ')}`;
  const params = asDeclared(readParamsInput(given.params, 'params'), plan.workflow.params);
  const [answer, ours] = await Promise.all([
    sides.library.ask('execute', given.text, 'flow', params),
    sides.execution.run(plan),
  ]);
  if ('error' in answer) return `only the library fails: ${answer.error.name}: ${answer.error.message}`;
  const theirs = mapOf(answer.value);
  const [there, here] = [mapOf(comparable(theirs.get('context') ?? null)), mapOf(comparable(ours.context))];
  const [their, own] = [mapOf(there.get('jobs')), mapOf(here.get('jobs'))];
  // A rule that does not hold ends the whole workflow in the library, and skips one job here: a difference on purpose.
  const hasStopped = /^Validate job trigger rule/.test(
    String(mapOf(there.get('errors')).get('message') ?? ''),
  );
  const differences = [...own].flatMap(([id, context]) => {
    const other = their.get(id);
    if (other === undefined && hasStopped) return [];
    const [one, two] = [toJsonText(other ?? null), toJsonText(context)];
    return one === two ? [] : [`job ${id} is ${one}\n and here ${two}`];
  });
  if (differences.length > 0) return differences.join('\n');
  if (toJsonText(there.get('params') ?? null) !== toJsonText(here.get('params') ?? null))
    return 'params differ';
  if (hasStopped) {
    const isSkipped = ours.log.some((line) =>
      /: SKIP, (its trigger rule \w+ is not met|\w+ (succeeded|failed|was skipped))/.test(line),
    );
    return isSkipped ? undefined : 'the library stopped by a rule that holds here';
  }
  const errors = [there, here].map((each) => errorText(mapOf(each.get('errors')), own));
  const [one, two] = [[theirs.get('status'), errors[0]].join(': '), [ours.status, errors[1]].join(': ')];
  return one === two ? undefined : `the library ends with ${one}, and we with ${two}`;
}

/** If several jobs fail at the same time, the library names the one that ended last. */
function errorText(errors: ReadonlyMap<string, Value>, jobs: ReadonlyMap<string, Value>): string {
  const text = `${errors.get('name')} ${errors.get('message')}`;
  const named = /^WorkflowError Job execution, '(.*)', was failed\.$/.exec(text)?.[1] ?? '';
  return mapOf(jobs.get(named)).get('status') === 'FAILED' ? 'a job failed' : text;
}
