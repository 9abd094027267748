import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A text that need not be in memory. */
export interface KeptText {
  text(): string;
}

/** Puts texts away until they are asked for. */
export type Keep = (text: string) => KeptText;

/** Texts that are kept until they are closed. */
export interface KeptTexts {
  readonly keep: Keep;
  close(): void;
}

/** Shorter texts cost less in memory than their place in a file would. */
const SHORT = 256;

export const inMemory: Keep = (text) => ({ text: () => text });

/**
 * Keeps texts in one file of `folder`: what ten thousand tasks gave does not fit in the memory of a small runner twice.
 * The file has no name any more as soon as it is open, so nothing is left of it however the process ends. Without
 * room on the disk texts stay in memory.
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
      // Windows removes no open file; there the runner empties its folder after the job.
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
