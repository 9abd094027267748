import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An object as it was uploaded. */
export interface StoredObject {
  readonly body: string | Buffer;
  readonly contentType: string;
  readonly metadata: Readonly<Record<string, string>>;
  /** Now, unless told. */
  readonly updated?: Date;
}

/** Cloud Storage and the metadata server of a VM, as far as a task speaks to them; refuses what Google would refuse. */
export class FakeBucket {
  readonly objects = new Map<string, StoredObject>();
  /** What the service's clock says; this machine's unless set. */
  now: () => Date = () => new Date();
  /** `GET /storage/v1/…` of each call, in order. */
  readonly calls: string[] = [];
  /** Of each read of a part, its first and last byte. */
  readonly ranges: string[] = [];
  /** Like a proxy on the way that brings whole objects. */
  ignoresRanges = false;
  /** HTTP status for the next calls of a kind, used up one by one; 0 breaks the connection. */
  readonly faults: { token: number[]; read: number[]; write: number[] } = { token: [], read: [], write: [] };
  /** Called when an upload begins, before its bytes are read. */
  onUpload: () => void = () => {};
  /** Prefixes under which nothing can be written. */
  readonly refuse = new Set<string>();
  /** Who may only create is refused at a name that is taken, before the precondition is looked at. */
  refusesExisting = false;
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

  /** Makes tokens given out so far invalid. */
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
      // Who sent it is gone; half of an upload is none.
      return;
    }
    const bytes = Buffer.concat(chunks);
    const body = bytes.toString('utf8');
    this.calls.push(`${request.method} ${url.pathname}`);
    const reply = (status: number, value: unknown) => {
      if (status === 0) {
        request.socket.destroy();
        return;
      }
      response.writeHead(status, { 'Content-Type': 'application/json', Date: this.now().toUTCString() });
      response.end(typeof value === 'string' || value instanceof Buffer ? value : JSON.stringify(value));
    };
    const refuse = (status: number, message: string) => reply(status, { error: { code: status, message } });

    // A package index that takes its time.
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
    if (request.method === 'POST' && url.pathname === '/upload/storage/v1/b/bucket/o') {
      const fault = this.faults.write.shift();
      if (fault !== undefined) return refuse(fault, 'upload');
      const contentType = request.headers['content-type'] ?? '';
      const { name, object } =
        url.searchParams.get('uploadType') === 'media'
          ? {
              name: url.searchParams.get('name') ?? '',
              object: { body: bytes, contentType, metadata: {} },
            }
          : parseMultipart(contentType, body);
      if (url.searchParams.get('ifGenerationMatch') !== '0')
        return refuse(400, 'ifGenerationMatch=0 expected');
      if ([...this.refuse].some((prefix) => name.startsWith(prefix)))
        return refuse(403, 'worker does not have storage.objects.create access');
      if (this.objects.has(name)) {
        return this.refusesExisting
          ? refuse(403, 'worker does not have storage.objects.delete access')
          : refuse(412, 'At least one of the pre-conditions did not hold');
      }
      this.objects.set(name, object);
      return reply(200, { name, ...factsOf(object) });
    }
    return refuse(404, `Not Found: ${request.method} ${url.pathname}`);
  }
}

/** What Cloud Storage tells of an object; its CRC32C is not computed here. */
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

function parseMultipart(contentType: string, text: string): { name: string; object: StoredObject } {
  const boundary = /^multipart\/related; boundary=(\S+)$/.exec(contentType)?.[1];
  const parts = text.split(`--${boundary}`);
  if (boundary === undefined || parts.length !== 4 || parts[0] !== '' || parts[3] !== '--\r\n')
    throw new Error(`Not multipart/related: ${contentType}`);
  const [head, data] = parts.slice(1, 3).map((part) => {
    const end = part.indexOf('\r\n\r\n');
    return { header: part.slice(2, end), content: part.slice(end + 4, -2) };
  });
  const facts = JSON.parse(head?.content ?? '') as {
    name: string;
    contentType: string;
    metadata: Record<string, string>;
  };
  if (data?.header !== `Content-Type: ${facts.contentType}`) throw new Error('The content types differ.');
  return {
    name: facts.name,
    object: { body: data.content, contentType: facts.contentType, metadata: facts.metadata },
  };
}
