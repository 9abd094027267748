import { unreachable } from '../../errors.ts';
import type { ParamSpec } from '../model.ts';
import { isoMoment, parseIsoDate, parseIsoDatetime, toUtc, utcDatetime } from '../python/dates.ts';
import {
  asciiDigits,
  decimalText,
  exactDecimal,
  parseDecimal,
  quantize,
  roundFloat,
} from '../python/decimal.ts';
import { pythonEquals } from '../python/equality.ts';
import { parseLenientJson } from '../python/json.ts';
import { parseLiteral } from '../python/literal.ts';
import { floatValue, intValue, numberOf } from '../python/number.ts';
import { stringRepr, stripSpace } from '../python/string.ts';
import { pythonRepr, pythonStr, pythonTypeName } from '../python/text.ts';
import { Tagged, type Value } from '../python/value.ts';

/** The result of `receive` of the library's param, or the exception that it raises. */
export type Conversion =
  | { readonly value: Value }
  | { readonly error: { readonly name: string; readonly message: string } };

/** Convert a passed value that is not null as ddeutil.workflow.params does, with its errors word for word. */
export function convertParam(spec: ParamSpec, value: Value): Conversion {
  switch (spec.type) {
    case 'str':
      return { value: pythonStr(value) };
    case 'int':
      return toInt(value);
    case 'float':
      return toFloat(value, spec.precision ?? 6);
    case 'decimal':
      return toDecimal(value, spec.precision ?? 6);
    case 'date':
      return toDate(value);
    case 'datetime':
      return toDatetime(value);
    case 'choice':
      return toChoice(value, spec.options ?? []);
    case 'map':
      return toMap(value);
    case 'array':
      return toArray(value);
    default:
      return unreachable(spec.type);
  }
}

const fail = (name: string, message: string): Conversion => ({ error: { name, message } });

const isTagged = (value: Value, tag: string): value is Tagged => value instanceof Tagged && value.tag === tag;
const typeText = (value: Value): string => `<class '${pythonTypeName(value)}'>`;

/** More digits than this Python refuses to convert (sys.int_max_str_digits). */
const INT_DIGITS = 4300;

function toInt(value: Value): Conversion {
  if (typeof numberOf(value) === 'bigint') return { value };
  const text = asciiDigits(stripSpace(pythonStr(value)));
  const digits = text.replace(/^[-+]/, '').replaceAll('_', '');
  if (!/^[-+]?\d+(?:_\d+)*$/.test(text) || digits.length > INT_DIGITS) {
    return fail('ParamError', `Value can not convert to int, ${pythonStr(value)}, with base 10`);
  }
  return { value: intValue(text.startsWith('-') ? -BigInt(digits) : BigInt(digits)) };
}

function toFloat(value: Value, precision: number): Conversion {
  const number = numberOf(value) ?? (typeof value === 'string' ? parseFloatText(value) : undefined);
  if (number === undefined) {
    return typeof value === 'string'
      ? fail('ValueError', `could not convert string to float: ${stringRepr(value)}`)
      : fail('TypeError', 'Received value type does not math with str, float, or int.');
  }
  if (typeof number === 'bigint' && !Number.isFinite(Number(number))) {
    return fail('OverflowError', 'int too large to convert to float');
  }
  if (precision < 0) return fail('ValueError', 'Format specifier missing precision');
  return { value: floatValue(roundFloat(Number(number), precision)) };
}

/** float(text) of Python. */
function parseFloatText(text: string): number | undefined {
  const clean = asciiDigits(stripSpace(text)).toLowerCase();
  const special = /^([-+]?)(inf|infinity|nan)$/.exec(clean);
  if (special) return special[2] === 'nan' ? Number.NaN : Number(`${special[1]}Infinity`);
  const digits = '\\d+(?:_\\d+)*';
  const isNumber = new RegExp(`^[-+]?(?:${digits}\\.?(?:${digits})?|\\.${digits})(?:e[-+]?${digits})?$`).test(
    clean,
  );
  return isNumber ? Number(clean.replaceAll('_', '')) : undefined;
}

function toDecimal(value: Value, precision: number): Conversion {
  const number = numberOf(value);
  const isText = typeof value === 'string';
  if (number === undefined && !isText && !isTagged(value, 'decimal')) {
    return fail('TypeError', 'Received value type does not math with str, float, or decimal.');
  }
  const decimal = number === undefined ? parseDecimal(pythonStr(value)) : exactDecimal(number);
  const rounded = decimal && quantize(decimal, precision);
  if (rounded) return { value: new Tagged('decimal', decimalText(rounded)) };
  return isText
    ? fail('ValueError', 'String that want to convert to decimal type does not valid.')
    : fail('InvalidOperation', "[<class 'decimal.InvalidOperation'>]");
}

function toDate(value: Value): Conversion {
  if (isTagged(value, 'datetime')) return { value: new Tagged('date', String(value.v).slice(0, 10)) };
  if (isTagged(value, 'date')) return { value };
  if (typeof value !== 'string') {
    return fail(
      'ParamError',
      `Value that want to convert to date does not support for type: ${typeText(value)}`,
    );
  }
  const date = parseIsoDate(value);
  if (date !== undefined) return { value: new Tagged('date', date) };
  return fail('ParamError', `Invalid the ISO format string for date: ${stringRepr(value)}`);
}

function toDatetime(value: Value): Conversion {
  if (isTagged(value, 'datetime')) {
    const utc = toUtc(value);
    return utc ? { value: utc } : fail('OverflowError', 'date value out of range');
  }
  if (isTagged(value, 'date')) return { value: utcDatetime(`${String(value.v)}T00:00:00`) };
  if (typeof value !== 'string') {
    return fail(
      'ParamError',
      `Value that want to convert to datetime does not support for type: ${typeText(value)}`,
    );
  }
  const moment = parseIsoDatetime(value);
  // The library replaces an offset with UTC instead of converting the time: 10:00+07:00 becomes 10:00 UTC.
  if (moment) return { value: utcDatetime(isoMoment(moment)) };
  return fail('ParamError', `Invalid the ISO format string for datetime: ${stringRepr(value)}`);
}

function toChoice(value: Value, options: readonly Value[]): Conversion {
  if (options.some((option) => pythonEquals(option, value))) return { value };
  return fail('ParamError', `${pythonRepr(value)} does not match any value in choice options.`);
}

function toMap(value: Value): Conversion {
  if (value instanceof Map) return { value };
  if (typeof value !== 'string') {
    return fail(
      'ParamError',
      `Value of map param support only string-dict or dict type, not ${typeText(value)}`,
    );
  }
  if (value === '') return { value: new Map() };
  const literal = value.startsWith('{') && value.endsWith('}') ? parseLiteral(value) : undefined;
  if (literal && ('error' in literal || !isTagged(literal.value, 'set'))) return literal;
  return fail('ParamError', "Value that want to convert to map does not support for type: <class 'str'>");
}

function toArray(value: Value): Conversion {
  if (Array.isArray(value)) return { value };
  if (isTagged(value, 'tuple') || isTagged(value, 'set')) return { value: value.v };
  if (typeof value !== 'string') {
    return fail(
      'ParamError',
      `Value of map param support only string-list or list type, not ${typeText(value)}`,
    );
  }
  if (value === '') return { value: [] };
  const list = value.startsWith('[') && value.endsWith(']') ? parseLenientJson(value) : undefined;
  if (list !== undefined) return { value: list };
  return fail('ParamError', "Value that want to convert to array does not support for type: <class 'str'>");
}
