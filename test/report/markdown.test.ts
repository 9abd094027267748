import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { neutral, printable } from '../../src/printable.ts';
import {
  byteLength,
  code,
  codeBlock,
  details,
  html,
  inline,
  lastLines,
  link,
  oneLine,
  table,
} from '../../src/report/markdown.ts';

test('terminal sequences, control characters and invisible characters are removed from text', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007', 'link'],
    ['\u009b1mbold', 'bold'],
    ['a\u0000b\u0008c\u007f', 'abc'],
    ['right\u202eleft', 'rightleft'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['tab\tstays', 'tab\tstays'],
    ['10%\r50%\r\n100%', '10%\n50%\n100%'],
    ['half \ud83d pair', 'half \ufffd pair'],
    ['héllo 日本語 😀', 'héllo 日本語 😀'],
  ];
  for (const [given, wanted] of cases) expect(printable(given)).toBe(wanted);
});

test('no line for the log is a workflow command', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['::error::boom', '\\::error::boom'],
    ['fine\n  ::set-output name=x::1', 'fine\n  \\::set-output name=x::1'],
    ['progress\r::stop-commands::x', 'progress\n\\::stop-commands::x'],
    ['\u001b[0m::add-mask::e', '\\::add-mask::e'],
    [':\u200b:error::x', '\\::error::x'],
    ['\u00a0::debug::x', '\u00a0\\::debug::x'],
    ['a ##[error]x ##[add-mask]e', 'a ##[\\error]x ##[\\add-mask]e'],
    ['#\u200d#[error]x', '##[\\error]x'],
    ['std::vector and a :: b', 'std::vector and a :: b'],
  ];
  for (const [given, wanted] of cases) expect(neutral(given)).toBe(wanted);
});

test('a line is cut between characters', () => {
  expect(oneLine('  a\n\tb  ')).toBe('a b');
  expect(oneLine('😀😀😀😀', 3)).toBe('😀😀…');
  expect(oneLine('x'.repeat(10_000_000), 5)).toBe('xxxx…');
});

test('text from others stays text in a line of Markdown', () => {
  expect(inline('<b>*x* _y_ `z` | ~~a~~ [b](c) $1$')).toBe(
    '&#60;b&#62;&#42;x&#42; &#95;y&#95; &#96;z&#96; &#124; &#126;&#126;a&#126;&#126; &#91;b&#93;(c) &#36;1&#36;',
  );
  expect(inline('@octocat fixed #12 and GH-7')).toBe('@&#8203;octocat fixed #&#8203;12 and GH-&#8203;7');
  expect(inline('a & b &amp; c')).toBe('a &amp; b &amp;amp; c');
  expect(inline('see https://evil.example, www.evil.example')).toBe(
    'see https&#58;//evil.example, www&#46;evil.example',
  );
  expect(html('</summary><script>`@me`')).toBe('&#60;/summary&#62;&#60;script&#62;&#96;@&#8203;me&#96;');
});

test('inline code has as many backticks as necessary, and none if a cell would break', () => {
  expect(code('plain')).toBe('`plain`');
  expect(code('a `b` ``c``')).toBe('``` a `b` ``c`` ```');
  expect(code('`x`')).toBe('`` `x` ``');
  expect(code('a | `b` <i>')).toBe('<code>a &#124; &#96;b&#96; &#60;i&#62;</code>');
  expect(code('two\nlines')).toBe('`two lines`');
  expect(code(' \n ')).toBe('');
});

test('fences inside a code block do not end it, and its length is limited', () => {
  expect(codeBlock('```\nx\n````', { lines: 9, characters: 9 })).toBe('`````text\n```\nx\n````\n`````');
  expect(lastLines('1\n2\n3\n', { lines: 2, characters: 9 })).toEqual(['…', '2', '3']);
  expect(lastLines('12345', { lines: 2, characters: 4 })).toEqual(['123…']);
  expect(byteLength(codeBlock('y'.repeat(10_000_000), { lines: 5, characters: 100 }))).toBeLessThan(700);
});

test('links without an address keep their text, and no address ends early', () => {
  expect(link('log', undefined)).toBe('log');
  expect(link('log', 'https://x/a b(c)|d"eé')).toBe('[log](https://x/a%20b%28c%29%7Cd%22e%C3%A9)');
});

test('tables and folded parts are built line by line', () => {
  expect(table([{ title: 'A' }, { title: 'B', align: 'right' }], [['1', '2']])).toBe(
    '| A | B |\n| :-- | --: |\n| 1 | 2 |',
  );
  expect(details('<x>', 'body')).toBe('<details><summary>&#60;x&#62;</summary>\n\nbody\n\n</details>');
});

test('a fence is longer than any run of backticks inside, for any number and length', () => {
  const runs = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 });
  fc.assert(
    fc.property(runs, fc.integer({ min: 0, max: 3_000 }), (lengths, singles) => {
      const text = `${'a `'.repeat(singles)}\n${lengths.map((length) => '`'.repeat(length)).join(' x\n')}`;
      const [fence = ''] = /^`+/.exec(codeBlock(text, { lines: 100, characters: 10_000 })) ?? [];
      for (const [run] of text.matchAll(/`+/g)) expect(fence.length).toBeGreaterThan(run.length);
    }),
    { numRuns: 100 },
  );
});

test('a million runs of backticks are counted', () => {
  expect(codeBlock(`${'` '.repeat(1_000_000)}\`\`\`\`\`\``, { lines: 1, characters: 3_000_000 })).toMatch(
    /^`{7}text\n/,
  );
});
