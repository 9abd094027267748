import { isRecord, textOf } from '../json.ts';

/** The details of a refusal in addition to its text (google.rpc.Status.details, google/rpc/error_details.proto). */
export interface ErrorDetails {
  /** google.rpc.ErrorInfo.reason, e.g. SERVICE_DISABLED; Cloud Storage's own, e.g. accountDisabled; else empty. */
  readonly reason: string;
  /** google.rpc.ErrorInfo.metadata, e.g. `permission`, `service`, `consumer`. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Identifies the refusal in the log of a VPC Service Controls perimeter; empty if there is none. */
  readonly perimeterId: string;
  /** Delay of a google.rpc.RetryInfo, in milliseconds. */
  readonly retryDelayMs?: number;
}

const recordsIn = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/**
 * Reads the details of an error: `details` of a REST response, or `statusDetails` as google-gax decodes them;
 * `errors` is the older list of Cloud Storage (cloud.google.com/storage/docs/json_api/v1/status-codes).
 */
export function errorDetails(of: { details?: unknown; errors?: unknown }): ErrorDetails {
  const details = recordsIn(of.details);
  const info = details.find(({ reason }) => textOf(reason) !== '');
  const [first] = recordsIn(of.errors);
  const violation = details
    .flatMap(({ violations }) => recordsIn(violations))
    .find(({ type }) => type === 'VPC_SERVICE_CONTROLS');
  const delays = details.map(({ retryDelay }) => delayOf(retryDelay));
  const retryDelayMs = delays.find((delay) => delay !== undefined);
  return {
    reason: textOf(info?.reason) || textOf(first?.reason),
    metadata: Object.fromEntries(
      Object.entries(isRecord(info?.metadata) ? info.metadata : {}).map(([key, value]) => [
        key,
        String(value),
      ]),
    ),
    perimeterId: textOf(violation?.description),
    ...(retryDelayMs !== undefined && { retryDelayMs }),
  };
}

/** google.protobuf.Duration: `1.5s` in JSON, seconds and nanos when decoded. */
function delayOf(delay: unknown): number | undefined {
  const seconds = /^(\d+(?:\.\d+)?)s$/.exec(textOf(delay))?.[1];
  if (seconds !== undefined) return Number(seconds) * 1000;
  return isRecord(delay) ? Number(delay.seconds ?? 0) * 1000 + Number(delay.nanos ?? 0) / 1e6 : undefined;
}
