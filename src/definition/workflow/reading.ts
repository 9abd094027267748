import type { Position, Problem } from '../../errors.ts';
import type { ForeignKeys } from '../known/foreign-keys.ts';
import type { Located } from '../model.ts';
import { numberOf } from '../python/number.ts';
import { textOf } from '../python/value.ts';
import { misspelledKey, nearestName } from '../suggestion.ts';
import { foreignCharacter } from '../yaml/hints.ts';
import type { Source } from '../yaml/source.ts';
import { isNothing, kindName, type MappingNode, type Member, type Tree } from '../yaml/tree.ts';

/** Collects the problems of a definition while it is read; reading continues after every problem. */
export interface Reading {
  readonly problems: Problem[];
  readonly warnings: Problem[];
  problem(code: string, message: string, at: Position, hint?: string): void;
  warn(code: string, message: string, at: Position, hint?: string): void;
}

export function newReading(source: Source): Reading {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const add = (list: Problem[]) => (code: string, message: string, at: Position, hint?: string) => {
    list.push({ code, message, at, excerpt: source.excerpt(at), ...(hint && { hint }) });
  };
  return { problems, warnings, problem: add(problems), warn: add(warnings) };
}

/** The members of a mapping, by the names that the library reads. */
export type Fields<Name extends string> = { readonly [N in Name]?: Member };

/**
 * Sorts the members of a mapping by known key. `spellings` holds documented spellings that the library does
 * not read itself. A key that resembles a known one is a mistake; the library ignores any other unknown key, so it is
 * only a warning.
 */
export function fieldsOf<Name extends string>(
  reading: Reading,
  parts: {
    node: MappingNode;
    /** `Job 'etl'` */
    owner: string;
    known: readonly Name[];
    spellings?: Readonly<Record<string, Name>>;
    /** Known keys that have no meaning here and are ignored without a warning. */
    ignored?: readonly string[];
    /** Keys of other languages, with what to write for each. */
    foreign?: ForeignKeys;
  },
): Fields<Name> {
  const fields: { [N in Name]?: Member } = {};
  const misspelled = new Map<Name, Member>();
  const { known, spellings = {}, ignored = [] } = parts;
  for (const member of parts.node.members) {
    const key = textOf(member.key);
    const name = (known as readonly string[]).includes(key)
      ? (key as Name)
      : Object.hasOwn(spellings, key)
        ? spellings[key]
        : undefined;
    if (name !== undefined && typeof member.key === 'string') {
      const before = fields[name];
      if (before) {
        const both = `${parts.owner}: '${textOf(before.key)}' and '${key}' are two spellings of the same key.`;
        reading.problem('duplicate-key', both, member.keyAt, 'Remove one of them.');
      }
      fields[name] = member;
    } else if (!ignored.includes(key)) {
      const meant = unknownKey(reading, {
        owner: parts.owner,
        member,
        known,
        ignored,
        foreign: parts.foreign,
      });
      if (meant !== undefined) misspelled.set(meant, member);
    }
  }
  // Problems of its value are reported too, but not problems that follow from its absence.
  for (const [name, member] of misspelled) fields[name] ??= member;
  return fields;
}

/** Reports an unknown key; returns the known key of which it is a misspelling. */
function unknownKey<Name extends string>(
  reading: Reading,
  parts: {
    readonly owner: string;
    readonly member: Member;
    readonly known: readonly Name[];
    readonly ignored: readonly string[];
    readonly foreign: ForeignKeys | undefined;
  },
): Name | undefined {
  const { owner, member, known, foreign = {} } = parts;
  const key = textOf(member.key);
  // Where people keep what anchors name, as in files of Docker Compose and GitLab.
  if (/^(?:x-|\.)/.test(key)) return undefined;
  const other = Object.hasOwn(foreign, key) ? foreign[key] : undefined;
  if (other?.isMistake) {
    reading.problem('unknown-key', `${owner}: there is no key '${key}'.`, member.keyAt, other.hint);
    return undefined;
  }
  const foreignSign = foreignCharacter(key);
  if (foreignSign !== undefined) {
    reading.problem('unknown-key', `${owner}: unknown key '${key}'.`, member.keyAt, `It has ${foreignSign}.`);
    return undefined;
  }
  const names = [...known, ...parts.ignored];
  const misspelled = other ? undefined : misspelledKey(key, names);
  if (misspelled !== undefined) {
    const message = `${owner}: unknown key '${key}'.`;
    reading.problem('unknown-key', message, member.keyAt, `Did you mean '${misspelled}'?`);
    return known.find((name) => name === misspelled);
  }
  const nearest = nearestName(key, names);
  const hint = other?.hint ?? (nearest === undefined ? undefined : `Did you mean '${nearest}'?`);
  const message = `${owner}: the key '${key}' has no effect and is ignored.`;
  reading.warn('ignored-key', message, member.keyAt, hint);
  return undefined;
}

/** The text of a member; any other value is a problem. */
export function textField(reading: Reading, member: Member | undefined, owner: string): string | undefined {
  if (!member) return undefined;
  const { node } = member;
  if (node.kind === 'scalar' && typeof node.value === 'string') return node.value;
  wrongType(reading, member, owner, 'text');
  return undefined;
}

/** A text that may be empty, which is the same as omitted. */
export function optionalText(
  reading: Reading,
  member: Member | undefined,
  owner: string,
): string | undefined {
  return member && !isNothing(member.node) ? textField(reading, member, owner) : undefined;
}

/** A boolean in any form that pydantic accepts. */
export function booleanField(
  reading: Reading,
  member: Member | undefined,
  owner: string,
): boolean | undefined {
  if (!member) return undefined;
  const { node } = member;
  if (node.kind === 'scalar') {
    // Of numbers, only 0 and 1, in any spelling.
    const number = numberOf(node.value);
    const text = textOf(number === undefined ? node.value : Number(number)).toLowerCase();
    if (['true', '1', 'yes', 'on', 'y', 't'].includes(text)) return true;
    if (['false', '0', 'no', 'off', 'n', 'f'].includes(text)) return false;
  }
  wrongType(reading, member, owner, 'true or false');
  return undefined;
}

export function mappingOf(
  reading: Reading,
  member: Member | undefined,
  owner: string,
): MappingNode | undefined {
  if (!member) return undefined;
  if (member.node.kind === 'mapping') return member.node;
  const key = textOf(member.key);
  const hint =
    member.node.kind === 'sequence'
      ? `Write a name before each, without a hyphen: ${key}: {NAME: …}.`
      : undefined;
  wrongType(reading, member, owner, 'a mapping', hint);
  return undefined;
}

export function listOf(
  reading: Reading,
  member: Member | undefined,
  owner: string,
): readonly Tree[] | undefined {
  if (!member) return undefined;
  if (member.node.kind === 'sequence') return member.node.items;
  const { node } = member;
  const isValue = node.kind === 'scalar' && node.value !== null;
  const [first] = node.kind === 'mapping' ? node.members : [];
  const hint = isValue
    ? `Write ${textOf(member.key)}: [${textOf(node.value)}].`
    : first && `Begin each entry with a hyphen: - ${textOf(first.key)}: ….`;
  wrongType(reading, member, owner, 'a list', hint);
  return undefined;
}

export function wrongType(
  reading: Reading,
  member: Member,
  owner: string,
  expected: string,
  hint?: string,
): void {
  const message = `${owner}: '${textOf(member.key)}' must be ${expected}; got ${kindName(member.node)}.`;
  // If the value is omitted, only the position of its key helps.
  const advice = hint ?? adviceFor(member, expected);
  reading.problem('wrong-type', message, isNothing(member.node) ? member.keyAt : member.node.at, advice);
}

/** Keys whose texts have several lines. */
const LONG_TEXTS = ['run', 'bash', 'echo', 'raise', 'desc', 'description'];

/** How to correct a value whose kind is wrong, as far as the kind alone shows it. */
function adviceFor({ key, node }: Member, expected: string): string | undefined {
  if (isNothing(node)) return /^a (?:mapping|list)/.test(expected) ? indent(textOf(key)) : undefined;
  if (node.kind === 'scalar' && textOf(node.value).includes('${{') && /number|seconds/.test(expected)) {
    return 'Templates are not replaced here: write the number.';
  }
  if (expected !== 'text') return undefined;
  if (node.kind === 'scalar') return 'Quote it.';
  return node.kind === 'sequence' && LONG_TEXTS.includes(textOf(key))
    ? `Write one text: its lines, without hyphens, below ${textOf(key)}: |`
    : undefined;
}

/** For a key without a value, whose parts are mostly on the lines below it, but not indented enough. */
export const indent = (key: string): string => `Indent what belongs to it more than '${key}'.`;

export const located = <T>(value: T, node: Tree): Located<T> => ({ value, at: node.at });
