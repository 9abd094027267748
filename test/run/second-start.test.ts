import { expect, test } from '@jest/globals';
import { hasOtherImage, otherImage } from '../../src/plan/batch-job.ts';
import { schedule } from '../../src/run/schedule.ts';
import { getsSecondStart } from '../../src/run/second-start.ts';
import { cancelled, wrote } from '../../src/run/state.ts';
import { specOf } from '../plan/plan-of.ts';
import { runningJobs, shows } from './running-job.ts';
import { facts } from './schedule-facts.ts';

/** Whether the only task of a job, which left no result and this exit code, is started once more. */
function isStartedAgain(
  exitCode: number | undefined,
  of: { image?: string; hasLine?: boolean; isSecond?: boolean; byUs?: boolean; isRoleProved?: boolean } = {},
): boolean {
  const state = runningJobs({ etl: { size: 1 } });
  const job = state.jobs.get('etl');
  const attempt = job?.attempts[0];
  if (!job || !attempt) throw new Error('no attempt');
  shows(job, 'FAILED', {});
  if (of.hasLine) wrote(attempt, 0, 0, false);
  if (of.byUs) cancelled(attempt);
  const machine = { ...job.planned.machine, image: of.image ?? 'mirror.gcr.io/library/python:3.11-slim' };
  const failure = {
    origin: 'batch',
    stagePath: [],
    name: 'NoResult',
    message: '',
    ...(exitCode !== undefined && { exitCode }),
  } as const;
  return getsSecondStart({
    job: { ...job, planned: { ...job.planned, machine } },
    attempt: { ...attempt, isSecondStart: of.isSecond ?? false },
    task: 0,
    failure,
    isRoleProved: of.isRoleProved ?? false,
  });
}

const OWN = 'us-docker.pkg.dev/p/r/image:1';

test.each<[string, boolean, Parameters<typeof isStartedAgain>]>([
  ['that Docker could not start', true, [125]],
  ['whose command could not be executed', true, [126, { image: OWN }]],
  ['whose image could not be pulled from the cache of Docker Hub', true, [1]],
  ['whose image of another registry could not be pulled', false, [1, { image: OWN }]],
  ['that failed where others ran', false, [1, { isRoleProved: true }]],
  ['whose log has begun', false, [125, { hasLine: true }]],
  ['that was started twice', false, [125, { isSecond: true }]],
  ['that this run cancelled', false, [125, { byUs: true }]],
  ['that was killed', false, [137]],
  ['that never ran', false, [undefined]],
])('a container %s: %s', (_, isAgain, given) => {
  expect(isStartedAgain(...given)).toBe(isAgain);
});

test('containers that did not start are started once more, without using up a retry', () => {
  const fact = {
    phase: 'active',
    attempt: 0,
    checkIf: false,
    isSettled: true,
    isCancelled: false,
    statuses: ['SUCCESS', 'FAILED'],
    failedTasks: 1,
    unstarted: [1],
    queuedMs: 0,
  } as const;
  const next = (changes: object) =>
    schedule(facts({ etl: { size: 2, retry: 1 } }, { etl: { ...fact, ...changes } }));
  const again = { kind: 'start', job: 'etl', attempt: 1, combinations: [1], checkIf: false };
  const restarts = { all: 1, inRow: 0 };
  expect(next({})).toEqual([{ ...again, isSecondStart: true, restarts }]);
  expect(next({ attempt: 1, unstarted: [], restarts })).toMatchObject([{ kind: 'start', attempt: 2 }]);
  expect(next({ attempt: 2, unstarted: [], restarts })).toMatchObject([{ kind: 'end', status: 'FAILED' }]);
});

test('the second start takes the image of the cache from Docker Hub itself, and every other one as it is', () => {
  expect(otherImage('mirror.gcr.io/library/python:3.11-slim')).toBe('docker.io/library/python:3.11-slim');
  expect(otherImage(OWN)).toBe(OWN);
  expect([hasOtherImage(OWN), hasOtherImage('mirror.gcr.io/x')]).toEqual([false, true]);
  const imageOf = (isSecondStart: boolean) =>
    JSON.stringify(specOf({ isSecondStart }).spec).match(/"imageUri":"([^"]+)"/)?.[1];
  expect(imageOf(false)).toBe('mirror.gcr.io/library/python:3.11-slim');
  expect(imageOf(true)).toBe('docker.io/library/python:3.11-slim');
});
