import type { Http2Session } from 'node:http2';
import * as grpc from '@grpc/grpc-js';
import { bytes, field, varint } from '../operations.ts';

/** google.rpc.Code for an HTTP status. */
const CODES: Readonly<Record<number, number>> = {
  400: grpc.status.INVALID_ARGUMENT,
  401: grpc.status.UNAUTHENTICATED,
  403: grpc.status.PERMISSION_DENIED,
  404: grpc.status.NOT_FOUND,
  408: grpc.status.DEADLINE_EXCEEDED,
  409: grpc.status.ALREADY_EXISTS,
  412: grpc.status.FAILED_PRECONDITION,
  429: grpc.status.RESOURCE_EXHAUSTED,
  499: grpc.status.CANCELLED,
  500: grpc.status.INTERNAL,
  501: grpc.status.UNIMPLEMENTED,
  502: grpc.status.UNAVAILABLE,
  503: grpc.status.UNAVAILABLE,
  504: grpc.status.DEADLINE_EXCEEDED,
};

export const codeOf = (httpStatus: number): number => CODES[httpStatus] ?? grpc.status.UNKNOWN;

/** The requested wait, at the place where google-gax reads it: google.rpc.RetryInfo inside google.rpc.Status. */
export function retryMetadata(details: {
  code: number;
  message: string;
  /** Seconds or an HTTP date. */
  retryAfter: string | number;
}): grpc.Metadata {
  const given = Number(details.retryAfter);
  const seconds = Number.isNaN(given)
    ? Math.max(0, Math.ceil((Date.parse(String(details.retryAfter)) - Date.now()) / 1000))
    : given;
  const delay = field(1, 0, varint(Math.trunc(seconds)));
  const any = Buffer.concat([
    bytes(1, Buffer.from('type.googleapis.com/google.rpc.RetryInfo')),
    bytes(2, bytes(1, delay)),
  ]);
  const message = Buffer.concat([
    field(1, 0, varint(details.code)),
    bytes(2, Buffer.from(details.message)),
    bytes(3, any),
  ]);
  const metadata = new grpc.Metadata();
  metadata.set('grpc-status-details-bin', message);
  return metadata;
}

/** Breaks the connection of a call, for which grpc-js has no function. */
export function breakConnection(call: object): void {
  const { call: intercepting } = call as { call?: { stream?: { session?: Http2Session } } };
  const session = intercepting?.stream?.session;
  if (!session) throw new Error('This version of @grpc/grpc-js keeps its HTTP/2 session elsewhere.');
  session.destroy();
}
