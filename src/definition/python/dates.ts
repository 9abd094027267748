import { Tagged } from './value.ts';

/** A wall clock time without a zone, and its written offset. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
}

/** date.fromisoformat of Python 3.11 as YYYY-MM-DD, undefined where that raises ValueError. */
export function parseIsoDate(text: string): string | undefined {
  const bytes = utf8(text);
  if (![7, 8, 10].includes(bytes.length)) return undefined;
  const date = readDate(bytes, bytes.length);
  return date && isoDate(date);
}

/**
 * datetime.fromisoformat(text).replace(tzinfo=None) of Python 3.11: an offset is checked and then dropped. Undefined
 * where that raises ValueError. Follows Modules/_datetimemodule.c, which takes more than ISO 8601 allows.
 */
export function parseIsoDatetime(text: string): Moment | undefined {
  const bytes = utf8(text);
  if (bytes.length < 7) return undefined;
  const split = findSeparator(bytes);
  const date = split === undefined ? undefined : readDate(bytes, split);
  if (!date || split === undefined) return undefined;
  if (bytes.length <= split) return { ...date, hour: 0, minute: 0, second: 0, microsecond: 0 };
  const first = bytes.charCodeAt(split);
  // The separator is any one character, of up to four bytes in UTF-8.
  const width = first < 0x80 ? 1 : (first & 0xf0) === 0xe0 ? 3 : (first & 0xf0) === 0xf0 ? 4 : 2;
  const clock = readTime(bytes.slice(split + width));
  return clock && { ...date, ...clock };
}

/** isoformat() of a datetime without its zone. */
export function isoMoment(moment: Moment): string {
  const { hour, minute, second, microsecond } = moment;
  const fraction = microsecond === 0 ? '' : `.${pad(microsecond, 6)}`;
  return `${isoDate(moment)}T${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}${fraction}`;
}

/** A datetime in ZoneInfo("UTC"), the zone the library gives every datetime param. */
export const utcDatetime = (moment: string): Tagged =>
  new Tagged('datetime', `${moment}+00:00`, { tz: 'UTC' });

/** datetime.astimezone(UTC), a naive one taken as UTC. Undefined beyond the years 1 to 9999. */
export function toUtc(datetime: Tagged): Tagged | undefined {
  const text = String(datetime.v);
  const [, local = '', sign, hours, minutes, seconds = '0'] =
    /^([^T]*T[^-+]*)(?:([-+])(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?$/.exec(text) ?? [];
  if (sign === undefined) return utcDatetime(local);
  const offset = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * (sign === '-' ? -1 : 1);
  if (offset === 0) return utcDatetime(local);
  const fraction = /\.\d+/.exec(local)?.[0] ?? '';
  const instant = Date.parse(`${local.replace(/\.\d+/, '')}Z`) - offset * 1000;
  const shifted = new Date(instant).toISOString();
  return /^(?!0000)\d{4}-/.test(shifted) ? utcDatetime(shifted.slice(0, 19) + fraction) : undefined;
}

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const pad = (number: number, size: number): string => String(number).padStart(size, '0');
const isoDate = ({ year, month, day }: CalendarDate): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** One character per byte, since lengths count bytes in the original. */
const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

function digitsAt(text: string, at: number, count: number): number | undefined {
  const digits = text.slice(at, at + count);
  return digits.length === count && /^\d*$/.test(digits) ? Number(digits) : undefined;
}

/** The position after the date, where one separator character follows. */
function findSeparator(text: string): number | undefined {
  if (text.length === 7) return 7;
  if (text[4] === '-') {
    if (text[5] !== 'W') return 10;
    if (text.length < 8) return undefined;
    if (text.length === 8 || text[8] !== '-') return 8;
    if (text.length === 9) return undefined;
    // YYYY-Www-HH is a week and an hour, YYYY-Www-D a day.
    return text.length > 10 && isDigit(text[10]) ? 8 : 10;
  }
  if (text[4] !== 'W') return 8;
  let at = 7;
  while (isDigit(text[at])) at += 1;
  if (at < 9) return at;
  return at % 2 === 0 ? 7 : 8;
}

function readDate(text: string, length: number): CalendarDate | undefined {
  const year = digitsAt(text, 0, 4);
  if (year === undefined || year < 1) return undefined;
  const hasDash = text[4] === '-';
  let at = hasDash ? 5 : 4;
  if (text[at] === 'W') return readWeekDate({ text, length, year, hasDash, at: at + 1 });
  const month = digitsAt(text, at, 2);
  at += 2;
  if (hasDash && text[at++] !== '-') return undefined;
  const day = digitsAt(text, at, 2);
  if (month === undefined || day === undefined || month < 1 || month > 12 || day < 1) return undefined;
  return day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

function readWeekDate(parts: {
  text: string;
  length: number;
  year: number;
  hasDash: boolean;
  at: number;
}): CalendarDate | undefined {
  const { text, year } = parts;
  const week = digitsAt(text, parts.at, 2);
  let at = parts.at + 2;
  let day: number | undefined = 1;
  if (at < parts.length) {
    if (parts.hasDash && text[at++] !== '-') return undefined;
    day = digitsAt(text, at, 1);
  }
  if (week === undefined || day === undefined || day < 1 || day > 7 || week < 1 || week > 53)
    return undefined;
  const january4 = utcDate(year, 0, 4);
  const mondayOfWeek1 = january4.getTime() - ((january4.getUTCDay() + 6) % 7) * 86_400_000;
  const date = new Date(mondayOfWeek1 + ((week - 1) * 7 + day - 1) * 86_400_000);
  // Week 53 exists in years that begin, or end, on a Thursday.
  if (week === 53 && ![utcDate(year, 0, 1), utcDate(year, 11, 31)].some((each) => each.getUTCDay() === 4)) {
    return undefined;
  }
  const [found, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  return found >= 1 && found <= 9999 ? { year: found, month, day: date.getUTCDate() } : undefined;
}

/** Date.UTC reads the years 0 to 99 as 1900 to 1999. */
function utcDate(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}

const daysInMonth = (year: number, month: number): number => utcDate(year, month, 0).getUTCDate();

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
}

function readTime(text: string): Clock | undefined {
  const zoneAt = text.search(/[-+Z]/);
  const end = zoneAt === -1 ? text.length : zoneAt;
  const clock = readClock(text, 0, end);
  if (!clock || clock.hour > 23 || clock.minute > 59 || clock.second > 59) return undefined;
  if (zoneAt === -1) return clock.hasMore ? undefined : clock;
  if (text[zoneAt] === 'Z') return text.length === zoneAt + 1 ? clock : undefined;
  const offset = readClock(text, zoneAt + 1, text.length);
  if (!offset || offset.hasMore) return undefined;
  const seconds = offset.hour * 3600 + offset.minute * 60 + offset.second;
  return seconds < 86_400 ? clock : undefined;
}

/** HH[:?MM[:?SS[.,fraction]]] from `start`; `hasMore`: more text follows. */
function readClock(text: string, start: number, end: number): (Clock & { hasMore: boolean }) | undefined {
  const parts = [0, 0, 0];
  let at = start;
  let hasColon = true;
  const clock = (microsecond: number, hasMore: boolean) => {
    const [hour = 0, minute = 0, second = 0] = parts;
    return { hour, minute, second, microsecond, hasMore };
  };
  for (let index = 0; index < 3; index += 1) {
    const number = digitsAt(text, at, 2);
    if (number === undefined) return undefined;
    parts[index] = number;
    const char = text[at + 2];
    at += 3;
    if (index === 0) hasColon = char === ':';
    if (at >= end) return clock(0, char !== undefined);
    if (hasColon && char === ':') continue;
    if (char === '.' || char === ',') break;
    if (hasColon) return undefined;
    at -= 1;
  }
  const count = Math.min(end - at, 6);
  const fraction = digitsAt(text, at, count);
  if (fraction === undefined) return undefined;
  at += count;
  while (isDigit(text[at])) at += 1;
  return clock(fraction * 10 ** (6 - count), at < text.length);
}
