import type { InputReader } from './reader.ts';

/** A folder in a bucket. */
export interface ArtifactsUri {
  readonly bucket: string;
  /** Ends in a slash, unless it is the bucket itself. */
  readonly folder: string;
}

/** Input `artifacts_uri`. */
export function artifactsUriOf(read: InputReader): ArtifactsUri | undefined {
  const given = read.text('artifacts_uri');
  if (given === undefined) return undefined;
  const [, bucket, path = ''] = /^gs:\/\/([a-z0-9][a-z0-9._-]+[a-z0-9])(?:\/(.*))?$/s.exec(given) ?? [];
  const folder = path.replace(/\/+$/, '');
  const names = folder === '' ? [] : folder.split('/');
  if (bucket !== undefined && names.every(isName)) {
    return { bucket, folder: names.map((name) => `${name}/`).join('') };
  }
  read.refuse('artifacts_uri', `must be a folder such as "gs://my-bucket/results/"; got "${given}"`);
  return undefined;
}

/** Reads inputs that name a folder in the workspace. */
export function workspaceFolderOf(
  read: InputReader,
  input: 'artifacts_dir' | 'logs_dir',
): string | undefined {
  const given = read.text(input);
  if (given === undefined) return undefined;
  const path = given.replace(/^(\.\/+)+/, '').replace(/\/+$/, '');
  if (path !== '' && path !== '.' && path.split('/').every(isName) && !/^[A-Za-z]:|\\/.test(path))
    return path;
  read.refuse(input, `must be a folder inside the workspace, such as "out"; got "${given}"`);
  return undefined;
}

const isName = (name: string): boolean =>
  name !== '' && name !== '.' && name !== '..' && !/[\r\n\0]/.test(name);
