import type { Position, Problem } from '../../errors.ts';
import { variablesIn } from '../known/environment.ts';
import { filterNames } from '../known/filters.ts';
import type { ParamSpec } from '../model.ts';
import { makesName, type PastedAs, pastedAs } from '../python/pasted-text.ts';
import { type Part, quotedParts } from '../python/quoted-parts.ts';
import type { Value } from '../python/value.ts';
import { templatesIn } from '../template-pattern.ts';
import type { Source } from '../yaml/source.ts';
import type { ScalarNode } from '../yaml/tree.ts';
import type { Reading } from './reading.ts';
import { lineOf, placeIn, type TemplateText } from './template-texts.ts';

/** The Python code of a stage, in the forms in which it can be compiled before its templates have values. */
export interface PythonCode {
  /**
   * Variants of the code with other texts in place of its templates, at the same offsets. The code is wrong only if no
   * variant compiles, because the value of a template outside quotes can be anything.
   */
  readonly variants: readonly string[];
  /** How Python reads it: as statements, or as the expression of a condition. */
  readonly mode: 'exec' | 'eval';
  /** The condition, if its params are those of the run. */
  readonly condition?: Condition;
  /** Whether its first line is a shell command. */
  readonly isShell: boolean;
  /** Templates in texts of the code; none for a triggered workflow, because it has other params. */
  readonly pasted: readonly PastedTemplate[];
  /**
   * Converts a compiler's message to a problem; `line` counts from 1, `column` from the first character of the line's
   * text.
   */
  problem(error: CodeError): Problem;
}

/** A condition, for callers that know the params. */
export interface Condition {
  readonly job: string;
  readonly text: string;
  /** Names that its templates can use. */
  readonly roots: readonly string[];
  readonly mayBeSkipped: boolean;
  readonly at: Position;
}

/** A template between quotes, whose value becomes part of the code unchanged. */
export interface PastedTemplate {
  readonly job: string;
  readonly stage: string;
  /** `${{ params.name }}` */
  readonly whole: string;
  readonly root: 'params' | 'matrix';
  readonly name: string;
  readonly quote: string;
  /** In a condition, which has no variables of its own. */
  readonly isCondition: boolean;
  /** In a raw text, a backslash is an ordinary character. */
  readonly isRaw: boolean;
  readonly at: Position;
}

/** A compiler's message about code, for the line without its indentation. */
export interface CodeError {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

const NOT_PYTHON = {
  exec: { code: 'python-syntax', what: 'code' },
  eval: { code: 'condition-syntax', what: 'condition' },
} as const;

/** Possible values of a template outside quotes: names, numbers, nothing, an operator, and a list. */
const FILLINGS = ['_', '0', ' ', '+', '[]'];

/** The code of one text; undefined if its lines are unknown until its templates have values. */
export function pythonCodeOf(
  { text, node, use, scope }: TemplateText,
  parts: { readonly source: Source; readonly job: string; readonly isTriggered: boolean },
): PythonCode | undefined {
  const holes = [
    ...templatesIn(text).map(({ whole, offset }) => ({ whole, offset })),
    ...variablesIn(text).map(({ whole, offset }) => ({ whole, offset })),
  ];
  if (holes.some(({ whole }) => whole.includes('\n'))) return undefined;
  // Quotes in a template do not belong to the code.
  const quoted = quotedParts(filled(text, holes, ' '));
  const bare = holes.filter(({ offset }) => !partAt(quoted, offset));
  const variants = bare.length === 0 ? [filled(text, holes, '_')] : variantsOf(text, holes, bare);
  const isCondition = use === 'condition';
  const owner = scope.stage === '' ? `Job '${parts.job}'` : `Job '${parts.job}', stage '${scope.stage}'`;
  const { code, what } = NOT_PYTHON[isCondition ? 'eval' : 'exec'];
  const { roots, mayBeSkipped } = scope;
  const condition = { job: parts.job, text, roots, mayBeSkipped, at: node.at };
  return {
    variants,
    mode: isCondition ? 'eval' : 'exec',
    ...(isCondition && !parts.isTriggered && { condition }),
    isShell: !isCondition && looksLikeShell(text),
    pasted: parts.isTriggered ? [] : pastedIn({ text, node, stage: scope.stage, quoted, isCondition }, parts),
    problem({ message, line, column }) {
      const written = text.split('\n')[line - 1]?.trim() ?? '';
      const at = placeOf(parts.source, lineOf(node, line - 1), written, column);
      return {
        code,
        message: `${owner}: Python cannot read the ${what}: ${message.replace(/[.?]$/, '')}.`,
        at,
        excerpt: parts.source.excerpt(at),
        ...withHint(message, { text, written, isCondition, isFolded: isFolded(parts.source, node) }),
      };
    },
  };
}

interface Hole {
  readonly whole: string;
  readonly offset: number;
}

/** Limits on texts in which each template is tried as an operator; people do not write larger ones. */
const MOST_TRIED = { holes: 8, characters: 20_000 };

/** All templates have a value of one kind, or one of them is an operator or nothing, or every second one is. */
function variantsOf(text: string, holes: readonly Hole[], bare: readonly Hole[]): readonly string[] {
  const same = FILLINGS.map((filling) => filled(text, holes, filling));
  if (bare.length < 2 || bare.length > MOST_TRIED.holes || text.length > MOST_TRIED.characters) return same;
  const mixed = bare.flatMap((hole) =>
    ['+', ' '].map((filling) => filled(text, holes, (each) => (each === hole ? filling : '_'))),
  );
  const alternating = filled(text, holes, (each) => (bare.indexOf(each) % 2 === 1 ? '+' : '_'));
  return [...same, ...mixed, alternating];
}

/** Finds templates of params and of the matrix between the quotes of a text. */
function pastedIn(
  of: Pick<TemplateText, 'text' | 'node'> & {
    readonly stage: string;
    readonly quoted: readonly Part[];
    readonly isCondition: boolean;
  },
  { source, job }: { readonly source: Source; readonly job: string },
): readonly PastedTemplate[] {
  const { text, node, stage, quoted, isCondition } = of;
  return templatesIn(text).flatMap(({ whole, offset, path, filters }): PastedTemplate[] => {
    const [root, name, ...rest] = path;
    const part = partAt(quoted, offset);
    if ((root !== 'params' && root !== 'matrix') || !name || rest.length > 0 || filters || !part) return [];
    const quote = /^(?:"""|'''|"|')/.exec(text.slice(part[0]))?.[0];
    if (quote === undefined || name.endsWith('?')) return [];
    const isRaw = /r/i.test(/[A-Za-z]*$/.exec(text.slice(Math.max(0, part[0] - 2), part[0]))?.[0] ?? '');
    const at = placeIn(source, node, offset, whole);
    return [{ job, stage, whole, root, name, quote, isCondition, isRaw, at }];
  });
}

function filled(text: string, holes: readonly Hole[], fillings: string | ((hole: Hole) => string)): string {
  const pieces: string[] = [];
  let written = 0;
  // A variable can be inside a template, and a template in the default of a variable.
  for (const hole of holes.toSorted((one, other) => one.offset - other.offset)) {
    const { whole, offset } = hole;
    const filling = typeof fillings === 'string' ? fillings : fillings(hole);
    const isRepeated = filling === '_' || filling === '0';
    const end = offset + whole.length;
    if (end <= written) continue;
    const hidden = Math.max(0, written - offset);
    pieces.push(
      text.slice(written, offset),
      (isRepeated ? filling.repeat(whole.length) : filling.padEnd(whole.length)).slice(hidden),
    );
    written = end;
  }
  return pieces.join('') + text.slice(written);
}

/** Which of the texts and comments of code, which are in order, has a place in it. */
function partAt(parts: readonly Part[], offset: number): Part | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((parts[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const part = parts[low];
  return part && part[0] <= offset ? part : undefined;
}

function placeOf(source: Source, line: number, written: string, column: number): Position {
  const [start, end] = source.line(line);
  const from = source.text.slice(start, end).indexOf(written);
  return from < 0
    ? { file: source.file, line, column: 1 }
    : source.at(Math.min(start + from + Math.max(0, column - 1), end));
}

/** Whether the sign `>` joins the lines of a text. */
function isFolded({ text, line }: Source, { at }: ScalarNode): boolean {
  return text[line(at.line)[0] + at.column - 1] === '>';
}

/** Messages of the compiler, and what to do about each. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [/^'return' outside/, 'The code of a stage is not a function. To end it early, call sys.exit().'],
  [/^'await' outside/, 'The code of a stage is not a function: write asyncio.run(…).'],
  [/^invalid character '[\u2018-\u201f\u00ab\u00bb]'/, 'Write straight quotes.'],
  [
    /^invalid (?:character|non-printable)/,
    'Remove the character, or write the ordinary one that looks like it.',
  ],
];

function withHint(
  message: string,
  {
    text,
    written,
    isCondition,
    isFolded: isJoined,
  }: {
    readonly text: string;
    readonly written: string;
    readonly isCondition: boolean;
    readonly isFolded: boolean;
  },
): { readonly hint?: string } {
  const hint = HINTS.find(([pattern]) => pattern.test(message))?.[1];
  if (hint !== undefined && (!isCondition || message.startsWith('invalid'))) return { hint };
  if (isCondition) return {};
  if (isJoined) return { hint: 'The sign > joins the lines of the text: write run: | instead.' };
  if (/^[%!]/.test(written)) {
    return { hint: "Only notebooks have lines with % and !: write shell commands under 'bash'." };
  }
  return looksLikeShell(text) || looksLikeShell(written)
    ? { hint: "'run' is Python; write shell commands under 'bash'." }
    : {};
}

/** The sources of values for the templates of a job. */
interface PastedValues {
  readonly source: Source;
  readonly job: string;
  readonly matrix: ReadonlyMap<string, readonly Value[]>;
  readonly specs: ReadonlyMap<string, ParamSpec>;
}

/** Filters that turn a text into a text. */
const TEXT_FILTERS = ['str', 'upper', 'lower', 'title'];

/** Maximum length of a line in front of a template; people do not write longer ones. */
const LONGEST_LINE = 2_000;

/** Templates outside quotes whose values are texts: Python reads these as names, or as a subtraction. */
export function checkPastedTexts(
  reading: Reading,
  texts: readonly TemplateText[],
  values: PastedValues,
): void {
  for (const { text, node, use, scope } of texts) {
    // The value of a template that is all of a condition is the condition.
    const isCondition = use === 'condition' && !/^\s*\$\{\{(?:(?!\}\}).)*\}\}\s*$/s.test(text);
    if (!isCondition && use !== 'python') continue;
    // Code that is not Python at all has another problem.
    if (looksLikeShell(text) || /\bimport\s+\*/.test(text)) continue;
    const templates = templatesIn(text).filter(({ filters }) =>
      filterNames(filters).every((name) => TEXT_FILTERS.includes(name)),
    );
    if (templates.length === 0) continue;
    const code = filled(text, templatesIn(text), ' ');
    const quoted = quotedParts(code);
    for (const { whole, offset, path } of templates) {
      // A name that is not there has a problem of its own.
      if (partAt(quoted, offset) || !scope.roots.includes(path[0] ?? '')) continue;
      const recent = code.slice(Math.max(0, offset - LONGEST_LINE), offset);
      if (offset > LONGEST_LINE && !recent.includes('\n')) continue;
      const before = recent.slice(recent.lastIndexOf('\n') + 1);
      if (COMMAND.test(before.trimStart()) || makesName(before, code.slice(offset + whole.length))) continue;
      const found = pastedText(path, code, values);
      if (!found) continue;
      const at = placeIn(values.source, node, offset, whole);
      const place = isCondition ? 'the condition' : 'the code';
      const message = `Job '${values.job}': ${whole} becomes ${found.example} in ${place}, without quotes, and Python reads that as ${found.as}.`;
      // A condition is mostly a text of YAML in double quotes.
      reading.warn('unquoted-template', message, at, isCondition ? `Write '${whole}'.` : `Write "${whole}".`);
    }
  }
}

/** The first value of a template that cannot be intended as Python. */
function pastedText(
  [root, name = '', ...rest]: readonly string[],
  code: string,
  { matrix, specs }: PastedValues,
): { readonly example: string; readonly as: PastedAs } | undefined {
  if (rest.length > 0) return undefined;
  const values =
    root === 'matrix' ? (matrix.get(name) ?? []) : root === 'params' ? examples(specs.get(name)) : [];
  for (const value of values) {
    const as = pastedAs(value, code);
    if (as) return { example: String(value), as };
  }
  return undefined;
}

/** Possible values of a param, as far as its declaration shows. */
function examples(spec: ParamSpec | undefined): readonly Value[] {
  if (spec?.type === 'date') return ['2026-01-31'];
  if (spec?.type === 'datetime') return ['2026-01-31 00:00:00'];
  if (spec?.type === 'choice') return spec.options ?? [];
  return spec?.type === 'str' && spec.default ? [spec.default.value] : [];
}

/** Programs that people call from scripts; after a Python name, an operator or a bracket would follow. */
const COMMAND =
  /^(?:\.{0,2}\/\S+|(?:python3?|pip3?|uv|bash|sh|cd|cp|mv|rm|ls|cat|echo|mkdir|export|source|set|test|find|grep|sed|awk|tar|unzip|curl|wget|git|make|docker|node|npm|npx|java|Rscript|julia|gcloud|gsutil|bq|aws|az|apt-get|apt|sudo|chmod|head|tail|sort|jq|psql|for|if|while)\s+(?![=(.[,:+*/%|&<>-]\s))\S/;

/** Further programs, whose names are also words of Python code. */
const TOOL =
  /^(?:dbt|conda|mamba|poetry|pipenv|pytest|tox|ruff|spark-submit|terraform|kubectl|helm|airflow|mlflow|dvc|kaggle|rclone|rsync|scp|ssh|zip|touch|sleep|mvn|go|cargo|yarn|pnpm|perl|ruby|php|jupyter|papermill|streamlit|torchrun|accelerate|nvidia-smi|sqlite3|mysql|duckdb|pre-commit)\s+(?!(?:and|else|for|if|in|is|not|or)\b)[\w./"'$~-]/;

/** Whether the first line of code is a command of a shell. */
export function looksLikeShell(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const first = lines.find((line) => line !== '' && !line.startsWith('#')) ?? '';
  if (/^(?:for|if|while)\b/.test(first)) return /;\s*(?:do|then)\b|\[\s/.test(first);
  return (
    COMMAND.test(first) ||
    TOOL.test(first) ||
    /^#!.*\b(?:ba|z|da)?sh\b/.test(lines[0] ?? '') ||
    /^[A-Z_]+=\S*$/.test(first)
  );
}
