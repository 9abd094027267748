import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  visit,
} from 'yaml';
import type { Position, Problem } from '../../errors.ts';
import { keyIdentity } from '../python/equality.ts';
import { pythonStr } from '../python/text.ts';
import { Excess } from './depth.ts';
import { documentsIn } from './documents.ts';
import { hintFor, messageOf, placeOfError, special, withoutFollowUps } from './hints.ts';
import { scalarLines } from './lines.ts';
import { plainScalar, TAGGED } from './scalar.ts';
import type { Source } from './source.ts';
import type { MappingNode, Member, Tree } from './tree.ts';

/** Limit on nodes after aliases are expanded; a megabyte of text has fewer, an alias bomb has billions. */
const MAX_NODES = 500_000;
const MAX_DEPTH = 100;
/** Nobody reads more of them, and most are consequences of the first. */
const MAX_ERRORS = 100;
const TOO_MANY_MARKS = 'The file has more than 10,000 anchors, tags and aliases.';
const WRITE_LESS = 'Pass values with the input "matrix" or "params_file".';
const WRITE_OUT = 'Write it out, or use a matrix.';
const TOO_MANY_PARTS = 'The file has more than 600,000 keys, values, signs and line breaks.';
const ONE_DOCUMENT = 'Remove the line "---", or move what follows it to another file.';
const TOO_DEEP = `The file is nested deeper than ${MAX_DEPTH} levels.`;

const ALIAS = `${special('*')} An alias needs the anchor, such as &base, before it.`;
const TAG = 'Remove it, or put quotes around a text that begins with !.';

/** An error that ends the reading of a document. */
class Refusal extends Error {
  readonly code: string;
  readonly offset: number;
  readonly hint: string | undefined;
  constructor(code: string, message: string, offset: number, hint?: string) {
    super(message);
    this.code = code;
    this.offset = offset;
    this.hint = hint;
  }
}

/**
 * Reads YAML in the library's dialect: PyYAML's YAML 1.1, except that yes, no, on and off are texts
 * (ddeutil.io YamlFlResolve). In addition to PyYAML, it rejects duplicate keys, nesting beyond 100 levels, and aliases
 * that multiply. Returns the first hundred problems with their positions. If each of them concerns a single key or
 * value, there is a draft of the tree, in which a value that cannot be read is a text.
 */
export function readYaml(source: Source): {
  /** Exists only if there is no problem. */
  readonly tree?: Tree;
  /** The tree, or what can be read of it. */
  readonly draft?: Tree;
  readonly problems: readonly Problem[];
  /** Whether a position is that of a value that cannot be read, or of its key: nothing more is said about it. */
  readonly isUnread?: (at: Position | undefined) => boolean;
} {
  const problem = (code: string, message: string, offset: number, hint?: string): Problem => {
    const at = source.at(Math.min(offset, source.text.length));
    return { code, message, at, excerpt: source.excerpt(at), ...(hint && { hint }) };
  };
  try {
    const { documents, errors: all } = documentsIn(source.text, {
      maxDepth: MAX_DEPTH,
      maxErrors: MAX_ERRORS,
    });
    const [document, second] = documents;
    const errors = withoutFollowUps(all, source.text);
    // The parser calls itself for every level, and reports a full stack as an error of the file.
    const overflow = errors.find(({ message }) => message.startsWith('Maximum call stack'));
    if (overflow) return { problems: [problem('too-deep', TOO_DEEP, overflow.pos[0])] };
    if (errors.length > 0) {
      // Each error shows its line, which would take minutes for thousands of errors in a line of a megabyte.
      const quoted = quotedTexts(documents);
      const found = errors.slice(0, MAX_ERRORS).map((error) => {
        const offset = placeOfError(error, source.text, quoted);
        return problem('yaml-syntax', messageOf(error), offset, hintFor(error, source.text, offset));
      });
      return { problems: distinct(found) };
    }
    if (!document) return { problems: [problem('empty-file', 'The file is empty.', 0)] };
    if (second) {
      const message = 'A file can contain only one YAML document; this is the start of a second one.';
      return { problems: [problem('second-document', message, second.range?.[0] ?? 0, ONE_DOCUMENT)] };
    }
    if (!document.contents) return { problems: [problem('empty-file', 'The file is empty.', 0)] };
    const reader = treeReader(source, document as Document);
    const draft = reader.read(document.contents as Node, 0);
    const { problems } = reader;
    const isUnread = (at: Position | undefined) => reader.unread.has(placeOf(at));
    return { ...(problems.length === 0 && { tree: draft }), draft, problems, isUnread };
  } catch (error) {
    if (error instanceof Excess) {
      const { of, offset } = error;
      if (of === 'levels') return { problems: [problem('too-deep', TOO_DEEP, offset)] };
      if (of === 'parts')
        return { problems: [problem('file-too-large', TOO_MANY_PARTS, offset, WRITE_LESS)] };
      return { problems: [problem('too-many-aliases', TOO_MANY_MARKS, offset, WRITE_OUT)] };
    }
    if (error instanceof Refusal)
      return { problems: [problem(error.code, error.message, error.offset, error.hint)] };
    if (error instanceof RangeError) return { problems: [problem('too-deep', TOO_DEEP, 0)] };
    throw error;
  }
}

const placeOf = (at: Position | undefined): string => `${at?.line}:${at?.column}`;

/** The values of a repeated key, so that nothing refers to a part that is missing. */
function joined(first: Tree, second: Tree): Tree {
  if (first.kind === 'sequence' && second.kind === 'sequence') {
    const names = new Set(second.items.flatMap(namesIn));
    const others = first.items.filter((item) => !namesIn(item).some((name) => names.has(name)));
    return { ...second, items: [...others, ...second.items] };
  }
  if (first.kind !== 'mapping' || second.kind !== 'mapping') return second;
  const members = new Map(first.members.map((member) => [keyIdentity(member.key), member]));
  for (const member of second.members) members.set(keyIdentity(member.key), member);
  return { ...second, members: [...members.values()] };
}

/** The names of an item of a list: its own text, or the name and the id of a stage. */
function namesIn(item: Tree): readonly unknown[] {
  if (item.kind === 'scalar') return [item.value];
  if (item.kind === 'sequence') return [];
  return item.members.flatMap(({ key, node }) =>
    (key === 'name' || key === 'id') && node.kind === 'scalar' ? [node.value] : [],
  );
}

/** Offsets at which the quoted texts of a file begin, in ascending order. */
function quotedTexts(documents: readonly Document.Parsed[]): readonly number[] {
  const starts: number[] = [];
  for (const document of documents) {
    visit(document as Document, {
      Scalar(_key, { type, range }) {
        if (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE) starts.push(range?.[0] ?? 0);
      },
    });
  }
  return starts.sort((one, other) => one - other);
}

/** The parser reports some mistakes twice at the same place. */
function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ at }) => {
    const key = `${at?.line}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The node of each alias, found in one pass: the parser itself would search the whole document for every alias. */
function aliasTargets(document: Document): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
      const target = isAlias(node) ? anchors.get(node.source) : undefined;
      if (isAlias(node) && target) targets.set(node, target as Node);
    },
  });
  return targets;
}

function treeReader(source: Source, document: Document) {
  const problems: Problem[] = [];
  /** Nodes in place of values that cannot be read, and the positions of these and of their keys. */
  const unreadable = new WeakSet<Tree>();
  const unread = new Set<string>();
  const reported = new Set<string>();
  let nodes = 0;
  const targets = aliasTargets(document);
  const offsetOf = (node: Node | null | undefined) => node?.range?.[0] ?? 0;

  /** Reports a mistake that leaves the rest of the document readable. */
  function report({ code, message, offset, hint }: Omit<Refusal, 'name'>): void {
    // A node is read again for each of its aliases.
    const mark = `${code} ${offset}`;
    if (problems.length >= MAX_ERRORS || reported.has(mark)) return;
    reported.add(mark);
    const at = source.at(offset);
    problems.push({ code, message, at, excerpt: source.excerpt(at), ...(hint && { hint }) });
  }

  function markedUnread(text: string, refusal: Refusal): Tree {
    report(refusal);
    const at = source.at(refusal.offset);
    const node: Tree = { kind: 'scalar', at, value: text, textAt: at };
    unreadable.add(node);
    unread.add(placeOf(at));
    return node;
  }

  function read(node: Node | null, depth: number, after = 0): Tree {
    nodes++;
    const offset = node ? offsetOf(node) : after;
    if (nodes > MAX_NODES) {
      throw new Refusal('too-many-aliases', 'Aliases make the file too large to read.', offset, WRITE_OUT);
    }
    if (depth > MAX_DEPTH) {
      throw new Refusal('too-deep', TOO_DEEP, offset);
    }
    const at = source.at(offset);
    if (node !== null && !isAlias(node)) checkMarks(node);
    if (node === null) return { kind: 'scalar', at, value: null, textAt: at };
    if (isAlias(node)) {
      const target = targets.get(node);
      if (target) return read(target, depth + 1);
      const message = `No anchor &${node.source} precedes this alias.`;
      return markedUnread(`*${node.source}`, new Refusal('unknown-alias', message, offset, ALIAS));
    }
    if (isSeq(node)) {
      return {
        kind: 'sequence',
        at,
        items: node.items.map((item) => read(item as Node | null, depth + 1, offset)),
      };
    }
    if (isMap(node)) {
      const pairs = node.items as Pair<Node, Node | null>[];
      const mapping: Tree = { kind: 'mapping', at, members: members(pairs, depth) };
      if (pairs.some(({ key }) => !isScalar(key) && !isAlias(key))) {
        unreadable.add(mapping);
        unread.add(placeOf(at));
      }
      return mapping;
    }
    return scalar(node as Scalar, at);
  }

  /** PyYAML reads only these anchors (Scanner.scan_anchor), and knows only its own tags (SafeConstructor). */
  function checkMarks(node: Node): void {
    const { anchor, tag } = node as { readonly anchor?: string; readonly tag?: string };
    if (anchor !== undefined && !/^[\w-]+$/.test(anchor)) {
      const message = `"&${anchor}" is not an anchor, whose name has only letters, digits, "-" and "_".`;
      report(new Refusal('yaml-syntax', message, offsetOf(node), special('&')));
    }
    const isOwn = tag === undefined || tag === '!' || /^tag:yaml\.org,2002:(?:map|seq)$/.test(tag);
    if (isScalar(node) || isOwn) return;
    const name = tag.replace('tag:yaml.org,2002:', '!!');
    report(new Refusal('unknown-tag', `The tag ${name} is not supported.`, offsetOf(node), TAG));
  }

  function scalar(node: Scalar, at: ReturnType<Source['at']>): Tree {
    const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
    const firstLine = isBlock ? source.text.indexOf('\n', node.range?.[0] ?? 0) + 1 : 0;
    const textAt = isBlock && firstLine > 0 ? source.at(firstLine) : at;
    const text = node.source ?? String(node.value ?? '');
    // "!" alone does not change the meaning of a plain text (PyYAML, Composer).
    const tag = node.tag === '!' ? undefined : node.tag?.replace('tag:yaml.org,2002:', '');
    const isPlain = node.type === Scalar.PLAIN || node.type === undefined;
    const content = isPlain ? text : String(node.value ?? '');
    const untagged = isPlain ? plainScalar(text) : content;
    const value = tag === undefined ? untagged : TAGGED.get(tag)?.(content);
    if (value === undefined) {
      const name = node.tag?.replace('tag:yaml.org,2002:', '!!');
      const why = TAGGED.has(tag ?? '') ? `does not fit "${text}"` : 'is not supported';
      const refusal = new Refusal('unknown-tag', `The tag ${name} ${why}.`, offsetOf(node), TAG);
      return markedUnread(content, refusal);
    }
    if (isPlain && tag === undefined && (text === '=' || text === '<<')) {
      const message = `"${text}" has a special meaning in YAML.`;
      return markedUnread(text, new Refusal('yaml-syntax', message, offsetOf(node), 'Quote it.'));
    }
    const textLines = scalarLines(node, value, source.text, textAt.line);
    const written = isPlain && tag === undefined && typeof value !== 'string' ? { written: text } : {};
    return { kind: 'scalar', at, value, textAt, ...written, ...(textLines && { textLines }) };
  }

  function members(pairs: readonly Pair<Node, Node | null>[], depth: number): Member[] {
    const merged: Member[] = [];
    const own = new Map<unknown, Member>();
    for (const pair of pairs) {
      const isMerge = isScalar(pair.key) && pair.key.source === '<<' && pair.key.type === Scalar.PLAIN;
      if (isMerge) {
        merged.push(...mergedMembers(read(pair.value, depth + 1, offsetOf(pair.key)), offsetOf(pair.key)));
        continue;
      }
      const key = read(pair.key, depth + 1);
      if (key.kind !== 'scalar') {
        const offset = offsetOf(pair.key);
        const hint = hintFor({}, source.text, offset);
        report(new Refusal('yaml-syntax', 'A key must be text or a number.', offset, hint));
        continue;
      }
      const node = read(pair.value, depth + 1, pair.key?.range?.[2] ?? offsetOf(pair.key));
      if (unreadable.has(node)) unread.add(placeOf(key.at));
      const identity = keyIdentity(key.value);
      const before = own.get(identity);
      if (before) {
        const message = `The key '${pythonStr(key.value)}' occurs a second time; the first is on line ${before.keyAt.line}.`;
        report(new Refusal('duplicate-key', message, offsetOf(pair.key), 'Remove one of them.'));
        if (typeof key.value !== 'string') unread.add(placeOf(key.at));
      }
      own.set(identity, { key: key.value, keyAt: key.at, node: before ? joined(before.node, node) : node });
    }
    const all = new Map<unknown, Member>(merged.map((member) => [keyIdentity(member.key), member]));
    for (const [identity, member] of own) all.set(identity, member);
    return [...all.values()];
  }

  /** `<<: *a` or `<<: [*a, *b]`, where the first one wins (PyYAML, flatten_mapping). */
  function mergedMembers(node: Tree, offset: number): readonly Member[] {
    if (node.kind === 'mapping') return node.members;
    const maps = node.kind === 'sequence' ? node.items.filter((each) => !unreadable.has(each)) : [];
    if (unreadable.has(node)) return [];
    if (node.kind !== 'sequence' || !maps.every((each): each is MappingNode => each.kind === 'mapping')) {
      const message = 'The merge key << needs a mapping or a list of mappings.';
      report(new Refusal('yaml-syntax', message, offset));
      return [];
    }
    return maps.toReversed().flatMap(({ members: each }) => each);
  }

  return { problems, unread, read: (node: Node, depth: number) => read(node, depth) };
}
