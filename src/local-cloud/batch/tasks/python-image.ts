import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

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
  /** Folder of the environment that is copied for the others. */
  folder: string;
  python: string;
  images: ReadonlyMap<string, string>;
}): PythonImages {
  const templateFolder = join(parts.folder, 'python');
  const stopping = new AbortController();
  let template: Promise<unknown> | undefined;

  async function make(home: string, signal: AbortSignal): Promise<string> {
    await mkdir(dirname(home), { recursive: true });
    // Creating one takes seconds, and copying it a fraction of a second.
    template ??= mkdir(parts.folder, { recursive: true }).then(() =>
      run(parts.python, ['-m', 'venv', templateFolder], { signal: stopping.signal }),
    );
    await template.catch((error: unknown) => {
      template = undefined;
      throw error;
    });
    await run('cp', ['-R', templateFolder, home], { signal });
    const bin = join(home, 'bin');
    for (const name of await readdir(bin)) {
      if (!/^pip[\d.]*$/.test(name)) continue;
      const script = await readFile(join(bin, name), 'utf8');
      await writeFile(join(bin, name), script.replaceAll(templateFolder, home));
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
