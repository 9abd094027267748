import { setTimeout as delay } from 'node:timers/promises';
import type { RunningStep } from '../../src/cli/action-step.ts';
import type { Call } from '../../src/local-cloud/types.ts';
import type { Stage } from './scenario.ts';

/** A call that marks the progress of a step: service, method, part of the path, and the number of the occurrence. */
export interface Point {
  readonly service: Call['service'];
  readonly method?: string;
  readonly path?: string;
  readonly nth?: number;
  /** Milliseconds to wait after the call. */
  readonly laterMs?: number;
}

export const upload = (path: string, nth = 1): Point => ({ service: 'storage', method: 'POST', path, nth });
export const download = (path: string, nth = 1): Point => ({ service: 'storage', method: 'GET', path, nth });
export const batch = (method: string, nth = 1): Point => ({ service: 'batch', method, nth });

async function callsOf(point: Point, { cloud }: Stage): Promise<number> {
  const { calls } = await cloud.state();
  return calls.filter(
    ({ service, method, path, from }) =>
      service === point.service &&
      from === undefined &&
      (point.method === undefined || method === point.method) &&
      (point.path === undefined || path.includes(point.path)),
  ).length;
}

/** Sends the signal when the step reaches the point. Does nothing if the step ends first. */
export async function endAt(
  step: RunningStep,
  [signal, point]: readonly [NodeJS.Signals, Point],
  stage: Stage,
) {
  const before = await callsOf(point, stage);
  let isOver = false;
  const ended = step.ended.finally(() => {
    isOver = true;
  });
  while (!isOver && (await callsOf(point, stage)) < before + (point.nth ?? 1)) await delay(10);
  const isReached = !isOver;
  await delay(point.laterMs ?? 0);
  await step.kill(signal);
  return { ...(await ended), isReached };
}
