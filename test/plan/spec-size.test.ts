import { expect, test } from '@jest/globals';
import { RESERVED_BYTES } from '../../src/plan/spec-size.ts';
import { taskProgram } from '../task/task-program.ts';
import { planOf, specOf } from './plan-of.ts';

const place = { project_id: 'my-project', region: 'us-central1', gcs_bucket: 'my-bucket' };

test('a Batch job over 1 MB is refused at the variables that are too large', () => {
  const { problems } = planOf({ with: { ...place, env: { BIG: 'x'.repeat(908_000) } } });
  expect(problems).toEqual([
    expect.objectContaining({
      code: 'spec-too-large',
      message: expect.stringMatching(
        /^Job 'work': its Batch job has about 1,00\d,\d{3} bytes; Batch accepts at most 1 MB\.$/,
      ),
      at: expect.objectContaining({ line: 4 }),
      hint: expect.stringContaining('input "source"'),
    }),
  ]);
});

test('variables of the inputs count as well', () => {
  const { problems } = planOf({ with: place, inputs: { env_vars: `BIG=${'x'.repeat(908_000)}` } });
  expect(problems.map(({ code, at }) => [code, at?.line])).toEqual([['spec-too-large', 2]]);
});

test('a Batch job just below the limit is accepted', () => {
  expect(planOf({ with: { ...place, env: { BIG: 'x'.repeat(895_000) } } }).problems).toEqual([]);
});

test('the task runner and the names of a run fit into the space that is reserved for them', () => {
  const { loader, archive } = taskProgram();
  const { spec } = specOf({ with: place });
  const labels = JSON.stringify(spec.labels).length;
  // Within a shell command quotes are escaped.
  expect(2 * loader.length + archive.length + labels + 1_000).toBeLessThan(RESERVED_BYTES);
});
