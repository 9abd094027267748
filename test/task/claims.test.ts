import { describe, expect, test } from '@jest/globals';
import { claimantOf, sealClaim } from '../../src/plan/mac.ts';
import { FOLDER, KEY, RUN, runTask } from './run-task.ts';

const CLAIMS = `${RUN}jobs/etl/claims/`;
const job = {
  claims: `gs://bucket/${CLAIMS}`,
  combinations: [{ strategy_id: '1', matrix: {}, path: 'etl', claim: '7/2' }],
};

const claimedBy = (name: string, metadata: Readonly<Record<string, string>>) => ({
  attack: (bucket: Parameters<NonNullable<Parameters<typeof runTask>[0]['attack']>>[0]) =>
    void bucket.objects.set(CLAIMS + name, {
      body: Buffer.from('{}'),
      contentType: 'application/json',
      metadata,
    }),
});

describe('a task whose combination can move', () => {
  test.each([
    [0, '7/2'],
    [1, '7/2-1'],
  ])('claims it before its first stage, attempt %i as %s', async (attempt, name) => {
    const run = await runTask({ job, attempt });
    expect(run.result?.status).toBe('SUCCESS');
    const metadata = run.bucket.objects.get(CLAIMS + name)?.metadata ?? {};
    expect(claimantOf(KEY, CLAIMS + name, metadata)).toBe('task');
  });

  test('does nothing and succeeds when the Action has claimed it', async () => {
    const run = await runTask({ job, ...claimedBy('7/2', { ...sealClaim(KEY, `${CLAIMS}7/2`, 'action') }) });
    expect([run.exitCode, run.result?.status, run.result?.context]).toEqual([0, 'MOVED', {}]);
    expect(run.lines.at(-1)).toBe('ended: MOVED');
    expect(run.output).not.toContain('stage start');
    expect(run.object?.metadata).toMatchObject({ status: 'MOVED' });
  });

  test('continues with its own claim after a lost response', async () => {
    const run = await runTask({ job, ...claimedBy('7/2', { ...sealClaim(KEY, `${CLAIMS}7/2`, 'task') }) });
    expect(run.result?.status).toBe('SUCCESS');
  });

  test.each([
    ['has no valid seal', { by: 'action', mac: '0'.repeat(64) }],
    ['belongs to another combination', { ...sealClaim(KEY, `${CLAIMS}7/1`, 'action') }],
    [
      'belongs to another Batch job',
      { ...sealClaim(Buffer.alloc(32, 1).toString('base64url'), `${CLAIMS}7/2`, 'action') },
    ],
    ['has no metadata', {}],
  ])('fails at a claim that %s', async (_, metadata) => {
    const run = await runTask({ job, ...claimedBy('7/2', metadata) });
    expect(run.result?.error?.message).toBe(
      `Object gs://bucket/${CLAIMS}7/2 exists and was not written by this run.`,
    );
    expect(run.exitCode).toBe(2);
  });

  test('claims nothing without fallback', async () => {
    const run = await runTask({});
    expect([...run.bucket.objects.keys()].filter((name) => !name.startsWith(FOLDER))).toEqual([]);
  });
});
