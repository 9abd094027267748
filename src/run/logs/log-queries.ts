import type { LogLine } from '../../cloud/logging.ts';
import { combinationText } from '../../report/values.ts';
import { type Place, placeOf } from '../place.ts';
import type { JobState, PartState, RunState } from '../state.ts';

/** Maximum length of a Cloud Logging filter (cloud.google.com/logging/quotas), without the text around the ids. */
const FILTER_ROOM = 20_000 - 400;
/** Length of the text between two ids: `" OR "`. */
const BETWEEN = 6;
/** Milliseconds for which a Batch job that has ended is still queried, because its entries arrive late. */
const LINGER_MS = 60_000;

/** One query to Cloud Logging: the tasks of some Batch jobs of one project, with one key. */
export interface LogQuery {
  readonly key: string;
  readonly place: Place;
  /** Batch job uid → the job and the combination of each task. */
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
 * The queries: one for each project, for any number of jobs, unless their ids do not fit into one query. A Batch job
 * that ended a while ago is omitted, unless `isFinal`.
 */
export function logQueries(nowMs: () => number): (state: RunState, isFinal: boolean) => readonly LogQuery[] {
  const settled = new WeakMap<PartState, number>();
  const isOld = (part: PartState): boolean => {
    if (!part.isSettled) return false;
    // By the runner's own clock, which may differ from Google's by minutes.
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
