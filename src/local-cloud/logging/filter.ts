import type { LogEntry } from '../types.ts';

export type LogFilter = (entry: LogEntry) => boolean;

const SEVERITIES = [
  'DEFAULT',
  'DEBUG',
  'INFO',
  'NOTICE',
  'WARNING',
  'ERROR',
  'CRITICAL',
  'ALERT',
  'EMERGENCY',
];
const WORD = /(?:"(?:[^"\\]|\\.)*"|[^\s"()=<>:!.]+)/;
const TOKEN = new RegExp(
  String.raw`\s*(>=|<=|!=|=~|!~|[=<>:()]|-(?=[\w("])|${WORD.source}(?:\.${WORD.source})*)`,
  'y',
);
const OPERATORS = ['=', '!=', '>=', '<=', '>', '<', ':', '=~', '!~'];

/**
 * Reads a filter in the Logging query language (cloud.google.com/logging/docs/view/logging-query-language):
 * comparisons, texts alone, `log_id()`, `SEARCH()`, AND, OR, NOT and parentheses. Throws an Error that describes the
 * mistake.
 */
export function parseLogFilter(filter: string): LogFilter {
  const tokens = tokensOf(filter);
  let at = 0;
  const next = () => {
    const token = tokens[at++];
    if (token === undefined) throw new Error(`Unparseable filter: it ends too early: ${filter}`);
    return token;
  };
  const has = (token: string) => tokens[at] === token;
  const skip = (token: string) => {
    const isThere = has(token);
    if (isThere) at++;
    return isThere;
  };

  // Unlike elsewhere, OR binds more strongly than AND; two adjacent terms are joined by AND.
  function conjunction(): LogFilter {
    const all = [disjunction()];
    while (at < tokens.length && !has(')')) {
      skip('AND');
      all.push(disjunction());
    }
    return (entry) => all.every((matches) => matches(entry));
  }
  function disjunction(): LogFilter {
    const any = [term()];
    while (skip('OR')) any.push(term());
    return (entry) => any.some((matches) => matches(entry));
  }
  function term(): LogFilter {
    if (skip('NOT') || skip('-')) {
      const inner = term();
      return (entry) => !inner(entry);
    }
    if (skip('(')) {
      const inner = conjunction();
      close();
      return inner;
    }
    const field = next();
    if (has('(')) return call(field);
    // A text without a field is searched in all fields.
    if (!OPERATORS.includes(tokens[at] ?? '')) return (entry) => holdsText(entry, unquote(field));
    return comparison(field, next());
  }
  function call(name: string): LogFilter {
    skip('(');
    const argument = unquote(next());
    close();
    return functionFilter(name, argument);
  }
  function comparison(field: string, operator: string): LogFilter {
    if (!skip('(')) {
      const wanted = unquote(next());
      return (entry) => compare({ field, found: readField(entry, field), operator, wanted });
    }
    const values = [unquote(next())];
    const isAnd = has('AND');
    while (skip('OR') || skip('AND')) values.push(unquote(next()));
    close();
    return (entry) => {
      const found = readField(entry, field);
      const holds = (wanted: string) => compare({ field, found, operator, wanted });
      return isAnd ? values.every(holds) : values.some(holds);
    };
  }
  function close(): void {
    if (!skip(')')) throw new Error(`Unparseable filter: ")" is missing: ${filter}`);
  }

  if (tokens.length === 0) return () => true;
  const parsed = conjunction();
  if (at < tokens.length) throw new Error(`Unparseable filter: unexpected "${tokens[at]}".`);
  return parsed;
}

function functionFilter(name: string, argument: string): LogFilter {
  switch (name) {
    case 'log_id':
      return ({ logName }) =>
        decodeURIComponent(logName.split('/logs/')[1] ?? '') === decodeURIComponent(argument);
    case 'SEARCH':
      return (entry) => holdsText(entry, argument);
    default:
      throw new Error(`Unparseable filter: there is no function "${name}".`);
  }
}

function tokensOf(filter: string): string[] {
  const found: string[] = [];
  const text = filter.trim();
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length; ) {
    const start = TOKEN.lastIndex;
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined)
      throw new Error(`Unparseable filter at character ${start + 1}: ${text.slice(start)}`);
    found.push(token);
  }
  return found;
}

const holdsText = (entry: LogEntry, text: string) =>
  JSON.stringify(entry).toLowerCase().includes(JSON.stringify(text).slice(1, -1).toLowerCase());

const unquote = (token: string) =>
  token.startsWith('"') ? token.slice(1, -1).replace(/\\(.)/g, '$1') : token;

function readField(entry: LogEntry, field: string): unknown {
  let value: unknown = entry;
  for (const part of field.match(/"(?:[^"\\]|\\.)*"|[^."]+/g) ?? []) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[unquote(part)];
  }
  return value;
}

function compare({
  field,
  found,
  operator,
  wanted,
}: {
  field: string;
  found: unknown;
  operator: string;
  wanted: string;
}): boolean {
  const isNothing = found === undefined || found === null;
  // Whether a field exists.
  if (wanted === 'NULL_VALUE') return isNothing === (operator === '=');
  if (isNothing) return operator === '!=' || operator === '!~';
  const text = typeof found === 'object' ? JSON.stringify(found) : String(found);
  if (operator === '=~') return new RegExp(wanted).test(text);
  if (operator === '!~') return !new RegExp(wanted).test(text);
  if (operator === ':') return wanted === '*' || text.toLowerCase().includes(wanted.toLowerCase());
  const difference = order(field, text, wanted);
  if (operator === '=') return difference === 0;
  if (operator === '!=') return difference !== 0;
  if (operator === '>=') return difference >= 0;
  if (operator === '<=') return difference <= 0;
  return operator === '>' ? difference > 0 : difference < 0;
}

function order(field: string, found: string, wanted: string): number {
  if (field === 'severity') return SEVERITIES.indexOf(found) - SEVERITIES.indexOf(wanted.toUpperCase());
  if (field === 'timestamp') return compareText(timestampKey(found), timestampKey(wanted));
  const isNumeric =
    found !== '' && wanted !== '' && !Number.isNaN(Number(found)) && !Number.isNaN(Number(wanted));
  return isNumeric ? Number(found) - Number(wanted) : compareText(found, wanted);
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A text with the same order as the RFC 3339 time or date, including nanoseconds. Throws an Error if it is not a time.
 */
export function timestampKey(time: string): string {
  const [, date, clock = 'T00:00:00', fraction = '', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:(T\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:?\d\d))?$/.exec(time) ?? [];
  // Google's Python client writes the zone without a colon.
  const ms = Date.parse(`${date}${clock}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`);
  if (Number.isNaN(ms)) throw new Error(`Unparseable filter: "${time}" is no timestamp.`);
  return `${String(ms / 1_000).padStart(12, '0')}.${fraction.padEnd(9, '0')}`;
}
