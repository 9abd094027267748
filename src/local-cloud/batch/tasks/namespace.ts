import { spawnSync } from 'node:child_process';
import type { Mount } from './mounts.ts';

/** Ways to give a process private mounts; the second needs no root rights, if the system allows it. */
const WAYS: readonly (readonly string[])[] = [
  ['unshare', '--mount', '--propagation', 'private'],
  ['unshare', '--map-root-user', '--mount', '--propagation', 'private'],
];

/**
 * Mounts folders and becomes the program. Arguments: the number of folders, then path, folder and mode of each, then
 * the program. Nothing is created on the machine itself: the paths are in an in-memory file system, in which everything
 * below /mnt (or /mnt/disks, if it exists) stays in place.
 */
const SCRIPT = `set -e
top=/mnt; [ ! -d /mnt/disks ] || top=/mnt/disks
stage=$1; count=$2; shift 2
mount -t tmpfs -o mode=755 tmpfs "$stage"
for entry in "$top"/* "$top"/.[!.]*; do
  [ -e "$entry" ] || continue
  here="$stage/\${entry##*/}"
  if [ -d "$entry" ]; then mkdir "$here"; else : > "$here"; fi
  mount --rbind "$entry" "$here"
done
mount --rbind "$stage" "$top"
while [ "$count" -gt 0 ]; do
  mkdir -p "$1"
  mount --bind "$2" "$1"
  [ "$3" != ro ] || mount -o remount,bind,ro "$1"
  shift 3; count=$((count - 1))
done
exec "$@"`;

let found: readonly string[] | undefined | null = null;

/** The command prefix that gives a process its own mounts; undefined if this machine does not allow that. */
export function namespaceCommand(): readonly string[] | undefined {
  if (found === null) found = process.platform === 'linux' ? WAYS.find(works) : undefined;
  return found;
}

const PROBE =
  'mount -t tmpfs tmpfs /mnt && mkdir /mnt/a /mnt/b && mount --bind /mnt/a /mnt/b && mount -o remount,bind,ro /mnt/b';

function works([program = '', ...args]: readonly string[]): boolean {
  const options = { env: process.env, stdio: 'ignore', timeout: 10_000 } as const;
  return spawnSync(program, [...args, '/bin/sh', '-c', PROBE], options).status === 0;
}

/** A command whose process finds folders at their paths. `stage` is an empty folder. */
export const inNamespace = (
  namespace: readonly string[],
  of: { mounts: readonly Mount[]; stage: string; command: readonly string[] },
): readonly string[] => [
  ...namespace,
  ...['/bin/sh', '-c', SCRIPT, 'sh', of.stage, String(of.mounts.length)],
  // Outer paths first.
  ...of.mounts
    .toReversed()
    .flatMap(({ target, folder, isReadOnly }) => [target, folder, isReadOnly ? 'ro' : 'rw']),
  ...of.command,
];
