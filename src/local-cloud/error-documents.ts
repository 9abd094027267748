import type { ErrorDetail } from './error-details.ts';
import type { ServiceName } from './types.ts';

const STATUS: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  408: 'DEADLINE_EXCEEDED',
  409: 'ALREADY_EXISTS',
  412: 'FAILED_PRECONDITION',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  501: 'UNIMPLEMENTED',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
};

/** Names of the reasons of storage errors (cloud.google.com/storage/docs/json_api/v1/status-codes). */
const REASON: Readonly<Record<number, string>> = {
  400: 'invalid',
  401: 'required',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  412: 'conditionNotMet',
  429: 'rateLimitExceeded',
  500: 'internalError',
  503: 'backendError',
};

/** An error in the form of a service. */
export function errorDocument(
  service: ServiceName,
  status: number,
  message: string,
  details: readonly ErrorDetail[] = [],
): unknown {
  switch (service) {
    case 'sts':
      // RFC 6749 §5.2
      return {
        error: status === 429 ? 'quota_exceeded' : status < 500 ? 'invalid_grant' : 'temporarily_unavailable',
        error_description: message,
      };
    case 'oidc':
      return { $id: '1', message, typeName: 'LocalCloud', errorCode: 0 };
    case 'github':
      return { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
    case 'storage': {
      const isBilling = details.some(({ reason }) => reason === 'BILLING_DISABLED');
      const reason = isBilling ? 'accountDisabled' : (REASON[status] ?? 'unknown');
      const domain = status === 429 ? 'usageLimits' : 'global';
      // The header identifies the caller.
      const place = isBilling || status === 401 ? { locationType: 'header', location: 'Authorization' } : {};
      return { error: { code: status, message, errors: [{ message, domain, reason, ...place }] } };
    }
    default:
      return {
        error: {
          code: status,
          message,
          status: STATUS[status] ?? 'UNKNOWN',
          ...(details.length > 0 && { details }),
        },
      };
  }
}
