import type { Containers } from './batch/tasks/containers.ts';
import type { SimulationOptions } from './simulation.ts';
import type { FailStopsJob } from './types.ts';

/** What a test or a flag decides of a local cloud. */
export interface LocalCloudOptions {
  /** Added to every answer that is not for a task, in milliseconds. */
  readonly latencyMs?: number;
  /** From job creation until its tasks start, in milliseconds. */
  readonly bootMs?: number;
  /** With the delays of the real service; machines, zones and regions that are not known are refused. */
  readonly realistic?: boolean;
  /** Image name → Python executable that already has packages. */
  readonly images?: Readonly<Record<string, string>>;
  /** Runs tasks in containers; `images` is not looked at then. */
  readonly containers?: Containers;
  /** Python that replaces the machines' own; the one that the tests' environment was made from by default. */
  readonly python?: string;
  /** A task that fails ends its Batch job: tasks that wait never start; with `all`, running ones are killed too. */
  readonly failStopsJob?: FailStopsJob;
  /** `in-process` for many thousands of objects; fake-gcs-server by default. */
  readonly storage?: 'server' | 'in-process';
  /** Tasks are not executed but follow a script; storage is then in this process. */
  readonly simulate?: SimulationOptions;
  /** Time of simulated tasks, of latencies and of storage `in-process`, instead of this machine's. */
  readonly clock?: { now(): number; sleep(ms: number): Promise<unknown> };
  /** Tokens live by `clock` too. */
  readonly hasTokenTime?: boolean;
  /** Audiences that the workload identity provider accepts besides its own name. */
  readonly audiences?: readonly string[];
  /** Permissions that the Action's caller lacks; more can be taken away by `deny`. */
  readonly denied?: readonly string[];
  readonly log?: (line: string) => void;
}
