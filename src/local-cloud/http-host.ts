import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Refused, scopeInsufficient } from './error-details.ts';
import { errorDocument } from './error-documents.ts';
import { SLOW_MS } from './faults.ts';
import { limitDocument } from './github/limit-texts.ts';
import type { Grants, TokenClaims } from './identity/grants.ts';
import { hasScope } from './identity/scopes.ts';
import type { Fault, Faults, Journal, ServiceName, Tokens } from './types.ts';

export interface Request {
  readonly method: string;
  /** Original path with query. */
  readonly path: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The claims of the bearer token; absent if there is none or it is refused. */
  readonly claims?: TokenClaims;
  /** Why there are no claims. */
  readonly refused: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Text and bytes are sent unchanged, anything else as JSON. */
  readonly body?: unknown;
}

export interface HostParts {
  readonly journal: Journal;
  readonly faults: Faults;
  readonly tokens: Tokens;
  readonly grants: Grants;
  readonly latencyMs: number;
  /** Waits for this number of milliseconds of the cloud's clock. */
  wait(ms: number): Promise<unknown>;
}

export interface HttpHost {
  /** http://127.0.0.1:PORT */
  readonly url: string;
  stop(): Promise<void>;
}

/** The service. */
export interface HostedService {
  readonly service: ServiceName;
  /** Whether only tasks can access the service. */
  readonly isForTasks?: boolean;
  handle(request: Request): Answer | Promise<Answer>;
}

/**
 * Serves one service on loopback: reads the request and calls `handle`. Also records the call, applies a waiting fault,
 * and delays the response for the latency. Tasks get neither faults nor latency.
 */
export async function startHttpHost(parts: HostParts & HostedService): Promise<HttpHost> {
  const { service, journal, faults } = parts;

  async function answer(
    request: Request,
    message: IncomingMessage,
    response: ServerResponse,
  ): Promise<number> {
    const isTask = (parts.isForTasks ?? false) || request.claims?.isTask === true;
    const fault = isTask
      ? undefined
      : faults.take({ service, method: request.method, path: request.path, body: request.body });
    const isReading = request.method === 'GET';
    const isDone = !fault || fault.kind === 'slow' || fault.afterCommit === true;
    const real =
      isDone || (fault.kind === 'malformed' && isReading)
        ? await safely((given) => refusalOrAnswer(parts, given), request)
        : undefined;
    if (!isTask && parts.latencyMs > 0) await parts.wait(parts.latencyMs);
    return fault ? suffer({ parts, fault, real, message, response }) : send(response, real);
  }

  const server = createServer((message, response) => {
    const started = performance.now();
    journal.begin();
    void (async () => {
      const body = await bodyOf(message);
      const request = requestOf(message, body, parts.tokens);
      const from =
        parts.isForTasks || request.claims?.isTask
          ? ({ from: 'task' } as const)
          : ({} as Record<string, never>);
      const sent = await answer(request, message, response);
      // The caller may have disconnected.
      const status = message.socket.destroyed ? 0 : sent;
      const ms = Math.round(performance.now() - started);
      const bytes = body.length + Number(response.getHeader('content-length') ?? 0);
      const as = request.claims && { as: request.claims.subject };
      journal.record({
        service,
        method: request.method,
        path: request.path,
        status,
        ms,
        bytes,
        ...from,
        ...as,
      });
    })().catch(() => message.socket.destroy());
  });
  return listen(server);
}

/** Responds, or does not, according to a fault; `real` is the response without the fault. Returns the sent status. */
async function suffer(given: {
  parts: HostParts & HostedService;
  fault: Fault;
  real: Answer | undefined;
  message: IncomingMessage;
  response: ServerResponse;
}): Promise<number> {
  const { parts, fault, real, message, response } = given;
  switch (fault.kind) {
    case 'slow':
      await parts.wait(SLOW_MS);
      return send(response, real);
    case 'reset':
      message.socket.resetAndDestroy();
      return 0;
    case 'hang':
      await new Promise<void>((resolve) => response.once('close', resolve));
      return 0;
    case 'malformed':
      return send(response, { status: 200, headers: keptHeaders(real), body: '{"kind": "half of an ans' });
    case 'status':
      return send(response, statusFault(parts.service, fault));
  }
}

/** The error for a fault of kind `status`. */
function statusFault(service: ServiceName, { limit, status = limit ? 403 : 500, retryAfter }: Fault): Answer {
  return {
    status,
    headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
    body: limit ? limitDocument(limit, status) : errorDocument(service, status, `Injected fault: ${status}.`),
  };
}

function refusalOrAnswer(
  parts: Pick<HostParts, 'grants'> & HostedService,
  request: Request,
): Answer | Promise<Answer> {
  const refused = refusedByAll(parts, request);
  if (!refused) return parts.handle(request);
  const { status, message, details } = refused;
  return { status, body: errorDocument(parts.service, status, message, details) };
}

/** Refusals of all services of Google: a disabled API, a perimeter, a token for something else. */
function refusedByAll(
  { service, grants }: Pick<HostParts, 'grants'> & { readonly service: ServiceName },
  { claims, method, url }: Request,
): Refused | undefined {
  const refused = claims?.isTask ? undefined : grants.refusal(service);
  if (refused || !claims || hasScope(service, claims, method === 'GET')) return refused;
  return scopeInsufficient(service, `${method} ${url.pathname}`);
}

/** Starts to listen on a free port of loopback. */
export async function listen(server: ReturnType<typeof createServer>): Promise<HttpHost> {
  // Clients keep connections; one that the server closes in the same moment would look like a reset.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function requestOf(message: IncomingMessage, body: Buffer, tokens: Tokens): Request {
  const path = message.url ?? '/';
  const claims = tokens.check(message.headers.authorization);
  const known = 'refused' in claims ? { refused: claims.refused } : { claims, refused: '' };
  const url = new URL(path, 'http://127.0.0.1');
  return { method: message.method ?? 'GET', path, url, headers: message.headers, body, ...known };
}

/** A defect of the local cloud causes the response of a server error with its position. */
async function safely(
  handle: (request: Request) => Answer | Promise<Answer>,
  request: Request,
): Promise<Answer> {
  try {
    return await handle(request);
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      status: 500,
      body: { error: { code: 500, message: `Local cloud: ${text}`, status: 'INTERNAL' } },
    };
  }
}

/** Headers that a proxy would keep although it damages the body, including checksums. */
function keptHeaders(real: Answer | undefined): Answer['headers'] {
  const { 'content-length': _length, 'content-encoding': _encoding, ...kept } = real?.headers ?? {};
  return kept;
}

/** Sends a complete response. Returns its status. */
export function send(response: ServerResponse, answer: Answer | undefined): number {
  const { status, headers = {}, body } = answer ?? { status: 500 };
  const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
  const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(isRaw ? body : JSON.stringify(body));
  response.statusCode = status;
  if (!isRaw && body !== undefined) response.setHeader('content-type', 'application/json; charset=UTF-8');
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) response.setHeader(name, value as string | string[]);
  }
  if (status !== 204 && status !== 304) response.setHeader('content-length', bytes.length);
  response.end(bytes);
  return status;
}

/** The body as JSON; undefined if it is not JSON. */
export function jsonOf(request: Request): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(request.body.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
