import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A file for an archive. */
export interface SourceFile {
  /** With slashes, relative to the workspace. */
  readonly path: string;
  readonly content: Uint8Array;
  readonly isExecutable: boolean;
}

const BLOCK = 512;

/**
 * The files as a .tar.gz: the same files give the same bytes on every machine, regardless of their order, times and
 * owners. Names that do not fit into the old header get a record of POSIX.1-2001 ("pax").
 */
export function sourceArchive(files: readonly SourceFile[]): Uint8Array {
  const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  const blocks = sorted.flatMap(({ path, content, isExecutable }) => {
    const mode = isExecutable ? 0o755 : 0o644;
    const entry = [header({ path, size: content.length, mode, type: '0' }), padded(content)];
    if (isPlain(path)) return entry;
    const record = Buffer.from(paxRecord('path', path));
    return [header({ path: 'pax', size: record.length, mode: 0o644, type: 'x' }), padded(record), ...entry];
  });
  const zipped = gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 });
  // The operating system, which zlib records (RFC 1952, OS): 255 means unknown.
  zipped[9] = 255;
  return zipped;
}

export const digestOfArchive = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const isPlain = (path: string) => Buffer.byteLength(path) <= 100 && /^[\x20-\x7e]*$/.test(path);

function header(entry: { path: string; size: number; mode: number; type: '0' | 'x' }): Buffer {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, length: number) =>
    block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');
  Buffer.from(entry.path).copy(block, 0, 0, 100);
  octal(entry.mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(entry.size, 124, 12);
  octal(0, 136, 12);
  block.write(' '.repeat(8), 148, 'latin1');
  block.write(entry.type, 156, 'latin1');
  block.write('ustar\x0000', 257, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

function padded(content: Uint8Array): Buffer {
  return Buffer.concat([content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)]);
}

/** `LENGTH KEY=VALUE\n`, in which LENGTH includes itself. */
function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const bytes = Buffer.byteLength(rest);
  let length = bytes + String(bytes).length;
  length = bytes + String(length).length;
  return `${length}${rest}`;
}
