import { Lexer } from 'yaml';

/**
 * Where flow brackets or block indicators on one line are nested deeper than `limit`, or undefined. Found before the
 * document is composed, because composing takes stack and seconds for every level.
 */
export function deepNesting(text: string, limit: number): number | undefined {
  let offset = 0;
  let brackets = 0;
  let indicators = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // Marks of the lexer's own, which stand for no text.
    if (lexeme === '\u0002' || lexeme === '\u001f') continue;
    if (lexeme === '\u0018') {
      brackets = 0;
      continue;
    }
    if (lexeme === '[' || lexeme === '{') brackets++;
    else if (lexeme === ']' || lexeme === '}') brackets--;
    else if (lexeme === '-' || lexeme === '?') indicators++;
    else if (lexeme.includes('\n')) indicators = 0;
    if (brackets > limit || (brackets === 0 && indicators > limit)) return offset;
    offset += lexeme.length;
  }
  return undefined;
}
