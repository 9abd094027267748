import { type JobState, type PartState, type RunState, serviceMs } from '../state.ts';

/** How a job's `if` came out before anything was started. */
export type ConditionFact = 'holds' | 'fails' | 'left-to-the-task';

/** What is known of the time that jobs take, before they have taken it. */
export interface Forecast {
  /** Milliseconds from the creation of a Batch job until its first task runs. */
  readonly machinesTakeMs: number;
  /** Milliseconds that the tasks of a job usually take together, once the first one runs. */
  readonly usualMs: ReadonlyMap<string, number>;
  /** Of jobs with a Batch job that has not ended. */
  readonly paces: ReadonlyMap<string, Pace>;
  /** How the `if` of a job that waits comes out, whatever its needs result in. */
  readonly conditions: ReadonlyMap<string, ConditionFact>;
}

/** How far the Batch jobs of a job are. */
export interface Pace {
  /** Since the creation of the oldest of them that has not ended. */
  readonly createdForMs: number;
  /** Since the first task of that one ran; absent while one of them has had no machine. */
  readonly runningForMs?: number;
  readonly tasks: number;
  readonly ended: number;
  readonly running: number;
}

/** What the state of a run does not hold and an early start needs. */
export interface Ahead {
  /** Milliseconds that the tasks of jobs took in earlier runs, by id. */
  readonly usualMs: () => ReadonlyMap<string, number>;
  /** Called for jobs whose needs have not ended. */
  readonly conditionOf: (job: JobState) => ConditionFact;
}

/** Milliseconds that machines take while none of the run has come. */
const FIRST_MACHINES_MS = 90_000;

export function forecastOf(state: RunState, { usualMs, conditionOf }: Ahead, nowMs: number): Forecast {
  const jobs = [...state.jobs];
  return {
    machinesTakeMs: machinesTakeMs(state),
    usualMs: usualMs(),
    paces: new Map(
      jobs.flatMap(([id, job]) => {
        const live = job.phase === 'active' ? job.parts.filter(({ isSettled }) => !isSettled) : [];
        return live.length > 0 ? [[id, paceOf(live, nowMs)]] : [];
      }),
    ),
    conditions: new Map(
      jobs.flatMap(([id, job]) =>
        job.phase === 'waiting' && job.planned.startEarly ? [[id, conditionOf(job)]] : [],
      ),
    ),
  };
}

function paceOf(live: readonly PartState[], nowMs: number): Pace {
  const sum = (of: (part: PartState) => number) => live.reduce((total, part) => total + of(part), 0);
  const count = (name: string) => sum(({ view }) => view.counts[name] ?? 0);
  const runningForMs = live.flatMap((part) =>
    part.runningMs === undefined ? [] : serviceMs(part, nowMs) - part.runningMs,
  );
  return {
    createdForMs: Math.max(
      ...live.map((part) => serviceMs(part, nowMs) - (part.wentMs ?? part.view.createdMs)),
    ),
    ...(runningForMs.length === live.length && { runningForMs: Math.max(0, ...runningForMs) }),
    tasks: sum(({ combinations }) => combinations.length),
    ended: count('SUCCEEDED') + count('FAILED'),
    running: count('RUNNING') + count('ASSIGNED'),
  };
}

/** The median of the Batch jobs of the run that have had a machine. */
function machinesTakeMs(state: RunState): number {
  const taken = [...state.jobs.values()].flatMap(({ parts, early }) => [
    ...parts.flatMap(({ wentMs, runningMs, view }) =>
      wentMs === undefined && runningMs !== undefined ? [runningMs - view.createdMs] : [],
    ),
    ...(early?.runningMs === undefined ? [] : [early.runningMs - early.view.createdMs]),
  ]);
  const sorted = taken.map((ms) => Math.max(0, ms)).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? FIRST_MACHINES_MS;
}
