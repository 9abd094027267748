/** A part of a text, from its first to behind its last UTF-16 unit. */
export type Part = readonly [number, number];

/** Comments, texts in three quotes, and texts in one, in which a line break ends a text that is not closed. */
const QUOTED =
  /#[^\n]*|("""|''')(?:\\[\s\S]|(?!\1)[\s\S])*(?:\1|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/g;

/** The parts of Python code that are texts or comments. */
export const quotedParts = (code: string): readonly Part[] =>
  Array.from(code.matchAll(QUOTED), ({ index, 0: part }) => [index, index + part.length]);
