import { Composer, type CST, type Document, Parser, type YAMLError } from 'yaml';
import { boundedLexemes } from './depth.ts';

export interface Documents {
  /** The first two documents. */
  readonly documents: readonly Document.Parsed[];
  readonly errors: readonly YAMLError[];
}

interface Limits {
  readonly maxDepth: number;
  /** Reading stops after this number of mistakes. */
  readonly maxErrors: number;
}

/** Parses a text, and composes its first two documents. Throws `Excess`. */
export const documentsIn = (text: string, limits: Limits): Documents =>
  withoutStacks(() => composed(tokensIn(text, limits)));

function composed(tokens: Iterable<CST.Token>): Documents {
  const composer = new Composer({
    version: '1.1',
    // All scalars stay texts here; plainScalar decides what they mean.
    schema: 'failsafe',
    uniqueKeys: false,
    strict: true,
    logLevel: 'silent',
  });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens)) {
    documents.push(document);
    if (documents.length === 2) break;
  }
  const errors = documents.flatMap((document) => document.errors);
  return { documents, errors: documents.length > 0 ? errors : [...composer.streamInfo().errors] };
}

/** Tokens for the composer, until a text has more mistakes than are reported. */
function* tokensIn(text: string, { maxDepth, maxErrors }: Limits): Generator<CST.Token> {
  const parser = new Parser();
  let mistakes = 0;
  for (const lexeme of boundedLexemes(text, maxDepth)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') mistakes++;
      yield token;
    }
    if (mistakes > maxErrors) break;
  }
  yield* parser.end();
}

/** A mistake of the file is an `Error` of the parser: the stacks of a million of them would take ten seconds. */
function withoutStacks<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
