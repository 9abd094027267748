import type { Combination, Job, Workflow } from '../definition/model.ts';
import type { Value } from '../definition/value.ts';
import type { Problem } from '../errors.ts';

/** Where a job runs and what it runs on, after `runs-on.with` was laid over the inputs. */
export interface Machine {
  readonly projectId: string;
  readonly region: string;
  readonly bucket: string;
  readonly image: string;
  readonly requirements: readonly string[];
  readonly machineType: string;
  /** Milli-CPUs a task reserves; absent: the whole machine type's, one task per VM. */
  readonly cpuMilli?: number;
  readonly memoryMib?: number;
  readonly bootDiskGib?: number;
  readonly provisioningModel: 'STANDARD' | 'SPOT';
  /** Retries by Batch after infrastructure failures, 0 to 10. */
  readonly maxRetries: number;
  readonly taskTimeoutSeconds: number;
  readonly serviceAccount?: string;
  readonly network?: string;
  readonly subnetwork?: string;
  readonly noExternalIp: boolean;
  readonly env: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
}

export interface PlannedJob {
  readonly job: Job;
  readonly machine: Machine;
  /** At least one: a job without a matrix has the empty combination. */
  readonly combinations: readonly Combination[];
  /** Tasks at a time; 0 leaves it to Batch (all at once, at most 5,000). */
  readonly parallelism: number;
}

export interface Plan {
  readonly workflow: Workflow;
  readonly params: ReadonlyMap<string, Value>;
  /** In the order of the file. */
  readonly jobs: ReadonlyMap<string, PlannedJob>;
  readonly warnings: readonly Problem[];
}
