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

export const inMemory: Keep = (text) => ({ text: () => text });

/**
 * Keeps texts in one file of `folder`: the results of ten thousand tasks do not fit twice in the memory of a small
 * runner. The file is unlinked as soon as it is open, so nothing remains when the process ends in any way. If the disk
 * is full, texts stay in memory.
 */
export function inFile(folder: string): KeptTexts {
  let file: number | undefined;
  let isFull = false;
  let end = 0;
  const open = (): number => {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `kept-${process.pid}-${Date.now()}`);
    const opened = openSync(path, 'wx+', 0o600);
    try {
      rmSync(path);
    } catch {
      // Windows does not remove open files; there the runner cleans its folder after the job.
    }
    return opened;
  };
  return {
    keep(text) {
      if (text.length <= SHORT || isFull) return inMemory(text);
      const bytes = Buffer.from(text);
      const at = end;
      try {
        file ??= open();
        for (let done = 0; done < bytes.length; ) {
          done += writeSync(file, bytes, done, bytes.length - done, at + done);
        }
      } catch {
        isFull = true;
        return inMemory(text);
      }
      end += bytes.length;
      const { length } = bytes;
      const from = file;
      return {
        text() {
          const read = Buffer.allocUnsafe(length);
          for (let done = 0; done < length; ) {
            const count = readSync(from, read, done, length - done, at + done);
            if (count === 0) throw new Error(`The file of kept texts ends at ${at + done}.`);
            done += count;
          }
          return read.toString('utf8');
        },
      };
    },
    close() {
      if (file !== undefined) closeSync(file);
      file = undefined;
      isFull = true;
    },
  };
}
