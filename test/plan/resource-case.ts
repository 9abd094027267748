import type { Rung } from '../../src/plan/plan.ts';

/** One combination of resources: inputs of the Action and a job's `runs-on.with`, as JSON, which is YAML. */
export interface ResourceCase {
  readonly name: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
  /** Instead of gcp_batch. */
  readonly runsOn?: unknown;
  readonly matrix?: Readonly<Record<string, readonly unknown[]>>;
  readonly strategy?: Readonly<Record<string, unknown>>;
  /** Use the Batch job with these entries of `fallback` and `on_out_of_memory`. */
  readonly rung?: Rung;
  readonly isSecondStart?: boolean;
  /** Use the Batch job of a job whose needs still run. */
  readonly early?: { readonly waitSeconds: number };
}
