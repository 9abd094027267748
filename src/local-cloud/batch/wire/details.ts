import * as grpc from '@grpc/grpc-js';
import type { ErrorDetail } from '../../error-details.ts';
import { bytes, field, varint } from '../operations.ts';

const text = (number: number, value: unknown) => bytes(number, Buffer.from(String(value)));
const records = (value: unknown) => (Array.isArray(value) ? (value as Record<string, unknown>[]) : []);

/** The fields of google/rpc/error_details.proto, for the messages that the local cloud sends. */
const ENCODERS: Readonly<Record<string, (detail: ErrorDetail) => Buffer>> = {
  ErrorInfo: ({ reason, domain, metadata }) =>
    Buffer.concat([
      text(1, reason),
      text(2, domain),
      ...Object.entries((metadata ?? {}) as Record<string, string>).map(([name, value]) =>
        bytes(3, Buffer.concat([text(1, name), text(2, value)])),
      ),
    ]),
  Help: ({ links }) =>
    Buffer.concat(
      records(links).map(({ description, url }) =>
        bytes(1, Buffer.concat([text(1, description), text(2, url)])),
      ),
    ),
  PreconditionFailure: ({ violations }) =>
    Buffer.concat(
      records(violations).map(({ type, description }) =>
        bytes(1, Buffer.concat([text(1, type), text(3, description)])),
      ),
    ),
};

/** google.rpc.Status with its details, at the place where clients of gRPC read them. */
export function detailsMetadata(given: {
  code: number;
  message: string;
  details: readonly ErrorDetail[];
}): grpc.Metadata {
  const any = given.details.flatMap((detail) => {
    const encode = ENCODERS[detail['@type'].split('.').at(-1) ?? ''];
    return encode ? [bytes(3, Buffer.concat([text(1, detail['@type']), bytes(2, encode(detail))]))] : [];
  });
  const metadata = new grpc.Metadata();
  metadata.set(
    'grpc-status-details-bin',
    Buffer.concat([field(1, 0, varint(given.code)), text(2, given.message), ...any]),
  );
  return metadata;
}
