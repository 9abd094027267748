import { createServer } from 'node:http';
import { parseFault } from './faults.ts';
import type { Document } from './github/documents.ts';
import { type Answer, bodyOf, type HttpHost, listen, send } from './http-host.ts';
import { type Denials, FEDERATION } from './identity/grants.ts';
import type { BatchJobState, Call, Fault, MachineState } from './types.ts';

/** `GET /state` */
export interface State {
  readonly batchJobs: readonly BatchJobState[];
  /** In a simulated world: machines of all jobs, including deleted ones, with the time that the cloud would charge. */
  readonly machines?: readonly MachineState[];
  /** `bucket/name` */
  readonly objects: readonly string[];
  readonly checkRuns: readonly Document[];
  readonly comments: readonly Document[];
  readonly calls: readonly Call[];
}

/** Functions with which a test controls the local cloud from outside the Action. */
export interface Control {
  state(): Promise<State>;
  addFault(fault: Fault): void;
  /** Removes faults that still wait for their call. */
  clearFaults(): void;
  /** Number of calls that will still get a fault. */
  faultsLeft(): number;
  /** Removes permissions until the next `deny` or `reset`. */
  deny(denials: Denials): void;
  /** Sets the value of a secret by the name of its version, for tasks that start from now on. */
  putSecret(version: string, value: string): void;
  /** False if no such task is running. */
  preempt(job: string, index: number): boolean;
  makeBucket(bucket: string): Promise<void>;
  /** Creates the bucket if it does not exist. */
  putObject(bucket: string, name: string, body: string | Buffer): Promise<void>;
  getObject(bucket: string, name: string): Promise<Buffer | undefined>;
  /** Deletes all state, faults and calls; tokens stay valid, and the default bucket is created again. */
  reset(): Promise<void>;
}

/** Serves the control endpoints, whose calls are not recorded. */
export async function startControl(control: Control): Promise<HttpHost> {
  const server = createServer((message, response) => {
    void (async () => {
      const url = new URL(message.url ?? '/', 'http://127.0.0.1');
      const body = await bodyOf(message);
      send(response, await handle(control, { method: message.method ?? 'GET', url, body }));
    })().catch((error: unknown) => {
      send(response, {
        status: 500,
        body: { error: error instanceof Error ? error.message : String(error) },
      });
    });
  });
  return listen(server);
}

async function handle(
  control: Control,
  { method, url, body }: { method: string; url: URL; body: Buffer },
): Promise<Answer> {
  const done: Answer = { status: 200, body: {} };
  const refuse = (error: string, status = 400): Answer => ({ status, body: { error } });
  switch (`${method} ${url.pathname}`) {
    case 'GET /state':
      return { status: 200, body: await control.state() };
    case 'POST /faults': {
      const fault = parseFault(parsed(body));
      if (typeof fault === 'string') return refuse(fault);
      control.addFault(fault);
      return done;
    }
    case 'POST /deny': {
      const denials = parsed(body);
      if (!isDenials(denials)) return refuse('"caller" and "tasks" are lists of permissions.');
      control.deny(denials);
      return done;
    }
    case 'POST /preempt': {
      const { job, index } = (parsed(body) ?? {}) as { job?: unknown; index?: unknown };
      if (typeof job !== 'string' || !Number.isInteger(index)) return refuse('"job" and "index" are needed.');
      if (control.preempt(job, Number(index))) return done;
      return refuse(`Task ${index} of job "${job}" does not run.`, 404);
    }
    case 'POST /objects':
    case 'GET /objects': {
      const bucket = url.searchParams.get('bucket');
      const name = url.searchParams.get('name');
      if (!bucket || !name) return refuse('The query needs "bucket" and "name".');
      if (method === 'POST') {
        await control.putObject(bucket, name, body);
        return done;
      }
      const content = await control.getObject(bucket, name);
      if (content === undefined) return refuse(`There is no gs://${bucket}/${name}.`, 404);
      return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: content };
    }
    case 'POST /secrets': {
      const version = url.searchParams.get('version') ?? '';
      if (!/^projects\/.+\/secrets\/.+\/versions\/.+$/.test(version))
        return refuse('?version= is projects/P/secrets/S/versions/V.');
      control.putSecret(version, body.toString('utf8'));
      return done;
    }
    case 'POST /reset':
      await control.reset();
      return done;
    default:
      return refuse(`${method} ${url.pathname} is no control endpoint.`, 404);
  }
}

const DENIED_LISTS = new Set(['caller', 'tasks', 'disabled', 'perimeter', 'billing']);

function isDenials(value: unknown): value is Denials {
  const { federation, ...lists } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const isList = (list: unknown) => Array.isArray(list) && list.every((each) => typeof each === 'string');
  const isKnown = federation === undefined || FEDERATION.some((each) => each === federation);
  const areKnown = Object.entries(lists).every(([name, list]) => DENIED_LISTS.has(name) && isList(list));
  return typeof value === 'object' && value !== null && isKnown && areKnown;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
