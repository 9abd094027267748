import { fromJsonText, toJsonText } from '../../../src/definition/python/codec.ts';
import type { Value } from '../../../src/definition/python/value.ts';
import { mapOf } from './conformance.ts';
import { openLineServer } from './line-server.ts';

/** The library's answer, or the exception that it raises. */
export type Answer =
  | { readonly value: Value }
  | { readonly error: { readonly name: string; readonly message: string } };

/** The real library in one Python process, for all questions of a test. */
export interface Library {
  /** `question`: the name of a function in library-server.py. */
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
