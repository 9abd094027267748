import { expect, test } from '@jest/globals';
import { neutral, withoutTokens } from '../../src/printable.ts';
import { codeBlock } from '../../src/report/markdown.ts';
import { maskCutText } from '../../src/report/secrets.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { processorClock } from '../processor-time.ts';
import { failed, job, outcomeOf, param, stage, stageFailure } from '../report/build-outcome.ts';

const TOKENS = {
  'an access token of Google': 'ya29.a0AfB_byCk-0123456789.abcdef',
  'a federated token': 'ya29.d.c0AY_VpZh-0123456789_abcdef==',
  'a JSON web token': 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvOm8vciJ9.c2lnbmF0dXJl-_',
  'an unsigned JSON web token': 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0',
  "a token of GitHub's": 'ghs_16C7e42F292c6912E7710c838347Ae178B4a',
  'a fine-grained token': 'github_pat_11ABCDEFG0123456789_abcdefghijklmnop',
  'a key of an API': 'AIzaSyA0123456789abcdefghijklmnopqrstuv',
};

test.each(Object.entries(TOKENS))('%s is masked in any position', (_, token) => {
  for (const text of [
    token,
    `got ${token}, and`,
    `{"token":"${token}"}`,
    `x=${token}`,
    `Bearer ${token}`,
    `a\n${token}\nb`,
  ]) {
    expect(withoutTokens(text)).not.toContain(token.slice(0, 12));
    expect(neutral(text)).not.toContain(token.slice(0, 12));
  }
  // A terminal sequence or an invisible character in the middle hides the token only from a search.
  for (const noise of ['\u001b[0m', '\u200b', '\u0000']) {
    const broken = token.slice(0, 6) + noise + token.slice(6);
    expect(neutral(`got ${broken}`)).not.toContain(token.slice(-10));
  }
});

test.each([
  ['https://bob:hunter2@host/x', 'https://bob:***@host/x'],
  ['git+https://bob:hun@ter2@host/x@v1', 'git+https://bob:***@host/x@v1'],
  ['postgresql://bob:hunter2@10.0.0.1:5432/db', 'postgresql://bob:***@10.0.0.1:5432/db'],
  ['//bob:hunter2@host', '//bob:***@host'],
  ['https://:hunter2@host', 'https://:***@host'],
  ['https://hunter2@github.com/o/r', 'https://***@github.com/o/r'],
  ['two: https://a:b@c and https://d:e@f', 'two: https://a:***@c and https://d:***@f'],
  ['{"url":"https://host:8080","mail":"a@b.c"}', '{"url":"https://host:8080","mail":"a@b.c"}'],
  ['https://host:8080/a@b', 'https://host:8080/a@b'],
  ['git@github.com:o/r and ssh://git@github.com/o/r', 'git@github.com:o/r and ssh://git@github.com/o/r'],
  ['https://medium.com/@who', 'https://medium.com/@who'],
])('only the password of the URL in %j is masked', (given, wanted) => {
  expect(withoutTokens(given)).toBe(wanted);
});

test('a private key is masked from its first to its last line', () => {
  const key =
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\nabc=\n-----END PRIVATE KEY-----';
  expect(withoutTokens(`key: ${key}\nnext`)).toBe('key: ***\nnext');
});

test('text that only resembles a token is not masked', () => {
  for (const text of [
    'ya29',
    'eyJ is how they begin',
    'ghosts_and_goblins',
    'Bearer of news',
    'v1.2.3',
    'a.b.c',
  ]) {
    expect(withoutTokens(text)).toBe(text);
  }
});

test.each([
  'ya29.',
  'eyJ',
  'eyJ-',
  'eyJaaaaaaaaa.',
  'ghs_',
  'Bearer ',
  '-----BEGIN PRIVATE KEY-----',
  'AIza',
  'a.',
  '//',
  '//a:',
  '//a:b',
  'https://',
  'https://a',
  '@//a:',
])('a megabyte of %j is searched in bounded time', (piece) => {
  const usedMs = processorClock();
  withoutTokens(piece.repeat(Math.ceil(1_000_000 / piece.length)));
  expect(usedMs()).toBeLessThan(20_000);
});

const SECRET = 'correct horse battery staple';

test.each([
  ['cut at the end of the head', `x ${SECRET.slice(0, 20)}\n... 900 characters omitted ...\ny`],
  ['cut at the start of the tail', `x\n... 900 characters omitted ...\n${SECRET.slice(9)} y`],
  ['cut at the end of a line', `x ${SECRET.slice(0, 8)}`],
  ['whole', `x ${SECRET} y`],
])('a secret %s is masked', (_, text) => {
  const masked = maskCutText(text, [SECRET]);
  expect(masked).not.toMatch(/corr|aple/);
  expect(masked).toContain('***');
});

test('a token at the cut of a text is masked', () => {
  const token = TOKENS['a JSON web token'];
  for (let at = 0; at <= token.length; at++) {
    const shown = codeBlock(`x ${token}${'y'.repeat(at)}`, { lines: 1, characters: 20 });
    expect(shown).not.toContain(token.slice(-8));
  }
});

test('a secret in a failure is masked before the text is cut, escaped or folded', () => {
  const secret = 'p@ss"w|rd`<b>\\{x}';
  for (const before of [0, 150, 290, 380, 395, 500]) {
    const plain = `${'x'.repeat(before)}${secret}`;
    for (const text of [
      plain,
      JSON.stringify(plain),
      encodeURIComponent(plain),
      `'${plain.replaceAll('\\', '\\\\')}'`,
    ]) {
      const failure = stageFailure({ message: text, traceback: text, lastLines: [text], hint: text });
      const page = renderSummary(
        outcomeOf({
          status: 'FAILED',
          seconds: 1,
          warnings: [text],
          params: [[{ ...param('key'), secret: true }, secret]],
          jobs: [
            {
              job: job('a', 1, { stages: [stage('s', 2)] }),
              status: 'FAILED',
              reason: text,
              created: 0,
              running: 0,
              ended: 1,
              one: () => failed(failure),
            },
          ],
        }),
      );
      const plain = page
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
        .replaceAll('\u200b', '');
      expect(plain).not.toMatch(/p@ss|p%40ss|w\|rd/);
    }
  }
});
