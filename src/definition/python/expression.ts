import { pythonTokens, type Token } from './tokens.ts';
import { Tagged, type Value } from './value.ts';

/** The subset of Python's expressions whose meaning is certain without Python. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: Value }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list' | 'tuple' | 'set'; readonly items: readonly Expression[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [Expression, Expression])[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Expression[] }
  | { readonly kind: 'compare'; readonly first: Expression; readonly links: readonly CompareLink[] }
  | { readonly kind: 'index'; readonly object: Expression; readonly index: Expression }
  // Known only by their form, because a value can have any attributes.
  | { readonly kind: 'attribute'; readonly object: Expression }
  | { readonly kind: 'call'; readonly callee: Expression; readonly items: readonly Expression[] };

export interface CompareLink {
  readonly operator: string;
  readonly right: Expression;
}

/** Deeper nesting than this is left to Python. */
const MAX_DEPTH = 60;

/** Parses a whole expression; undefined for lambdas, comprehensions, named arguments and everything else. */
export function parsePython(source: string): Expression | undefined {
  const tokens = pythonTokens(source);
  if (!tokens) return undefined;
  const parser = pythonParser(tokens);
  const parsed = parser.parseTuple();
  return parsed && parser.isAtEnd() ? parsed : undefined;
}

const COMPARISONS = ['==', '!=', '<', '<=', '>', '>='];

const KEYWORDS = new Set(
  `and as assert async await break class continue def del elif else except finally for from global if import in is
   lambda nonlocal not or pass raise return try while with yield`.split(/\s+/),
);

const CONSTANTS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['None', null],
  ['True', true],
  ['False', false],
]);

function pythonParser(tokens: readonly Token[]) {
  let at = 0;
  let depth = 0;

  const isNext = (kind: 'name' | 'operator', ...texts: readonly string[]) => {
    const token = tokens[at];
    return token?.kind === kind && texts.includes(token.text);
  };
  const accept = (kind: 'name' | 'operator', ...texts: readonly string[]): string | undefined => {
    const token = tokens[at];
    if (token?.kind !== kind || !texts.includes(token.text)) return undefined;
    at += 1;
    return token.text;
  };

  /** expression, or several with commas between them, which are a tuple. */
  function parseTuple(): Expression | undefined {
    const first = parseOr();
    if (!first || !isNext('operator', ',')) return first;
    const items = [first];
    while (accept('operator', ',')) {
      if (at === tokens.length || isNext('operator', ')', ']')) break;
      const item = parseOr();
      if (!item) return undefined;
      items.push(item);
    }
    return { kind: 'tuple', items };
  }

  function parseOr(): Expression | undefined {
    depth += 1;
    const parsed = depth > MAX_DEPTH ? undefined : parseLogic('or', () => parseLogic('and', parseNot));
    depth -= 1;
    return parsed;
  }

  function parseLogic(
    kind: 'and' | 'or',
    parseOperand: () => Expression | undefined,
  ): Expression | undefined {
    const operands: Expression[] = [];
    do {
      const operand = parseOperand();
      if (!operand) return undefined;
      operands.push(operand);
    } while (accept('name', kind));
    return operands.length === 1 ? operands[0] : { kind, operands };
  }

  function parseNot(): Expression | undefined {
    let count = 0;
    while (accept('name', 'not')) count += 1;
    let parsed = parseComparison();
    for (; count > 0 && parsed; count -= 1) parsed = { kind: 'unary', operator: 'not', operand: parsed };
    return parsed;
  }

  function parseComparison(): Expression | undefined {
    const first = parseSum();
    const links: CompareLink[] = [];
    for (let operator = parseOperator(); operator !== undefined; operator = parseOperator()) {
      const right = parseSum();
      if (!right) return undefined;
      links.push({ operator, right });
    }
    return first && links.length > 0 ? { kind: 'compare', first, links } : first;
  }

  function parseOperator(): string | undefined {
    const symbol = accept('operator', ...COMPARISONS);
    if (symbol !== undefined) return symbol;
    if (accept('name', 'in')) return 'in';
    if (accept('name', 'is')) return accept('name', 'not') ? 'is not' : 'is';
    const following = tokens[at + 1];
    if (isNext('name', 'not') && following?.kind === 'name' && following.text === 'in') {
      at += 2;
      return 'not in';
    }
    return undefined;
  }

  const parseSum = () => parseBinary(['+', '-'], parseProduct);
  const parseProduct = () => parseBinary(['*', '/', '//', '%'], parseSign);

  function parseBinary(
    operators: readonly string[],
    parseOperand: () => Expression | undefined,
  ): Expression | undefined {
    let left = parseOperand();
    while (left) {
      const operator = accept('operator', ...operators);
      if (operator === undefined) return left;
      const right = parseOperand();
      left = right && { kind: 'binary', operator, left, right };
    }
    return left;
  }

  function parseSign(): Expression | undefined {
    const signs: string[] = [];
    for (let sign = accept('operator', '-', '+'); sign; sign = accept('operator', '-', '+')) signs.push(sign);
    let parsed = parsePrimary();
    for (const operator of signs.reverse()) parsed = parsed && { kind: 'unary', operator, operand: parsed };
    return parsed;
  }

  function parsePrimary(): Expression | undefined {
    let object = parseAtom();
    for (let link = object && acceptLink(); link; link = object && acceptLink())
      object = parseLink(object, link);
    return object;
  }

  const acceptLink = () => accept('operator', '[', '.', '(');

  /** An index, an attribute or a call, after its first token. */
  function parseLink(object: Expression | undefined, link: string): Expression | undefined {
    if (!object) return undefined;
    if (link === '(') {
      const items = parseItems(')');
      return items && { kind: 'call', callee: object, items };
    }
    if (link === '.') {
      const token = tokens[at];
      at += 1;
      return token?.kind === 'name' && !KEYWORDS.has(token.text) ? { kind: 'attribute', object } : undefined;
    }
    const index = parseTuple();
    return index && accept('operator', ']') ? { kind: 'index', object, index } : undefined;
  }

  function parseAtom(): Expression | undefined {
    const token = tokens[at];
    at += 1;
    if (!token) return undefined;
    if (token.kind === 'constant')
      return token.isText ? parseTexts(token.value) : { kind: 'constant', value: token.value };
    if (token.kind === 'name') {
      const constant = CONSTANTS.get(token.text);
      if (constant !== undefined) return { kind: 'constant', value: constant };
      return KEYWORDS.has(token.text) ? undefined : { kind: 'name', name: token.text };
    }
    if (token.text === '(') return parseParenthesis();
    if (token.text === '[') {
      const items = parseItems(']');
      return items && { kind: 'list', items };
    }
    return token.text === '{' ? parseBraces() : undefined;
  }

  /** Adjacent texts are one text; bytes and texts do not mix. */
  function parseTexts(first: Value): Expression | undefined {
    const parts: Value[] = [first];
    for (let token = tokens[at]; token?.kind === 'constant' && token.isText; token = tokens[at]) {
      parts.push(token.value);
      at += 1;
    }
    if (parts.every((part) => typeof part === 'string')) return { kind: 'constant', value: parts.join('') };
    if (parts.some((part) => typeof part === 'string')) return undefined;
    const bytes = parts.map((part) => Buffer.from(String((part as Tagged).v), 'base64'));
    return { kind: 'constant', value: new Tagged('bytes', Buffer.concat(bytes).toString('base64')) };
  }

  function parseParenthesis(): Expression | undefined {
    if (accept('operator', ')')) return { kind: 'tuple', items: [] };
    const inner = parseTuple();
    return inner && accept('operator', ')') ? inner : undefined;
  }

  function parseItems(close: string): readonly Expression[] | undefined {
    const items: Expression[] = [];
    while (!accept('operator', close)) {
      const item = parseOr();
      if (!item) return undefined;
      items.push(item);
      if (!accept('operator', ',') && !isNext('operator', close)) return undefined;
    }
    return items;
  }

  function parseBraces(): Expression | undefined {
    const start = at;
    const entries: (readonly [Expression, Expression])[] = [];
    while (!accept('operator', '}')) {
      const key = parseOr();
      if (key && entries.length === 0 && isNext('operator', ',', '}')) {
        at = start;
        const items = parseItems('}');
        return items && { kind: 'set', items };
      }
      const value = key && accept('operator', ':') ? parseOr() : undefined;
      if (!key || !value) return undefined;
      entries.push([key, value]);
      if (!accept('operator', ',') && !isNext('operator', '}')) return undefined;
    }
    return { kind: 'dict', entries };
  }

  return { parseTuple, isAtEnd: () => at === tokens.length };
}
