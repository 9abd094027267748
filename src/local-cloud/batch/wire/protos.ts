import type { ServiceDefinition } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { protoFolders } from '../../assets.ts';

/** A response that no client can read. */
export const GARBAGE = Symbol('garbage');

const sizes = new WeakMap<object, number>();

/** Number of bytes of a request. */
export const sizeOfRequest = (request: object): number => sizes.get(request) ?? 0;

/** Batch v1, its operations and its locations, from the .proto files of Google's own client packages. */
export function batchServices(): ServiceDefinition[] {
  const files = [
    'google/cloud/batch/v1/batch.proto',
    'google/longrunning/operations.proto',
    'google/cloud/location/locations.proto',
  ];
  const definition = loadSync(files, {
    includeDirs: protoFolders(),
    longs: String,
    enums: String,
  });
  const services = [
    'google.cloud.batch.v1.BatchService',
    'google.longrunning.Operations',
    'google.cloud.location.Locations',
  ];
  return services.map((name) => withGarbage(definition[name] as unknown as ServiceDefinition));
}

function withGarbage(service: ServiceDefinition): ServiceDefinition {
  const entries = Object.entries(service).map(([name, method]) => [
    name,
    {
      ...method,
      requestDeserialize: (bytes: Buffer) => {
        const request = method.requestDeserialize(bytes);
        sizes.set(request, bytes.length);
        return request;
      },
      // A group that never ends is not a valid message.
      responseSerialize: (value: unknown) =>
        value === GARBAGE ? Buffer.from([0x0b, 0xff, 0xff]) : method.responseSerialize(value),
    },
  ]);
  return Object.fromEntries(entries) as ServiceDefinition;
}

/** The fields of a method's response, by their names in JSON. */
export function fieldsOf(method: object | undefined): ReadonlySet<string> {
  const { responseType } = (method ?? {}) as {
    responseType?: { type?: { field?: readonly { name: string }[] } };
  };
  const names = responseType?.type?.field?.map(({ name }) => name) ?? [];
  return new Set(names.map((name) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())));
}
