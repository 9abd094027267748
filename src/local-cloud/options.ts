import type { Containers } from './batch/tasks/containers.ts';
import type { SimulationOptions } from './simulation.ts';
import type { FailStopsJob } from './types.ts';

/** Options of a local cloud, from a test or a flag. */
export interface LocalCloudOptions {
  /** Delay of every response that is not for a task, in milliseconds. */
  readonly latencyMs?: number;
  /** From job creation until its tasks start, in milliseconds. */
  readonly bootMs?: number;
  /** Uses the delays of the real service; rejects unknown machines, zones and regions. */
  readonly realistic?: boolean;
  /** Image name → Python executable with packages. */
  readonly images?: Readonly<Record<string, string>>;
  /** Runs tasks in containers; `images` is then ignored. */
  readonly containers?: Containers;
  /** Python that replaces that of the machines; by default the base Python of the tests' environment. */
  readonly python?: string;
  /** A failed task ends its Batch job: waiting tasks never start; with `all`, running ones are also killed. */
  readonly failStopsJob?: FailStopsJob;
  /** `in-process` for many thousands of objects; fake-gcs-server by default. */
  readonly storage?: 'server' | 'in-process';
  /** Tasks are simulated instead of executed; storage is then in this process. */
  readonly simulate?: SimulationOptions;
  /** Time of simulated tasks, of latencies and of storage `in-process`, instead of this machine's. */
  readonly clock?: { now(): number; sleep(ms: number): Promise<unknown> };
  /** Whether tokens also expire by `clock`. */
  readonly hasTokenTime?: boolean;
  /** Audiences that the workload identity provider accepts in addition to its own name. */
  readonly audiences?: readonly string[];
  /** Permissions that the Action's caller lacks; `deny` can remove more. */
  readonly denied?: readonly string[];
  readonly log?: (line: string) => void;
}
