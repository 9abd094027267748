import { type AdviceRule, evidenceOf, type FailedStage, saidBy, type Workspace } from './failed-stage.ts';
import { packageOf } from './packages-of-modules.ts';

const DISK = /No space left on device|\[Errno 28\]|Disk quota exceeded/i;

export const diskFull: AdviceRule = (one) =>
  DISK.test(evidenceOf(one))
    ? 'The disk is full. Set a larger "boot_disk_size_gb", or write large files to a disk of the input "disks".'
    : undefined;

/** Paths of the inputs `mounts` and `disks`. */
const MOUNTED = /\/mnt\/disks\/[\w./-]+/;

export const mountedFolder: AdviceRule = (one) => {
  const said = evidenceOf(one);
  const path = MOUNTED.exec(said)?.[0];
  if (path === undefined) return undefined;
  if (/Read-only file system|\[Errno 30\]/i.test(said)) {
    return `${path} is mounted read-only. Add ":rw" at the end of its entry of "mounts".`;
  }
  if (/Permission denied|Input\/output error|\[Errno (?:5|13)\]|Operation not permitted/i.test(said)) {
    return `The VMs' service account may lack a role on the bucket that is mounted at ${path}: roles/storage.objectViewer to read, roles/storage.objectUser to write.`;
  }
  return undefined;
};

export const missingModule: AdviceRule = (one) => {
  const module = /No module named '?([\w.]+)'?/.exec(saidBy(one))?.[1];
  if (module === undefined) return undefined;
  const [top = module] = module.split('.');
  const { workspace } = one;
  const own = nameIn([top, `${top}.py`], workspace.top);
  if (own !== undefined) return workspace.sent.has(own) ? outOfPath(own, module, one) : inSource(own);
  const inner = nameIn([top, `${top}.py`], workspace.below);
  if (inner !== undefined) {
    const folder = workspace.below.get(inner) ?? '';
    const path = `"${folder}/${inner}"`;
    return workspace.sent.has(`${folder}/${inner}`)
      ? `Tasks have ${path}, but Python does not look in that folder. Add PYTHONPATH=${folder} to the input "env_vars".`
      : `${path} is in the repository. Name "${folder}/" in the input "source", and add PYTHONPATH=${folder} to the input "env_vars".`;
  }
  const uv = top === 'uv' ? ' Stages with "deps" need it.' : '';
  return `Add "${packageOf(module)}" to the input "requirements", or use an image that has it.${uv}`;
};

const nameIn = (names: readonly string[], known: { has(name: string): boolean }): string | undefined =>
  names.find((name) => known.has(name));

/** A module of the repository that the task has but Python does not find. */
function outOfPath(own: string, module: string, { failure, kind }: FailedStage): string {
  const missing = module.includes('.') ? module.replaceAll('.', '/') : undefined;
  if (missing !== undefined) {
    return `Tasks have "${own}", but no "${missing}". Check that it is in the repository and that the input "source" matches it.`;
  }
  const script = failure.file?.path.includes('/') ? failure.file.path : undefined;
  const asModule = script === undefined ? '' : `, or start it as a module: python3 -m ${moduleOf(script)}`;
  return kind === 'bash'
    ? `Tasks have "${own}", but Python searches only the folder of the script that it starts. Add PYTHONPATH=. to the input "env_vars"${asModule}`
    : `Tasks have "${own}" in their start folder. Check whether the code changes sys.path or the current folder.`;
}

const moduleOf = (path: string): string => path.replace(/\.py$/, '').replaceAll('/', '.');

const inSource = (name: string): string =>
  `"${name.includes('.') ? name : `${name}/`}" is in the repository. Name it in the input "source", so that tasks get it.`;

export const missingFile: AdviceRule = ({ failure, workspace }) => {
  const path =
    /No such file or directory: '([^']+)'/.exec(failure.message)?.[1] ??
    /can't open file '([^']+)'/.exec(failure.message)?.[1] ??
    /(?:cannot open|can't open|cannot stat|cannot access) '?([^':]+)'?:/i.exec(failure.message)?.[1] ??
    /^(?:\w+: )?(\.?[\w./-]+): (?:not found|No such file or directory)$/.exec(failure.message)?.[1];
  return path === undefined ? undefined : repositoryFile(path, workspace);
};

function repositoryFile(path: string, { top, below, sent }: Workspace): string | undefined {
  const parts = path.split('/').filter((part) => part !== '.' && part !== '');
  const last = parts.at(-1) ?? '';
  // Absolute paths in messages of an interpreter are in the task's folder.
  const name = path.startsWith('/') ? last : (parts[0] ?? '');
  if (name === '') return undefined;
  if (top.has(name)) {
    // The sent part of it lacks the file.
    if (sent.has(name)) return undefined;
    return name === last
      ? inSource(name)
      : `"${name}/" is in the repository. Name it in the input "source", so that tasks get it.`;
  }
  const folder = below.get(last);
  if (folder === undefined || path.startsWith('/')) return undefined;
  if (sent.has(`${folder}/${last}`))
    return `Tasks start at the top of the repository: write "${folder}/${last}".`;
  return `"${folder}/${last}" is in the repository. Tasks start at its top: name it in the input "source", and write "${folder}/${last}".`;
}

export const relativeImport: AdviceRule = ({ failure }) => {
  if (!/attempted relative import (?:with no known parent package|beyond)/.test(failure.message))
    return undefined;
  const path = failure.file?.path;
  const module = path === undefined ? 'FOLDER.FILE' : moduleOf(path);
  return `A file that is started by its path belongs to no package. Start it as a module: python3 -m ${module}`;
};

export const wrongEncoding: AdviceRule = ({ failure }) =>
  failure.name === 'UnicodeDecodeError'
    ? 'The file has another encoding. Exports from Excel usually have "cp1252" or "utf-8-sig": open(path, encoding="cp1252").'
    : undefined;
