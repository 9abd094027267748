/** A part of a text, from its first UTF-16 unit to after its last one. */
export type Part = readonly [number, number];

/** Comments, triple-quoted texts, and single-quoted texts, which end at a line break if they are not closed. */
const QUOTED =
  /#[^\n]*|("""|''')(?:\\[\s\S]|(?!\1)[\s\S])*(?:\1|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/g;

/** Finds the texts and comments in Python code. */
export const quotedParts = (code: string): readonly Part[] =>
  Array.from(code.matchAll(QUOTED), ({ index, 0: part }) => [index, index + part.length]);
