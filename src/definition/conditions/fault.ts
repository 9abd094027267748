import { CONDITION_NAMES } from '../known/condition-names.ts';
import { evaluatePython } from '../python/evaluate.ts';
import { type Expression, parsePython } from '../python/expression.ts';
import type { Value } from '../python/value.ts';
import { LONGEST_CONDITION } from './if.ts';

/** Why a condition cannot be decided: a name that does not exist, or a value other than True and False. */
export type ConditionFault = { readonly name: string } | { readonly value: Value };

/**
 * The fault of a condition that is Python without templates, if it is certain: the library fails with NameError or
 * TypeError (ddeutil.workflow.job.Job.is_skipped, ddeutil.workflow.stages.BaseStage.is_skipped). `names` are the names
 * that exist here in addition to Python's and the library's.
 */
export function conditionFault(
  source: string,
  names: { has(name: string): boolean },
): ConditionFault | undefined {
  const expression = source.length > LONGEST_CONDITION ? undefined : parsePython(source);
  if (!expression) return undefined;
  const name = namesIn(expression).find((each) => !CONDITION_NAMES.has(each) && !names.has(each));
  if (name !== undefined) return { name };
  const value = evaluatePython(expression, { whole: new Map(), partial: new Map() });
  return value === undefined || typeof value === 'boolean' ? undefined : { value };
}

/** Names that Python looks up in any case: not those behind an `and`, an `or` or the first link of a comparison. */
function namesIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'constant':
      return [];
    case 'name':
      return [expression.name];
    case 'list':
    case 'tuple':
    case 'set':
      return expression.items.flatMap(namesIn);
    case 'dict':
      return expression.entries.flat().flatMap(namesIn);
    case 'unary':
      return namesIn(expression.operand);
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    case 'and':
    case 'or':
      return expression.operands.slice(0, 1).flatMap(namesIn);
    case 'compare':
      return [expression.first, ...expression.links.slice(0, 1).map(({ right }) => right)].flatMap(namesIn);
    case 'index':
      return [...namesIn(expression.object), ...namesIn(expression.index)];
    case 'attribute':
      return namesIn(expression.object);
    case 'call':
      return [expression.callee, ...expression.items].flatMap(namesIn);
  }
}
