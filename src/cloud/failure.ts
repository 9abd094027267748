import type { Service } from '../errors.ts';

/** What went wrong with one attempt at a request, whatever library it came from. */
export interface AttemptFailure {
  /** HTTP status; 0 when no answer came. gRPC codes are mapped to it. */
  readonly httpStatus: number;
  /** Google's status text, e.g. PERMISSION_DENIED, or Node's code of a broken connection. */
  readonly status: string;
  readonly message: string;
  /** Milliseconds that the server asked to wait. */
  readonly retryAfterMs?: number;
  /** The request that failed, when it was one of the token exchange inside another. */
  readonly url?: string;
}

/** google.rpc.Code → its name and the HTTP status that Google maps it to (google/rpc/code.proto). */
const GRPC_CODES: readonly (readonly [string, number])[] = [
  ['OK', 200],
  ['CANCELLED', 499],
  ['UNKNOWN', 500],
  ['INVALID_ARGUMENT', 400],
  ['DEADLINE_EXCEEDED', 504],
  ['NOT_FOUND', 404],
  ['ALREADY_EXISTS', 409],
  ['PERMISSION_DENIED', 403],
  ['RESOURCE_EXHAUSTED', 429],
  ['FAILED_PRECONDITION', 400],
  ['ABORTED', 409],
  ['OUT_OF_RANGE', 400],
  ['UNIMPLEMENTED', 501],
  ['INTERNAL', 500],
  ['UNAVAILABLE', 503],
  ['DATA_LOSS', 500],
  ['UNAUTHENTICATED', 401],
];

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads an error of google-gax (for Batch), of gaxios or of @google-cloud/storage. */
export function failureOf(error: unknown, service: Service): AttemptFailure {
  const record = isRecord(error) ? error : {};
  const code = record.code;
  if (service === 'batch' && typeof code === 'number') {
    const [status, httpStatus] = GRPC_CODES[code] ?? ['UNKNOWN', 500];
    const message = textOf(record.details) || textOf(record.message);
    return { httpStatus, status, message, retryAfterMs: grpcRetryDelay(record) };
  }
  const response = isRecord(record.response) ? record.response : {};
  const body = bodyOf(response.data);
  const google = isRecord(body.error) ? body.error : {};
  const httpStatus = Number(response.status ?? record.status ?? (typeof code === 'number' ? code : 0)) || 0;
  const description = textOf(body.error_description);
  const oauth = textOf(body.error);
  return {
    httpStatus,
    status: textOf(google.status) || oauth || textOf(code) || nodeCode(record) || '',
    message:
      textOf(google.message) ||
      (oauth && description ? `${oauth}: ${description}` : '') ||
      textOf(record.message) ||
      String(error),
    retryAfterMs: retryAfter(response.headers),
    url: isRecord(record.config) ? String(record.config.url ?? '') : undefined,
  };
}

function bodyOf(data: unknown): Record<string, unknown> {
  if (isRecord(data)) return data;
  if (typeof data !== 'string') return {};
  try {
    const parsed: unknown = JSON.parse(data);
    return isRecord(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

function nodeCode(record: Record<string, unknown>): string {
  const cause = isRecord(record.cause) ? record.cause : {};
  return textOf(cause.code) || (record.name === 'AbortError' ? 'ABORTED' : '');
}

/** Retry-After is seconds or an HTTP date (RFC 9110 §10.2.3); anything else is ignored. */
function retryAfter(headers: unknown): number | undefined {
  const value =
    headers instanceof Headers
      ? headers.get('retry-after')
      : isRecord(headers)
        ? textOf(headers['retry-after'])
        : '';
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** google.rpc.RetryInfo, as google-gax decodes it. */
function grpcRetryDelay(record: Record<string, unknown>): number | undefined {
  const details = Array.isArray(record.statusDetails) ? record.statusDetails : [];
  for (const detail of details) {
    const delay = isRecord(detail) && isRecord(detail.retryDelay) ? detail.retryDelay : undefined;
    if (delay) return Number(delay.seconds ?? 0) * 1000 + Number(delay.nanos ?? 0) / 1e6;
  }
  return undefined;
}
