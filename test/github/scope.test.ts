import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { scopesOf } from '../../src/github/scope.ts';

const digest = (ref: string) => createHash('sha256').update(ref).digest('hex').slice(0, 16);
const MAIN = digest('refs/heads/main');
const repository = { default_branch: 'main' };

test.each<[string, string, unknown, { own: string; base?: string }]>([
  ['the default branch', 'refs/heads/main', { repository }, { own: MAIN }],
  ['another branch', 'refs/heads/a/b', { repository }, { own: digest('refs/heads/a/b'), base: MAIN }],
  ['a tag called main', 'refs/tags/main', { repository }, { own: digest('refs/tags/main'), base: MAIN }],
  ['a pull request', 'refs/pull/7/merge', { repository }, { own: 'pr-7', base: MAIN }],
  ['a closed pull request', 'refs/pull/7/head', { repository }, { own: 'pr-7', base: MAIN }],
  [
    'pull_request_target, whose ref is the default branch',
    'refs/heads/main',
    { repository, pull_request: { number: 7 } },
    { own: 'pr-7', base: MAIN },
  ],
  [
    'a comment on a pull request',
    'refs/heads/main',
    { repository, issue: { number: 7, pull_request: { url: 'x' } } },
    { own: 'pr-7', base: MAIN },
  ],
  ['a comment on an issue', 'refs/heads/main', { repository, issue: { number: 7 } }, { own: MAIN }],
  [
    'workflow_run after a pull request',
    'refs/heads/main',
    { repository, workflow_run: { pull_requests: [{ number: 7 }] } },
    { own: 'pr-7', base: MAIN },
  ],
  ['an unreadable payload', 'refs/heads/main', undefined, { own: MAIN }],
  [
    'a payload of other types',
    'refs/heads/main',
    { repository: [], pull_request: { number: 'x/../y' } },
    { own: MAIN },
  ],
])('%s', (_, ref, payload, scopes) => {
  expect(scopesOf({ GITHUB_REF: ref }, payload)).toEqual(scopes);
});
