import type { Argument, Job, Located } from '../../definition/model.ts';
import { Tagged, textOf, type Value } from '../../definition/python/value.ts';
import type { Position, Problem } from '../../errors.ts';
import { RESOURCE_FIELDS, type ResourceField } from '../../inputs/resource-fields.ts';
import { type Entry, entryText, type GivenArgument } from './entries.ts';
import { givenArguments } from './unknown-argument.ts';

/** Size of each unit in that of an argument, which the end of its name says. */
const UNITS: readonly (readonly [RegExp, Readonly<Record<string, number>>])[] = [
  [/_seconds$/, { s: 1, sec: 1, m: 60, min: 60, h: 3_600, d: 86_400 }],
  [/_mb$/, { m: 1, mb: 1, mib: 1, g: 1_024, gb: 1_024, gib: 1_024 }],
  [/_gb$/, { g: 1, gb: 1, gib: 1, t: 1_024, tb: 1_024, tib: 1_024 }],
];

/** The number for a text such as `4 GB`. */
function withoutUnit(key: string, written: string): string | undefined {
  const [, count, unit = ''] = /^([\d.]+)\s*([a-z]+)$/i.exec(written) ?? [];
  const size = UNITS.find(([ending]) => ending.test(key))?.[1][unit.toLowerCase()];
  return count === undefined || size === undefined ? undefined : `Write the number: ${Number(count) * size}.`;
}

/** Reads the arguments of a job's `runs-on.with` for its kind, and reports each one that cannot be used. */
export interface WithReader {
  readonly job: Job;
  /** Entries of `fallback` and `on_out_of_memory` that replace some of the job's arguments. */
  readonly entries: readonly Entry[];
  readonly problems: Problem[];
  readonly warnings: Problem[];
  /** Arguments whose values are not known, because they have problems. */
  readonly unread: ReadonlySet<string>;
  /** Arguments at which a problem is reported. */
  readonly reported: ReadonlySet<string>;
  /** Arguments with any problem, alone or together with others. */
  readonly refused: ReadonlySet<string>;
  /** Whether the value of an argument, or of the input with its default, has a problem. */
  isUnread(key: string): boolean;
  has(key: string): boolean;
  at(key: string): Position | undefined;
  text(key: string): string | undefined;
  matching(key: string, pattern: RegExp, expected: string): string | undefined;
  integer(key: string, range: { min: number; max: number }): number | undefined;
  number(key: string, range: { min: number; max: number }): number | undefined;
  /** One of some words, in any case. */
  choice<T extends string>(key: string, choices: readonly T[]): T | undefined;
  boolean(key: string): boolean | undefined;
  /** A list of texts, or one text with one value per line. */
  list(key: string): readonly string[] | undefined;
  mapping(key: string): ReadonlyMap<string, string> | undefined;
  located(key: string): Located<string> | undefined;
  refuse(key: string, message: string, hint?: string): void;
  /** Like `refuse`, without showing the line, which may hold a password. */
  refuseSecret(key: string, message: string, hint?: string): void;
  /**
   * At the first of `keys` that the job sets; if it sets none, the value comes from the input of the first one. Nothing
   * is reported if the value of one of them is not known.
   */
  refuseEither(keys: readonly string[], message: string, hint?: string): void;
  /** Like `refuseEither`, for values that may still be correct. */
  warnEither(keys: readonly string[], message: string, hint?: string): void;
}

/** The input with the default of an argument for all jobs. */
const inputOf = (key: string): string =>
  (RESOURCE_FIELDS as Readonly<Record<string, ResourceField>>)[key]?.input ?? key;

const isScalar = (value: Value): value is string | number | boolean | Tagged =>
  value !== null && (typeof value !== 'object' || value instanceof Tagged);

/** Arguments with the same meaning: setting one of them replaces all. */
const SAME: readonly (readonly string[])[] = [
  ['spot', 'preemptible', 'provisioning_model'],
  ['cpu_count', 'cpu_milli'],
];

/** Names of the form regions/REGION/subnetworks/NAME, with any text before. */
const OF_A_REGION = /(^|\/)regions\//;

/** Whether a subnetwork belongs to one region; a plain name may exist in each. */
export const isRegional = (subnetwork: unknown): boolean =>
  typeof subnetwork === 'string' && OF_A_REGION.test(subnetwork);

/** The job's arguments, replaced with those of the entries. */
function layered(own: ReadonlyMap<string, Argument>, layers: Layers): Map<string, GivenArgument> {
  const given = new Map<string, GivenArgument>(own);
  if (layers.isElsewhere) {
    // Zones and reservations belong to one region.
    given.delete('zones');
    given.delete('reservation');
    if (isRegional(given.get('subnetwork')?.value)) given.delete('subnetwork');
  }
  for (const { members } of layers.entries) {
    for (const same of SAME) {
      if (same.some((name) => members.has(name))) for (const name of same) given.delete(name);
    }
    for (const [name, argument] of members) given.set(name, argument);
  }
  return given;
}

/** Arguments that override those of the job. */
export interface Layers {
  readonly entries: readonly Entry[];
  /** Whether they change the region. */
  readonly isElsewhere: boolean;
  /** Arguments of the job that have a problem of their own; those of an entry replace them. */
  readonly refused?: ReadonlySet<string>;
}

const NO_LAYERS: Layers = { entries: [], isElsewhere: false };

/** Names of arguments that are not known before any of them is read. */
function unknownAtFirst(given: ReadonlyMap<string, GivenArgument>, layers: Layers): ReadonlySet<string> {
  const isOfEntry = (name: string) => layers.entries.some(({ members }) => members.has(name));
  const refused = [...(layers.refused ?? [])].filter((name) => !isOfEntry(name));
  return new Set([...refused, ...[...given].flatMap(([name, { isWrong }]) => (isWrong ? [name] : []))]);
}

/** A problem with the machine of an entry is reported at the entry, whichever arguments conflict. */
function ofEntry(
  { job, entries }: Pick<WithReader, 'job' | 'entries'>,
  mistake: { readonly key: string; readonly message: string; readonly hint?: string | undefined },
): Problem | undefined {
  const { key, message, hint } = mistake;
  const entry = entries.findLast(({ members }) => members.has(key)) ?? entries.at(-1);
  if (!entry) return undefined;
  const at = entry.members.get(key)?.at ?? entry.at;
  return {
    code: entry.isOfInput ? 'invalid-input' : 'invalid-runs-on',
    message: `${entryText(entry, job)}: ${key} ${message}.`,
    ...(at && { at }),
    ...(hint && { hint }),
  };
}

export function withReader(
  job: Job,
  wrongInputs: ReadonlySet<string>,
  layers: Layers = NO_LAYERS,
): WithReader {
  const { entries } = layers;
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const given = layered(givenArguments(job), layers);
  const unread = new Set(unknownAtFirst(given, layers));
  const reported = new Set<string>();
  const refused = new Set<string>();
  const isUnread = (key: string): boolean =>
    unread.has(key) || (!given.has(key) && (job.runsOn.isWrong === true || wrongInputs.has(inputOf(key))));
  const ofArgument = (key: string, message: string, hint?: string): Problem =>
    ofEntry({ job, entries }, { key, message, hint }) ?? {
      code: 'invalid-runs-on',
      message: `Job '${job.id}': runs-on.with.${key} ${message}.`,
      at: given.get(key)?.at ?? job.runsOn.at,
      ...(hint && { hint }),
    };
  const refuse = (key: string, message: string, hint?: string) => {
    // The input has a problem of its own.
    if (!given.has(key) && isUnread(key)) return;
    refused.add(key);
    reported.add(key);
    problems.push(given.has(key) ? ofArgument(key, message, hint) : ofInput(key, message, hint));
  };
  /** Its value has the wrong form. */
  const refuseForm = (key: string, message: string, hint?: string) => {
    unread.add(key);
    refuse(key, message, hint);
  };
  const refuseSecret = (key: string, message: string, hint?: string) => {
    refuse(key, message, hint);
    const refused = given.has(key) ? problems.pop() : undefined;
    if (refused) problems.push({ ...refused, excerpt: '' });
  };
  /** The wrong value comes from the input, which is the same for every job without its own argument. */
  const ofInput = (key: string, message: string, hint?: string): Problem =>
    ofEntry({ job, entries }, { key, message, hint }) ?? {
      code: 'invalid-input',
      message: `input "${inputOf(key)}" ${message}.`,
      ...(hint && { hint }),
    };
  /** The value if it exists and is not null; `null` in YAML means "not set", as in the library's model. */
  const value = (key: string): Exclude<Value, null> | undefined =>
    unread.has(key) ? undefined : (given.get(key)?.value ?? undefined);
  const ofEither = (keys: readonly string[], message: string, hint?: string): Problem => {
    const key = keys.find((name) => value(name) !== undefined);
    return key === undefined ? ofInput(keys[0] ?? '', message, hint) : ofArgument(key, message, hint);
  };
  const text = (key: string) => {
    const raw = value(key);
    if (raw === undefined) return undefined;
    if (isScalar(raw)) return textOf(raw);
    refuseForm(key, 'must be a single value, not a list or mapping');
    return undefined;
  };
  const number = (key: string, range: { min: number; max: number }) => {
    const raw = text(key);
    if (raw === undefined) return undefined;
    const parsed = /^\d+(\.\d+)?$/.test(raw) ? Number(raw) : Number.NaN;
    if (parsed >= range.min && parsed <= range.max) return parsed;
    const message = `must be a number from ${range.min} to ${range.max}; got ${JSON.stringify(raw)}`;
    refuseForm(key, message, withoutUnit(key, raw));
    return undefined;
  };
  return {
    job,
    entries,
    problems,
    warnings,
    unread,
    reported,
    refused,
    isUnread,
    refuse,
    refuseSecret,
    refuseEither(keys, message, hint) {
      if (keys.some(isUnread)) return;
      for (const key of keys) refused.add(key);
      reported.add(keys.find((name) => value(name) !== undefined) ?? keys[0] ?? '');
      problems.push(ofEither(keys, message, hint));
    },
    warnEither(keys, message, hint) {
      if (keys.some(isUnread)) return;
      const key = keys.find((name) => value(name) !== undefined);
      // A problem with an input is the same for every job.
      const located = key ? ofArgument(key, message, hint) : ofInput(keys[0] ?? '', message, hint);
      warnings.push({ ...located, code: 'unknown-name' });
    },
    has: (key) => (given.get(key)?.value ?? undefined) !== undefined,
    at: (key) => given.get(key)?.at,
    text,
    number,
    matching(key, pattern, expected) {
      const raw = text(key);
      if (raw === undefined || pattern.test(raw)) return raw;
      refuseForm(key, `must be ${expected}; got ${JSON.stringify(raw)}`);
      return undefined;
    },
    choice(key, choices) {
      const raw = text(key);
      const chosen = choices.find((each) => each.toLowerCase() === raw?.toLowerCase());
      if (raw !== undefined && chosen === undefined) {
        refuseForm(key, `must be one of ${choices.join(', ')}; got ${JSON.stringify(raw)}`);
      }
      return chosen;
    },
    integer(key, range) {
      const parsed = number(key, range);
      if (parsed === undefined || Number.isInteger(parsed)) return parsed;
      refuseForm(key, `must be a whole number; got ${parsed}`);
      return undefined;
    },
    boolean(key) {
      const raw = text(key);
      if (raw === undefined) return undefined;
      const known: Record<string, boolean> = { true: true, false: false, yes: true, no: false };
      const parsed = known[raw.toLowerCase()];
      if (parsed === undefined) refuseForm(key, `must be true or false; got ${JSON.stringify(raw)}`);
      return parsed;
    },
    list(key) {
      const raw = value(key);
      if (raw === undefined) return undefined;
      const items = Array.isArray(raw) ? (raw as readonly Value[]) : [raw as Value];
      if (!items.every(isScalar)) {
        refuseForm(key, 'must be a list of texts');
        return undefined;
      }
      return items
        .flatMap((item) => textOf(item).split('\n'))
        .map((item) => item.trim())
        .filter((item) => item !== '');
    },
    mapping(key) {
      const raw = value(key);
      if (raw === undefined) return undefined;
      if (
        !(raw instanceof Map) ||
        ![...raw].every(([name, item]) => typeof name === 'string' && isScalar(item))
      ) {
        refuseForm(key, 'must be a mapping of texts');
        return undefined;
      }
      return new Map([...raw].map(([name, item]) => [name as string, textOf(item)]));
    },
    located(key) {
      const raw = text(key);
      const at = given.get(key)?.at;
      return raw === undefined || at === undefined ? undefined : { value: raw, at };
    },
  };
}
