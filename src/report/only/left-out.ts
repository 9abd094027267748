import type { LeftOut } from '../../plan/plan.ts';
import { numberText } from '../numbers.ts';

/** Maximum number of names; nobody reads hundreds of them. */
const MOST_NAMED = 10;

/** What the input `only` omitted, as one sentence of plain text; empty if it omitted nothing. */
export function leftOutText(leftOut: LeftOut | undefined): string {
  if (!leftOut) return '';
  const parts = leftOut.parts.map(
    ({ job, left, all }) => `${numberText(left)} of ${numberText(all)} combinations of ${job}`,
  );
  const all = [...leftOut.jobs, ...parts];
  if (all.length === 0) return '';
  const more = all.length > MOST_NAMED ? `, and ${numberText(all.length - MOST_NAMED)} more` : '';
  return `Omitted because of the input "only": ${all.slice(0, MOST_NAMED).join(', ')}${more}.`;
}
