import type { Problem } from '../../errors.ts';
import type { ParamSpec } from '../model.ts';
import { isoMoment, parseIsoDate, parseIsoDatetime, utcDatetime } from '../python/dates.ts';
import { pythonEquals } from '../python/equality.ts';
import { pythonRepr } from '../python/text.ts';
import { Tagged, type Value } from '../python/value.ts';

/** Whether a type has its own default: now, today, an empty mapping, an empty list (ddeutil.workflow.params). */
export const hasOwnDefault = (type: ParamSpec['type']): boolean =>
  ['date', 'datetime', 'map', 'array'].includes(type);

type Received = { readonly value: Value } | { readonly problem: Problem };

/**
 * The value of a param that is passed as null: its declared default, else the default of its type. The library uses a
 * declared default unchanged (the default of an int may be a text), except that dates become dates.
 */
export function defaultOf(spec: ParamSpec, now: Date): Received {
  const declared = spec.default?.value;
  switch (spec.type) {
    case 'date':
      return declared === undefined
        ? { value: new Tagged('date', now.toISOString().slice(0, 10)) }
        : dateOf(spec, declared);
    case 'datetime':
      return declared === undefined
        ? {
            value: utcDatetime(
              now
                .toISOString()
                .replace(/\.000Z$|Z$/, '')
                .replace(/\.\d{3}$/, '$&000'),
            ),
          }
        : datetimeOf(spec, declared);
    case 'choice':
      return choiceOf(spec, declared);
    case 'map':
      return declared === undefined || declared instanceof Map
        ? { value: declared ?? new Map() }
        : wrongDefault(spec, declared, 'a mapping');
    case 'array':
      return declared === undefined || Array.isArray(declared)
        ? { value: declared ?? [] }
        : wrongDefault(spec, declared, 'a list');
    default:
      return { value: declared ?? null };
  }
}

function dateOf(spec: ParamSpec, declared: Value): Received {
  if (declared instanceof Tagged && declared.tag === 'date') return { value: declared };
  const text = declared instanceof Tagged && declared.tag === 'datetime' ? String(declared.v) : declared;
  // A datetime is a date only at midnight.
  const date =
    typeof text === 'string' && /^\d{4}-\d\d-\d\d(?:[T ]00:00(?::00(?:\.0+)?)?)?$/.test(text)
      ? parseIsoDate(text.slice(0, 10))
      : undefined;
  return date === undefined
    ? wrongDefault(spec, declared, 'a date as YYYY-MM-DD')
    : { value: new Tagged('date', date) };
}

function datetimeOf(spec: ParamSpec, declared: Value): Received {
  if (declared instanceof Tagged && declared.tag === 'datetime') return { value: declared };
  if (declared instanceof Tagged && declared.tag === 'date') {
    return { value: new Tagged('datetime', `${String(declared.v)}T00:00:00`) };
  }
  const expected = 'a time as YYYY-MM-DDTHH:MM:SS';
  const written =
    /^(\d{4}-\d\d-\d\d)(?:[Tt _](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)\s?(?:([Zz])|([-+]\d\d):?(\d\d))?)?$/;
  const found = typeof declared === 'string' ? written.exec(declared) : null;
  if (!found) return wrongDefault(spec, declared, expected);
  const [, date = '', clock = '00:00', zulu, hours, minutes] = found;
  const moment = parseIsoDatetime(`${date}T${clock}`);
  if (!moment) return wrongDefault(spec, declared, expected);
  const offset = zulu === undefined ? (hours === undefined ? '' : `${hours}:${minutes}`) : '+00:00';
  return { value: new Tagged('datetime', isoMoment(moment) + offset.replace('-00:00', '+00:00')) };
}

function choiceOf(spec: ParamSpec, declared: Value | undefined): Received {
  const [first] = spec.options ?? [];
  if (declared === undefined || declared === null) {
    return first === undefined
      ? wrongDefault(spec, null, 'one of its options, of which there are none')
      : { value: first };
  }
  const isOption = spec.options?.some((option) => pythonEquals(option, declared));
  const listed = (spec.options ?? []).map(pythonRepr).join(', ');
  return isOption ? { value: declared } : wrongDefault(spec, declared, `one of its options (${listed})`);
}

function wrongDefault(spec: ParamSpec, declared: Value, expected: string): Received {
  const shown = spec.secret ? 'its default' : `its default ${pythonRepr(declared)}`;
  return {
    problem: {
      code: 'wrong-param-default',
      message: `Param '${spec.name}' (${spec.type}): ${shown} is not ${expected}.`,
      at: spec.default?.at ?? spec.at,
    },
  };
}
