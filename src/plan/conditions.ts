import { conditionFault } from '../definition/conditions/fault.ts';
import { replaceTemplates, valueAlone } from '../definition/conditions/if.ts';
import { pythonRepr } from '../definition/python/text.ts';
import type { Value } from '../definition/python/value.ts';
import { templatesIn } from '../definition/template-pattern.ts';
import type { Condition, PythonCode } from '../definition/workflow/python-code.ts';
import type { Problem } from '../errors.ts';

/**
 * Conditions that cannot be decided with the values of the params: the text of an unquoted template is a name that does
 * not exist, or the whole is neither True nor False. They are warnings where the condition may never be reached.
 */
export function checkConditions(
  codes: readonly PythonCode[],
  params: ReadonlyMap<string, Value>,
  { problems, warnings }: { readonly problems: Problem[]; readonly warnings: Problem[] },
): void {
  for (const { condition } of codes) {
    const problem = condition && problemOf(condition, params);
    if (problem) (condition.mayBeSkipped ? warnings : problems).push(problem);
  }
}

function problemOf(
  { job, text, roots, at }: Condition,
  params: ReadonlyMap<string, Value>,
): Problem | undefined {
  const [template] = templatesIn(text);
  // Without templates, it is checked when the definition is read.
  if (!template) return undefined;
  const scope = { params, jobs: new Map() };
  const source = replaceTemplates(text, scope);
  const alone = valueAlone(text, scope);
  const fault =
    source === undefined ? alone !== undefined && { value: alone } : conditionFault(source, new Set(roots));
  if (!fault) return undefined;
  const owner = `Job '${job}'`;
  const quoted = `'${template.whole}'`;
  if ('name' in fault) {
    const message = `${owner}: with the params of this run, the condition has the name ${fault.name}, which does not exist.`;
    return {
      code: 'condition-syntax',
      message,
      at,
      hint: `Put a template that gives text into quotes, and compare it: ${quoted} == '…'.`,
    };
  }
  const message = `${owner}: with the params of this run, the condition gives ${pythonRepr(fault.value)}, which is neither True nor False.`;
  return { code: 'condition-syntax', message, at, hint: `Compare it, as in ${quoted} == '…' for a text.` };
}
