import { expect, test } from '@jest/globals';
import { createOidc } from '../../../src/local-cloud/identity/oidc.ts';
import { createTokens } from '../../../src/local-cloud/identity/tokens.ts';

const START_MS = 1_700_000_000_000;

test('an access token proves its subject until it expires', () => {
  let nowMs = START_MS;
  const tokens = createTokens(() => nowMs);
  const authorization = `Bearer ${tokens.issue({ subject: 'someone', lifetimeSeconds: 300 })}`;
  nowMs += 299_999;
  expect(tokens.check(authorization)).toEqual({
    subject: 'someone',
    expiresMs: START_MS + 300_000,
    isTask: false,
  });
  nowMs += 1;
  expect(tokens.check(authorization)).toEqual({
    refused: expect.stringContaining('Request had invalid authentication credentials.'),
  });
});

test('a missing and an unknown token are distinguished', () => {
  const tokens = createTokens();
  expect(tokens.check(undefined)).toEqual({ refused: expect.stringContaining('missing') });
  expect(tokens.check('Bearer made-up')).toEqual({ refused: expect.stringContaining('invalid') });
  expect(tokens.check('Basic abc')).toEqual({ refused: expect.stringContaining('invalid') });
});

test('an ID token expires after five minutes', () => {
  let nowMs = START_MS;
  const oidc = createOidc(() => nowMs);
  const request = {
    method: 'GET',
    path: '/token?audience=a',
    url: new URL('http://127.0.0.1/token?audience=a'),
    headers: { authorization: `Bearer ${oidc.requestToken}` },
    body: Buffer.alloc(0),
    refused: '',
  };
  const { value } = oidc.handle(request).body as { value: string };
  expect(oidc.read(value)).toMatchObject({ aud: 'a', exp: START_MS / 1_000 + 300 });
  nowMs += 300_000;
  expect(oidc.read(value)).toContain('stale');
});
