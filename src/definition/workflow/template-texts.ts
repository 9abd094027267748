import type { Position } from '../../errors.ts';
import { textOf } from '../python/value.ts';
import { COMMON_KEYS, keysOfKind, STAGE_KINDS, type StageKind } from '../stage-table.ts';
import { templatesIn } from '../template-pattern.ts';
import type { Source } from '../yaml/source.ts';
import type { Member, ScalarNode, Tree } from '../yaml/tree.ts';
import { kindOfKeys, spelledAs } from './stage-kind.ts';

/** The use of a text, which decides what it may contain. */
export type TextUse =
  | 'condition'
  | 'python'
  | 'shell'
  /** A variable of a script. */
  | 'shell-variable'
  | 'shown'
  | 'name'
  | 'uses'
  | 'trigger'
  | 'value';

/** A stage whose outputs templates can name. */
export interface KnownStage {
  readonly kind: StageKind;
  readonly name: string;
}

/** The names that templates of a text can use (the contexts of ddeutil.workflow.job and ddeutil.workflow.stages). */
export interface TextScope {
  /** Name of the stage; empty for texts of the job itself. */
  readonly stage: string;
  readonly roots: readonly string[];
  /** Stages that ended before, by id. */
  readonly before: ReadonlyMap<string, KnownStage>;
  /** Ids of stages that end later or are inside others. */
  readonly elsewhere: ReadonlyMap<string, string>;
  /** Whether an id has a template, or is the library's own, so that not all ids are known. */
  readonly hasOtherIds: boolean;
  /** Keys of the stage's own `extras`, the library's settings for it alone. */
  readonly settings: readonly string[];
  /** The stage or its job has an `if`, or it is inside a `match`: the text may never be used. */
  readonly mayBeSkipped: boolean;
}

/** A text in which the library replaces templates and variables. */
export interface TemplateText {
  readonly text: string;
  readonly node: ScalarNode;
  readonly use: TextUse;
  /** The keys of `env` or `vars` of the same stage. */
  readonly variables: readonly string[];
  readonly scope: TextScope;
}

const JOB_ROOTS = ['params', 'jobs', 'status', 'info', 'errors'];
const STAGE_ROOTS = [...JOB_ROOTS, 'matrix', 'stages', 'retry'];

/** Keys of a stage that hold other stages, and the additional names in these. */
const INNER_ROOTS: Readonly<Partial<Record<StageKind, readonly string[]>>> = {
  foreach: ['item', 'loop'],
  until: ['item', 'loop'],
  parallel: ['branch'],
  case: ['case'],
};

/** Keys that the library reads without replacing anything in them. */
const PLAIN_KEYS = ['desc', 'extras', 'type'];

const USES: Readonly<Record<string, TextUse>> = {
  if: 'condition',
  until: 'condition',
  run: 'python',
  bash: 'shell',
  echo: 'shown',
  raise: 'shown',
  id: 'name',
  name: 'name',
  uses: 'uses',
  trigger: 'trigger',
};

/**
 * Every text of a job in which the library replaces templates, in the order of the file. The whole job `mayBeSkipped`
 * if the stage that triggers its workflow may be skipped.
 */
export function templateTexts(job: Tree, mayBeSkipped: boolean): readonly TemplateText[] {
  if (job.kind !== 'mapping') return [];
  const found: TemplateText[] = [];
  const memberOf = (key: string) => job.members.find((each) => each.key === key);
  const ofJob: TextScope = {
    stage: '',
    settings: [],
    roots: JOB_ROOTS,
    before: new Map(),
    elsewhere: new Map(),
    hasOtherIds: false,
    mayBeSkipped,
  };
  const condition = memberOf('if');
  addTexts(found, condition?.node, { use: 'condition', scope: ofJob });
  const strategy = memberOf('strategy')?.node;
  for (const each of strategy?.kind === 'mapping' ? strategy.members : []) {
    if (textOf(each.key).replace('_', '-') === 'max-parallel') {
      addTexts(found, each.node, { use: 'value', scope: ofJob });
    }
  }
  const scope = { ...ofJob, roots: STAGE_ROOTS, mayBeSkipped: mayBeSkipped || condition !== undefined };
  addStages(found, memberOf('stages')?.node, scope);
  return found;
}

function addStages(found: TemplateText[], list: Tree | undefined, outer: TextScope): void {
  if (list?.kind !== 'sequence') return;
  let scope: TextScope = { ...outer, elsewhere: new Map([...outer.elsewhere, ...idsBelow(list)]) };
  for (const stage of list.items) {
    if (stage.kind !== 'mapping') continue;
    addStage(found, stage.members, scope);
    const id = textOfMember(stage.members, 'id');
    const kind = kindOfMembers(stage.members);
    const name = textOfMember(stage.members, 'name') ?? '';
    const isFixed = id !== undefined && templatesIn(id).length === 0;
    scope = {
      ...scope,
      before: isFixed ? new Map([...scope.before, [id, { kind, name }]]) : scope.before,
      hasOtherIds: scope.hasOtherIds || !isFixed,
    };
  }
}

function addStage(found: TemplateText[], members: readonly Member[], outer: TextScope): void {
  const kind = kindOfMembers(members);
  const read: readonly string[] = [...COMMON_KEYS, ...keysOfKind(STAGE_KINDS[kind])];
  const mayBeSkipped = outer.mayBeSkipped || members.some(({ key }) => key === 'if');
  const stage = textOfMember(members, 'name') ?? textOfMember(members, 'id') ?? '';
  const scope = { ...outer, stage, settings: settingsOf(members), mayBeSkipped };
  const inner = { ...scope, roots: [...scope.roots, ...(INNER_ROOTS[kind] ?? [])] };
  const variables = members.flatMap(({ key, node }) =>
    (key === 'env' || key === 'vars') && node.kind === 'mapping'
      ? node.members.map((each) => textOf(each.key))
      : [],
  );
  for (const { key, node } of members) {
    const name = spelledAs(textOf(key));
    if (!read.includes(name) || PLAIN_KEYS.includes(name)) continue;
    if (name === 'stages') addStages(found, node, inner);
    else if (name === 'parallel') addBranches(found, node, inner);
    else if (name === 'match') addMatches(found, node, inner);
    // The condition itself is always evaluated.
    else {
      const of = name === 'if' ? { ...outer, stage } : name === 'until' ? inner : scope;
      const use = name === 'env' && kind === 'bash' ? 'shell-variable' : (USES[name] ?? 'value');
      addTexts(found, node, { use, scope: of, variables });
    }
  }
}

function settingsOf(members: readonly Member[]): readonly string[] {
  const extras = members.find(({ key }) => key === 'extras')?.node;
  return extras?.kind === 'mapping' ? extras.members.map(({ key }) => textOf(key)) : [];
}

function addBranches(found: TemplateText[], node: Tree, scope: TextScope): void {
  if (node.kind !== 'mapping') return;
  for (const branch of node.members) addStages(found, branch.node, scope);
}

function addMatches(found: TemplateText[], node: Tree, scope: TextScope): void {
  if (node.kind !== 'sequence') return;
  for (const match of node.items) {
    if (match.kind !== 'mapping') continue;
    for (const { key, node: value } of match.members) {
      if (key === 'case') addTexts(found, value, { use: 'value', scope });
      if (key === 'stages' || key === 'else') addStages(found, value, { ...scope, mayBeSkipped: true });
    }
  }
}

/** All texts in a value, at any depth. */
function addTexts(
  found: TemplateText[],
  node: Tree | undefined,
  of: { readonly use: TextUse; readonly scope: TextScope; readonly variables?: readonly string[] },
): void {
  if (node?.kind === 'sequence') for (const item of node.items) addTexts(found, item, of);
  if (node?.kind === 'mapping') for (const member of node.members) addTexts(found, member.node, of);
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return;
  found.push({ text: node.value, node, use: of.use, variables: of.variables ?? [], scope: of.scope });
}

/** Ids of a list of stages and their inner stages, with the words for their place. */
function idsBelow(list: Tree): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const visit = (node: Tree, outer: string | undefined): void => {
    if (node.kind === 'sequence') for (const item of node.items) visit(item, outer);
    if (node.kind !== 'mapping') return;
    const id = textOfMember(node.members, 'id');
    const isStage = textOfMember(node.members, 'name') !== undefined;
    if (isStage && id !== undefined && !ids.has(id)) {
      ids.set(id, outer === undefined ? 'has not run by then' : `is inside the stage '${outer}'`);
    }
    const own = isStage ? (id ?? textOfMember(node.members, 'name')) : outer;
    for (const { key, node: value } of node.members) {
      if (['stages', 'parallel', 'match', 'else'].includes(textOf(key)) || !isStage) visit(value, own);
    }
  };
  visit(list, undefined);
  return ids;
}

const kindOfMembers = (members: readonly Member[]): StageKind =>
  kindOfKeys(new Set(members.map(({ key }) => spelledAs(textOf(key)))));

function textOfMember(members: readonly Member[], key: string): string | undefined {
  const node = members.find((each) => each.key === key)?.node;
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** The 1-based line of the file for a 0-based line of a text. */
export const lineOf = (node: ScalarNode, index: number): number =>
  node.textLines?.[index] ?? node.textAt.line + index;

/** Maximum length of a line in which a column is searched; people do not write longer ones. */
const LONGEST_LINE = 10_000;

/** Cached offsets of the line breaks of texts: one text may have ten thousand templates. */
const breaksOf = new WeakMap<ScalarNode, readonly number[]>();

/** The line of an offset in a text, counted from 0. */
function lineInText(node: ScalarNode, text: string, offset: number): number {
  const breaks = breaksOf.get(node) ?? Array.from(text.matchAll(/\n/g), ({ index }) => index);
  breaksOf.set(node, breaks);
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((breaks[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The position in the file of a part of a text: the line is certain, and the column is searched in it. */
export function placeIn(source: Source, node: ScalarNode, offset: number, part: string): Position {
  const text = typeof node.value === 'string' ? node.value : '';
  const index = lineInText(node, text, offset);
  const line = lineOf(node, index);
  const [start, end] = source.line(line);
  const atStart = index === 0 ? { ...node.textAt, line } : { ...node.textAt, line, column: 1 };
  if (end - start > LONGEST_LINE) return atStart;
  const first = part.split('\n')[0] ?? '';
  const written = source.text.slice(start, end);
  // A part can occur several times in its line, in the text and before it. Characters outside the basic plane make the
  // column smaller than the index, so the search begins too early there, and never too late.
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  let found = written.indexOf(first, index === 0 ? node.textAt.column - 1 : 0);
  for (let skipped = before.split(first).length - 1; skipped > 0 && found >= 0 && first !== ''; skipped--) {
    const next = written.indexOf(first, found + first.length);
    if (next < 0) break;
    found = next;
  }
  return found >= 0 ? source.at(start + found) : atStart;
}
