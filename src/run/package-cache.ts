import { CloudError } from '../errors.ts';
import { keptFolder, packageGroup, uploadsFolder } from '../plan/names.ts';
import type { PlannedJob, RunIdentity } from '../plan/plan.ts';
import { LIBRARY, type PackageCache } from '../plan/task-contract.ts';
import { placeOf } from './place.ts';
import type { Packages, Run } from './the-run.ts';

type Entries = PackageCache['entries'];

/** Below the folder of a group: the environment's key, and the digest of the archive. */
const NAME = /^([0-9a-f]{64})\/([0-9a-f]{64})\.tar\.gz$/;
/** A group has one entry for each kind of image, and for each week if versions are not pinned. */
const MAX_ENTRIES = 200;

export function packagesOf({ identity, clients, log }: Pick<Run, 'identity' | 'clients' | 'log'>): Packages {
  const found = new Map<string, Promise<Entries>>();
  const kept = new Set<string>();

  async function entriesIn(planned: PlannedJob, prefix: string, signal: AbortSignal): Promise<Entries> {
    const { bucket } = planned.machine;
    const storage = await clients.storage(placeOf(planned.machine));
    const entries: Record<string, { uri: string; sha256: string }> = {};
    for await (const page of storage.list({ bucket, prefix }, signal)) {
      for (const { name } of page) {
        const [, key, sha256] = NAME.exec(name.slice(prefix.length)) ?? [];
        if (key === undefined || sha256 === undefined) continue;
        entries[key] ??= { uri: `gs://${bucket}/${name}`, sha256 };
      }
    }
    return Object.fromEntries(Object.entries(entries).slice(-MAX_ENTRIES));
  }

  async function lookUp(planned: PlannedJob, group: string, signal: AbortSignal): Promise<Entries> {
    const scopes = [identity.scopes.own, ...(identity.scopes.base ? [identity.scopes.base] : [])];
    try {
      const [own, base] = await Promise.all(
        scopes.map((scope) => entriesIn(planned, groupFolder(identity, scope, group), signal)),
      );
      return { ...base, ...own };
    } catch (error) {
      if (!(error instanceof CloudError) || signal.aborted) throw error;
      log.warn(`cache: packages are installed. ${error.advice}`);
      return {};
    }
  }

  return {
    async cacheFor(planned, signal) {
      const { machine } = planned;
      if (!machine.cache) return undefined;
      const group = groupOf(planned);
      const place = JSON.stringify([placeOf(machine), machine.bucket, group]);
      const looking = found.get(place) ?? lookUp(planned, group, signal);
      found.set(place, looking);
      return { entries: await looking, uploads: `gs://${machine.bucket}/${uploadsFolder(identity)}` };
    },
    async keep({ planned, combinations }, signal) {
      const { bucket } = planned.machine;
      const archives = combinations.flatMap(({ packages }) => packages ?? []);
      const group = groupOf(planned);
      for (const { key, sha256, generation } of archives) {
        const folder = groupFolder(identity, identity.scopes.own, group);
        const place = `${bucket} ${folder}${key}`;
        if (kept.has(place)) continue;
        kept.add(place);
        try {
          const storage = await clients.storage(placeOf(planned.machine));
          const name = `${uploadsFolder(identity)}${sha256}.tar.gz`;
          await storage.copy({ bucket, name, generation, to: `${folder}${key}/${sha256}.tar.gz` }, signal);
        } catch (error) {
          if (!(error instanceof CloudError)) throw error;
          if (signal.aborted) return;
          log.warn(`cache: packages are not kept. ${error.advice}`);
        }
      }
    },
  };
}

const groupOf = ({ machine }: PlannedJob) => packageGroup([LIBRARY, ...machine.requirements]);

const groupFolder = (identity: RunIdentity, scope: string, group: string) =>
  `${keptFolder(identity, '_cache', scope)}packages/${group}/`;
