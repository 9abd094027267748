import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { RunnableMessage } from './messages.ts';

const run = promisify(execFile);

/** What stands for the VMs of one job: a folder for its volumes, and a Python for each image. */
export interface Machine {
  /** Folder that has the image's `python3`, to be first in PATH. */
  binOf(image: string): Promise<string>;
  /** Replaces paths inside the container by the folders that stand for them. */
  localPaths(runnable: RunnableMessage): Promise<(text: string) => string>;
}

/**
 * There is no container: an image name stands for the machine's own Python 3 in a fresh virtual environment, made when
 * the first task needs it. `images` names those that have an environment with packages already.
 */
export function newMachine(parts: {
  folder: string;
  python: string;
  images: ReadonlyMap<string, string>;
}): Machine {
  const environments = new Map<string, Promise<string>>();
  return {
    binOf(image) {
      const known = parts.images.get(image);
      if (known !== undefined) return Promise.resolve(dirname(known));
      let made = environments.get(image);
      if (!made) {
        const home = join(
          parts.folder,
          `image-${createHash('sha256').update(image).digest('hex').slice(0, 12)}`,
        );
        made = run(parts.python, ['-m', 'venv', home]).then(() => join(home, 'bin'));
        environments.set(image, made);
      }
      return made;
    },
    async localPaths(runnable) {
      const volumes = mounts(runnable);
      const folders: [string, string][] = [];
      for (const [source, target] of volumes) {
        const folder = join(parts.folder, 'volumes', source.replace(/[^\w.-]+/g, '_'));
        await mkdir(folder, { recursive: true });
        folders.push([target, folder]);
      }
      return (text) =>
        folders.reduce(
          (result, [target, folder]) =>
            result === target || result.startsWith(`${target}/`)
              ? folder + result.slice(target.length)
              : result,
          text,
        );
    },
  };
}

/** Source and target of every `-v`, `--volume` and entry of `volumes` of a container. */
function mounts({ container }: RunnableMessage): [string, string][] {
  const words = (container?.options ?? '').split(/\s+/);
  const options = words.flatMap((word, index) => {
    if (word === '-v' || word === '--volume') return [words[index + 1] ?? ''];
    return word.startsWith('--volume=') ? [word.slice('--volume='.length)] : [];
  });
  return [...options, ...(container?.volumes ?? [])].flatMap((text): [string, string][] => {
    const [source, target] = text.split(':');
    return source && target ? [[source, target]] : [];
  });
}
