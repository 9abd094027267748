import type { Position, Problem } from '../../errors.ts';
import { templatesIn } from '../template-pattern.ts';
import type { Source } from '../yaml/source.ts';
import { variablesIn } from './environment.ts';
import { lineOf, type TemplateText } from './template-texts.ts';

/** The Python code of a stage, in the forms in which it can be compiled before its templates have values. */
export interface PythonCode {
  /**
   * The code with other texts in the place of its templates, every offset kept. It is wrong only where none of them
   * compiles, since the value of a template outside quotes can be anything.
   */
  readonly variants: readonly string[];
  /** The problem that a compiler's message is; `line` counts from 1, `column` from the first character of the line's text. */
  problem(error: CodeError): Problem;
}

/** What a compiler says of code, of the line as it is written without its indentation. */
export interface CodeError {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** Names, numbers, nothing, an operator and a list: what a template outside quotes may become. */
const FILLINGS = ['_', '0', ' ', '+', '[]'];

/** The code of one text, undefined where its lines cannot be told before its templates have values. */
export function pythonCodeOf(
  { text, node, scope }: TemplateText,
  parts: { readonly source: Source; readonly job: string },
): PythonCode | undefined {
  const holes = [
    ...templatesIn(text).map(({ whole, offset }) => ({ whole, offset })),
    ...variablesIn(text).map(({ whole, offset }) => ({ whole, offset })),
  ];
  if (holes.some(({ whole }) => whole.includes('\n'))) return undefined;
  const isBare = holes.some(({ offset }) => !isQuoted(text, offset));
  const variants = (isBare ? FILLINGS : ['_']).map((filling) => filled(text, holes, filling));
  return {
    variants,
    problem({ message, line, column }) {
      const written = text.split('\n')[line - 1]?.trim() ?? '';
      const at = placeOf(parts.source, lineOf(node, line - 1), written, column);
      return {
        code: 'python-syntax',
        message: `Job '${parts.job}', stage '${scope.stage}': Python cannot read the code: ${message}.`,
        at,
        excerpt: parts.source.excerpt(at),
        ...withHint(message, looksLikeShell(text) || looksLikeShell(written)),
      };
    },
  };
}

function filled(
  text: string,
  holes: readonly { readonly whole: string; readonly offset: number }[],
  filling: string,
): string {
  let code = text;
  for (const { whole, offset } of holes) {
    const { length } = whole;
    const part = filling === '_' || filling === '0' ? filling.repeat(length) : filling.padEnd(length);
    code = `${code.slice(0, offset)}${part.slice(0, length)}${code.slice(offset + length)}`;
  }
  return code;
}

/** Whether an odd number of quotes stands before it in its line, so that it is most likely inside a text. */
function isQuoted(text: string, offset: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return ['"', "'"].some((quote) => (before.split(quote).length - 1) % 2 === 1);
}

function placeOf(source: Source, line: number, written: string, column: number): Position {
  const [start, end] = source.line(line);
  const from = source.text.slice(start, end).indexOf(written);
  return from < 0
    ? { file: source.file, line, column: 1 }
    : source.at(Math.min(start + from + Math.max(0, column - 1), end));
}

function withHint(message: string, isShell: boolean): { readonly hint?: string } {
  if (message.startsWith("'return' outside")) {
    return { hint: 'The code of a stage is no function: put what follows under an if.' };
  }
  return isShell ? { hint: "'run' is Python; a shell command goes under 'bash'." } : {};
}

/** Programs that people call from scripts; a name of Python would be followed by one of its signs. */
const COMMAND =
  /^(?:\.{0,2}\/\S+|(?:python3?|pip3?|uv|bash|sh|cd|cp|mv|rm|ls|cat|echo|mkdir|export|source|set|test|find|grep|sed|awk|tar|unzip|curl|wget|git|make|docker|node|npm|npx|java|Rscript|julia|gcloud|gsutil|bq|aws|az|apt-get|apt|sudo|chmod|head|tail|sort|jq|psql|for|if|while)\s+(?![=(.[,:+*/%|&<>-]\s))\S/;

/** Whether the first line of code is a command of a shell. */
export function looksLikeShell(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const first = lines.find((line) => line !== '' && !line.startsWith('#')) ?? '';
  if (/^(?:for|if|while)\b/.test(first)) return /;\s*(?:do|then)\b|\[\s/.test(first);
  return COMMAND.test(first) || /^#!.*\b(?:ba|z|da)?sh\b/.test(lines[0] ?? '') || /^[A-Z_]+=\S*$/.test(first);
}
