import { Lexer } from 'yaml';

/** Nesting that no person could read, and for which the parser reports a separate error per level. */
const MAX_MARKS = 10_000;
/** Limit on signs, words and line breaks; 50,000 rows of three short values in a file of 1 MiB have fewer. */
const MAX_PARTS = 600_000;

/** The position at which a text exceeds a limit. */
export class Excess extends Error {
  /** `marks`: anchors, tags and aliases. */
  readonly of: 'levels' | 'marks' | 'parts';
  readonly offset: number;
  constructor(of: Excess['of'], offset: number) {
    super(`too many ${of}`);
    this.of = of;
    this.offset = offset;
  }
}

/**
 * The lexemes of a text, for the parser. Throws `Excess` if flow brackets, or block indicators and keys on one line,
 * are nested deeper than `limit`, if there are more than ten thousand anchors, tags and aliases, or if a text has too
 * many parts. It throws before the document is composed, because composing needs stack and seconds for all of them.
 */
export function* boundedLexemes(text: string, limit: number): Generator<string> {
  let offset = 0;
  let brackets = 0;
  let indicators = 0;
  let marks = 0;
  let parts = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    // Marks of the lexer without text; a scalar follows the second one.
    if (lexeme === '\u0002' || lexeme === '\u001f' || lexeme === '\u0018') {
      isScalar = lexeme === '\u001f';
      if (lexeme === '\u0018') brackets = 0;
      yield lexeme;
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
    if (lexeme[0] !== ' ') parts++;
    if (parts > MAX_PARTS) throw new Excess('parts', offset);
    if (marks > MAX_MARKS) throw new Excess('marks', offset);
    if (brackets > limit || (brackets === 0 && indicators > limit)) throw new Excess('levels', offset);
    yield lexeme;
    offset += lexeme.length;
  }
}
