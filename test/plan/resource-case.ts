/** One combination of resources: inputs of the Action and a job's `runs-on.with`, as JSON, which is YAML. */
export interface ResourceCase {
  readonly name: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
  /** Instead of gcp_batch. */
  readonly runsOn?: unknown;
  readonly matrix?: Readonly<Record<string, readonly unknown[]>>;
  readonly strategy?: Readonly<Record<string, unknown>>;
  /** The Batch job that follows when Spot machines were taken away too often. */
  readonly isFallback?: boolean;
  readonly isSecondStart?: boolean;
}
