import { globOf } from './glob.ts';
import { PATTERNS } from './patterns.ts';
import type { InputReader } from './reader.ts';

/** The input `matrix_glob`: the files that match a pattern become the values of one key of a matrix. */
export interface MatrixGlob {
  /** As given. */
  readonly text: string;
  readonly key: string;
  /** The bucket that has the files; absent for files of the repository. */
  readonly bucket?: string;
  /** A pattern of names in the bucket, or of paths relative to the workspace. */
  readonly pattern: string;
}

/** Batch allows no more tasks in one job (cloud.google.com/batch/quotas). */
export const MAX_MATCHES = 100_000;

const FORM = 'must be "KEY=gs://bucket/folder/*.csv" or "KEY=folder/**/*.csv"';

/** Reads the input; undefined if it is not given or wrong. */
export function matrixGlobOf(read: InputReader): MatrixGlob | undefined {
  const text = read.text('matrix_glob');
  if (text === undefined) return undefined;
  const refuse = (message: string, hint?: string) => {
    read.refuse('matrix_glob', message, hint);
    return undefined;
  };
  if (text.includes('\n'))
    return refuse('must be one pattern, on one line', 'Write several as one: "KEY={a,b}/*.csv".');
  const sign = text.indexOf('=');
  const key = text.slice(0, Math.max(0, sign)).trim();
  const written = text.slice(sign + 1).trim();
  if (key === '' || written === '') return refuse(`${FORM}; got "${text}"`);
  const place = placeOf(written);
  if (typeof place === 'string') return refuse(`${place}; got "${written}"`);
  const glob = globOf(place.pattern);
  if ('mistake' in glob) return refuse(`has a pattern that ${glob.mistake}`, 'Write a shorter one.');
  return { text, key, ...place };
}

/** The place to search for files, or why the value names none. */
function placeOf(written: string): Pick<MatrixGlob, 'bucket' | 'pattern'> | string {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(written)?.[1];
  if (scheme !== undefined) {
    if (scheme !== 'gs') return `${FORM}: buckets have the form "gs://bucket/…"`;
    const [, bucket = '', pattern = ''] = /^gs:\/\/([^/]*)\/?(.*)$/s.exec(written) ?? [];
    if (!PATTERNS.bucket.test(bucket)) return `must name one bucket, without wildcards`;
    return pattern === '' ? 'must have a pattern after the bucket, such as "*.csv"' : { bucket, pattern };
  }
  const pattern = written.replace(/^(\.\/)+/, '');
  if (pattern.startsWith('/') || pattern.split('/').includes('..')) {
    return 'must be a path inside the repository, relative to its root';
  }
  return pattern === '' ? FORM : { pattern };
}
