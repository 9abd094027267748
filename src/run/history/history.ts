import { CloudError, messageOf } from '../../errors.ts';
import { changeText } from '../../report/change-text.ts';
import { hourText } from '../../report/cost/job-cost.ts';
import { durationText, rangeText } from '../../report/numbers.ts';
import { type JobState, type RunState, warned } from '../state.ts';
import type { History, Run } from '../the-run.ts';
import { type Earlier, earlierRuns, type JobNow, remainingSeconds, slowerThanEver } from './estimate.ts';
import { type RunRecord, recordOf } from './record.ts';
import { type HistoryStore, NOTHING } from './store.ts';

/** For a run that neither reads nor writes a history. */
export const noHistory: History = {
  begin: () => undefined,
  left: () => '',
  usualMs: () => new Map(),
  follow: () => undefined,
  change: () => '',
  keep: async () => undefined,
};

/** Milliseconds to write the history, when everything else is done. */
const KEEP_MS = 15_000;

/**
 * Durations of earlier runs of the same workflow and scope. They are only shown, so a failure to read or write them
 * must not fail the run and is a warning.
 */
export function historyOf(
  store: HistoryStore,
  { plan, identity, clock, log }: Pick<Run, 'plan' | 'identity' | 'clock' | 'log'>,
): History {
  const { own, base } = identity.scopes;
  let found = NOTHING;
  let onDefault: readonly RunRecord[] = [];
  let earlier: Earlier = earlierRuns([]);
  const slow = new Set<string>();

  async function quietly<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof CloudError) log.warn(`history: ${error.advice}`);
      else log.debug(`history: ${messageOf(error)}`);
      return otherwise;
    }
  }

  async function readAll(signal: AbortSignal): Promise<void> {
    const [mine = NOTHING, theirs = NOTHING] = await Promise.all(
      [own, base].map((scope) => quietly(async () => (scope ? store.read(scope, signal) : NOTHING), NOTHING)),
    );
    found = mine;
    onDefault = (base ? theirs : mine).records;
    // A new branch has no runs of its own yet.
    earlier = earlierRuns(found.records.length > 0 ? found.records : onDefault);
    if (earlier.run) log.say(`Earlier runs ${tookText(earlier)}.`);
  }

  async function write(record: RunRecord): Promise<void> {
    const isKept = await store.add(own, record, found, AbortSignal.timeout(KEEP_MS));
    if (!isKept) log.debug('history: other runs wrote it at the same time; this run is left out.');
  }

  const jobsNow = (state: RunState) => [...state.jobs.values()].map((job) => jobNow(job, clock.now()));
  return {
    begin: (signal) => void readAll(signal),
    left(state) {
      const seconds = remainingSeconds(jobsNow(state), earlier);
      if (seconds === undefined || !earlier.run) return '';
      const took = `earlier runs took ${secondsText(earlier.run)}`;
      return seconds < 1
        ? `longer than usual: ${took}`
        : `about ${durationText(seconds * 1000)} left; ${took}`;
    },
    usualMs: () => new Map([...earlier.tasks].map(([id, { median }]) => [id, median * 1000])),
    follow(state) {
      for (const job of jobsNow(state)) {
        const most = slowerThanEver(job, earlier);
        if (most === undefined || slow.has(job.id)) continue;
        slow.add(job.id);
        const text = `Job '${job.id}' has taken ${durationText((job.taskSeconds ?? 0) * 1000)} and is still running; in earlier runs it took at most ${durationText(most * 1000)}.`;
        warned(state, text);
        log.warn(text);
      }
    },
    change(outcome) {
      const record = recordOf(outcome);
      const before = onDefault.find(({ isSuccess, isWhole }) => isSuccess && isWhole);
      return record && before && outcome.status === 'SUCCESS' && record.isWhole
        ? changeText(record, before)
        : '';
    },
    async keep(outcome) {
      const record = recordOf(outcome);
      // Durations of a part of a workflow say nothing about the whole.
      if (record && !plan.leftOut) await quietly(() => write(record), undefined);
    },
  };
}

function jobNow({ planned: { job }, phase, startedMs, parts }: JobState, nowMs: number): JobNow {
  const secondsSince = (ms: number) => Math.max(0, nowMs - ms) / 1000;
  const seconds = phase === 'active' ? secondsSince(startedMs) : 0;
  const firstMs = Math.min(...parts.flatMap(({ runningMs }) => runningMs ?? []));
  const tasks = Number.isFinite(firstMs) && { taskSeconds: secondsSince(firstMs) };
  return { id: job.id, needs: job.needs, phase, seconds, ...tasks };
}

const secondsText = ({ least, most }: { least: number; most: number }) =>
  rangeText(durationText(least * 1000), durationText(most * 1000));

const tookText = ({ run, vcpuHours }: Earlier): string =>
  [
    run ? `took ${secondsText(run)}` : '',
    vcpuHours ? `about ${rangeText(hourText(vcpuHours.least), hourText(vcpuHours.most))} vCPU-hours` : '',
  ]
    .filter((text) => text !== '')
    .join(' and ');
