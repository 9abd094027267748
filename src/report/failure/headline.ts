import type { Failure } from '../outcome.ts';
import { failureText } from './causes.ts';

/** The task runner's name for a process that ended without a message: the sentence says the same. */
const OWN_NAMES = new Set(['ProcessKilled', 'ProcessExit', 'NoReport']);
/** Messages of Google's clients begin with the address: `404 POST https://…: {"error": …}`. */
const REQUEST = /\b(\d{3}) (?:GET|POST|PUT|PATCH|DELETE|HEAD) \S+?: /;

/**
 * The heading for a failure: the first sentence of our own message, or the last line of Python for an exception.
 */
export function headlineText(failure: Failure): string {
  if (failure.headline !== undefined) return failure.headline;
  const { origin, name, message } = failure;
  if (origin !== 'stage' || OWN_NAMES.has(name)) return message === '' ? name : firstSentence(message);
  // Its number adds nothing to the words.
  const text = failureText(failure).replace(/\[Errno \d+\] /, '');
  const request = REQUEST.exec(text);
  if (!request) return text;
  const said = /"message":\s*"((?:[^"\\]|\\.)+)"/.exec(text)?.[1];
  const start = text.slice(0, request.index) + (request[1] ?? '');
  return `${start}: ${said ?? text.slice(request.index + request[0].length)}`;
}

const firstSentence = (text: string): string => text.split(/(?<=\.)\s+(?=[A-Z])/)[0] ?? text;
