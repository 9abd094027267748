/** A list request that the service cannot parse; it returns INVALID_ARGUMENT. */
export class BadRequest extends Error {}

/** The text of a field; times as RFC 3339. Undefined if the item has no such label. Throws BadRequest. */
export type Lookup = (field: string) => string | undefined;
type Predicate = (lookup: Lookup) => boolean;

const COMPARISON =
  /^(?<field>[A-Za-z_][\w-]*(?:\.[\w-]+|\."[^"]*"|\["[^"]*"\])*)\s*(?<operator>!=|<=|>=|=|<|>|:)\s*(?<value>"(?:[^"\\]|\\.)*"|[^\s()"]+)/;

/**
 * Reads a filter (google.aip.dev/160): comparisons joined by AND, OR, NOT and parentheses, where OR binds more tightly
 * than AND. Throws BadRequest.
 */
export function parseFilter(text: string): Predicate {
  let rest = text.trim();
  const eat = (pattern: RegExp) => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length).trimStart();
    return match;
  };
  const factor = (): Predicate => {
    if (eat(/^(?:NOT\b|-)/)) {
      const negated = factor();
      return (lookup) => !negated(lookup);
    }
    if (eat(/^\(/)) {
      const inner = sequence();
      if (!eat(/^\)/)) throw new BadRequest(`Invalid filter "${text}": a parenthesis is not closed.`);
      return inner;
    }
    const { field, operator, value } = eat(COMPARISON)?.groups ?? {};
    if (!field || !operator || value === undefined) {
      throw new BadRequest(`Invalid filter "${text}": no comparison at "${rest.slice(0, 40)}".`);
    }
    return comparison(field, operator, unquoted(value));
  };
  const alternatives = (): Predicate => {
    const all = [factor()];
    while (eat(/^OR\b/)) all.push(factor());
    return (lookup) => all.some((each) => each(lookup));
  };
  const sequence = (): Predicate => {
    const all = [alternatives()];
    while (rest !== '' && !rest.startsWith(')')) {
      eat(/^AND\b/);
      all.push(alternatives());
    }
    return (lookup) => all.every((each) => each(lookup));
  };
  if (rest === '') return () => true;
  const result = sequence();
  if (rest !== '') throw new BadRequest(`Invalid filter "${text}": nothing is expected at "${rest}".`);
  return result;
}

function comparison(given: string, operator: string, value: string): Predicate {
  const field = given.replace(/\["([^"]*)"\]|\."([^"]*)"/g, '.$1$2');
  const order = (actual: string): number => {
    const [a, b] = [Date.parse(actual), Date.parse(value)];
    if (field.toLowerCase().endsWith('time') && !Number.isNaN(a) && !Number.isNaN(b)) return a - b;
    return actual < value ? -1 : Number(actual > value);
  };
  return (lookup) => {
    const actual = lookup(field);
    if (actual === undefined) return operator === '!=';
    switch (operator) {
      case '=':
        return order(actual) === 0;
      case '!=':
        return order(actual) !== 0;
      case '<':
        return order(actual) < 0;
      case '<=':
        return order(actual) <= 0;
      case '>':
        return order(actual) > 0;
      case '>=':
        return order(actual) >= 0;
      default:
        return value === '*' || actual === value;
    }
  };
}

const unquoted = (value: string) =>
  value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value;
