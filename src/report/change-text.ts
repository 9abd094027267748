import { hourText } from './cost/job-cost.ts';
import { durationText } from './numbers.ts';

/** Durations and costs of two runs of the same workflow. */
interface Took {
  readonly seconds: number;
  readonly vcpuHours?: number;
  readonly jobs: ReadonlyMap<string, { readonly seconds: number }>;
}

/** Minimum changes of jobs to report: a fifth of the time, and half a minute. */
const PART = 0.2;
const LEAST_SECONDS = 30;
const MOST_JOBS = 3;

/** `Compared with the last successful run on the default branch: 3m 00s longer (18m 00s to 21m 00s); …` */
export function changeText(now: Took, before: Took): string {
  const jobs = [...now.jobs]
    .flatMap(([id, { seconds }]) => {
      const then = before.jobs.get(id)?.seconds;
      return then === undefined ? [] : [{ id, seconds, then, by: Math.abs(seconds - then) }];
    })
    .filter(({ by, then }) => by >= LEAST_SECONDS && by >= PART * then)
    .sort((a, b) => b.by - a.by)
    .slice(0, MOST_JOBS)
    .map(({ id, seconds, then }) => `'${id}' ${fromTo(then, seconds)}`);
  const hours =
    now.vcpuHours === undefined || before.vcpuHours === undefined
      ? ''
      : `${hourText(now.vcpuHours)} instead of ${hourText(before.vcpuHours)} vCPU-hours`;
  const by = now.seconds - before.seconds;
  const time =
    Math.abs(by) < 1
      ? `the same time (${durationText(now.seconds * 1000)})`
      : `${durationText(Math.abs(by) * 1000)} ${by > 0 ? 'longer' : 'shorter'} (${fromTo(before.seconds, now.seconds)})`;
  const parts = [time, hours, ...jobs].filter((text) => text !== '').join('; ');
  return `Compared with the last successful run on the default branch: ${parts}`;
}

const fromTo = (before: number, now: number) =>
  `${durationText(before * 1000)} to ${durationText(now * 1000)}`;
