import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { keptTemplate } from '../../python.ts';
import { runGroup } from './process-group.ts';

const run = promisify(execFile);

/** Creates new Python environments; their common part is created once. */
export interface PythonImages {
  /**
   * Returns the folder of the image's `python3`, to be first in PATH. Throws if no environment can be created, or if
   * `signal` is aborted.
   */
  provide(image: string, folder: string, signal: AbortSignal): Promise<string>;
  /** Resolves when no environment is being created. */
  stop(): Promise<void>;
}

/**
 * There is no container: an image name means the machine's own Python 3 in a new virtual environment, with pip as
 * the official images have it. `images` lists those that already have an environment with packages.
 */
export function newPythonImages(parts: {
  /** Folder of the environment that is copied for the others, outside a clone. */
  folder: string;
  python: () => string;
  images: ReadonlyMap<string, string>;
}): PythonImages {
  const stopping = new AbortController();
  let template: Promise<string> | undefined;

  const createTemplate = async () => {
    const python = parts.python();
    const home = keptTemplate(python) ?? join(parts.folder, 'python');
    await createOnce(home, python, stopping.signal);
    return home;
  };

  async function make(home: string, signal: AbortSignal): Promise<string> {
    await mkdir(dirname(home), { recursive: true });
    // Creating one takes seconds, and copying it a fraction of a second.
    template ??= createTemplate();
    const source = await template.catch((error: unknown) => {
      template = undefined;
      throw error;
    });
    await run('cp', ['-R', source, home], { signal });
    const bin = join(home, 'bin');
    for (const name of await readdir(bin)) {
      if (!/^pip[\d.]*$/.test(name)) continue;
      const script = await readFile(join(bin, name), 'utf8');
      await writeFile(join(bin, name), script.replace(/^#!.*/, `#!${join(bin, 'python')}`));
    }
    return bin;
  }

  return {
    provide(image, folder, signal) {
      const known = parts.images.get(image);
      if (known !== undefined) return Promise.resolve(dirname(known));
      const digest = createHash('sha256').update(image).digest('hex').slice(0, 12);
      return make(join(folder, `image-${digest}`), signal);
    },
    async stop() {
      stopping.abort();
      await template?.catch(() => undefined);
    },
  };
}

/** Creates the environment `home` unless it exists. Only a complete one gets this name, from any process. */
async function createOnce(home: string, python: string, signal: AbortSignal): Promise<void> {
  if (existsSync(home)) return;
  await mkdir(dirname(home), { recursive: true });
  const draft = `${home}-draft-${randomUUID()}`;
  try {
    await runGroup(python, ['-m', 'venv', draft], signal);
    await rename(draft, home);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process was faster.
    if (!existsSync(home)) throw error;
  }
}
