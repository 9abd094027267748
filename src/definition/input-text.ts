import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { parseJson } from './json-parser.ts';
import { plainScalar } from './plain-scalar.ts';
import type { Value } from './value.ts';

export type InputText =
  | { readonly value: Value }
  /** What is wrong, with line and column in the input; never a piece of the text, which may hold a secret. */
  | { readonly error: string };

/** More than any input needs; a few aliases of aliases would fill the memory. */
const MAX_NODES = 1_000_000;

/** Read an input of the Action that is JSON or YAML, with the scalars of the library's YAML dialect. */
export function readInputText(text: string): InputText {
  if (/^\s*[[{]/.test(text)) {
    try {
      return { value: parseJson(text) };
    } catch (error) {
      // Braces begin YAML, too.
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    // All scalars as they are written: what they mean is decided by plainScalar.
    schema: 'failsafe',
    version: '1.1',
    merge: false,
    prettyErrors: false,
    lineCounter,
  });
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return `line ${line}, column ${col}`;
  };
  const [broken] = document.errors;
  if (broken) return { error: `it is neither JSON nor YAML: ${REASONS[broken.code] ?? 'it cannot be read'} (${place(broken.pos[0])})` };
  let left = MAX_NODES;
  const read = (node: unknown): Value => {
    left -= 1;
    if (left < 0) throw new UnreadableInput('it is too large');
    if (isAlias(node)) return read(node.resolve(document));
    if (isSeq(node)) return node.items.map(read);
    if (isMap(node)) {
      return new Map(node.items.map((pair) => (isPair(pair) ? [read(pair.key), read(pair.value)] : [null, null])));
    }
    if (!isScalar(node)) return null;
    const written = String(node.value ?? '');
    if (node.tag === '!!str' || node.tag === 'tag:yaml.org,2002:str') return written;
    if (node.tag !== undefined) throw new UnreadableInput(`the tag ${node.tag} is not supported (${place((node as Node).range?.[0] ?? 0)})`);
    return node.type === 'PLAIN' || written === '' && node.type === undefined ? plainScalar(written) : written;
  };
  try {
    return { value: read(document.contents) };
  } catch (error) {
    if (error instanceof UnreadableInput) return { error: error.message };
    throw error;
  }
}

class UnreadableInput extends Error {}
