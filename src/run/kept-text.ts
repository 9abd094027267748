import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A text that is not necessarily in memory. */
export interface KeptText {
  text(): string;
}

/** Stores texts until they are read. */
export type Keep = (text: string) => KeptText;

/** A store of texts, which exist until it is closed. */
export interface KeptTexts {
  readonly keep: Keep;
  close(): void;
}

/** Shorter texts need less memory than their position in a file would. */
const SHORT = 256;

/** Size of a write, in bytes. Ten thousand separate writes take much longer. */
const PIECE = 256 * 1024;

export const inMemory: Keep = (text) => ({ text: () => text });

/**
 * Keeps texts in one file of `folder`: the results of ten thousand tasks do not fit twice in the memory of a small
 * runner. The file is unlinked as soon as it is open, so nothing remains when the process ends in any way. If the disk
 * is full, texts stay in memory.
 */
export function inFile(folder: string): KeptTexts {
  let file: number | undefined;
  let isFull = false;
  /** Bytes in the file. The newest texts follow in `piece`. */
  let written = 0;
  let waiting = 0;
  const piece = Buffer.allocUnsafe(PIECE);

  /** Throws if the disk is full; the waiting texts are then still in `piece`. */
  function write(bytes: Uint8Array, length: number): void {
    file ??= openNameless(folder);
    for (let done = 0; done < length; ) done += writeSync(file, bytes, done, length - done, written + done);
    written += length;
  }
  function flush(): void {
    write(piece, waiting);
    waiting = 0;
  }
  /** Returns the position of the text, in bytes from the beginning of the file. */
  function put(text: string, length: number): number {
    if (waiting + length > PIECE) flush();
    const at = written + waiting;
    if (length > PIECE) write(Buffer.from(text), length);
    else waiting += piece.write(text, waiting);
    return at;
  }
  return {
    keep(text) {
      if (text.length <= SHORT || isFull) return inMemory(text);
      const length = Buffer.byteLength(text);
      let at: number;
      try {
        at = put(text, length);
      } catch {
        isFull = true;
        return inMemory(text);
      }
      return {
        text: () =>
          at < written
            ? textIn(file, at, length)
            : piece.toString('utf8', at - written, at - written + length),
      };
    },
    close() {
      if (file !== undefined) closeSync(file);
      file = undefined;
      isFull = true;
    },
  };
}

function openNameless(folder: string): number {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `kept-${process.pid}-${Date.now()}`);
  const opened = openSync(path, 'wx+', 0o600);
  try {
    rmSync(path);
  } catch {
    // Windows does not remove open files; there the runner cleans its folder after the job.
  }
  return opened;
}

function textIn(file: number | undefined, at: number, length: number): string {
  if (file === undefined) throw new Error('The file of kept texts is closed.');
  const read = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const count = readSync(file, read, done, length - done, at + done);
    if (count === 0) throw new Error(`The file of kept texts ends at ${at + done}.`);
    done += count;
  }
  return read.toString('utf8');
}
