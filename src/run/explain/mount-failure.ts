import { isBucket, roleOf, sourceText } from '../../plan/machine/mounts.ts';
import type { PlannedJob } from '../../plan/plan.ts';
import type { Meaning } from './troubles.ts';

/** Messages of gcsfuse, mount and Batch's agent when a volume cannot be mounted. */
const FAILED =
  /gcsfuse.{0,300}(?:error|fail|forbidden|denied|not exist|40[134])|\bmount(?:ing|\.nfs\d?)?\b.{0,200}(?:failed|failure|denied|timed out|No route|refused|not known)|fail(?:ed|ure) to mount/i;
const REFUSED = /\b403\b|\b401\b|forbidden|permission|does not have storage\.|access denied/i;
const MISSING = /\b404\b|not exist|not found/i;

/** Characters of a line of the agent that a message repeats. */
const MAX_LINE = 300;
const NFS_HINT =
  'An NFS server must be reachable from the network of the VMs (firewall: TCP 2049 and 111), and must export to them.';

/** Why a task with mounts did not start, according to the lines of Batch's agent; undefined if they do not say. */
export function mountFailure({ machine }: PlannedJob, lines: readonly string[]): Meaning | undefined {
  const { mounts } = machine;
  const line = mounts.length > 0 ? lines.find((each) => FAILED.test(each)) : undefined;
  if (line === undefined) return undefined;
  const named = mounts.filter(({ source }) => isBucket(source) && line.includes(source.bucket));
  const buckets = (named.length > 0 ? named : mounts).flatMap((mount) =>
    isBucket(mount.source) ? [{ bucket: mount.source.bucket, role: roleOf(mount) }] : [],
  );
  const commands = buckets.map(
    ({ bucket, role }) =>
      `gcloud storage buckets add-iam-policy-binding gs://${bucket} --role=${role} --member=VMS`,
  );
  const all = mounts.map(({ path, source }) => `${sourceText(source)} at ${path}`).join(', ');
  const message = `The VM could not mount ${all}.`;
  if (REFUSED.test(line) && commands.length > 0) {
    const hint = `The VMs' service account lacks a role. Run: ${commands.join('; ')}.`;
    return { name: 'MountRefused', message, hint };
  }
  if (MISSING.test(line)) return { name: 'MountFailed', message, hint: 'Check "mounts": it does not exist.' };
  const hint = mounts.some(({ source }) => !isBucket(source))
    ? `Check "mounts". ${NFS_HINT}`
    : 'Check "mounts".';
  return {
    name: 'MountFailed',
    message: `${message} The VM's log: ${line.trim().slice(0, MAX_LINE).replace(/\.$/, '')}.`,
    hint,
  };
}
