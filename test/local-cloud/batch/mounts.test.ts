import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { type BatchRig, startBatchRig } from './batch-rig.ts';

let rig: BatchRig;
beforeAll(async () => {
  rig = await startBatchRig();
});
afterAll(() => rig.stop());
afterEach(() => {
  // Nothing is made on the machine itself.
  expect(existsSync('/mnt/disks/data')).toBe(false);
});

const PLAIN = { imageUri: 'python:3.12', entrypoint: 'python3' };

/** Runs Python with volumes; gives what it printed and how the job ended. */
async function run(id: string, code: string, mode: 'ro' | 'rw', group: { taskCount?: number } = {}) {
  const before = rig.entries.length;
  const mountPath = '/mnt/disks/data';
  const volumes = [{ gcs: { remotePath: 'data/in' }, mountPath, mountOptions: [`-o ${mode},allow_other`] }];
  const container = { ...PLAIN, commands: ['-c', code], volumes: [`${mountPath}:${mountPath}:${mode}`] };
  const job = await rig.ended(
    await rig.create(id, {
      taskGroups: [{ ...group, taskSpec: { runnables: [{ container }], volumes } }],
      logsPolicy: { destination: 'CLOUD_LOGGING' },
    }),
  );
  return { state: job.status?.state, lines: rig.lines().slice(before) };
}

/** The path comes from nowhere that the local cloud could replace it in. */
const TOP = 'import os, pathlib; top = pathlib.Path(chr(47) + "mnt", "di" + "sks", "data");';

test('a task finds the objects of a bucket at the path, whatever they are called', async () => {
  rig.objects.set('data/in/a b.txt', Buffer.from('one'));
  rig.objects.set('data/in/x/é=1.txt', Buffer.from('two'));
  rig.objects.set('data/in/../../../tmp/out.txt', Buffer.from('no'));
  rig.objects.set('data/in/folder/', Buffer.from(''));
  rig.objects.set('data/other.txt', Buffer.from('no'));
  const code = `${TOP} print(sorted((str(p.relative_to(top)), p.read_text()) for p in top.rglob("*") if p.is_file()))`;
  const { state, lines } = await run('reads', code, 'ro');
  expect([state, lines]).toEqual(['SUCCEEDED', ["[('a b.txt', 'one'), ('x/é=1.txt', 'two')]"]]);
});

test('what it makes, changes and deletes goes back into the bucket', async () => {
  rig.objects.set('data/in/old.txt', Buffer.from('old'));
  rig.objects.set('data/in/gone.txt', Buffer.from('gone'));
  const code = `${TOP} (top / "new").mkdir(); (top / "new" / "n.txt").write_text("new"); (top / "old.txt").write_text("changed"); (top / "gone.txt").unlink()`;
  expect((await run('writes', code, 'rw')).state).toBe('SUCCEEDED');
  const text = (name: string) => rig.objects.get(`data/in/${name}`)?.toString();
  expect([text('new/n.txt'), text('old.txt'), text('gone.txt')]).toEqual(['new', 'changed', undefined]);
});

test('a read-only mount cannot be written to', async () => {
  rig.objects.set('data/in/kept.txt', Buffer.from('kept'));
  const code = `${TOP}
for act in (lambda: (top / "kept.txt").write_text("x"), lambda: (top / "new.txt").write_text("x"), lambda: (top / "kept.txt").unlink()):
    try:
        act()
    except OSError as error:
        print(error.strerror)`;
  expect((await run('keeps', code, 'ro')).lines).toEqual(Array(3).fill('Read-only file system'));
  expect([...rig.objects.keys()]).not.toContain('data/in/new.txt');
  expect(rig.objects.get('data/in/kept.txt')?.toString()).toBe('kept');
});

test('tasks of one job keep what each of them wrote', async () => {
  const code = `${TOP} n = os.environ["BATCH_TASK_INDEX"]; (top / ("of-" + n)).write_text(n)`;
  expect((await run('several', code, 'rw', { taskCount: 4 })).state).toBe('SUCCEEDED');
  expect([0, 1, 2, 3].map((n) => rig.objects.get(`data/in/of-${n}`)?.toString())).toEqual([
    '0',
    '1',
    '2',
    '3',
  ]);
});
