import type { Position } from '../../errors.ts';
import { Tagged, type Value } from '../python/value.ts';

/** A YAML document as the library sees it, with the positions of all parts. */
export type Tree = ScalarNode | SequenceNode | MappingNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly at: Position;
  readonly value: Value;
  /** The text of a scalar without quotes or a tag, before it is read as a number, a date or a boolean. */
  readonly written?: string;
  /** Position of the first line of a block text, or the beginning of any other text. */
  readonly textAt: Position;
  /** 1-based lines of the file, one for each line of the text; absent when they follow each other from `textAt`. */
  readonly textLines?: readonly number[];
}

export interface SequenceNode {
  readonly kind: 'sequence';
  readonly at: Position;
  readonly items: readonly Tree[];
}

export interface Member {
  readonly key: Value;
  readonly keyAt: Position;
  readonly node: Tree;
}

export interface MappingNode {
  readonly kind: 'mapping';
  readonly at: Position;
  /** In the order of the file, merged members first. */
  readonly members: readonly Member[];
}

export function nodeValue(node: Tree): Value {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map(nodeValue);
    case 'mapping':
      return new Map(node.members.map(({ key, node: value }) => [key, nodeValue(value)]));
  }
}

/** The node with every scalar in its written form, except null and whole numbers in their usual form. */
export function valueAsWritten(node: Tree): Value {
  switch (node.kind) {
    case 'scalar':
      return node.written === undefined || node.value === null || isUsualNumber(node.written)
        ? node.value
        : node.written;
    case 'sequence':
      return node.items.map(valueAsWritten);
    case 'mapping':
      return new Map(node.members.map(({ key, node: value }) => [key, valueAsWritten(value)]));
  }
}

/** Whether the number has the same text when it is written again; not so for 010, 1_000 or 3.10. */
export const isUsualNumber = (text: string): boolean => /^(?:0|-?[1-9]\d*)$/.test(text);

export const isText = (node: Tree): boolean => node.kind === 'scalar' && typeof node.value === 'string';
export const isNothing = (node: Tree): boolean => node.kind === 'scalar' && node.value === null;
export const isListOfTexts = (node: Tree): boolean => node.kind === 'sequence' && node.items.every(isText);

const KINDS: Readonly<Record<string, string>> = {
  date: 'date',
  datetime: 'time',
  int: 'number',
  float: 'number',
};

/** The name of the kind of a node in messages. */
export function kindName(node: Tree): string {
  if (node.kind === 'sequence') return 'a list';
  if (node.kind === 'mapping') return 'a mapping';
  const { value } = node;
  if (value === null) return 'nothing';
  if (typeof value === 'boolean') return `the boolean ${value ? 'true' : 'false'}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'string') return 'text';
  if (!(value instanceof Tagged)) return 'a value of another type';
  const kind = KINDS[value.tag];
  return kind === undefined ? 'a value of another type' : `the ${kind} ${node.written ?? String(value.v)}`;
}
