/**
 * A simple and slow reference for masking. Whatever it hides, the real masking must also hide.
 */

const MASK = '***';
const SHORTEST = 3;
const CUT = /(\n\.\.\. \d+ characters omitted \.\.\.\n)/;

export function referenceText(text: string, secrets: readonly string[]): string {
  let masked = text;
  for (const secret of longestFirst(secrets)) masked = masked.replaceAll(secret, MASK);
  return masked;
}

export const referenceCutText = (text: string, secrets: readonly string[]): string =>
  referenceText(text, secrets)
    .split(CUT)
    .map((piece) => (CUT.test(piece) ? piece : referenceEnds(piece, secrets)))
    .join('');

function referenceEnds(text: string, secrets: readonly string[]): string {
  let masked = text;
  for (const secret of longestFirst(secrets)) {
    for (let length = secret.length - 1; length > SHORTEST; length--) {
      if (masked.endsWith(secret.slice(0, length))) masked = masked.slice(0, -length) + MASK;
      if (masked.startsWith(secret.slice(-length))) masked = MASK + masked.slice(length);
    }
  }
  return masked;
}

const longestFirst = (secrets: readonly string[]) => [...secrets].sort((a, b) => b.length - a.length);
