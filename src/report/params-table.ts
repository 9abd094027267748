import { textOf } from '../definition/python/value.ts';
import type { Plan } from '../plan/plan.ts';
import { code, inline, table } from './markdown.ts';
import { countText } from './numbers.ts';
import { MASK } from './secrets.ts';

/** The typed params of a run, with masked secrets. Markdown; undefined if there are none. */
export function paramsTable(plan: Pick<Plan, 'workflow' | 'params'>, maxRows: number): string | undefined {
  if (plan.params.size === 0 || maxRows === 0) return undefined;
  const rows = [...plan.params].slice(0, maxRows).map(([name, value]) => {
    const spec = plan.workflow.params.get(name);
    const text = textOf(value);
    const shown = spec?.secret ? MASK : text === '' ? '(empty)' : code(text, 200);
    return [inline(name, 80), spec?.type ?? '', shown];
  });
  const left = plan.params.size - rows.length;
  const note = left > 0 ? `\n\n… and ${countText(left, 'more param')}.` : '';
  return table([{ title: 'Param' }, { title: 'Type' }, { title: 'Value' }], rows) + note;
}
