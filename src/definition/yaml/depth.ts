import { Lexer } from 'yaml';

/** Nested so deep that no person could read it, while each level costs the parser a separate error. */
const MAX_MARKS = 10_000;
/** Signs, words and line breaks; 50,000 rows of three short values in a file of 1 MiB have fewer. */
const MAX_PARTS = 600_000;

/** Where a text has more than may be read. */
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
 * The lexemes of a text, for the parser. Throws `Excess` where flow brackets, or block indicators and keys on one line,
 * are nested deeper than `limit`, or anchors, tags and aliases are more than ten thousand: before the document is
 * composed, because composing takes stack and seconds for every one of them. Also where a text has too many parts.
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
