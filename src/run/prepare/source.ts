import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../../errors.ts';
import { chooses, type IgnoreRules, ignores } from '../../plan/source-patterns.ts';
import { type SourceFile, sourceArchive } from './source-archive.ts';

/** Files of the repository that travel with a run. */
export interface Source {
  readonly archive: Uint8Array;
  readonly paths: readonly string[];
}

const MAX_FILES = 20_000;
/** Bytes; every task unpacks them in memory. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Packs the files of the workspace that `patterns` choose and no .gitignore takes out. Links that lead out of the
 * workspace are left out, with a warning; a pattern that chooses nothing at all is a problem.
 */
export async function collectSource(parts: { workspace: string; patterns: readonly string[] }): Promise<{
  readonly source?: Source;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}> {
  const { patterns } = parts;
  const root = await realpath(parts.workspace);
  const isChosen = chooses(patterns);
  const files: SourceFile[] = [];
  const isNeverSent = ignores([]);
  const stray: string[] = [];
  let bytes = 0;
  const isTooMuch = () => files.length > MAX_FILES || bytes > MAX_BYTES;

  const visit = async (folder: string, outer: readonly IgnoreRules[]): Promise<void> => {
    const own = await readFile(join(root, folder, '.gitignore'), 'utf8').catch(() => undefined);
    const rules = own === undefined ? outer : [...outer, { base: folder, text: own }];
    const isIgnored = ignores(rules);
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      if (isTooMuch()) return;
      const path = folder + entry.name;
      if (entry.isDirectory()) {
        if (!isIgnored(`${path}/`)) await visit(`${path}/`, rules);
      } else if (!isIgnored(path) && isChosen(path)) {
        const real = await realpath(join(root, path)).catch(() => undefined);
        const found = real === undefined ? undefined : await stat(real);
        const inside = real === undefined ? '..' : relative(root, real).split(sep).join('/');
        // A link must not bring in what would stay out under its own name.
        if (real === undefined || !found?.isFile() || inside.startsWith('../') || isNeverSent(inside)) {
          stray.push(path);
          continue;
        }
        const content = await readFile(real);
        bytes += content.length;
        files.push({ path, content, isExecutable: (found.mode & 0o100) !== 0 });
      }
    }
  };
  await visit('', []);

  const problem = (code: string, message: string, hint: string) => ({
    problems: [{ code, message: `input "source" ${message}`, hint }],
    warnings: [],
  });
  if (isTooMuch()) {
    const limit = `${MAX_FILES.toLocaleString('en-US')} files and ${MAX_BYTES / 1024 / 1024} MiB`;
    return problem(
      'source-too-large',
      `chooses more than ${limit}.`,
      'Choose less, or put data into the bucket.',
    );
  }
  if (files.length === 0) {
    const hint =
      'Patterns are written as in .gitignore, relative to the workspace; is actions/checkout an earlier step?';
    return problem('no-source', `chooses no file: ${patterns.join(', ')}.`, hint);
  }
  const warnings: Problem[] = [];
  if (stray.length > 0) {
    const names = stray.slice(0, 5).join(', ') + (stray.length > 5 ? ', …' : '');
    warnings.push({
      code: 'source-link',
      message: `input "source": left out, because these links lead to no file of the workspace that may travel: ${names}.`,
    });
  }
  return {
    source: { archive: sourceArchive(files), paths: files.map(({ path }) => path).sort() },
    problems: [],
    warnings,
  };
}
