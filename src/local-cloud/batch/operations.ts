import { randomUUID } from 'node:crypto';
import type { Duration } from './wire/messages.ts';
import { timestamp } from './wire/messages.ts';

/** A long-running operation: the response of DeleteJob and CancelJob. */
export interface Operation {
  readonly name: string;
  readonly target: string;
  readonly verb: 'delete' | 'cancel';
  readonly startedMs: number;
  isDone(): boolean;
}

const RESPONSES = {
  delete: 'type.googleapis.com/google.protobuf.Empty',
  cancel: 'type.googleapis.com/google.cloud.batch.v1.CancelJobResponse',
} as const;

export function newOperation(details: Omit<Operation, 'name' | 'startedMs'>): Operation {
  const location = details.target.split('/jobs/')[0];
  return { ...details, name: `${location}/operations/operation-${randomUUID()}`, startedMs: Date.now() };
}

/** google.longrunning.Operation, its Any messages as bytes: both responses are empty. */
export const operationMessage = (operation: Operation) => ({
  name: operation.name,
  metadata: {
    type_url: 'type.googleapis.com/google.cloud.batch.v1.OperationMetadata',
    value: metadataBytes(operation),
  },
  done: operation.isDone(),
  ...(operation.isDone() && { response: { type_url: RESPONSES[operation.verb], value: Buffer.alloc(0) } }),
});

/** google.cloud.batch.v1.OperationMetadata: create_time = 1, target = 3, verb = 4, api_version = 7. */
function metadataBytes({ startedMs, target, verb }: Operation): Buffer {
  const { seconds = 0, nanos = 0 }: Duration = timestamp(startedMs);
  const time = Buffer.concat([field(1, 0, varint(Number(seconds))), field(2, 0, varint(nanos))]);
  const text = (number: number, value: string) => bytes(number, Buffer.from(value));
  return Buffer.concat([bytes(1, time), text(3, target), text(4, verb), text(7, 'v1')]);
}

/** Fields of the protobuf wire format: https://protobuf.dev/programming-guides/encoding/ */
export const bytes = (number: number, value: Buffer): Buffer =>
  field(number, 2, Buffer.concat([varint(value.length), value]));
export const field = (number: number, wireType: 0 | 2, value: Buffer): Buffer =>
  Buffer.concat([varint(number * 8 + wireType), value]);
export function varint(value: number): Buffer {
  const result: number[] = [];
  let rest = value;
  while (rest >= 128) {
    result.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...result, rest]);
}
