import type { Service } from '../../errors.ts';
import { AnswerTooLarge } from '../answer.ts';
import { isRecord, parsedJson, textOf } from '../json.ts';
import { type ErrorDetails, errorDetails } from './error-details.ts';
import { gitHubLimit } from './github-limit.ts';

/** The failure of one attempt at a request, from any library. */
export interface AttemptFailure {
  /** HTTP status; 0 without a response. gRPC codes are mapped to it. */
  readonly httpStatus: number;
  /** Google's status text, e.g. PERMISSION_DENIED, or Node's code for a broken connection. */
  readonly status: string;
  readonly message: string;
  readonly details: ErrorDetails;
  /** Whether the service temporarily accepts no more requests, with any status. */
  readonly isLimit: boolean;
  /** Milliseconds that the server asked to wait. */
  readonly retryAfterMs?: number;
  /** The failed request, if it was part of a token exchange inside another request. */
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

/** Reads an error of google-gax (for Batch), of gaxios, of @google-cloud/storage or of Octokit. */
export function failureOf(error: unknown, service: Service): AttemptFailure {
  const record = isRecord(error) ? error : {};
  if (isTooLarge(error)) return tooLarge();
  if (service === 'batch' && typeof record.code === 'number') return grpcFailure(record, record.code);
  return service === 'github' ? gitHubFailure(record, error) : httpFailure(record, error);
}

/** grpc-js reports it as RESOURCE_EXHAUSTED, like a service that asks for a later retry. */
const GRPC_TOO_LARGE = /Received message (larger than max|that decompresses to a size larger than) /;

function isTooLarge(error: unknown): boolean {
  if (error instanceof AnswerTooLarge) return true;
  return isRecord(error) && error.cause !== undefined && isTooLarge(error.cause);
}

function tooLarge(): AttemptFailure {
  const { code, message } = new AnswerTooLarge();
  return { httpStatus: 0, status: code, message, details: errorDetails({}), isLimit: false };
}

function grpcFailure(record: Record<string, unknown>, code: number): AttemptFailure {
  const [status, httpStatus] = GRPC_CODES[code] ?? ['UNKNOWN', 500];
  if (httpStatus === 429 && GRPC_TOO_LARGE.test(textOf(record.details))) return tooLarge();
  const details = errorDetails({ details: record.statusDetails });
  return {
    httpStatus,
    status,
    message: textOf(record.details) || textOf(record.message),
    details,
    isLimit: httpStatus === 429,
    ...(details.retryDelayMs !== undefined && { retryAfterMs: details.retryDelayMs }),
  };
}

function httpFailure(record: Record<string, unknown>, error: unknown): AttemptFailure {
  const { code } = record;
  const response = isRecord(record.response) ? record.response : {};
  const body = bodyOf(response.data);
  const google = isRecord(body.error) ? body.error : {};
  const httpStatus = Number(response.status ?? record.status ?? (typeof code === 'number' ? code : 0)) || 0;
  const description = textOf(body.error_description);
  const oauth = textOf(body.error);
  const details = errorDetails({ details: google.details, errors: google.errors });
  const retryAfterMs = retryAfter(headerOf(response.headers, 'retry-after')) ?? details.retryDelayMs;
  return {
    httpStatus,
    status: textOf(google.status) || oauth || textOf(code) || nodeCode(record) || '',
    message:
      textOf(google.message) ||
      (oauth && description ? `${oauth}: ${description}` : '') ||
      textOf(record.message) ||
      String(error),
    details,
    isLimit: httpStatus === 429,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(isRecord(record.config) && { url: String(record.config.url ?? '') }),
  };
}

function gitHubFailure(record: Record<string, unknown>, error: unknown): AttemptFailure {
  const failure = httpFailure(record, error);
  const response = isRecord(record.response) ? record.response : {};
  const header = (name: string) => headerOf(response.headers, name);
  const message = textOf(bodyOf(response.data).message) || failure.message;
  const limit = gitHubLimit({ httpStatus: failure.httpStatus, message, header, nowMs: Date.now() });
  if (!limit) return { ...failure, message, isLimit: false };
  return { ...failure, message, isLimit: true, retryAfterMs: failure.retryAfterMs ?? limit.waitMs };
}

function bodyOf(data: unknown): Record<string, unknown> {
  if (isRecord(data)) return data;
  if (typeof data !== 'string') return {};
  const parsed = parsedJson(data);
  return isRecord(parsed) ? parsed : {};
}

function nodeCode(record: Record<string, unknown>): string {
  const cause = isRecord(record.cause) ? record.cause : {};
  return textOf(cause.code) || (record.name === 'AbortError' ? 'ABORTED' : '');
}

/** Empty if there is no such header. `name` is in lower case. */
function headerOf(headers: unknown, name: string): string {
  if (headers instanceof Headers) return headers.get(name) ?? '';
  return isRecord(headers) ? textOf(headers[name]) : '';
}

/** Retry-After is seconds or an HTTP date (RFC 9110 §10.2.3); anything else is ignored. */
function retryAfter(value: string): number | undefined {
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
