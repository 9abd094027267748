import type { Position, Problem } from '../../errors.ts';

/** Whether one of the problems lies in a text that begins at a position. */
export function isReported(
  { at, text }: { readonly at: Position; readonly text: string },
  problems: readonly Problem[],
): boolean {
  const breaks = text.split('\n').length - 1;
  // A block begins in the line after its sign.
  const last = breaks > 0 ? at.line + breaks + 1 : at.line;
  return problems.some(({ at: place }) => {
    if (!place || place.line < at.line || place.line > last) return false;
    if (place.line > at.line) return true;
    return place.column >= at.column && place.column <= at.column + text.length + 1;
  });
}
