import type { Clock } from '../clock.ts';
import { CloudError } from '../errors.ts';
import { withoutTokens } from '../printable.ts';
import { errorDetails } from './explain/error-details.ts';
import type { FailedRequest, RequestName } from './explain/failed-request.ts';
import { type AttemptFailure, failureOf } from './explain/failure.ts';
import { headlineOf } from './explain/headline.ts';
import { hintFor } from './explain/hints.ts';
import type { Principal } from './principal.ts';

/** One request to a service: its name, and its limits where they differ from the usual ones. */
export interface CallDetails extends RequestName {
  /** Milliseconds for one attempt. */
  readonly attemptMs?: number;
  /** Milliseconds for all attempts together. */
  readonly totalMs?: number;
  /** HTTP statuses to retry in addition to the usual ones. */
  readonly alsoRetry?: readonly number[];
  /** Refusals, by their text, that another attempt is not worth, whatever their status. */
  readonly isFinal?: ((message: string) => boolean) | undefined;
  /**
   * Latest time, in milliseconds since the epoch, to wait for a service that temporarily accepts no more requests. Such
   * waits do not count toward `totalMs`. If it is not set, they do.
   */
  readonly limitUntilMs?: number;
  /** Called before such a wait, with its milliseconds. */
  readonly onLimit?: (waitMs: number) => void;
  /** Ends the request, and the waits between its attempts. */
  readonly signal?: AbortSignal | undefined;
}

export type Call = <T>(details: CallDetails, attempt: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/**
 * Failures for which the same request may succeed when it is sent again (cloud.google.com/storage/docs/retry-strategy).
 */
const RETRIED = new Set([408, 429, 500, 502, 503, 504]);
/** Responses that never arrived, or arrived broken. */
const BROKEN = /^(E[A-Z]+|UND_ERR_.*|ERR_.*|ABORTED|DEADLINE)$/;

const ATTEMPT_MS = 30_000;
/** Google's request quotas are per minute, so waiting for one of them can take longer than a minute. */
const TOTAL_MS = 180_000;
const BASE_MS = 500;
const CAP_MS = 20_000;
const RETRY_AFTER_CAP_MS = 120_000;

/**
 * Creates the function that sends every request: with a deadline for each attempt, retries with jitter that honor
 * Retry-After until `totalMs` is over, and one typed error at the end. All our requests are idempotent (create-only
 * preconditions, request ids), so a request whose response was lost is always repeated.
 *
 * `random` returns a number from 0 to 1. The returned function throws only `CloudError`.
 */
export function caller(parts: {
  clock: Clock;
  random: () => number;
  /** Logs every attempt if step debugging is on, but never bodies or tokens. */
  trace: (line: string) => void;
  /** Named in hints about refused requests. */
  principal: Principal;
}): Call {
  const { clock } = parts;
  return async (details, attempt) => {
    const patience = patienceOf(details, clock, parts.random);
    for (let tries = 1; ; tries++) {
      const attemptStartMs = clock.now();
      const trace = (outcome: string) =>
        parts.trace(
          `${details.service}: ${details.operation} ${details.resource} → ${outcome} (${Math.round(clock.now() - attemptStartMs)} ms, attempt ${tries})`,
        );
      try {
        const value = await withDeadline(details, clock, attempt);
        trace('ok');
        return value;
      } catch (error) {
        if (error instanceof CloudError) throw error;
        const failure = error instanceof Overdue ? error.failure : failureOf(error, details.service);
        trace(`${failure.httpStatus || 'no answer'} ${failure.status}`);
        const waitMs = details.signal?.aborted ? undefined : patience(failure, tries);
        if (waitMs === undefined) throw cloudError(details, failure, error, tries, parts.principal);
        await clock.sleep(waitMs, details.signal);
        if (details.signal?.aborted) throw cloudError(details, failure, error, tries, parts.principal);
      }
    }
  };
}

/** Returns the milliseconds to wait before the next attempt; undefined for no further attempt. */
function patienceOf(
  details: CallDetails,
  clock: Clock,
  random: () => number,
): (failure: AttemptFailure, tries: number) => number | undefined {
  const startMs = clock.now();
  const totalMs = details.totalMs ?? TOTAL_MS;
  let limitWaitsMs = 0;
  let waitsMs = 0;
  return (failure, tries) => {
    if (!isRetryable(failure, details)) return undefined;
    const backoffMs = backoffOf(tries, random);
    if (failure.isLimit && details.limitUntilMs !== undefined) {
      const waitMs = Math.max(backoffMs, failure.retryAfterMs ?? 0);
      if (clock.now() + waitMs > details.limitUntilMs) return undefined;
      limitWaitsMs += waitMs;
      details.onLimit?.(waitMs);
      return waitMs;
    }
    // The waits count even if the clock does not run, as in tests.
    const leftMs = totalMs - Math.max(clock.now() - startMs - limitWaitsMs, waitsMs);
    const askedMs = Math.min(failure.retryAfterMs ?? 0, RETRY_AFTER_CAP_MS);
    if (leftMs <= 0 || askedMs >= leftMs) return undefined;
    // The last attempt starts exactly when the time is over, not up to twenty seconds earlier.
    const waitMs = Math.min(Math.max(backoffMs, askedMs), leftMs);
    waitsMs += waitMs;
    return waitMs;
  };
}

class Overdue extends Error {
  readonly failure: AttemptFailure;
  constructor(attemptMs: number, isStopped: boolean) {
    super(isStopped ? 'the run was stopped' : `no response within ${Math.round(attemptMs / 1000)} s`);
    this.failure = {
      httpStatus: 0,
      status: isStopped ? 'STOPPED' : 'DEADLINE',
      message: this.message,
      details: errorDetails({}),
      isLimit: false,
    };
  }
}

/** Some clients cannot be stopped, so the Action does not wait for a hung request. */
async function withDeadline<T>(
  details: CallDetails,
  clock: Clock,
  attempt: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const attemptMs = details.attemptMs ?? ATTEMPT_MS;
  const over = new AbortController();
  const done = new AbortController();
  const stop = () => over.abort();
  details.signal?.addEventListener('abort', stop, { once: true });
  if (details.signal?.aborted) stop();
  const { signal } = over;
  const overdue = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Overdue(attemptMs, details.signal?.aborted === true)), {
      once: true,
    });
  });
  overdue.catch(() => undefined);
  void clock.sleep(attemptMs, done.signal).then(() => {
    if (!done.signal.aborted) over.abort();
  });
  try {
    if (signal.aborted) throw new Overdue(attemptMs, details.signal?.aborted === true);
    return await Promise.race([attempt(signal), overdue]);
  } finally {
    // Without a reason, Node creates an error with a stack.
    done.abort('done');
    details.signal?.removeEventListener('abort', stop);
  }
}

function isRetryable(failure: AttemptFailure, details: CallDetails): boolean {
  if (failure.status === 'STOPPED' || details.isFinal?.(failure.message)) return false;
  if (failure.isLimit) return true;
  if (RETRIED.has(failure.httpStatus) || details.alsoRetry?.includes(failure.httpStatus)) return true;
  return failure.httpStatus === 0 && (failure.status === '' || BROKEN.test(failure.status));
}

/** Exponential backoff, half of it random, so that clients that failed together do not retry together. */
function backoffOf(tries: number, random: () => number): number {
  const mostMs = Math.min(CAP_MS, BASE_MS * 2 ** tries);
  return (mostMs * (1 + random())) / 2;
}

function cloudError(
  details: CallDetails,
  failure: AttemptFailure,
  cause: unknown,
  tries: number,
  principal: Principal,
): CloudError {
  const { service, operation, resource } = details;
  const { httpStatus, status, isLimit } = failure;
  const codes = [httpStatus > 0 ? `HTTP ${httpStatus}` : '', status].filter((part) => part !== '').join(' ');
  const after = tries > 1 ? ` after ${tries} attempts` : '';
  const message = withoutTokens(failure.message).replace(/\s+/g, ' ').trim().slice(0, 600);
  const request: FailedRequest = {
    service,
    operation,
    resource,
    httpStatus,
    status,
    message,
    details: failure.details,
    isLimit,
    url: failure.url,
    principal,
  };
  return new CloudError({
    service,
    operation,
    resource,
    httpStatus,
    status,
    message: `${operation} ${resource}${after}: ${message}${codes ? ` (${codes})` : ''}`,
    hint: hintFor(request),
    headline: headlineOf(request),
    isLimit,
    cause,
  });
}
