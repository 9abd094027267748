import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { neutral } from '../../src/printable.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import type { Outcome } from '../../src/report/outcome.ts';
import { renderProblemsSummary } from '../../src/report/pages.ts';
import { problemText } from '../../src/report/problem-text.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { at, failed, job, links, outcomeOf, param, product, stage, stageFailure } from './build-outcome.ts';

const pieces = [
  ...[
    '|',
    '`',
    '```',
    '~~~~',
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '\\',
    '<',
    '>',
    '&',
    '"',
    "'",
    '#',
    '# x',
    '- x',
    '$x$',
  ],
  ...[
    '</details>',
    '<script>',
    '<!--',
    '-->',
    '<img src=x>',
    '](http://x)',
    '[a]',
    '@octocat',
    '#12',
    ':tada:',
  ],
  ...[
    '::error::x',
    '##[error]x',
    '\u001b[31m',
    '\u001b]0;t\u0007',
    '\u0000',
    '\u202e',
    '\u200b',
    '\ud800',
    '\u2028',
  ],
  ...[
    'a',
    'é',
    '日本',
    '😀',
    ';',
    ':',
    ',',
    '%%',
    '"]',
    'end',
    '1. ',
    '&#124;',
    '```mermaid',
    'x'.repeat(5000),
  ],
];
const hostile = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''));

/** A run in which all text from others is the given text. */
function runOf(text: string): Outcome {
  const bad = job(`j${text}`, 20, { needs: ['first'], stages: [stage(text, 22)] });
  return outcomeOf({
    name: text,
    status: 'FAILED',
    seconds: 60,
    warnings: [text],
    params: [[param(text), text]],
    jobs: [
      { job: job('first', 10), created: 0, running: 5, ended: 9 },
      {
        job: bad,
        combinations: product({ [text]: [text, 'b'], other: [1, 2] }),
        status: 'FAILED',
        reason: text,
        created: 9,
        running: 12,
        ended: 60,
        one: (index) =>
          index === 3
            ? {}
            : failed(
                stageFailure({
                  stagePath: [text],
                  name: index === 0 ? text : 'Other',
                  message: text,
                  traceback: text,
                  lastLines: [text, text],
                  hint: text,
                }),
              ),
      },
      { job: job('last', 90, { needs: [bad.id] }), status: 'SKIP', reason: text },
    ],
  });
}

/** Lines of a page by how GitHub renders them: Markdown, code, and diagrams. */
function partsOf(page: string): {
  readonly markdown: string[];
  readonly code: string[];
  readonly diagrams: string[];
} {
  const parts = { markdown: [] as string[], code: [] as string[], diagrams: [] as string[] };
  let fence = '';
  let isDiagram = false;
  for (const line of page.split('\n')) {
    const opening = /^(`{3,})(\w*)$/.exec(line);
    if (fence === '' && opening) {
      fence = opening[1] ?? '';
      isDiagram = opening[2] === 'mermaid';
    } else if (fence !== '' && /^`+$/.test(line) && line.length >= fence.length) fence = '';
    else if (fence === '') parts.markdown.push(line);
    else if (isDiagram) parts.diagrams.push(line);
    else parts.code.push(line);
  }
  if (fence !== '') throw new Error('a code block is not closed');
  return parts;
}

const withoutCode = (line: string) => line.replace(/(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)/g, 'CODE');

function expectSound(page: string): void {
  const { markdown, diagrams } = partsOf(page);
  const own = /<\/?(?:details|summary|code)>|<details open>|<br\/?>/g;
  let columns = 0;
  for (const raw of markdown) {
    // Code in a cell works only without pipes.
    if (raw.startsWith('| ')) {
      const count = raw.split('|').length;
      if (columns === 0) columns = count;
      expect(count).toBe(columns);
    } else columns = 0;
    const line = withoutCode(raw).replace(/\]\([^)\s]*\)/g, ']()');
    expect(line.replaceAll(own, '')).not.toMatch(/[<>]/);
    expect(line).not.toMatch(/@[a-z]|(?<!&)#\d|\$|~/i);
  }
  const count = (text: string) => markdown.filter((line) => withoutCode(line).includes(text)).length;
  expect(count('<details')).toBe(count('</details>'));
  for (const line of diagrams) {
    expect(line).toMatch(
      /^(flowchart (LR|TB)|gantt| {2}(dateFormat|axisFormat) .*| {2}tickInterval \d+(second|minute|hour|day|week)| {2}j\d+\["[^"#;`<>]*(<br\/>[^"#;`<>]*)?"\]| {2}j\d+ --> j\d+| {2}section [^:#;]+| {2}(queue|run \d+ tasks?|retry \d+) :(done|crit|active), [\d: -]+, [\d: -]+)$/,
    );
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e\u200b]/);
  expect(page.isWellFormed()).toBe(true);
}

test('for any text from others, a summary keeps its tables, folds, blocks and diagrams', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expectSound(renderSummary(runOf(text), { links }));
    }),
    { numRuns: 150 },
  );
});

test('for any definition, the summary of its problems keeps its structure', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const problem = { code: 'x', message: text, hint: text, excerpt: text, at: { ...at(1), file: text } };
      expectSound(renderProblemsSummary([problem, problem], text, { links }));
    }),
    { numRuns: 150 },
  );
});

test('for any text from others, no line of the log is a workflow command', () => {
  const isCommand = (line: string) => /^\s*::/.test(line) || /##\[\w/.test(line);
  fc.assert(
    fc.property(hostile, (text) => {
      const problem = { code: 'x', message: text, hint: text, excerpt: text, at: { ...at(1), file: text } };
      for (const line of [neutral(text), neutral(problemText(problem))].join('\n').split(/\r\n|\r|\n/)) {
        // The runner compares with the current culture, which ignores these characters.
        expect(isCommand(line.replace(/\p{Cf}/gu, ''))).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('for any text from others, annotations have one-line titles, limited messages and existing lines', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const annotation of annotationsOf(runOf(text))) {
        expect(annotation.title).not.toMatch(/[\r\n]/);
        expect(annotation.title.length).toBeLessThanOrEqual(400);
        expect(annotation.message.length).toBeLessThanOrEqual(4096);
        expect(annotation.startLine).toBeGreaterThan(0);
      }
    }),
    { numRuns: 100 },
  );
});
