import type { Position } from '../../errors.ts';
import { conditionFault } from '../conditions/fault.ts';
import { unnameable } from '../known/template-names.ts';
import { githubFunctionIn, githubRootHint } from '../known/template-roots.ts';
import { templatesIn, withoutTemplates } from '../template-pattern.ts';
import type { Source } from '../yaml/source.ts';
import type { Reading } from './reading.ts';
import { placeIn, type TemplateText } from './template-texts.ts';

interface ExpressionParts {
  readonly source: Source;
  readonly job: string;
  /** Names of the params and keys of the matrix. */
  readonly params: readonly string[];
  readonly matrix: readonly string[];
  /** Ids of all jobs. */
  readonly jobs: readonly string[];
}

/**
 * Expressions that the library does not read as intended: `${{ … }}` with more than a name and filters stays in the
 * text (its pattern does not match), and a condition is Python, in which GitHub's functions and operators do not exist.
 */
export function checkExpressions(
  reading: Reading,
  texts: readonly TemplateText[],
  parts: ExpressionParts,
): void {
  for (const text of texts) {
    const isBroken = checkBraces(reading, text, parts);
    if (text.use === 'condition' && !isBroken) checkCondition(reading, text, parts);
  }
}

/** A name of the library's between other braces, or without the last one. */
const ALMOST_TEMPLATE =
  /(?:(?<!\$)\{\{|\$\{\{(?=[^{}\n]*\}(?!\})))\s*((?:params|matrix|stages|jobs)\.[^{}\n]*)\}\}?/g;

/** Each `${{ … }}` of a text that is not a template; returns whether there was one. */
function checkBraces(
  reading: Reading,
  { text, node, use, scope }: TemplateText,
  parts: ExpressionParts,
): boolean {
  if (!text.includes('{{')) return false;
  const starts = new Set(templatesIn(text).map(({ offset }) => offset));
  let isBroken = false;
  for (const { index, 0: whole } of text.matchAll(/\$\{\{(?:(?!\$\{\{)[^\n])*?\}\}/g)) {
    if (starts.has(index)) continue;
    isBroken = true;
    const at = placeIn(parts.source, node, index, whole);
    const what = `Job '${parts.job}': ${shortened(whole)} is an expression`;
    const called = githubFunctionIn(whole, scope.stage);
    const message = `${what}; templates contain only a name and filters, so the text stays unchanged.`;
    const names = { ...parts, stages: [...scope.before.keys()] };
    const hint = called?.hint ?? unnameable(whole.slice(3, -2), names) ?? expressionHint(whole, use);
    // In a text that is only shown, a mistake does no harm.
    if (use === 'shown') reading.warn('expression-in-template', message, at, hint);
    else reading.problem('expression-in-template', message, at, hint);
  }
  for (const { index, 0: whole, 1: inside = '' } of text.matchAll(ALMOST_TEMPLATE)) {
    const at = placeIn(parts.source, node, index, whole);
    const what = `Job '${parts.job}': ${shortened(whole)} is not a template, so the text stays unchanged.`;
    reading.warn('expression-in-template', what, at, `Write \${{ ${inside.trim()} }}.`);
  }
  return isBroken;
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…}}` : text);

/** A hint with the first name of an expression as a separate template. */
function expressionHint(whole: string, use: TemplateText['use']): string {
  const inside = whole.slice(3, -2).trim();
  const name = /[A-Za-z_][\w-]*(?:\.[\w-]+)+/.exec(inside)?.[0];
  const foreign = name === undefined ? undefined : githubRootHint(name.split('.')[0] ?? '');
  if (foreign !== undefined) return foreign;
  if (name === undefined) return 'Compute it in a run stage, and read its output.';
  const rest = inside.slice(inside.indexOf(name) + name.length).trim();
  if (use === 'condition')
    return `Write the operators outside: "${asPython(inside)}${rest ? '' : " == '…'"}".`;
  return `Write the operators outside: \${{ ${name} }}${rest ? ` ${rest}` : ''}.`;
}

/** An expression of GitHub as a condition: its names as templates, in quotes where they are compared with a text. */
function asPython(expression: string): string {
  let root = '';
  return expression.replace(
    /'[^']*'|"[^"]*"|&&|\|\||!(?!=)|[A-Za-z_][\w-]*(?:\.[\w-]+)+|\b(?:true|false|null)\b/g,
    (part, offset: number) => {
      const operator = OPERATORS.find(([, written]) => written === part)?.[2];
      if (operator !== undefined) return operator === 'not' ? 'not ' : operator;
      if (part.startsWith("'") || part.startsWith('"')) return part;
      if (part === 'true' || part === 'false') {
        // A param is a text; an output may be a bool.
        return root === 'params' ? `'${part}'` : part === 'true' ? 'True' : 'False';
      }
      if (part === 'null') return 'None';
      root = part.split('.')[0] ?? '';
      const after = expression.slice(offset + part.length);
      const isPlain =
        /^\s*(?:[<>]=?|[=!]=)\s*-?\d/.test(after) ||
        (root !== 'params' && /^\s*[=!]=\s*(?:true|false|null)\b/.test(after));
      return isPlain ? `\${{ ${part} }}` : `'\${{ ${part} }}'`;
    },
  );
}

/** Names that a condition can use; their values are dicts. */
const DICTS = ['params', 'matrix', 'stages', 'jobs'];
const DICT_METHODS = ['get', 'items', 'keys', 'values', 'copy', 'pop', 'setdefault', 'update'];

interface Mistake {
  readonly offset: number;
  readonly part: string;
  readonly code: 'github-function' | 'condition-syntax';
  readonly message: string;
  readonly hint: string;
}

function checkCondition(reading: Reading, { text, node, scope }: TemplateText, parts: ExpressionParts): void {
  const code = withoutTexts(text);
  const mistake =
    calledFunction(code, scope.stage) ??
    foreignOperator(code) ??
    bareName(code) ??
    faultyCondition(text, scope.roots, parts);
  if (!mistake) return;
  const at: Position = placeIn(parts.source, node, mistake.offset, mistake.part);
  reading.problem(mistake.code, `Job '${parts.job}': ${mistake.message}`, at, mistake.hint);
}

function calledFunction(code: string, stage: string): Mistake | undefined {
  for (const { index, 0: part } of code.matchAll(/(?<![\w.])[A-Za-z]+\s*\(/g)) {
    const called = githubFunctionIn(part, stage);
    if (!called) continue;
    const message = `${called.name}() is a function of GitHub, which does not exist here: a condition is Python.`;
    return { offset: index, part: called.name, code: 'github-function', message, hint: called.hint };
  }
  return undefined;
}

const OPERATORS: readonly (readonly [RegExp, string, string])[] = [
  [/&&/, '&&', 'and'],
  [/\|\|/, '||', 'or'],
  [/!(?!=)/, '!', 'not'],
  [/(?<![=!<>:])=(?!=)/, '=', '=='],
];

function foreignOperator(code: string): Mistake | undefined {
  for (const [pattern, part, python] of OPERATORS) {
    // In brackets, a single "=" gives an argument.
    const found = pattern.exec(part === '=' ? code.replace(/[([{].*/s, '') : code);
    if (!found) continue;
    const why = part === '=' ? 'compares nothing' : 'is not a Python operator';
    const message = `'${part}' ${why}, and a condition is Python.`;
    return { offset: found.index, part, code: 'condition-syntax', message, hint: `Write '${python}'.` };
  }
  return undefined;
}

function bareName(code: string): Mistake | undefined {
  for (const { index, 0: part, 1: root = '', 2: key = '' } of code.matchAll(
    /(?<![\w.)\]])([a-z]+)\.([A-Za-z_][\w-]*)/g,
  )) {
    const foreign = githubRootHint(root);
    const isDict = DICTS.includes(root) && !DICT_METHODS.includes(key);
    if (!isDict && (foreign === undefined || !['github', 'inputs', 'steps', 'needs'].includes(root)))
      continue;
    const message = `'${part}' is not valid in a condition, which is Python once its templates are replaced.`;
    const isNumber = /^\s*(?:[<>]=?|[=!]=)\s*-?\d/.test(code.slice(index + part.length));
    const template = isNumber ? `\${{ ${part} }}` : `'\${{ ${part} }}' in quotes`;
    const hint = isDict ? `Write ${template}, or ${root}['${key}'].` : (foreign ?? '');
    return { offset: index, part, code: 'condition-syntax', message, hint };
  }
  return undefined;
}

/** Words of other languages, and Python's. */
const WORDS: Readonly<Record<string, string>> = {
  true: 'True',
  false: 'False',
  yes: 'True',
  no: 'False',
  null: 'None',
  none: 'None',
};

/** At least as long as the shortest template. */
const PLACEHOLDER = '______';

function faultyCondition(
  text: string,
  roots: readonly string[],
  { params, matrix }: Pick<ExpressionParts, 'params' | 'matrix'>,
): Mistake | undefined {
  const code = withoutTemplates(text).trim();
  // The value of a template that is all of a condition is the condition, and "$" belongs to the environment.
  if (code.includes('$') || code.replaceAll('_', '') === '') return undefined;
  const fault = conditionFault(code, {
    has: (name) => roots.includes(name) || name.includes(PLACEHOLDER),
  });
  if (!fault) return undefined;
  const condition = { offset: text.indexOf(text.trim()), code: 'condition-syntax' } as const;
  if (!('name' in fault)) {
    const message = 'the condition gives neither True nor False.';
    return { ...condition, part: text.trim(), message, hint: 'Write a comparison, for example with ==.' };
  }
  const { name: part } = fault;
  const root = params.includes(part) ? 'params' : matrix.includes(part) ? 'matrix' : undefined;
  const word = Object.hasOwn(WORDS, part.toLowerCase()) ? WORDS[part.toLowerCase()] : undefined;
  const meant =
    root === undefined ? word : `'\${{ ${root}.${part} }}' in quotes, or without them for a number`;
  const found = new RegExp(`\\b${part}\\b(\\s*[.([])?`).exec(withoutTexts(text));
  const isObject = found?.[1] !== undefined;
  const otherwise = isObject
    ? (githubRootHint(part) ?? `A condition knows values only as templates, such as '\${{ params.day }}'.`)
    : `Put a text into quotes: '${part}'.`;
  return {
    offset: found?.index ?? 0,
    part,
    code: 'condition-syntax',
    message: `there is no '${part}' in a condition, which is Python once its templates are replaced.`,
    hint: meant === undefined ? otherwise : `Write ${meant}.`,
  };
}

/** The condition with its templates and quoted texts replaced, so that offsets stay the same. */
function withoutTexts(text: string): string {
  const blank = (part: string) => ' '.repeat(part.length);
  return withoutTemplates(text).replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/gs, blank);
}
