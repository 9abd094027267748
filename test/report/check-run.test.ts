import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { Annotation } from '../../src/report/annotations.ts';
import { checkRunEnd, checkRunProgress, checkRunStart, conclusionOf } from '../../src/report/check-run.ts';
import { commentBody, commentMarker } from '../../src/report/comment.ts';
import { links, outcomeOf } from './build-outcome.ts';
import { states } from './states.ts';

const description = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.deref.json'),
    'utf8',
  ),
) as {
  paths: Record<
    string,
    Record<string, { requestBody: { content: { 'application/json': { schema: object } } } }>
  >;
};

/** GitHub's own schema of a request, changed to refuse unknown members. */
function validator(path: string, method: string) {
  const schema = description.paths[path]?.[method]?.requestBody.content['application/json'].schema;
  if (!schema) throw new Error(`${method} ${path} is not described`);
  const ajv = new Ajv({ strict: false, allErrors: true });
  (formats as unknown as (ajv: Ajv) => void)(ajv);
  const validate = ajv.compile(closed(schema) as object);
  return (body: unknown) => {
    validate(body);
    return validate.errors ?? [];
  };
}

function closed(schema: unknown, isBranch = false): unknown {
  if (Array.isArray(schema)) return schema.map((member) => closed(member, isBranch));
  if (typeof schema !== 'object' || schema === null) return schema;
  const members = Object.entries(schema).map(([key, member]) => [
    key,
    closed(member, key === 'anyOf' || key === 'oneOf'),
  ]);
  // Branches add conditions to members of their parent.
  const isClosed = schema && 'properties' in schema && typeof schema.properties === 'object' && !isBranch;
  return { ...Object.fromEntries(members), ...(isClosed && { additionalProperties: false }) };
}

const created = validator('/repos/{owner}/{repo}/check-runs', 'post');
const updated = validator('/repos/{owner}/{repo}/check-runs/{check_run_id}', 'patch');
const note = (line: number): Annotation => ({
  path: 'workflows/etl.yml',
  startLine: line,
  startColumn: 2,
  level: 'failure',
  title: 'a',
  message: 'b',
});
const outcome = outcomeOf(states['partial-matrix-failure'] as never);
const end = (count: number) =>
  checkRunEnd({
    conclusion: conclusionOf[outcome.status],
    endedMs: outcome.endedMs,
    title: outcome.verdict,
    summary: 'x'.repeat(100_000),
    annotations: Array.from({ length: count }, (_, index) => note(index + 1)),
  });

test('a check run is created, updated and concluded with bodies that match GitHub’s schema', () => {
  const options = {
    name: 'etl',
    headSha: 'a'.repeat(40),
    externalId: 'r-1',
    detailsUrl: 'https://github.com/a/b/actions/runs/1',
  };
  const begin = { startedMs: outcome.startedMs, title: 'Running', summary: '3 of 9 done' };
  const start = checkRunStart(options, begin);
  expect(start).toEqual({
    name: 'etl',
    head_sha: 'a'.repeat(40),
    external_id: 'r-1',
    details_url: 'https://github.com/a/b/actions/runs/1',
    status: 'in_progress',
    started_at: '2026-11-23T11:57:26Z',
    output: { title: 'Running', summary: '3 of 9 done' },
  });
  expect(created(start)).toEqual([]);
  expect(created({ ...start, nonsense: 1 })).not.toEqual([]);
  expect(updated(checkRunProgress({ title: 'Running', summary: '5 of 9 done' }))).toEqual([]);
});

test('annotations are sent fifty at a time, and only the first body concludes', () => {
  const bodies = end(120);
  expect(bodies.map((body) => body.output.annotations?.length)).toEqual([50, 50, 20]);
  expect(bodies.map((body) => body.conclusion)).toEqual(['failure', undefined, undefined]);
  expect(bodies.flatMap((body) => body.output.annotations?.map((one) => one.start_line) ?? [])).toEqual(
    Array.from({ length: 120 }, (_, index) => index + 1),
  );
  for (const body of bodies) {
    expect(updated(body)).toEqual([]);
    expect(body.output.summary.length).toBeLessThan(65_535);
  }
  expect(end(0)).toHaveLength(1);
  expect(end(0)[0]?.output).not.toHaveProperty('annotations');
});

test('every way in which a run ends has a conclusion', () => {
  expect(conclusionOf).toEqual({
    SUCCESS: 'success',
    FAILED: 'failure',
    CANCEL: 'cancelled',
    SKIP: 'skipped',
    TIMEOUT: 'timed_out',
  });
});

test('a comment begins with a marker of its workflow, which no name can end early', () => {
  const marker = commentMarker('workflows/etl.yml --> <b>x</b>');
  expect(marker).toBe('<!-- gcp-batch-workflow: workflows/etl.yml%20%2D%2D%3E%20%3Cb%3Ex%3C/b%3E -->');
  const body = commentBody(outcome, marker, { links });
  expect(body.startsWith(`${marker}\n## ❌ etl-daily: KeyError: `)).toBe(true);
  expect(body.length).toBeLessThan(65_536);
});
