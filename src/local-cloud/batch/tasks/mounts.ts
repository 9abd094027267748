import { join } from 'node:path';
import type { RunnableMessage, TaskSpecMessage, VolumeMessage } from '../wire/messages.ts';

/** A path in the container and the folder that replaces it. */
export interface Mount {
  readonly target: string;
  readonly folder: string;
  readonly isReadOnly: boolean;
}

/** Folder for volumes of a task that are not part of a container. */
const VOLUMES = '/mnt/disks/';

export const isVolume = ({ target }: Mount): boolean => target.startsWith(VOLUMES);

/** The line in a task's log about each NFS volume, because there is no NFS server. */
export const nfsNotices = ({ volumes = [] }: TaskSpecMessage): readonly string[] =>
  volumes.flatMap(({ nfs, mountPath = '' }) =>
    nfs
      ? [
          `The local cloud has no NFS server: ${mountPath} is an empty folder instead of nfs://${nfs.server ?? ''}${nfs.remotePath ?? ''}, and what is written there is lost.`,
        ]
      : [],
  );

/** As in `-o ro` and `--o=ro,allow_other`. */
export const isReadOnly = ({ mountOptions = [] }: VolumeMessage): boolean =>
  /(^|[\s,=])ro($|[\s,])/.test(mountOptions.join(' '));

/**
 * The mounts of a runnable: every `-v`, `--volume` and entry of `volumes` of a container; without them, the volumes of
 * the task (batch.proto: Container.volumes). Mounts with the same source are the same folder for all tasks of a job.
 */
export function mountsOf(
  runnable: RunnableMessage,
  spec: TaskSpecMessage | null | undefined,
  root: string,
): readonly Mount[] {
  const words = (runnable.container?.options ?? '').split(/\s+/);
  const options = words.flatMap((word, index) => {
    if (word === '-v' || word === '--volume') return [words[index + 1] ?? ''];
    const [, joined] = /^(?:--volume=|-v=?)(.+)$/.exec(word) ?? [];
    return joined ? [joined] : [];
  });
  const given = runnable.container?.volumes ?? [];
  const inherited = given.length > 0 ? [] : (spec?.volumes ?? []);
  // Mounts that are read-only on the VM are read-only in every container.
  const readOnly = new Set((spec?.volumes ?? []).filter(isReadOnly).map(({ mountPath }) => mountPath));
  const pairs = [
    ...[...options, ...given].map((text) => text.split(':')),
    ...inherited.map(({ mountPath = '' }) => [mountPath, mountPath]),
  ];
  return pairs
    .flatMap(([source, target, mode = '']) =>
      source && target
        ? [
            {
              target: target.replace(/\/+$/, ''),
              folder: volumeFolder(root, source),
              isReadOnly: mode.split(',').includes('ro') || readOnly.has(source.replace(/\/+$/, '')),
            },
          ]
        : [],
    )
    .sort((a, b) => b.target.length - a.target.length);
}

/** The folder for exactly one source: a path of the machine, or the name of a volume. */
export const volumeFolder = (root: string, source: string): string =>
  join(
    root,
    source
      .replace(/\/+$/, '')
      .replace(/\/+/g, '/')
      .replace(/[^A-Za-z0-9.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`),
  );

/** The options of a container except those that `mountsOf` reads. */
export function optionsWithoutMounts(options: string | null | undefined): readonly string[] {
  const words = (options ?? '').split(/\s+/).filter(Boolean);
  return words.filter(
    (word, index) =>
      !/^(-v|--volume$|--volume=)/.test(word) && !/^(-v|--volume)$/.test(words[index - 1] ?? ''),
  );
}

/** Replaces paths of the container with their folders, because there is no container. */
export function toLocalPaths(text: string, mounts: readonly Mount[]): string {
  let result = text;
  for (const { target, folder } of mounts) {
    const path = new RegExp(`(?<![\\w./-])${target.replace(/[^\w/-]/g, '\\$&')}(?![\\w.-])`, 'g');
    result = result.replace(path, () => folder);
  }
  return result;
}

/** Docker's message about an invalid volume (broadinstitute/cromwell#7408). */
export function volumesProblem({
  volumes = [],
}: NonNullable<RunnableMessage['container']>): string | undefined {
  for (const volume of volumes) {
    const [source = '', target = ''] = volume.split(':');
    if (!source || (volume.includes(':') && !target))
      return `docker: invalid spec: ${volume}: empty section between colons.`;
    if (!(target || source).startsWith('/'))
      return `docker: Error response from daemon: invalid mount config for type "volume": invalid mount path: '${target || source}' mount path must be absolute.`;
  }
  return undefined;
}
