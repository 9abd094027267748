import { getOctokit } from '@actions/github';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stubBatch } from '../../../src/local-cloud/batch/stub.ts';
import { responseProblems } from '../../../src/local-cloud/github/schema.ts';
import { type LocalCloud, startServices } from '../../../src/local-cloud/services.ts';

const repository = { owner: 'octo-org', repo: 'octo-repo' };
const CHECK_RUNS = '/repos/{owner}/{repo}/check-runs';
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';

let cloud: LocalCloud;
let api: ReturnType<typeof getOctokit>['rest'];
const octokit = (token: string) => getOctokit(token, { baseUrl: cloud.environment.GITHUB_API_URL ?? '' });
beforeAll(async () => {
  cloud = await startServices(stubBatch().start);
  api = octokit(cloud.environment.GITHUB_TOKEN ?? '').rest;
});
afterAll(() => cloud.stop());

const annotation = (line: number) => ({
  path: 'workflow.yml',
  start_line: line,
  end_line: line,
  annotation_level: 'failure' as const,
  message: `line ${line}`,
});

test('a check run is created, annotated in two requests and completed, in the form of GitHub’s schema', async () => {
  const created = await api.checks.create({
    ...repository,
    name: 'batch',
    head_sha: 'abc',
    status: 'in_progress',
  });
  expect(responseProblems('POST', CHECK_RUNS, 201, created.data)).toEqual([]);
  const run = { ...repository, check_run_id: created.data.id };
  const output = { title: 'Running', summary: 'one', annotations: [annotation(1)] };
  await api.checks.update({ ...run, output });
  const updated = await api.checks.update({
    ...run,
    conclusion: 'failure',
    output: { title: 'Done', summary: 'two', annotations: [annotation(2), annotation(3)] },
  });
  expect(responseProblems('PATCH', `${CHECK_RUNS}/{check_run_id}`, 200, updated.data)).toEqual([]);
  expect(updated.data).toMatchObject({
    head_sha: 'abc',
    status: 'completed',
    conclusion: 'failure',
    output: { title: 'Done', summary: 'two', annotations_count: 3 },
  });
  const [state] = (await cloud.state()).checkRuns as { output: { annotations: unknown[] } }[];
  expect(state?.output.annotations).toEqual([annotation(1), annotation(2), annotation(3)]);
  const listed = await api.checks.listForRef({ ...repository, ref: 'abc', check_name: 'batch' });
  expect(listed.data.check_runs.map(({ id }) => id)).toEqual([created.data.id]);
});

test.each([
  [
    'more than 50 annotations',
    { output: { title: 't', summary: 's', annotations: Array(51).fill(annotation(1)) } },
  ],
  ['a summary that is too long', { output: { title: 't', summary: 's'.repeat(65_536) } }],
  ['a completed run without a conclusion', { status: 'completed' as const }],
  ['a conclusion that does not exist', { conclusion: 'broken' as never }],
  ['a field that does not exist', { colour: 'red' }],
  ['a field of the output that does not exist', { output: { title: 't', summary: 's', colour: 'red' } }],
  [
    'a field of an annotation that does not exist',
    { output: { title: 't', summary: 's', annotations: [{ ...annotation(1), colour: 'red' }] } },
  ],
])('%s is refused', async (_, body) => {
  const request = api.checks.create({ ...repository, name: 'batch', head_sha: 'abc', ...body });
  await expect(request).rejects.toMatchObject({ status: 422 });
});

test('a query that is not in GitHub’s schema is refused', async () => {
  const list = { ...repository, ref: 'abc' };
  await expect(api.checks.listForRef({ ...list, filter: 'newest' as never })).rejects.toMatchObject({
    status: 422,
  });
  await expect(api.checks.listForRef({ ...list, colour: 'red' } as never)).rejects.toMatchObject({
    status: 422,
  });
  expect((await api.checks.listForRef({ ...list, filter: 'all', per_page: 5 })).status).toBe(200);
});

test('comments of an issue are created, changed and listed in pages', async () => {
  const issue = { ...repository, issue_number: 7 };
  const created = await api.issues.createComment({ ...issue, body: 'one' });
  expect(responseProblems('POST', COMMENTS, 201, created.data)).toEqual([]);
  await api.issues.createComment({ ...issue, body: 'two' });
  await api.issues.createComment({ ...issue, issue_number: 8, body: 'elsewhere' });
  await api.issues.updateComment({ ...repository, comment_id: created.data.id, body: 'changed' });
  const first = await api.issues.listComments({ ...issue, per_page: 1 });
  expect(first.data.map(({ body }) => body)).toEqual(['changed']);
  expect(first.headers.link).toContain('rel="next"');
  const second = await api.issues.listComments({ ...issue, per_page: 1, page: 2 });
  expect([second.data.map(({ body }) => body), second.headers.link]).toEqual([['two'], undefined]);
  expect((await cloud.state()).comments).toHaveLength(3);
  await expect(api.issues.createComment({ ...issue, body: 'x'.repeat(65_537) })).rejects.toMatchObject({
    status: 422,
  });
});

test('a wrong token is refused, and what does not exist is not found', async () => {
  await expect(octokit('wrong').rest.pulls.get({ ...repository, pull_number: 7 })).rejects.toMatchObject({
    status: 401,
    message: expect.stringContaining('Bad credentials'),
  });
  expect((await api.pulls.get({ ...repository, pull_number: 7 })).data.number).toBe(7);
  const other = { owner: 'octo-org', repo: 'other', check_run_id: 1, name: 'batch' };
  await expect(api.checks.update(other)).rejects.toMatchObject({ status: 404 });
});
