import type { Job, TriggerRule } from '../../src/definition/model.ts';
import type { Moves, Plan, PlannedJob, StartEarly } from '../../src/plan/plan.ts';
import type { Facts, JobFact, PartFact } from '../../src/run/schedule/facts.ts';
import { FIRST_TERMS } from '../../src/run/state.ts';
import { defaultMachine } from '../plan/plan-of.ts';

const at = { file: 'w.yml', line: 1, column: 1 };

/** The properties of a job that a test sets. The others have defaults. */
export interface JobDraft {
  readonly needs?: readonly string[];
  readonly rule?: TriggerRule;
  readonly retry?: number;
  readonly failFast?: boolean;
  /** Number of combinations. */
  readonly size?: number;
  readonly isEmpty?: boolean;
  /** Tasks at a time. */
  readonly parallelism?: number;
  /** Number of entries of `fallback`, without its own machine. */
  readonly fallbacks?: number;
  /** Number of entries of `on_out_of_memory`. */
  readonly memories?: number;
  readonly startEarly?: StartEarly | false;
  readonly expectedSeconds?: number;
}

const machine = defaultMachine();

const movesOf = ({ fallbacks = 0, memories = 0 }: JobDraft): Moves => ({
  machines: Array.from({ length: fallbacks + 1 }, () => Array.from({ length: memories + 1 }, () => machine)),
  fallbackAfterMs: 900_000,
  isForMemory: memories > 0,
});

function plannedJob(id: string, draft: JobDraft, projectId = machine.projectId): PlannedJob {
  const values = Array.from({ length: draft.size ?? 1 }, (_, index) => index);
  const job: Job = {
    id,
    at,
    needs: draft.needs ?? [],
    triggerRule: draft.rule ?? 'all_success',
    retry: draft.retry ?? 0,
    runsOn: { kind: 'default', at, with: new Map() },
    strategy: {
      at,
      matrix: draft.size === undefined ? new Map() : new Map([['n', values]]),
      include: [],
      exclude: [],
      failFast: draft.failFast ?? false,
    },
    stages: draft.isEmpty ? [] : [{ name: 's', kind: 'empty', at, nested: [] }],
    model: new Map(),
  };
  return {
    job,
    machine: { ...machine, projectId },
    combinations: values.map((n) => ({
      strategyId: draft.size === undefined ? 'EMPTY' : `id-${n}`,
      matrix: draft.size === undefined ? new Map() : new Map([['n', n]]),
    })),
    parallelism: draft.parallelism ?? 0,
    ...(draft.startEarly && { startEarly: draft.startEarly }),
    ...(draft.expectedSeconds !== undefined && { expectedSeconds: draft.expectedSeconds }),
    ...((draft.fallbacks || draft.memories) && { moves: movesOf(draft) }),
  };
}

/** `projects`: the project of each job that has its own. */
export function plan(
  drafts: Readonly<Record<string, JobDraft>>,
  projects: Readonly<Record<string, string>> = {},
): Plan {
  const jobs = new Map(
    Object.entries(drafts).map(([id, draft]) => [id, plannedJob(id, draft, projects[id])]),
  );
  return {
    workflow: {
      name: 'w',
      file: 'w.yml',
      at,
      params: new Map(),
      jobs: new Map([...jobs].map(([id, { job }]) => [id, job])),
      extras: new Map(),
      siblings: new Map(),
    },
    params: new Map(),
    jobs,
    warnings: [],
  };
}

export const facts = (
  drafts: Readonly<Record<string, JobDraft>>,
  jobs: Readonly<Record<string, JobFact>>,
): Facts => ({ plan: plan(drafts), jobs: new Map(Object.entries(jobs)) });

/** A job with one Batch job for all its combinations. */
export function active(
  changes: Partial<ActiveFact> & { readonly part?: Partial<PartFact> } = {},
): ActiveFact {
  const { part = {}, ...others } = changes;
  const statuses = others.statuses ?? ['WAIT'];
  return {
    ...{ phase: 'active', checkIf: false, begun: 1, again: new Map(), queuedMs: 0, statuses },
    parts: [partFact(part)],
    holders: statuses.map(() => part.number ?? 0),
    ...others,
  };
}

export const partFact = (changes: Partial<PartFact> = {}): PartFact => ({
  ...{ number: 0, terms: FIRST_TERMS, isSettled: false, isCancelled: false, failedTasks: 0 },
  ...{ starvedMs: 0, isEmptied: false },
  mayRun: changes.isSettled ? 0 : 1,
  ...changes,
});

export type ActiveFact = JobFact & { readonly phase: 'active' };
