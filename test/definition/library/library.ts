import { fromJsonText, toJsonText } from '../../../src/definition/python/codec.ts';
import type { Value } from '../../../src/definition/python/value.ts';
import { mapOf } from './conformance.ts';
import { openLineServer } from './line-server.ts';

/** What the library gives, or the exception it raises. */
export type Answer =
  | { readonly value: Value }
  | { readonly error: { readonly name: string; readonly message: string } };

/** The real library in one Python process, for as many questions as a test has. */
export interface Library {
  /** `question` is the name of a function of library-server.py. */
  ask(question: string, ...given: readonly Value[]): Promise<Answer>;
  end(): Promise<void>;
}

export function openLibrary(): Library {
  const server = openLineServer('library-server.py');
  return {
    async ask(question, ...given) {
      const answer = mapOf(fromJsonText(await server.ask(toJsonText([question, ...given]))));
      const error = answer.get('error');
      if (error === undefined) return { value: answer.get('value') ?? null };
      const { name, message } = Object.fromEntries(mapOf(error)) as Record<string, string>;
      return { error: { name: name ?? '', message: message ?? '' } };
    },
    end: server.end,
  };
}
