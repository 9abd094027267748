import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readPage, root } from './snippets.ts';

const page = readPage('docs/CHANGELOG.md');
const sections = page
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ title: text.split('\n')[0] ?? '', text }));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

// The form of keepachangelog.com/en/1.1.0.
test('unreleased changes come first, then versions, each with a link', () => {
  const [first, ...versions] = sections.map(({ title }) => title);
  expect(first).toBe('[Unreleased]');
  expect(versions.length).toBeGreaterThan(0);
  for (const title of versions) expect(title).toMatch(/^\[\d+\.\d+\.\d+\]( - \d{4}-\d{2}-\d{2})?$/);
  const named = sections.map(({ title }) => title.split(' ')[0] ?? '');
  const addresses = [...page.matchAll(/^(\[[\w.]+\]): https:/gm)].map(([, name]) => name);
  expect(addresses).toEqual(named);
});

test('changes are in the groups that readers know', () => {
  const groups = [...page.matchAll(/^### (.+)$/gm)].map(([, group]) => group);
  const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
  expect(groups.filter((group) => !known.includes(group ?? ''))).toEqual([]);
  for (const { title, text } of sections.slice(1)) {
    expect({ title, isGrouped: /^### /m.test(text) }).toEqual({ title, isGrouped: true });
  }
});

test('the release notes of the version in package.json are its section, without links', () => {
  const script = join(root, 'scripts', 'release-notes.mjs');
  const notes = execFileSync(process.execPath, [script, `v${version}`], { encoding: 'utf8' });
  expect(notes).toMatch(/^### /);
  expect(notes).not.toContain('## [');
  expect(notes).not.toMatch(/^\[[\w.]+\]:/m);
});
