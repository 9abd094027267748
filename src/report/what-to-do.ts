import { codeBlock, inline } from './markdown.ts';

/** A command in a hint: up to the end of its sentence, a bracket or a comma. */
const COMMAND = /\bg(?:cloud|it) \S.*?(?=\.(?:\s|\)|$)| \(|[;,)]|$)/g;

/** Advice about a failure: a command gets its own block, to which GitHub adds a copy button. Markdown. */
export function whatToDo(hint: string, length: number): string {
  const [first = '', ...below] = hint.trim().split('\n');
  // An example with several lines stays unchanged.
  if (below.length > 0) {
    const example = codeBlock(below.join('\n'), { lines: 20, characters: 1000 }, 'yaml');
    return `${whatToDo(first, length)}\n\n${example}`;
  }
  const line = hint
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, length * 2);
  const parts: string[] = [];
  let from = 0;
  for (const match of line.matchAll(COMMAND)) {
    parts.push(text(line.slice(from, match.index), length));
    parts.push(codeBlock(match[0], { lines: 1, characters: 1000 }, 'sh'));
    from = match.index + match[0].length;
  }
  parts.push(text(line.slice(from), length));
  return `**What to do:** ${parts.filter((part) => part !== '').join('\n\n')}`;
}

/** A remark around a command, without the punctuation that ended the command's sentence. */
const text = (remark: string, length: number): string =>
  inline(remark.replace(/^[\s.;,)]+/, '').trim(), length);
