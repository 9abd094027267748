import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Makes fresh Python environments; what they have in common is made once. */
export interface PythonImages {
  /**
   * Gives the folder that has the image's `python3`, to be first in PATH. Throws when no environment can be made, and
   * when `signal` has been aborted.
   */
  provide(image: string, folder: string, signal: AbortSignal): Promise<string>;
  /** Resolves when nothing is being made any more. */
  stop(): Promise<void>;
}

/**
 * There is no container: an image name means the machine's own Python 3 in a new virtual environment, with pip as
 * the official images have it. `images` names those that have an environment with packages already.
 */
export function newPythonImages(parts: {
  /** For the environment that the others are copies of. */
  folder: string;
  python: string;
  images: ReadonlyMap<string, string>;
}): PythonImages {
  const templateFolder = join(parts.folder, 'python');
  const stopping = new AbortController();
  let template: Promise<unknown> | undefined;

  async function make(home: string, signal: AbortSignal): Promise<string> {
    await mkdir(dirname(home), { recursive: true });
    // Making one takes seconds, a copy a fraction of one.
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
