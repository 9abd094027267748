import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { type BatchRig, startBatchRig } from './batch-rig.ts';

let rig: BatchRig;
beforeAll(async () => {
  rig = await startBatchRig();
});
afterAll(() => rig.stop());
afterEach(() => {
  // Nothing is created on the machine itself.
  expect(existsSync('/mnt/disks/data')).toBe(false);
});

const PLAIN = { imageUri: 'python:3.12', entrypoint: 'python3' };

/** Runs Python with a bucket. Returns its output and how the job ended. */
function run(id: string, code: string, mode: 'ro' | 'rw', group: { taskCount?: number } = {}) {
  const mountPath = '/mnt/disks/data';
  const volumes = [{ gcs: { remotePath: 'data/in' }, mountPath, mountOptions: [`-o ${mode},allow_other`] }];
  return runWith(id, code, volumes, group);
}

async function runWith(
  id: string,
  code: string,
  volumes: { mountPath: string; mountOptions?: string[] }[],
  group: { taskCount?: number } = {},
) {
  const before = rig.entries.length;
  const mounted = volumes.map(({ mountPath, mountOptions = [] }) =>
    [mountPath, mountPath, mountOptions.join().includes('ro') ? 'ro' : 'rw'].join(':'),
  );
  const container = { ...PLAIN, commands: ['-c', code], volumes: mounted };
  const job = await rig.ended(
    await rig.create(id, {
      taskGroups: [{ ...group, taskSpec: { runnables: [{ container }], volumes } }],
      logsPolicy: { destination: 'CLOUD_LOGGING' },
    }),
  );
  return { state: job.status?.state, lines: rig.lines().slice(before) };
}

/** The code builds the path itself, so that the local cloud cannot replace it. */
const TOP = 'import os, pathlib; top = pathlib.Path(chr(47) + "mnt", "di" + "sks", "data");';

test('a task finds the objects of a bucket at the path, with any names', async () => {
  rig.objects.set('data/in/a b.txt', Buffer.from('one'));
  rig.objects.set('data/in/x/é=1.txt', Buffer.from('two'));
  rig.objects.set('data/in/../../../tmp/out.txt', Buffer.from('no'));
  rig.objects.set('data/in/folder/', Buffer.from(''));
  rig.objects.set('data/other.txt', Buffer.from('no'));
  const code = `${TOP} print(sorted((str(p.relative_to(top)), p.read_text()) for p in top.rglob("*") if p.is_file()))`;
  const { state, lines } = await run('reads', code, 'ro');
  expect([state, lines]).toEqual(['SUCCEEDED', ["[('a b.txt', 'one'), ('x/é=1.txt', 'two')]"]]);
});

test('a file and a folder of the same name both exist, as with gcsfuse, and names that are too long do not', async () => {
  rig.objects.set('data/in/same', Buffer.from('file'));
  rig.objects.set('data/in/same/inner', Buffer.from('in the folder'));
  rig.objects.set(`data/in/${'long'.repeat(100)}`, Buffer.from('no'));
  const code = `${TOP} print([sorted(p.name for p in top.iterdir() if p.name.startswith(("same", "long", "fol"))), (top / "same" / "inner").read_text()]); (top / "same\\n").write_text("changed")`;
  const { state, lines } = await run('same', code, 'rw');
  expect([state, lines]).toEqual(['SUCCEEDED', ["[['folder', 'same', 'same\\n'], 'in the folder']"]]);
  expect(rig.objects.get('data/in/same')?.toString()).toBe('changed');
});

test('volumes with similar paths are different folders', async () => {
  rig.objects.set('one/1.txt', Buffer.from('1'));
  rig.objects.set('two/2.txt', Buffer.from('2'));
  const code = `import os; print([os.listdir(os.path.join(os.sep, "mnt", "disks", *each)) for each in (["a_b"], ["a", "b"])])`;
  const volumes = [
    { gcs: { remotePath: 'one' }, mountPath: '/mnt/disks/a_b', mountOptions: ['-o ro'] },
    { gcs: { remotePath: 'two' }, mountPath: '/mnt/disks/a/b', mountOptions: ['-o ro'] },
  ];
  expect((await runWith('alike', code, volumes)).lines).toEqual(["[['1.txt'], ['2.txt']]"]);
});

test('an NFS export is an empty folder, and the log of the task says so', async () => {
  const volumes = [{ nfs: { server: '10.0.0.2', remotePath: '/models' }, mountPath: '/mnt/disks/models' }];
  const code = 'import os; print(os.listdir(os.path.join(os.sep, "mnt", "disks", "models")))';
  expect((await runWith('nfs', code, volumes)).lines).toEqual([
    'The local cloud has no NFS server: /mnt/disks/models is an empty folder instead of nfs://10.0.0.2/models, and what is written there is lost.',
    '[]',
  ]);
});

test('created, changed and deleted files are copied back to the bucket', async () => {
  rig.objects.set('data/in/old.txt', Buffer.from('old'));
  rig.objects.set('data/in/gone.txt', Buffer.from('gone'));
  const code = `${TOP} (top / "new").mkdir(); (top / "new" / "n.txt").write_text("new"); (top / "old.txt").write_text("changed"); (top / "gone.txt").unlink()`;
  expect((await run('writes', code, 'rw')).state).toBe('SUCCEEDED');
  const text = (name: string) => rig.objects.get(`data/in/${name}`)?.toString();
  expect([text('new/n.txt'), text('old.txt'), text('gone.txt')]).toEqual(['new', 'changed', undefined]);
});

test('tasks cannot write to a read-only mount', async () => {
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

test('tasks of one job keep the files of each other', async () => {
  const code = `${TOP} n = os.environ["BATCH_TASK_INDEX"]; (top / ("of-" + n)).write_text(n)`;
  expect((await run('several', code, 'rw', { taskCount: 4 })).state).toBe('SUCCEEDED');
  expect([0, 1, 2, 3].map((n) => rig.objects.get(`data/in/of-${n}`)?.toString())).toEqual([
    '0',
    '1',
    '2',
    '3',
  ]);
});
