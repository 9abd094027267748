import { expect, test } from '@jest/globals';
import type { PlannedJob } from '../../../src/plan/plan.ts';
import { mountFailure } from '../../../src/run/explain/mount-failure.ts';
import { planOf } from '../../plan/plan-of.ts';

function planned(mounts: string): PlannedJob {
  const found = planOf({ inputs: { mounts } }).plan?.jobs.get('work');
  if (!found) throw new Error('no plan');
  return found;
}

const BUCKETS = '/mnt/disks/in=gs://my-data/in\n/mnt/disks/out=gs://my-results:rw';
const gcsfuse = (bucket: string, why: string) => `gcsfuse: mounting gs://${bucket} failed: ${why}`;

test.each([
  [
    gcsfuse('my-data', 'Error 403: x does not have storage.objects.list access, forbidden'),
    'gs://my-data --role=roles/storage.objectViewer --member=VMS.',
  ],
  [
    gcsfuse('my-results', 'Error 403: forbidden'),
    'gs://my-results --role=roles/storage.objectUser --member=VMS.',
  ],
  [
    'mount failure: googleapi: Error 403: permission denied',
    'gs://my-results --role=roles/storage.objectUser',
  ],
])('%s names the role and the bucket', (line, hint) => {
  const found = mountFailure(planned(BUCKETS), ['something else', line]);
  expect(found?.name).toBe('MountRefused');
  expect(found?.hint).toContain(hint);
});

test.each([
  [BUCKETS, gcsfuse('my-data', 'storage: bucket does not exist'), 'it does not exist'],
  ['/mnt/disks/a=nfs://10.0.0.2/x', 'mount.nfs: Connection timed out', 'TCP 2049'],
  [BUCKETS, 'mounting /mnt/disks/in failed: gcsfuse: unknown flag: --stat-cash-ttl', 'Check "mounts".'],
  [
    '/mnt/disks/a=nfs://10.0.0.2/x',
    'mount.nfs: access denied by server while mounting 10.0.0.2:/x',
    'TCP 2049',
  ],
])('for %s, the message %j has advice', (mounts, line, hint) => {
  const found = mountFailure(planned(mounts), [line]);
  expect(found?.name).toBe('MountFailed');
  expect(found?.hint).toContain(hint);
});

test('the message of the VM is repeated, and NFS is mentioned only if there is an NFS mount', () => {
  const line = 'mounting /mnt/disks/in failed: gcsfuse: unknown flag: --stat-cash-ttl';
  expect(mountFailure(planned(BUCKETS), [line])).toEqual({
    name: 'MountFailed',
    message: `The VM could not mount gs://my-data/in at /mnt/disks/in, gs://my-results at /mnt/disks/out. The VM's log: ${line}.`,
    hint: 'Check "mounts".',
  });
});

test('jobs without mounts and unrelated lines cause no such failure', () => {
  expect(mountFailure(planned(''), [gcsfuse('my-data', 'Error 403')])).toBeUndefined();
  expect(
    mountFailure(planned(BUCKETS), ['docker: pull access denied', 'mounted gs://my-data']),
  ).toBeUndefined();
});
