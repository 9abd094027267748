import { expect, test } from '@jest/globals';
import { hasOtherImage, otherImage } from '../../src/plan/batch-job.ts';
import { schedule } from '../../src/run/schedule/schedule.ts';
import { getsSecondStart } from '../../src/run/second-start.ts';
import { canceled, FIRST_TERMS, wrote } from '../../src/run/state.ts';
import { specOf } from '../plan/plan-of.ts';
import { runningJobs, shows } from './running-job.ts';
import { active, facts, partFact } from './schedule-facts.ts';

/** Whether the only task of a job, without a result and with this exit code, is started a second time. */
function isStartedAgain(
  exitCode: number | undefined,
  of: { image?: string; hasLine?: boolean; isSecond?: boolean; byUs?: boolean; isRoleProved?: boolean } = {},
): boolean {
  const state = runningJobs({ etl: { size: 1 } });
  const job = state.jobs.get('etl');
  const part = job?.parts[0];
  if (!job || !part) throw new Error('no part');
  shows(job, 'FAILED', {});
  if (of.hasLine) wrote(part, 0, 0, false);
  if (of.byUs) canceled(part);
  const machine = { ...job.planned.machine, image: of.image ?? 'mirror.gcr.io/library/python:3.11-slim' };
  const failure = {
    origin: 'batch',
    stagePath: [],
    name: 'NoResult',
    message: '',
    ...(exitCode !== undefined && { exitCode }),
  } as const;
  const planned = { ...job.planned, machine };
  return getsSecondStart({
    part: { ...part, planned, terms: { ...FIRST_TERMS, isSecondStart: of.isSecond ?? false } },
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
  ['with lines in its log', false, [125, { hasLine: true }]],
  ['that was started twice', false, [125, { isSecond: true }]],
  ['that this run canceled', false, [125, { byUs: true }]],
  ['that was killed', false, [137]],
  ['that never ran', false, [undefined]],
])('a container %s: %s', (_, isAgain, given) => {
  expect(isStartedAgain(...given)).toBe(isAgain);
});

test('containers that did not start are started a second time, which uses up no retry', () => {
  const terms = FIRST_TERMS;
  const statuses = ['SUCCESS', 'FAILED'] as const;
  const next = (changes: Parameters<typeof active>[0], retry: number) =>
    schedule(facts({ etl: { size: 2, retry } }, { etl: active({ statuses, ...changes }) }));
  const again = new Map([[1, { cause: 'unstarted', terms } as const]]);
  const settled = { isSettled: true };
  expect(next({ again, part: settled }, 1)).toMatchObject([
    { part: 1, why: 'unstarted', combinations: [1], terms: { isSecondStart: true, retry: 0 } },
  ]);
  const second = partFact({ ...settled, number: 1, terms: { ...terms, isSecondStart: true } });
  const after = { parts: [partFact(settled), second], holders: [0, 1], begun: 2 };
  expect(next(after, 1)).toMatchObject([{ part: 2, why: 'retry', terms: { retry: 1 } }]);
  expect(next(after, 0)).toMatchObject([{ kind: 'end', status: 'FAILED' }]);
});

test('the second start gets images of the mirror from Docker Hub itself, and uses other images unchanged', () => {
  expect(otherImage('mirror.gcr.io/library/python:3.11-slim')).toBe('docker.io/library/python:3.11-slim');
  expect(otherImage(OWN)).toBe(OWN);
  expect([hasOtherImage(OWN), hasOtherImage('mirror.gcr.io/x')]).toEqual([false, true]);
  const imageOf = (isSecondStart: boolean) =>
    JSON.stringify(specOf({ isSecondStart }).spec).match(/"imageUri":"([^"]+)"/)?.[1];
  expect(imageOf(false)).toBe('mirror.gcr.io/library/python:3.11-slim');
  expect(imageOf(true)).toBe('docker.io/library/python:3.11-slim');
});
