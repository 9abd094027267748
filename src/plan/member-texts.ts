/**
 * The members of a JSON object as written, in their order. JSON.parse would reorder keys such as "2150810470" (all
 * strategy ids have this form) and round long numbers.
 *
 * `text` must be valid JSON with an object at its top; throws a SyntaxError otherwise.
 */
export function memberTexts(text: string): Map<string, string> {
  const members = new Map<string, string>();
  let at = skipSpace(text, 0);
  if (text[at] !== '{') throw new SyntaxError('expected a JSON object');
  at = skipSpace(text, at + 1);
  while (text[at] === '"') {
    const keyEnd = endOfString(text, at);
    const key = JSON.parse(text.slice(at, keyEnd)) as string;
    at = skipSpace(text, keyEnd);
    if (text[at] !== ':') throw new SyntaxError(`expected ":" at ${at}`);
    at = skipSpace(text, at + 1);
    const end = endOfValue(text, at);
    members.set(key, text.slice(at, end));
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  if (text[at] !== '}') throw new SyntaxError(`expected "}" at ${at}`);
  return members;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  return at;
}

/** Position after the closing quote. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    at = text.indexOf('"', at);
    if (at < 0) throw new SyntaxError('unterminated text');
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\') backslashes++;
    at++;
    if (backslashes % 2 === 0) return at;
  }
}

function endOfValue(text: string, from: number): number {
  let at = from;
  let depth = 0;
  while (at < text.length) {
    const character = text[at];
    if (character === '"') {
      at = endOfString(text, at);
      if (depth === 0) return at;
      continue;
    }
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      if (depth === 0) return at;
      depth--;
      if (depth === 0) return at + 1;
    } else if (character === ',' && depth === 0) return at;
    at++;
  }
  throw new SyntaxError('unterminated value');
}
