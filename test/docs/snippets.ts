import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** A fenced block of a page. */
export interface Snippet {
  readonly file: string;
  /** 1-based number of the line with the fence. */
  readonly line: number;
  /** The word after the fence; empty if there is none. */
  readonly language: string;
  readonly text: string;
}

/** The README, the pages of docs, and the README of the local cloud. */
export const pages = (): readonly string[] => [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'docs/examples/README.md',
];

export const readPage = (name: string): string => readFileSync(join(root, name), 'utf8');

export function snippetsOf(file: string): readonly Snippet[] {
  const found: Snippet[] = [];
  const fence = /^```([\w-]*)\n([\s\S]*?)^```$/gm;
  const text = readPage(file);
  for (const match of text.matchAll(fence)) {
    const [, language = '', body = ''] = match;
    found.push({ file, line: text.slice(0, match.index).split('\n').length, language, text: body });
  }
  return found;
}

export const allSnippets = (): readonly Snippet[] => pages().flatMap(snippetsOf);

/** Name of a snippet in a test. */
export const named = ({ file, line }: Snippet): string => `${file}:${line}`;

/** The commands of a shell snippet, with continued lines joined and without comments. */
export const commandsOf = ({ text }: Snippet): readonly string[] =>
  text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The README's definition, which the workflows of the documentation run. */
export const readmeDefinition = (): string =>
  snippetsOf('README.md').find(({ text }) => text.includes('stages:'))?.text ?? '';
