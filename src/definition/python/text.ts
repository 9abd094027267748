import { floatText } from './number.ts';
import { bytesRepr, decodeSurrogateBytes, stringRepr } from './string.ts';
import { Tagged, type Value } from './value.ts';

/** str() of Python, which the library uses for templates and for params. */
export function pythonStr(value: Value): string {
  if (typeof value === 'string') return value;
  if (!(value instanceof Tagged)) return pythonRepr(value);
  switch (value.tag) {
    case 'datetime':
      return text(value).replace('T', ' ');
    case 'date':
    case 'time':
    case 'decimal':
    case 'uuid':
    case 'path':
      return text(value);
    case 'bytes-str':
      return decodeSurrogateBytes(Buffer.from(text(value), 'base64'));
    case 'timedelta':
      return timedeltaStr(value);
    default:
      return pythonRepr(value);
  }
}

/** repr() of Python, as it appears inside lists and dicts, and so in strategy ids. */
export function pythonRepr(value: Value): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return stringRepr(value);
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value).toString() : floatText(value);
  if (value instanceof Tagged) return taggedRepr(value);
  if (value instanceof Map) return `{${listed([...value].map(pairRepr))}}`;
  return `[${itemsRepr(value as readonly Value[])}]`;
}

/** The name type() shows, as in `<class 'datetime.date'>`. */
export function pythonTypeName(value: Value): string {
  if (value === null) return 'NoneType';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  if (value instanceof Map) return 'dict';
  if (!(value instanceof Tagged)) return 'list';
  return value.tag === 'repr' ? (value.extra.type ?? 'object') : (TYPE_NAMES[value.tag] ?? value.tag);
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  datetime: 'datetime.datetime',
  date: 'datetime.date',
  time: 'datetime.time',
  timedelta: 'datetime.timedelta',
  decimal: 'decimal.Decimal',
  uuid: 'uuid.UUID',
  path: 'pathlib.PosixPath',
  'bytes-str': 'str',
};

function taggedRepr(value: Tagged): string {
  switch (value.tag) {
    case 'datetime':
      return datetimeRepr(value);
    case 'date':
      return `datetime.date(${listed(text(value).split('-').map(Number))})`;
    case 'time':
      return `datetime.time(${listed([...clockParts(text(value)), ...zonePart(value)])})`;
    case 'timedelta':
      return timedeltaRepr(value);
    case 'decimal':
      return `Decimal('${text(value)}')`;
    case 'uuid':
      return `UUID('${text(value)}')`;
    case 'path':
      return `PosixPath(${stringRepr(text(value))})`;
    case 'bytes':
      return bytesRepr(Buffer.from(text(value), 'base64'));
    case 'bytes-str':
      return stringRepr(pythonStr(value));
    case 'tuple':
      return items(value).length === 1 ? `(${itemsRepr(items(value))},)` : `(${itemsRepr(items(value))})`;
    case 'set':
      return items(value).length === 0 ? 'set()' : `{${itemsRepr(items(value))}}`;
    case 'frozenset':
      return items(value).length === 0 ? 'frozenset()' : `frozenset({${itemsRepr(items(value))}})`;
    default:
      // int, float and repr contain their text.
      return text(value);
  }
}

const text = (value: Tagged): string => String(value.v);
const items = (value: Tagged): readonly Value[] => (Array.isArray(value.v) ? value.v : []);
const listed = (parts: readonly (string | number)[]): string => parts.join(', ');
const itemsRepr = (values: readonly Value[]): string => listed(values.map(pythonRepr));
const pairRepr = ([key, value]: readonly [Value, Value]): string =>
  `${pythonRepr(key)}: ${pythonRepr(value)}`;

function datetimeRepr(value: Tagged): string {
  const [date = '', clock = ''] = text(value).split('T');
  const parts = [...date.split('-').map(Number), ...clockParts(clock), ...zonePart(value)];
  return `datetime.datetime(${listed(parts)})`;
}

/** Hour and minute always; second and microsecond only if they are not zero. */
function clockParts(clock: string): number[] {
  const [, hour, minute, second = '0', fraction = '0'] =
    /^(\d+):(\d+)(?::(\d+)(?:\.(\d+))?)?/.exec(clock) ?? [];
  const parts = [Number(hour), Number(minute), Number(second), Number(fraction)];
  while (parts.length > 2 && parts.at(-1) === 0) parts.pop();
  return parts;
}

function zonePart(value: Tagged): string[] {
  if (value.extra.tz !== undefined) return [`tzinfo=zoneinfo.ZoneInfo(key=${stringRepr(value.extra.tz)})`];
  const found = /([-+])(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{6}))?)?$/.exec(text(value));
  if (!found) return [];
  const [, sign, hours, minutes, seconds = '0', microseconds = '0'] = found;
  const size = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  const total = (sign === '-' ? -1 : 1) * (size * 1_000_000 + Number(microseconds));
  if (total === 0) return ['tzinfo=datetime.timezone.utc'];
  const day = 86_400_000_000;
  const days = Math.floor(total / day);
  const rest = total - days * day;
  const offset = timedeltaParts(days, Math.floor(rest / 1_000_000), rest % 1_000_000);
  return [`tzinfo=datetime.timezone(${offset})`];
}

function timedeltaParts(days: number, seconds: number, microseconds: number): string {
  const parts = [
    ...(days === 0 ? [] : [`days=${days}`]),
    ...(seconds === 0 ? [] : [`seconds=${seconds}`]),
    ...(microseconds === 0 ? [] : [`microseconds=${microseconds}`]),
  ];
  return `datetime.timedelta(${parts.length === 0 ? '0' : listed(parts)})`;
}

function timedeltaRepr(value: Tagged): string {
  const [days = 0, seconds = 0, microseconds = 0] = items(value).map(Number);
  return timedeltaParts(days, seconds, microseconds);
}

function timedeltaStr(value: Tagged): string {
  const [days = 0, seconds = 0, microseconds = 0] = items(value).map(Number);
  const pad = (number: number, size: number) => String(number).padStart(size, '0');
  const dayText = days === 0 ? '' : `${days} day${Math.abs(days) === 1 ? '' : 's'}, `;
  const fraction = microseconds === 0 ? '' : `.${pad(microseconds, 6)}`;
  const clock = `${Math.floor(seconds / 3600)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}`;
  return `${dayText}${clock}${fraction}`;
}
