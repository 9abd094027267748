import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MASK, maskCutText, maskText } from '../../src/report/secrets.ts';
import { processorClock } from '../processor-time.ts';
import { referenceCutText, referenceText } from './masking-reference.ts';

/** Secrets of few letters, so that they overlap each other and themselves, and texts that consist of parts of them. */
const given = fc.constantFrom('ab', 'abc', 'abcdefgh', 'abcdefghijklmnopqrstuvwxyz\n').chain((alphabet) => {
  const word = (min: number, max: number) =>
    fc
      .array(fc.constantFrom(...alphabet), { minLength: min, maxLength: max })
      .map((letters) => letters.join(''));
  const secrets = fc.uniqueArray(
    fc.oneof(
      word(3, 16),
      fc.tuple(word(1, 4), fc.integer({ min: 3, max: 6 })).map(([part, times]) => part.repeat(times)),
    ),
    { minLength: 1, maxLength: 5 },
  );
  return secrets.chain((list) => {
    const part = fc
      .tuple(fc.constantFrom(...list), fc.nat(16), fc.nat(16))
      .map(([secret, from, to]) => secret.slice(from % secret.length, (from % secret.length) + to + 1));
    const piece = fc.oneof(fc.constantFrom(...list), part, word(0, 12));
    const cut = fc.nat(999).map((count) => `\n... ${count} characters omitted ...\n`);
    const text = fc
      .array(fc.oneof({ weight: 8, arbitrary: piece }, fc.constant(' '), cut), { maxLength: 9 })
      .map((pieces) => pieces.join(''));
    return fc.record({ secrets: fc.constant(list), text });
  });
});

const shownIn = (masked: string): string => masked.replaceAll(MASK, '');

/** Whether `whole` contains every letter of `part`, in the same order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (part[at] === letter) at++;
  return at === part.length;
}

test.each([
  ['a text', maskText, referenceText],
  ['a text that was cut', maskCutText, referenceCutText],
] as const)('everything that the reference hides in %s is hidden', (_, mask, reference) => {
  fc.assert(
    fc.property(given, ({ secrets, text }) => {
      const masked = mask(text, secrets);
      const wanted = reference(text, secrets);
      expect({ masked, wanted, isWithin: isWithin(shownIn(masked), shownIn(wanted)) }).toMatchObject({
        isWithin: true,
      });
      for (const secret of secrets) expect(masked).not.toContain(secret);
    }),
    { numRuns: 4_000 },
  );
});

test('a text without any part of a secret is unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!text.includes('q'));
      expect(maskCutText(text, ['qqq', 'qwertyqwerty'])).toBe(text);
    }),
  );
});

test('no part of overlapping secrets is visible', () => {
  expect(maskText('xabcdefghix', ['abcdef', 'defghi'])).toBe(`x${MASK}x`);
  expect(maskText('abababab', ['aba'])).toBe(`${MASK}b`);
  expect(maskText('aaaaaaa', ['aaa'])).toBe(MASK);
  expect(maskCutText('acccaaacbc', ['acbcacccaaacbc'])).toBe(MASK);
});

const SECRET = 'hunter2hunter2';

test.each([
  ['a terminal sequence', '\u001b[1m'],
  ['a title sequence', '\u001b]0;x\u0007'],
  ['a zero-width space', '\u200b'],
  ['a control character', '\u0007'],
  ['a direction', '\u202e'],
  ['a soft hyphen', '\u00ad'],
])('%s in the middle does not hide a secret', (_, noise) => {
  for (let at = 1; at < SECRET.length; at++) {
    const text = `it is ${SECRET.slice(0, at)}${noise}${SECRET.slice(at)}, see`;
    for (const mask of [maskText, maskCutText]) expect(mask(text, [SECRET])).toBe(`it is ${MASK}, see`);
  }
});

test('a secret is masked in base64 together with the text before and after it', () => {
  const encodings = ['base64', 'base64url'] as const;
  const secret = 'p\u00e4ss>w?rd~~~word';
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (before, after) => {
      for (const encoding of encodings) {
        const encoded = Buffer.from(before + secret + after).toString(encoding);
        const masked = maskText(`Authorization: Basic ${encoded} end`, [secret]);
        const [, left = '', right = ''] = /^Authorization: Basic (.*)\*\*\*(.*) end$/.exec(masked) ?? [];
        // The rest of its first and last groups does not reveal the secret.
        expect(masked).toContain(MASK);
        const bytes = Buffer.byteLength(before);
        expect(left.length).toBeLessThanOrEqual(Math.floor((bytes * 8) / 6));
        expect(right.length).toBeLessThanOrEqual(Math.ceil((Buffer.byteLength(after) * 8) / 6) + 2);
      }
    }),
  );
});

test.each([
  [
    'a key of 1,000 lines',
    Array.from({ length: 1_000 }, (_, at) => `${String(at).repeat(20)}Z`.slice(-64)).join('\n'),
  ],
  ['64 KiB in one line', 'k3y'.repeat(21_845)],
  ['64 KiB of one letter', 'a'.repeat(65_536)],
])('%s is masked in many texts in bounded time', (_, key) => {
  const secrets = [key, ...key.split('\n')];
  const texts = Array.from(
    { length: 500 },
    (_, at) => `${at} ${'frame of a traceback '.repeat(300)}${key.slice(0, 40)}`,
  );
  const usedMs = processorClock();
  for (const text of [...texts, 'a'.repeat(8_000), `${'a'.repeat(8_000)}b`]) maskCutText(text, secrets);
  expect(usedMs()).toBeLessThan(5_000);
});
