import type { LogLine } from '../../cloud/logging.ts';
import { combinationText } from '../../report/values.ts';
import { type Place, placeOf } from '../place.ts';
import type { JobState, PartState, RunState } from '../state.ts';

/** Characters of a filter that Cloud Logging reads (cloud.google.com/logging/quotas), less those around the ids. */
const FILTER_ROOM = 20_000 - 400;
/** The text between two ids: `" OR "`. */
const BETWEEN = 6;
/** Milliseconds for which a Batch job that has ended is still asked about: its entries come late. */
const LINGER_MS = 60_000;

/** One question to Cloud Logging: the tasks of some Batch jobs of one project, seen with one key. */
export interface LogQuery {
  readonly key: string;
  readonly place: Place;
  /** Batch job uid → the job and its combination for each task. */
  readonly jobs: ReadonlyMap<string, AskedJob>;
}

export interface AskedJob {
  readonly job: JobState;
  readonly part: PartState;
}

/** Who wrote a line: `etl` or `etl table=customer, day=1`. */
export function titleOf(asked: AskedJob | undefined, line: LogLine): string {
  if (!asked) return line.jobUid;
  const { planned } = asked.job;
  const index = asked.part.combinations[line.taskIndex];
  const combination = index === undefined ? undefined : planned.combinations[index];
  const values = combination ? combinationText(combination) : '';
  return [planned.job.id, values].filter((part) => part).join(' ');
}

/**
 * What is to be asked: one query for each project, however many jobs, unless their ids do not fit into one. A Batch job
 * that ended a while ago is left out, unless `isFinal`.
 */
export function logQueries(nowMs: () => number): (state: RunState, isFinal: boolean) => readonly LogQuery[] {
  const settled = new WeakMap<PartState, number>();
  const isOld = (part: PartState): boolean => {
    if (!part.isSettled) return false;
    // By the runner's own clock: Google's may be minutes away.
    const sinceMs = settled.get(part) ?? nowMs();
    settled.set(part, sinceMs);
    return nowMs() - sinceMs > LINGER_MS;
  };
  return (state, isFinal) => {
    const groups = new Map<string, { place: Place; jobs: Map<string, AskedJob>[]; room: number }>();
    for (const job of state.jobs.values()) {
      for (const part of job.parts) {
        const place = placeOf(part.planned.machine);
        const key = JSON.stringify(place);
        const group = groups.get(key) ?? { place, jobs: [], room: 0 };
        groups.set(key, group);
        const { uid } = part.view;
        if (!uid || (isOld(part) && !isFinal)) continue;
        group.room -= uid.length + BETWEEN;
        if (group.room < 0) {
          group.jobs.push(new Map());
          group.room = FILTER_ROOM - uid.length - BETWEEN;
        }
        group.jobs.at(-1)?.set(uid, { job, part });
      }
    }
    return [...groups].flatMap(([key, { place, jobs }]) =>
      jobs.map((asked, index) => ({ key: `${key} ${index}`, place, jobs: asked })),
    );
  };
}
