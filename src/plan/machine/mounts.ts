import { PATTERNS } from '../../inputs/patterns.ts';

/** A bucket or an NFS export that tasks find at the same path on the VM and in the container. */
export interface Mount {
  /** Below `/mnt/disks/`, without a trailing slash. */
  readonly path: string;
  readonly source: BucketSource | NfsSource;
  readonly isWritable: boolean;
  /** Further options of gcsfuse. */
  readonly options: readonly string[];
}

export interface BucketSource {
  readonly bucket: string;
  /** Without leading and trailing slashes; empty for the whole bucket. */
  readonly folder: string;
}

export interface NfsSource {
  readonly server: string;
  readonly export: string;
}

export const isBucket = (source: Mount['source']): source is BucketSource => 'bucket' in source;

/** Container-Optimized OS, which Batch uses for containers, allows mounts only here. */
const PATH = /^(\/[A-Za-z0-9][A-Za-z0-9._-]{0,62})+$/;
const TOP = '/mnt/disks';
const PATH_HINT = 'For example /mnt/disks/data: letters, digits, ".", "_" and "-" between slashes.';
const HOST = /^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/;
/** Batch uses these in a command on the VM, and rejects characters with a meaning in a shell. */
const NO_NAME = /[;&|`$<>"'\\\s*?]/;
const OPTION = /^--[a-z][a-z0-9-]*(=[\w.,:/-]+)?$/;
const FORM = 'gs://bucket/folder or nfs://server/export';

/**
 * Reads `PATH → gs://bucket[/folder][:rw][ --option]…` or `PATH → nfs://server/export[:rw]`; NFS comes last. Every
 * mistake is passed to `refuse`, as the end of a sentence about the field. `disks` holds the paths of disks.
 */
export function mountsOf(
  given: ReadonlyMap<string, string>,
  disks: readonly string[],
  refuse: (message: string, hint?: string) => void,
): readonly Mount[] {
  const mounts: Mount[] = [];
  for (const [written, text] of given) {
    const path = written.replace(/\/+$/, '');
    const taken = [...disks, ...mounts.map((mount) => mount.path)].find((other) => isNested(path, other));
    const read = mountOf(path, text);
    if (!path.startsWith(`${TOP}/`) || !PATH.test(path)) {
      refuse(`has the path '${written}', which is not below ${TOP}/`, PATH_HINT);
    } else if (taken !== undefined) {
      refuse(`has the path '${path}', where '${taken}' is already`, 'Neither can be inside the other.');
    } else if (typeof read === 'string') {
      refuse(`has '${text}' for ${path}, which ${read}`);
    } else {
      mounts.push(read);
    }
  }
  return mounts.toSorted((one, other) => Number(isBucket(other.source)) - Number(isBucket(one.source)));
}

const isNested = (one: string, other: string) =>
  `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);

/** The source of a mount, or its mistake. */
function mountOf(path: string, text: string): Mount | string {
  const [place = '', ...options] = text.trim().split(/\s+(?=--)/);
  const isWritable = place.endsWith(':rw');
  const address = isWritable ? place.slice(0, -':rw'.length) : place;
  const odd = options.find((option) => !OPTION.test(option));
  if (odd !== undefined) return `has the option '${odd}', which is not --name or --name=value`;
  // Without this check, a mount that somebody wants to write to would be read-only, or `:ro` a part of the folder.
  const mode = [address, ...options].find((part) => /:r[ow]$/i.test(part))?.slice(-3);
  if (mode !== undefined) {
    return `has '${mode}'; only ':rw' is allowed, directly after the address, and without it the mount is read-only`;
  }
  const source = sourceOf(address);
  if (typeof source === 'string') return source;
  if (!isBucket(source) && options.length > 0) return 'has options, which only buckets can have';
  return { path, source, isWritable, options };
}

function sourceOf(address: string): Mount['source'] | string {
  const [, scheme, host = '', rest = ''] = /^(gs|nfs):\/\/([^/]*)(.*)$/s.exec(address) ?? [];
  if (scheme === undefined) return `is not ${FORM}, with :rw at the end for write access`;
  if (NO_NAME.test(rest)) return 'has white space or a special character in its path';
  if (rest.split('/').some((part) => part === '..' || part === '.')) return 'has "." or ".." in its path';
  if (scheme === 'gs') {
    const folder = rest.replace(/^\/+|\/+$/g, '');
    return PATTERNS.bucket.test(host) ? { bucket: host, folder } : `has the invalid bucket name '${host}'`;
  }
  if (!HOST.test(host)) return `has the invalid server name or address '${host}'`;
  return rest.length > 1
    ? { server: host, export: rest }
    : 'has no export; write for example nfs://10.0.0.2/share';
}

/** The written form of a mount. */
export const sourceText = (source: Mount['source']): string =>
  isBucket(source)
    ? `gs://${source.bucket}${source.folder && `/${source.folder}`}`
    : `nfs://${source.server}${source.export}`;

/**
 * The role that VMs need on a bucket that is mounted
 * (docs.cloud.google.com/storage/docs/cloud-storage-fuse/mount-bucket).
 */
export const roleOf = ({ isWritable }: Mount): string =>
  isWritable ? 'roles/storage.objectUser' : 'roles/storage.objectViewer';

/**
 * google.cloud.batch.v1.Volume. Without `implicit-dirs`, gcsfuse shows no folder without an object of the same name.
 */
export function volumeOf({ path, source, isWritable, options }: Mount) {
  if (!isBucket(source)) {
    return { nfs: { server: source.server, remotePath: source.export }, mountPath: path };
  }
  const remotePath = source.folder === '' ? source.bucket : `${source.bucket}/${source.folder}`;
  // Containers may run as another user than root.
  const access = `-o ${isWritable ? 'rw' : 'ro'},allow_other`;
  return { gcs: { remotePath }, mountPath: path, mountOptions: [access, '--implicit-dirs', ...options] };
}
