import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as grpc from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import type { BatchServiceHandle, BatchServiceParts } from '../types.ts';
import { jobSummary } from './job.ts';
import { createMethods, Refusal } from './methods.ts';

/** gRPC code for an HTTP status (google.rpc.Code). */
const CODE_OF_STATUS: Readonly<Record<number, number>> = {
  400: 3,
  401: 16,
  403: 7,
  404: 5,
  409: 6,
  412: 9,
  429: 8,
  499: 1,
  500: 13,
  501: 12,
  503: 14,
  504: 4,
};
const SLOW_MS = 3_000;
/** An answer that no client can read. */
const GARBAGE = { isGarbage: true };

type UnaryCall = grpc.ServerUnaryCall<Record<string, unknown>, unknown>;

/** Serves Batch v1 and its operations over gRPC and TLS, from the .proto files of Google's own client package. */
export async function startBatchService(parts: BatchServiceParts): Promise<BatchServiceHandle> {
  const methods = createMethods(parts);
  const server = new grpc.Server({ 'grpc.max_receive_message_length': -1 });
  for (const service of services()) {
    const handlers: Record<string, grpc.handleUnaryCall<Record<string, unknown>, unknown>> = {};
    for (const name of Object.keys(service)) {
      handlers[name] = (call, answer) => void handle(name, call, answer);
    }
    server.addService(withGarbage(service), handlers as grpc.UntypedServiceImplementation);
  }

  async function handle(method: string, call: UnaryCall, answer: grpc.sendUnaryData<unknown>): Promise<void> {
    const startMs = performance.now();
    const { request } = call;
    const path = pathOf(method, request);
    const finish = (code: number, details: string, value?: unknown, metadata?: grpc.Metadata) => {
      parts.journal.record({ service: 'batch', method, path, status: code, ms: performance.now() - startMs });
      if (code === 0) answer(null, value);
      else answer({ code, details, ...(metadata && { metadata }) });
    };
    const fault = parts.faults.take({ service: 'batch', method, path });
    const serve = () => {
      const authorization = call.metadata.get('authorization')[0];
      const token = parts.tokens.check(authorization === undefined ? undefined : String(authorization));
      if ('refused' in token)
        throw new Refusal(
          grpc.status.UNAUTHENTICATED,
          `Request had invalid authentication credentials: ${token.refused}`,
        );
      return methods.call(method, request);
    };
    if (parts.options.latencyMs > 0) await delay(parts.options.latencyMs);
    try {
      if (fault?.afterCommit) serve();
      switch (fault?.kind) {
        case 'hang':
          return;
        case 'slow':
          await delay(SLOW_MS);
          break;
        case 'reset':
          finish(grpc.status.UNAVAILABLE, 'read ECONNRESET');
          return;
        case 'malformed':
          finish(0, '', GARBAGE);
          return;
        case 'status': {
          const code = CODE_OF_STATUS[fault.status ?? 503] ?? grpc.status.UNKNOWN;
          finish(code, `injected ${fault.status ?? 503}`, undefined, retryMetadata(fault.retryAfter));
          return;
        }
      }
      finish(0, '', serve());
    } catch (error) {
      if (error instanceof Refusal) finish(error.code, error.message);
      else
        finish(grpc.status.INTERNAL, error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  const credentials = grpc.ServerCredentials.createSsl(null, [
    { private_key: Buffer.from(parts.certificate.key), cert_chain: Buffer.from(parts.certificate.cert) },
  ]);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', credentials, (error, bound) => (error ? reject(error) : resolve(bound)));
  });
  return {
    url: `https://localhost:${port}`,
    state: () => methods.jobs().map(jobSummary),
    preempt: (job, index) => methods.preempt(job, index),
    reset: () => methods.reset(),
    async stop() {
      server.forceShutdown();
      await methods.reset();
    },
  };
}

function services(): grpc.ServiceDefinition[] {
  const resolve = createRequire(import.meta.url).resolve;
  const protos = (name: string) => join(dirname(resolve(`${name}/package.json`)), 'build', 'protos');
  const definition = loadSync(['google/cloud/batch/v1/batch.proto', 'google/longrunning/operations.proto'], {
    includeDirs: [protos('@google-cloud/batch'), protos('google-gax')],
    longs: String,
    enums: String,
  });
  const named = (name: string) => definition[name] as unknown as grpc.ServiceDefinition;
  return [named('google.cloud.batch.v1.BatchService'), named('google.longrunning.Operations')];
}

function withGarbage(service: grpc.ServiceDefinition): grpc.ServiceDefinition {
  const entries = Object.entries(service).map(([name, method]) => [
    name,
    {
      ...method,
      // A group that never ends is no message.
      responseSerialize: (value: unknown) =>
        value === GARBAGE ? Buffer.from([0x0b, 0xff, 0xff]) : method.responseSerialize(value),
    },
  ]);
  return Object.fromEntries(entries) as grpc.ServiceDefinition;
}

/** The resource that a call is about, as the journal and faults name it. */
function pathOf(method: string, request: Readonly<Record<string, unknown>>): string {
  if (method === 'CreateJob') return `${request.parent}/jobs/${request.jobId ?? ''}`;
  return String(request.name ?? request.parent ?? '');
}

/** Seconds to wait, where google-gax looks for them: google.rpc.RetryInfo inside google.rpc.Status. */
function retryMetadata(retryAfter: string | number | undefined): grpc.Metadata | undefined {
  const seconds = Number(retryAfter);
  if (retryAfter === undefined || !Number.isInteger(seconds) || seconds < 0 || seconds > 127)
    return undefined;
  const message = (tag: number, bytes: Buffer) => Buffer.concat([Buffer.from([tag, bytes.length]), bytes]);
  const retryInfo = message(0x0a, Buffer.from([0x08, seconds]));
  const type = Buffer.from('type.googleapis.com/google.rpc.RetryInfo');
  const any = Buffer.concat([message(0x0a, type), message(0x12, retryInfo)]);
  const metadata = new grpc.Metadata();
  metadata.set('grpc-status-details-bin', Buffer.concat([Buffer.from([0x08, 14]), message(0x1a, any)]));
  return metadata;
}
