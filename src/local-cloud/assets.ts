import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Files that the local cloud reads when it runs. The bundled command has them in a folder next to it; a clone has them
// in its packages and sources.

const BUNDLED = join(import.meta.dirname, 'assets');
const isBundled = existsSync(BUNDLED);
const packages = join(import.meta.dirname, '..', '..', 'node_modules');

/** Folders with the .proto files of Batch and of their imports. */
export const protoFolders = (): string[] =>
  isBundled
    ? [join(BUNDLED, 'protos')]
    : ['@google-cloud/batch', 'google-gax'].map((name) => join(packages, name, 'build', 'protos'));

/** GitHub's OpenAPI description; in the bundle only the paths that the local cloud answers. */
export const githubDescription = (): string =>
  isBundled
    ? join(BUNDLED, 'github.json')
    : createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');

/** The program that creates an image from this machine's Python. */
export const hostImageProgram = (): string =>
  isBundled ? join(BUNDLED, 'host-image.py') : join(import.meta.dirname, 'batch', 'tasks', 'host-image.py');
