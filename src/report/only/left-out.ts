import type { LeftOut } from '../../plan/plan.ts';
import { numberText } from '../numbers.ts';

/** Names that are told; a page with hundreds of them is read by nobody. */
const MOST_NAMED = 10;

/** What the input `only` left out, as one sentence of plain text; empty where it left out nothing. */
export function leftOutText(leftOut: LeftOut | undefined): string {
  if (!leftOut) return '';
  const parts = leftOut.parts.map(
    ({ job, left, all }) => `${numberText(left)} of ${numberText(all)} combinations of ${job}`,
  );
  const all = [...leftOut.jobs, ...parts];
  if (all.length === 0) return '';
  const more = all.length > MOST_NAMED ? `, and ${numberText(all.length - MOST_NAMED)} more` : '';
  return `Left out by the input "only": ${all.slice(0, MOST_NAMED).join(', ')}${more}.`;
}
