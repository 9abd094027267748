import { parseIsoDatetime } from '../python/dates.ts';
import { floatValue, intValue } from '../python/number.ts';
import { Tagged, type Value } from '../python/value.ts';

/**
 * The meaning of an unquoted YAML text in the library: PyYAML's YAML 1.1, in which 010 is 8, 1:30 is 90 and 1e3 is a
 * text, except that yes, no, on and off stay texts (ddeutil.io YamlFlResolve).
 */
export function plainScalar(text: string): Value {
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  return plainInt(text) ?? plainFloat(text) ?? plainDate(text) ?? text;
}

/**
 * The meaning of a text with one of YAML's standard tags (PyYAML, SafeConstructor): `!!bool yes` is true, `!!float 3`
 * is 3.0. Undefined for a text that does not fit its tag.
 */
export const TAGGED: ReadonlyMap<string, (text: string) => Value | undefined> = new Map([
  ['str', (text: string) => text],
  ['null', () => null],
  ['bool', taggedBool],
  ['int', plainInt],
  ['float', (text: string) => plainFloat(text) ?? pythonFloat(text)],
  ['timestamp', plainDate],
]);

function taggedBool(text: string): boolean | undefined {
  if (/^(?:yes|true|on)$/i.test(text)) return true;
  return /^(?:no|false|off)$/i.test(text) ? false : undefined;
}

function pythonFloat(text: string): Value | undefined {
  const digits = text.replaceAll('_', '');
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(digits) ? floatValue(Number(digits)) : undefined;
}

function plainInt(text: string): Value | undefined {
  const [, sign, size = ''] =
    /^([-+]?)(0b[01_]+|0x[0-9a-fA-F_]+|0[0-7_]+|0|[1-9][0-9_]*(?::[0-5]?[0-9])*)$/.exec(text) ?? [];
  const digits = size.replaceAll('_', '');
  if (sign === undefined || /^0[bx]$/.test(digits)) return undefined;
  let number: bigint;
  if (digits.includes(':')) number = digits.split(':').reduce((sum, part) => sum * 60n + BigInt(part), 0n);
  else number = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
  return intValue(sign === '-' ? -number : number);
}

function plainFloat(text: string): Value | undefined {
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return floatValue(Number.NaN);
  const infinite = /^([-+]?)\.(?:inf|Inf|INF)$/.exec(text);
  if (infinite) return floatValue(Number(`${infinite[1]}Infinity`));
  if (/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/.test(text)) {
    const [whole = '', fraction = ''] = text.replaceAll('_', '').replace(/^[-+]/, '').split('.');
    const parts = whole.split(':').map(Number);
    parts.push(Number(`${parts.pop() ?? 0}.${fraction}`));
    const number = parts.reduce((sum, part) => sum * 60 + part, 0);
    return floatValue(text.startsWith('-') ? -number : number);
  }
  const isFloat = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+][0-9]+)?$/.test(text);
  return isFloat ? floatValue(Number(text.replaceAll('_', ''))) : undefined;
}

function plainDate(text: string): Value | undefined {
  const found =
    /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.(\d*))?(?:[ \t]*(?:(Z)|([-+])(\d\d?)(?::(\d\d))?))?)?$/.exec(
      text,
    );
  if (!found) return undefined;
  const [, year = '', month = '', day = '', hour, minute, second, fraction = '', zulu, sign, hours, minutes] =
    found;
  const pad = (part: string) => part.padStart(2, '0');
  const date = `${year}-${pad(month)}-${pad(day)}`;
  // A day or hour that does not exist makes PyYAML fail; here it stays a text, which is refused where a date is needed.
  if (!parseIsoDatetime(`${date}T${pad(hour ?? '0')}:${minute ?? '00'}:${second ?? '00'}`)) return undefined;
  // Only the form with two digits each is a date without a time.
  if (hour === undefined) return month.length + day.length === 4 ? new Tagged('date', date) : undefined;
  const microseconds = fraction.slice(0, 6).padEnd(6, '0');
  const clock = `${pad(hour)}:${minute}:${second}${Number(microseconds) === 0 ? '' : `.${microseconds}`}`;
  // 07:70 is 08:10.
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  const offset = sign === undefined ? '' : `${sign}${pad(`${Math.floor(size / 60)}`)}:${pad(`${size % 60}`)}`;
  const zone = zulu === undefined ? offset : '+00:00';
  return new Tagged('datetime', `${date}T${clock}${zone === '-00:00' ? '+00:00' : zone}`);
}
