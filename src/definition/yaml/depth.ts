import { Lexer } from 'yaml';

/** A file in which nobody could find their way, and in which each of these costs the parser a mistake of its own. */
const MAX_MARKS = 10_000;

/** Where a text has more than may be read. */
export interface Excess {
  /** `marks`: anchors, tags and aliases. */
  readonly of: 'levels' | 'marks';
  readonly offset: number;
}

/**
 * Where flow brackets, or block indicators and keys on one line, are nested deeper than `limit`, or anchors, tags and
 * aliases are more than ten thousand; undefined when neither is. Found before the document is composed, because composing
 * takes stack and seconds for every one of them.
 */
export function excessIn(text: string, limit: number): Excess | undefined {
  let offset = 0;
  let brackets = 0;
  let indicators = 0;
  let marks = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    // Marks of the lexer's own, which stand for no text; a scalar comes after the second.
    if (lexeme === '\u0002' || lexeme === '\u001f') {
      isScalar = lexeme === '\u001f';
      continue;
    }
    if (lexeme === '\u0018') {
      brackets = 0;
      continue;
    }
    if (isScalar) {
      if (lexeme.includes('\n')) indicators = 0;
    } else if (lexeme === '[' || lexeme === '{') brackets++;
    else if (lexeme === ']' || lexeme === '}') brackets--;
    else if (lexeme === '-' || lexeme === '?' || (lexeme === ':' && brackets === 0)) indicators++;
    else if (/^[&!*]/.test(lexeme)) marks++;
    else if (lexeme.includes('\n')) indicators = 0;
    isScalar = false;
    if (marks > MAX_MARKS) return { of: 'marks', offset };
    if (brackets > limit || (brackets === 0 && indicators > limit)) return { of: 'levels', offset };
    offset += lexeme.length;
  }
  return undefined;
}
