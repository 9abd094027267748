import { parseJson, parseJsonAsWritten } from '../python/json.ts';
import type { Value } from '../python/value.ts';
import { readYaml } from './read.ts';
import { sourceOf } from './source.ts';
import { nodeValue, valueAsWritten } from './tree.ts';

export type InputText =
  | { readonly value: Value }
  /** The mistake with its line and column in the input, but without the text, which may contain a secret. */
  | { readonly error: string };

/** Reads an input of the Action that is JSON or YAML, with the scalars of the library's YAML dialect. */
export const readInputText = (text: string): InputText => readText(text, { isAsWritten: false });

/** The same, but 0042, 3.10, true and dates stay texts in their written form; whole numbers and null do not. */
export const readInputAsWritten = (text: string): InputText => readText(text, { isAsWritten: true });

function readText(text: string, { isAsWritten }: { readonly isAsWritten: boolean }): InputText {
  let jsonError: string | undefined;
  if (/^\s*[[{]/.test(text)) {
    try {
      return { value: isAsWritten ? parseJsonAsWritten(text) : parseJson(text) };
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      // YAML can also begin with a brace; a quote or another brace after it usually means JSON.
      if (/^\s*[[{]\s*["[{]/.test(text)) jsonError = error.message;
    }
  }
  const { tree, problems } = readYaml(sourceOf(text, 'input'));
  if (tree) return { value: isAsWritten ? valueAsWritten(tree) : nodeValue(tree) };
  if (jsonError !== undefined) return { error: jsonError };
  const [problem] = problems;
  const place = problem?.at ? ` (line ${problem.at.line}, column ${problem.at.column})` : '';
  // The parser quotes the unexpected text at the end of its message.
  const message = problem?.message
    .replace(/: ".*/s, '')
    .replace(/^The file/, 'It')
    .replace(/\.$/, '');
  return { error: `${message ?? 'It is neither JSON nor YAML'}${place}` };
}
