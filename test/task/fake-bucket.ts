import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An uploaded object. */
export interface StoredObject {
  readonly body: string | Buffer;
  readonly contentType: string;
  readonly metadata: Readonly<Record<string, string>>;
  /** Default: now. */
  readonly updated?: Date;
}

/** The parts of Cloud Storage and the VM metadata server that a task uses. Refuses requests that Google would refuse. */
export class FakeBucket {
  readonly objects = new Map<string, StoredObject>();
  /** The clock of the service. Default: the clock of this machine. */
  now: () => Date = () => new Date();
  /** `GET /storage/v1/…` of each call, in order. */
  readonly calls: string[] = [];
  /** The first and last byte of each partial read. */
  readonly ranges: string[] = [];
  /** Whether to behave like a proxy that returns whole objects. */
  ignoresRanges = false;
  /** HTTP statuses for the next calls of a kind, one for each call. 0 breaks the connection. */
  readonly faults: Record<'token' | 'read' | 'write' | 'part', number[]> = {
    token: [],
    read: [],
    write: [],
    part: [],
  };
  /** Number of bytes that arrive before a part breaks the connection. */
  arrives = 0;
  /** Number of the next object creations that get no response. */
  losesAnswers = 0;
  /** Uploads to these names never get a response. */
  holds: (name: string) => boolean = () => false;
  /** Called when an upload starts, before its bytes are read. */
  onUpload: () => void = () => {};
  /** Called when an object is requested. */
  onRead: (name: string) => void = () => {};
  /** Prefixes without write access. */
  readonly refuse = new Set<string>();
  /** Whether the writer can only create objects: a write to an existing name is refused before the precondition check. */
  refusesExisting = false;
  readonly #sessions = new Map<string, Session>();
  readonly #server = createServer((request, response) => {
    void this.#answer(request, response);
  });
  #tokens = 0;

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  put(name: string, value: unknown): void {
    this.objects.set(name, { body: JSON.stringify(value), contentType: 'application/json', metadata: {} });
  }

  /** Invalidates all existing tokens. */
  expireTokens(): void {
    this.#tokens += 1;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://bucket');
    if (request.method === 'POST') this.onUpload();
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      // The sender disconnected. A partial upload creates no object.
      return;
    }
    const bytes = Buffer.concat(chunks);
    this.calls.push(`${request.method} ${url.pathname}`);
    const reply = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}) => {
      if (status === 0) {
        request.socket.destroy();
        return;
      }
      const usual = { 'Content-Type': 'application/json', Date: this.now().toUTCString() };
      response.writeHead(status, { ...usual, ...headers });
      response.end(typeof value === 'string' || value instanceof Buffer ? value : JSON.stringify(value));
    };
    const refuse = (status: number, message: string) => reply(status, { error: { code: status, message } });

    // A slow package index.
    if (url.pathname.startsWith('/hang/')) return;
    if (url.pathname.startsWith('/computeMetadata/')) {
      if (request.headers['metadata-flavor'] !== 'Google')
        return refuse(403, 'Missing Metadata-Flavor:Google');
      if (url.pathname.endsWith('/email')) return reply(200, 'worker@project.iam.gserviceaccount.com');
      const fault = this.faults.token.shift();
      if (fault !== undefined) return refuse(fault, 'metadata server');
      return reply(200, { access_token: `token-${this.#tokens}`, expires_in: 3599, token_type: 'Bearer' });
    }
    if (request.headers.authorization !== `Bearer token-${this.#tokens}`)
      return refuse(401, 'Invalid Credentials');

    const read = /^\/storage\/v1\/b\/bucket\/o\/([^/]+)$/.exec(url.pathname);
    if (request.method === 'GET' && read) {
      this.onRead(decodeURIComponent(read[1] ?? ''));
      const fault = this.faults.read.shift();
      if (fault !== undefined) return refuse(fault, 'worker does not have storage.objects.get access');
      const found = this.objects.get(decodeURIComponent(read[1] ?? ''));
      if (!found) return refuse(404, 'No such object');
      if (url.searchParams.get('alt') === 'media') {
        const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
        if (from === undefined || this.ignoresRanges) return reply(200, found.body);
        const part = Buffer.from(found.body).subarray(Number(from), Number(to) + 1);
        this.ranges.push(`${from}-${to}`);
        return part.length > 0 ? reply(206, part) : refuse(416, 'Requested range not satisfiable');
      }
      return reply(200, { updated: (found.updated ?? new Date()).toISOString(), ...factsOf(found) });
    }
    const session = this.#sessions.get(url.searchParams.get('upload_id') ?? '');
    if (session) {
      if (request.method === 'DELETE') return reply(499, '');
      const fault = this.faults.part.shift();
      if (fault === 0) session.take(request, bytes.subarray(0, this.arrives));
      if (fault !== undefined) return refuse(fault, 'part');
      const made = this.objects.get(session.name);
      if (made && session.isOver) return reply(200, { name: session.name, ...factsOf(made) });
      const content = session.take(request, bytes);
      if (!content) return reply(308, '', session.range());
      const wanted = /md5=(.*)/.exec(String(request.headers['x-goog-hash'] ?? ''))?.[1];
      return this.#store(session, content, wanted, reply);
    }
    if (url.searchParams.has('upload_id')) return refuse(404, 'Not Found');
    if (request.method === 'POST' && url.pathname === '/upload/storage/v1/b/bucket/o') {
      const fault = this.faults.write.shift();
      if (fault !== undefined) return refuse(fault, 'upload');
      const contentType = request.headers['content-type'] ?? '';
      if (url.searchParams.get('ifGenerationMatch') !== '0')
        return refuse(400, 'ifGenerationMatch=0 expected');
      const inQuery = url.searchParams.get('name') ?? '';
      switch (url.searchParams.get('uploadType')) {
        case 'media':
          return this.#store({ name: inQuery, contentType, metadata: {} }, bytes, undefined, reply);
        case 'resumable': {
          const id = String(this.#sessions.size + 1);
          const about = JSON.parse(bytes.toString('utf8')) as { contentType: string };
          const existing = this.#refusal(inQuery);
          if (existing) return refuse(...existing);
          this.#sessions.set(id, new Session(inQuery, about.contentType));
          // Another host, which must not receive the token.
          const location = `https://elsewhere.example.com${url.pathname}?uploadType=resumable&upload_id=${id}`;
          return reply(200, '', { Location: location });
        }
        default: {
          const { md5Hash, content, ...about } = parseMultipart(contentType, bytes);
          return this.#store(about, content, md5Hash, reply);
        }
      }
    }
    return refuse(404, `Not Found: ${request.method} ${url.pathname}`);
  }

  /** The reason why an object with this name cannot be created. */
  #refusal(name: string): readonly [number, string] | undefined {
    if ([...this.refuse].some((prefix) => name.startsWith(prefix)))
      return [403, 'worker does not have storage.objects.create access'];
    if (!this.objects.has(name)) return undefined;
    return this.refusesExisting
      ? [403, 'worker does not have storage.objects.delete access']
      : [412, 'At least one of the pre-conditions did not hold'];
  }

  #store(
    about: Omit<StoredObject, 'body'> & { readonly name: string },
    body: Buffer,
    md5: string | undefined,
    reply: (status: number, value: unknown) => void,
  ): void {
    const refuse = (code: number, message: string) => reply(code, { error: { code, message } });
    const refusal = this.#refusal(about.name);
    const object = { body, contentType: about.contentType, metadata: about.metadata };
    const facts = factsOf(object);
    if (refusal) refuse(...refusal);
    else if (md5 !== undefined && md5 !== facts.md5Hash)
      refuse(400, `Provided MD5 hash "${md5}" does not match.`);
    else if (!this.holds(about.name)) {
      this.objects.set(about.name, object);
      reply(this.losesAnswers-- > 0 ? 0 : 200, { name: about.name, ...facts });
    }
  }
}

/** A resumable upload (cloud.google.com/storage/docs/resumable-uploads). */
class Session {
  readonly metadata = {};
  readonly name: string;
  readonly contentType: string;
  isOver = false;
  #received = Buffer.alloc(0);
  constructor(name: string, contentType: string) {
    this.name = name;
    this.contentType = contentType;
  }
  /** The whole content after the last part. Ignores bytes that it already received. */
  take(request: IncomingMessage, bytes: Buffer): Buffer | undefined {
    const range = request.headers['content-range'] ?? '';
    const [, from = '*', total = '*'] = /^bytes (\*|\d+)(?:-\d+)?\/(\d+)$/.exec(range) ?? [];
    if (from !== '*') {
      if (Number(from) > this.#received.length) throw new Error(`Out of order: ${range}`);
      this.#received = Buffer.concat([this.#received, bytes.subarray(this.#received.length - Number(from))]);
    }
    this.isOver = this.#received.length === Number(total);
    return this.isOver ? this.#received : undefined;
  }
  range(): Readonly<Record<string, string>> {
    const { length } = this.#received;
    return length === 0 ? {} : { Range: `bytes=0-${length - 1}` };
  }
}

/** The metadata that Cloud Storage returns for an object, without a real CRC32C. */
function factsOf({ body, metadata }: StoredObject) {
  const bytes = Buffer.from(body);
  const md5Hash = createHash('md5').update(bytes).digest('base64');
  return {
    metadata,
    generation: '1767312000000001',
    size: String(bytes.length),
    crc32c: 'AAAAAA==',
    md5Hash,
  };
}

function parseMultipart(
  contentType: string,
  bytes: Buffer,
): Omit<StoredObject, 'body'> & {
  readonly name: string;
  readonly md5Hash?: string;
  readonly content: Buffer;
} {
  const boundary = /^multipart\/related; boundary=(\S+)$/.exec(contentType)?.[1];
  // One character for each byte.
  const text = bytes.toString('latin1');
  const parts = text.split(`--${boundary}`);
  if (boundary === undefined || parts.length !== 4 || parts[0] !== '' || parts[3] !== '--\r\n')
    throw new Error(`Not multipart/related: ${contentType}`);
  const [head, data] = parts.slice(1, 3).map((part) => {
    const end = part.indexOf('\r\n\r\n');
    return { header: part.slice(2, end), content: Buffer.from(part.slice(end + 4, -2), 'latin1') };
  });
  const about = JSON.parse(head?.content.toString('utf8') ?? '') as {
    name: string;
    contentType: string;
    metadata?: Record<string, string>;
    md5Hash?: string;
  };
  if (!data || data.header !== `Content-Type: ${about.contentType}`)
    throw new Error('The content types differ.');
  return { ...about, metadata: about.metadata ?? {}, content: data.content };
}
