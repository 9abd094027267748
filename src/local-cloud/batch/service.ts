import * as grpc from '@grpc/grpc-js';
import { errorInfo, permissionDenied, scopeInsufficient } from '../error-details.ts';
import { SLOW_MS } from '../faults.ts';
import { applyFieldMask, isFieldMask } from '../field-mask.ts';
import type { TokenClaims } from '../identity/grants.ts';
import { deniedText } from '../identity/permissions.ts';
import { hasScope } from '../identity/scopes.ts';
import type { BatchServiceHandle, BatchServiceParts } from '../types.ts';
import { jobSummary } from './job-documents.ts';
import { createMethods } from './methods.ts';
import { Refusal } from './refusal.ts';
import { detailsMetadata } from './wire/details.ts';
import { breakConnection, codeOf, retryMetadata } from './wire/faults.ts';
import { batchServices, fieldsOf, GARBAGE, sizeOfRequest } from './wire/protos.ts';

type Request = Readonly<Record<string, unknown>>;
type UnaryCall = grpc.ServerUnaryCall<Request, unknown>;

interface Outcome {
  readonly code: number;
  readonly details?: string;
  readonly value?: unknown;
  readonly metadata?: grpc.Metadata;
}

/** cloud.google.com/batch/docs/iam-roles-and-permissions */
const PERMISSIONS: Readonly<Record<string, string>> = {
  CreateJob: 'batch.jobs.create',
  GetJob: 'batch.jobs.get',
  ListJobs: 'batch.jobs.list',
  DeleteJob: 'batch.jobs.delete',
  CancelJob: 'batch.jobs.cancel',
  GetTask: 'batch.tasks.get',
  ListTasks: 'batch.tasks.list',
};
const DEFAULT_ACCOUNT = '123456789012-compute@developer.gserviceaccount.com';

/** Serves Batch v1 and its operations over gRPC and TLS on localhost, and runs the tasks of its jobs as processes. */
export async function startBatchService(parts: BatchServiceParts): Promise<BatchServiceHandle> {
  const methods = createMethods(parts);
  // The service checks its limit for a definition, not the transport.
  const server = new grpc.Server({ 'grpc.max_receive_message_length': -1 });
  const sizes = new Map<string, (value: unknown) => number>();
  const fields = new Map<string, ReadonlySet<string>>();
  for (const service of batchServices()) {
    const handlers: grpc.UntypedServiceImplementation = {};
    for (const method of Object.keys(service)) {
      const handler: grpc.handleUnaryCall<Request, unknown> = (call, send) => void handle(method, call, send);
      handlers[method] = handler;
      fields.set(method, fieldsOf(service[method]));
      sizes.set(method, (value) => service[method]?.responseSerialize(value).length ?? 0);
    }
    server.addService(service, handlers);
  }

  async function handle(method: string, call: UnaryCall, send: grpc.sendUnaryData<unknown>): Promise<void> {
    const startMs = performance.now();
    parts.journal.begin();
    const path = pathOf(method, call.request);
    const authorization = call.metadata.get('authorization')[0];
    const claims = parts.tokens.check(authorization === undefined ? undefined : String(authorization));
    const isTask = 'isTask' in claims && claims.isTask;
    const serve = (): Outcome => {
      try {
        if ('refused' in claims) {
          const info = errorInfo('CREDENTIALS_MISSING', { service: 'batch.googleapis.com', method });
          throw new Refusal(grpc.status.UNAUTHENTICATED, claims.refused, [info]);
        }
        refuseDenied(method, path, call.request, claims);
        const value = methods.call(method, call.request);
        const [mask] = call.metadata.get('x-goog-fieldmask');
        return {
          code: grpc.status.OK,
          value:
            mask === undefined ? value : maskedMessage(value, String(mask), fields.get(method) ?? new Set()),
        };
      } catch (error) {
        if (error instanceof Refusal) return outcomeOf(error);
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        parts.options.log(`Batch ${method} ${path}: ${text}`);
        return { code: grpc.status.INTERNAL, details: text };
      }
    };
    if (!isTask && parts.options.latencyMs > 0) await parts.wait(parts.options.latencyMs);
    await methods.advance();
    const outcome = isTask ? serve() : await withFaults({ method, path, call, serve });
    parts.journal.record({
      service: 'batch',
      method,
      path,
      status: outcome.code,
      ms: Math.round(performance.now() - startMs),
      bytes:
        sizeOfRequest(call.request) +
        (outcome.code === grpc.status.OK ? (sizes.get(method)?.(outcome.value) ?? 0) : 0),
      ...(isTask && { from: 'task' as const }),
      ...('subject' in claims && { as: claims.subject }),
    });
    const { code, details = '', value, metadata } = outcome;
    if (code === grpc.status.OK) send(null, value);
    // Even if the connection is gone, a call must be ended.
    else send({ code, details, ...(metadata && { metadata }) });
  }

  function refuseDenied(method: string, path: string, request: Request, claims: TokenClaims): void {
    const permission = PERMISSIONS[method];
    const refused = claims.isTask ? undefined : parts.grants.refusal('batch');
    if (refused) throw new Refusal(codeOf(refused.status), refused.message, refused.details);
    if (!hasScope('batch', claims, false)) {
      const { message, details } = scopeInsufficient('batch', method);
      throw new Refusal(grpc.status.PERMISSION_DENIED, message, details);
    }
    // A missing project looks like one without permission.
    const isMissing = path.startsWith('projects/missing');
    if (permission !== undefined && (isMissing || !parts.grants.allows(claims, permission))) {
      const text = deniedText(permission, `resource '//batch.googleapis.com/${path}'`);
      const { message, details } = permissionDenied(permission, text);
      throw new Refusal(grpc.status.PERMISSION_DENIED, message, details);
    }
    if (method !== 'CreateJob' || parts.grants.allows(claims, 'iam.serviceAccounts.actAs')) return;
    const { allocationPolicy } = request.job as {
      allocationPolicy?: { serviceAccount?: { email?: string } };
    };
    const email = allocationPolicy?.serviceAccount?.email || DEFAULT_ACCOUNT;
    const text = `caller does not have access to act as the specified service account: "${email}"`;
    throw new Refusal(grpc.status.PERMISSION_DENIED, text);
  }

  async function withFaults(given: {
    method: string;
    path: string;
    call: UnaryCall;
    serve: () => Outcome;
  }): Promise<Outcome> {
    const { call, serve } = given;
    const fault = parts.faults.take({ service: 'batch', method: given.method, path: given.path });
    const real = fault?.afterCommit ? serve() : undefined;
    switch (fault?.kind) {
      case undefined:
        return serve();
      case 'slow':
        await parts.wait(SLOW_MS);
        return real ?? serve();
      case 'hang':
        if (!call.cancelled) await new Promise<void>((resolve) => call.once('cancelled', () => resolve()));
        return { code: grpc.status.DEADLINE_EXCEEDED, details: 'Injected fault: hang.' };
      case 'reset':
        breakConnection(call);
        return { code: grpc.status.UNAVAILABLE, details: 'Injected fault: reset.' };
      case 'malformed':
        return { code: grpc.status.OK, value: GARBAGE };
      case 'status': {
        const httpStatus = fault.status ?? 503;
        const [code, message] = [codeOf(httpStatus), `Injected fault: ${httpStatus}.`];
        if (fault.retryAfter === undefined) return { code, details: message };
        const metadata = retryMetadata({ code, message, retryAfter: fault.retryAfter });
        return { code, details: message, metadata };
      }
    }
  }

  // Set explicitly: otherwise grpc-js reads the root certificates of this process, and also keeps them for its clients.
  const credentials = grpc.ServerCredentials.createSsl(Buffer.from(parts.certificate.ca), [
    { private_key: Buffer.from(parts.certificate.key), cert_chain: Buffer.from(parts.certificate.cert) },
  ]);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', credentials, (error, bound) => (error ? reject(error) : resolve(bound)));
  });
  return {
    url: `https://localhost:${port}`,
    state: () => methods.jobs().map(jobSummary),
    machines: methods.machines,
    preempt: (job, index) => methods.preempt(job, index),
    advance: () => methods.advance(),
    reset: () => methods.reset(),
    async stop() {
      server.forceShutdown();
      await methods.stop();
    },
  };
}

function outcomeOf({ code, message, details }: Refusal): Outcome {
  if (details.length === 0) return { code, details: message };
  return { code, details: message, metadata: detailsMetadata({ code, message, details }) };
}

/** The part of a response that the mask selects (cloud.google.com/apis/docs/system-parameters). Throws Refusal for an invalid
 * mask. */
function maskedMessage(value: unknown, mask: string, known: ReadonlySet<string>): unknown {
  if (isFieldMask(mask, known)) return applyFieldMask(value, mask);
  const text = `Request contains an invalid argument: field mask "${mask}".`;
  throw new Refusal(grpc.status.INVALID_ARGUMENT, text);
}

/** The resource of a call, as named in the journal and in faults. */
function pathOf(method: string, request: Request): string {
  if (method === 'CreateJob') return `${request.parent}/jobs/${request.jobId ?? ''}`;
  return String(request.name ?? request.parent ?? '');
}
