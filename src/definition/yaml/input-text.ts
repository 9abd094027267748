import { parseJson, parseJsonAsWritten } from '../python/json.ts';
import type { Value } from '../python/value.ts';
import { readYaml } from './read.ts';
import { sourceOf } from './source.ts';
import { nodeValue, valueAsWritten } from './tree.ts';

export type InputText =
  | { readonly value: Value }
  /** What is wrong and at which line and column of the input; no line of the text, which may hold a secret. */
  | { readonly error: string };

/** Read an input of the Action that is JSON or YAML, with the scalars of the library's YAML dialect. */
export const readInputText = (text: string): InputText => readText(text, { isAsWritten: false });

/** The same, with 0042, 3.10, true and dates as the texts that they are written as; whole numbers and nothing stay. */
export const readInputAsWritten = (text: string): InputText => readText(text, { isAsWritten: true });

function readText(text: string, { isAsWritten }: { readonly isAsWritten: boolean }): InputText {
  let jsonError: string | undefined;
  if (/^\s*[[{]/.test(text)) {
    try {
      return { value: isAsWritten ? parseJsonAsWritten(text) : parseJson(text) };
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      // Braces begin YAML, too; behind them, a quote or another brace mostly means JSON.
      if (/^\s*[[{]\s*["[{]/.test(text)) jsonError = error.message;
    }
  }
  const { tree, problems } = readYaml(sourceOf(text, 'input'));
  if (tree) return { value: isAsWritten ? valueAsWritten(tree) : nodeValue(tree) };
  if (jsonError !== undefined) return { error: jsonError };
  const [problem] = problems;
  const place = problem?.at ? ` (line ${problem.at.line}, column ${problem.at.column})` : '';
  // The parser quotes what it did not expect at the end of its message.
  const message = problem?.message
    .replace(/: ".*/s, '')
    .replace(/^The file/, 'It')
    .replace(/\.$/, '');
  return { error: `${message ?? 'It is neither JSON nor YAML'}${place}` };
}
