import type { Position } from '../../errors.ts';
import type { Value } from '../python/value.ts';

/** A YAML document as the library sees it, every part with its place. */
export type Tree = ScalarNode | SequenceNode | MappingNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly at: Position;
  readonly value: Value;
  /** Where the first line of a block text stands; of other texts, where they begin. */
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

export const isText = (node: Tree): boolean => node.kind === 'scalar' && typeof node.value === 'string';
export const isNothing = (node: Tree): boolean => node.kind === 'scalar' && node.value === null;
export const isListOfTexts = (node: Tree): boolean => node.kind === 'sequence' && node.items.every(isText);

/** How a node is called in messages. */
export function kindName(node: Tree): string {
  if (node.kind === 'sequence') return 'a list';
  if (node.kind === 'mapping') return 'a mapping';
  const { value } = node;
  if (value === null) return 'nothing';
  if (typeof value === 'boolean') return `the boolean ${value ? 'true' : 'false'}`;
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'string' ? 'text' : 'a value of another type';
}
