import type { Quoting } from './quoting.ts';

/** What a dollar sign must precede to have a meaning. */
const EXPANSION = /\$(?:[A-Za-z0-9_{(?#@*!$-])/;

/**
 * What in a value changes the meaning of the script that it is pasted into, as words for a message; undefined if the
 * shell takes the value as it is, or if it may be meant as a part of the script.
 */
export function pastedFault(value: string, quoting: Quoting): string | undefined {
  switch (quoting) {
    // A whole command, or a text that no shell reads.
    case 'command':
    case 'quoted here-document':
      return undefined;
    case 'comment':
      return /[\r\n]/.test(value) ? 'a line break, which ends the comment' : undefined;
    case 'single quotes':
      return value.includes("'") ? "the quote ', which ends the text around it" : undefined;
    case 'double quotes':
      if (value.includes('"')) return 'the quote ", which ends the text around it';
      return expanded(value);
    case 'here-document':
      return expanded(value);
    case 'plain':
      return faultOfWords(value);
  }
}

const BACKSLASH = 'a backslash, which the shell does not keep';

function expanded(value: string): string | undefined {
  if (value.includes('`')) return 'a backtick, behind which the shell expects a command';
  if (EXPANSION.test(value)) return 'a dollar sign, which the shell replaces with what it names';
  // At the end, it takes away the meaning of what comes next.
  return /\\(?:[$`\\\n]|$)/.test(value) ? BACKSLASH : undefined;
}

/** Quoted words of a value, such as those of `--where 'a > b'`, are meant for the shell; those of JSON are not. */
function faultOfWords(value: string): string | undefined {
  if (/^\s*[[{].*"/s.test(value)) return 'the quote ", which the shell removes';
  const outside = value.replace(/(^|[\s=])(?:'[^']*'|"(?:\\[\s\S]|[^"\\])*")(?=\s|$)/g, '$1');
  const quote = /["']/.exec(outside)?.[0];
  if (quote !== undefined) return `the quote ${quote}, which begins a text`;
  if (/[\r\n]/.test(outside)) return 'a line break, which ends the command';
  if (outside.includes('\\')) return BACKSLASH;
  const sign = /[;&|<>()]/.exec(outside)?.[0];
  if (sign !== undefined) return `the sign ${sign}, which is one of the shell`;
  return expanded(outside);
}
