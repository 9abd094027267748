import { expect, test } from '@jest/globals';
import { ROWS_A_PART, rowParts, rowsMember } from '../../src/plan/files/combination-rows.ts';
import type { FakeBucket } from './fake-bucket.ts';
import { runTask, type TaskRun } from './run-task.ts';

const ROWS_NAME = 'gcp-batch-workflow/org/repo/9001-1-a1b2c3/jobs/etl/0/combinations.jsonl';
const COUNT = 2 * ROWS_A_PART + 7;
const combinations = Array.from({ length: COUNT }, (_, at) => ({
  strategyId: String(1_000_000_000 + at),
  // Rows of many lengths, in characters and in bytes.
  matrix: new Map<string, string>([['city', `Zürich\n${'ü'.repeat(at % 13)}${at}`]]),
}));
const text = [...rowParts('etl', combinations)].join('');
const member: unknown = JSON.parse(rowsMember('etl', combinations, `gs://bucket/${ROWS_NAME}`));

const runOf = (index: number, prepare?: (bucket: FakeBucket) => void): Promise<TaskRun> =>
  runTask({
    index,
    job: { combinations: member },
    prepare(bucket) {
      bucket.objects.set(ROWS_NAME, { body: text, contentType: 'application/jsonl', metadata: {} });
      prepare?.(bucket);
    },
  });

const expectRow = (run: TaskRun, index: number) => {
  expect(run.exitCode).toBe(0);
  expect(run.result?.context).toMatchObject({ matrix: { city: combinations[index]?.matrix.get('city') } });
  expect(run.lines[0]).toBe(`workflow nightly, job etl, combination ${index + 1} of ${COUNT}`);
};

test('one of many tasks reads only the part of the combinations that contains its own', async () => {
  for (const index of [0, ROWS_A_PART - 1, ROWS_A_PART, COUNT - 1]) {
    const run = await runOf(index);
    expectRow(run, index);
    const [range, ...others] = run.bucket.ranges;
    expect(others).toEqual([]);
    const [from = 0, to = 0] = range?.split('-').map(Number) ?? [];
    const rows = Buffer.from(text)
      .subarray(from, to + 1)
      .toString('utf8');
    const part = combinations.slice(
      index - (index % ROWS_A_PART),
      index - (index % ROWS_A_PART) + ROWS_A_PART,
    );
    expect(rows).toBe([...rowParts('etl', part)].join(''));
  }
});

test('a task finds its combination even if a proxy returns whole objects', async () => {
  const index = ROWS_A_PART + 3;
  expectRow(
    await runOf(index, (bucket) => {
      bucket.ignoresRanges = true;
    }),
    index,
  );
});

test('missing combinations and an index out of range are reported', async () => {
  const gone = await runOf(1, (bucket) => {
    bucket.objects.delete(ROWS_NAME);
  });
  expect(gone.exitCode).toBe(2);
  expect(gone.result?.error?.message).toMatch(
    /^Could not read gs:\/\/bucket\/.*combinations\.jsonl: HTTP 404/,
  );
  const beyond = await runOf(COUNT + ROWS_A_PART);
  expect(beyond.exitCode).toBe(2);
  expect(beyond.result?.error?.message).toContain(`has no combination ${COUNT + ROWS_A_PART}.`);
});
