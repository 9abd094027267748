import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readInputs } from '../../../src/inputs/inputs.ts';
import { mountsOf, sourceText, volumeOf } from '../../../src/plan/machine/mounts.ts';
import { planOf, specOf } from '../plan-of.ts';

function read(given: Readonly<Record<string, string>>, disks: readonly string[] = []) {
  const said: string[] = [];
  const mounts = mountsOf(new Map(Object.entries(given)), disks, (message) => said.push(message));
  return { mounts, said };
}

test('a bucket, a folder of it, or an export is read-only by default; NFS comes last', () => {
  const { mounts, said } = read({
    '/mnt/disks/share': 'nfs://10.0.0.2/exports/data',
    '/mnt/disks/all/': 'gs://my-data',
    '/mnt/disks/in/2026': ' gs://my-data/in/2026/ ',
    '/mnt/disks/out': 'gs://my-data/a,b=c:rw',
    '/mnt/disks/home': 'nfs://files.example.com/home:rw',
    '/mnt/disks/small': 'gs://my-data/small --stat-cache-ttl=1h --kernel-list-cache-ttl-secs=-1',
  });
  expect(said).toEqual([]);
  expect(mounts.map(({ path, source, isWritable }) => [path, sourceText(source), isWritable])).toEqual([
    ['/mnt/disks/all', 'gs://my-data', false],
    ['/mnt/disks/in/2026', 'gs://my-data/in/2026', false],
    ['/mnt/disks/out', 'gs://my-data/a,b=c', true],
    ['/mnt/disks/small', 'gs://my-data/small', false],
    ['/mnt/disks/share', 'nfs://10.0.0.2/exports/data', false],
    ['/mnt/disks/home', 'nfs://files.example.com/home', true],
  ]);
  expect(mounts.map(volumeOf).slice(2, 5)).toEqual([
    {
      gcs: { remotePath: 'my-data/a,b=c' },
      mountPath: '/mnt/disks/out',
      mountOptions: ['-o rw,allow_other', '--implicit-dirs'],
    },
    {
      gcs: { remotePath: 'my-data/small' },
      mountPath: '/mnt/disks/small',
      mountOptions: [
        ...['-o ro,allow_other', '--implicit-dirs'],
        ...['--stat-cache-ttl=1h', '--kernel-list-cache-ttl-secs=-1'],
      ],
    },
    { nfs: { server: '10.0.0.2', remotePath: '/exports/data' }, mountPath: '/mnt/disks/share' },
  ]);
});

test.each([
  ['/data', 'gs://my-data', 'is not below /mnt/disks/'],
  ['/mnt/disks', 'gs://my-data', 'is not below /mnt/disks/'],
  ['/mnt/disks/../etc', 'gs://my-data', 'is not below /mnt/disks/'],
  ['/mnt/disks/a:b', 'gs://my-data', 'is not below /mnt/disks/'],
  ['/mnt/disks/.a', 'gs://my-data', 'is not below /mnt/disks/'],
  ['/mnt/disks/a b', 'gs://my-data', 'is not below /mnt/disks/'],
  ['/mnt/disks/a', 'my-data', 'is not gs://bucket/folder or nfs://server/export'],
  ['/mnt/disks/a', 's3://my-data', 'is not gs://bucket/folder'],
  ['/mnt/disks/a', 'gs://', "has the invalid bucket name ''"],
  ['/mnt/disks/a', 'gs://My_Bucket/x', "has the invalid bucket name 'My_Bucket'"],
  ['/mnt/disks/a', 'gs://my-data/$(x)', 'has white space or a special character'],
  ['/mnt/disks/a', 'gs://my-data/a b', 'has white space or a special character'],
  ['/mnt/disks/a', 'gs://my-data/../x', 'has "." or ".."'],
  ['/mnt/disks/a', 'gs://my-data --x=$(y)', "has the option '--x=$(y)'"],
  ['/mnt/disks/a', 'gs://my-data/x:ro', "has ':ro'; only ':rw' is allowed"],
  ['/mnt/disks/a', 'gs://my-data:RW', "has ':RW'"],
  ['/mnt/disks/a', 'gs://my-data:rw:rw', "has ':rw'"],
  ['/mnt/disks/a', 'gs://my-data --stat-cache-ttl=1h:rw', "has ':rw'"],
  ['/mnt/disks/a', 'nfs://server/x:ro', "has ':ro'"],
  ['/mnt/disks/a', 'nfs://server', 'has no export'],
  ['/mnt/disks/a', 'nfs:///export', "has the invalid server name or address ''"],
  ['/mnt/disks/a', 'nfs://server/x --implicit-dirs', 'only buckets can have'],
])('%s=%s is refused', (path, text, message) => {
  const { mounts, said } = read({ [path]: text });
  expect(mounts).toEqual([]);
  expect(said.join()).toContain(message);
});

test.each([
  [{ '/mnt/disks/a': 'gs://my-data', '/mnt/disks/a/b': 'gs://my-data' }, []],
  [{ '/mnt/disks/a/b': 'gs://my-data', '/mnt/disks/a': 'gs://my-data' }, []],
  [{ '/mnt/disks/a': 'gs://my-data', '/mnt/disks/a/': 'gs://my-data' }, []],
  [{ '/mnt/disks/scratch': 'gs://my-data' }, ['/mnt/disks/scratch']],
])('no path is at or inside another one: %j with disks at %j', (given, disks) => {
  expect(read(given, disks).said).toEqual([expect.stringContaining('is already')]);
});

test('for any input, Batch gets no character that a shell interprets', () => {
  const odd = fc.constantFrom(
    'gs://my-data/',
    'nfs://server/',
    ':rw',
    ' --a',
    '=',
    '$',
    '`',
    '..',
    '/',
    ';',
    ' ',
    'x',
    '\n',
  );
  const texts = fc.array(odd, { maxLength: 8 }).map((list) => list.join(''));
  fc.assert(
    fc.property(texts, texts, (path, text) => {
      const { mounts } = read({ [`/mnt/disks/${path}`]: text });
      for (const mount of mounts) {
        expect(JSON.stringify(volumeOf(mount))).not.toMatch(/[;&|`$<>\\]|[/"]\.\.[/"]/);
        expect(mount.path).toMatch(/^\/mnt\/disks\/[\w./-]+$/);
      }
    }),
  );
});

test('the container has each mount at the same path, read-only by default', () => {
  const inputs = { mounts: '/mnt/disks/in=gs://my-data/a,b\n/mnt/disks/out=gs://my-data/out:rw' };
  const [group] = specOf({ inputs }).spec.taskGroups;
  expect(JSON.stringify(group.taskSpec)).toContain(
    '"volumes":["gcp-batch-workflow:/opt/gcp-batch-workflow","/mnt/disks/in:/mnt/disks/in:ro","/mnt/disks/out:/mnt/disks/out"]',
  );
});

test('a single input line can contain commas, and the value of a job replaces it', () => {
  const inputs = { mounts: '/mnt/disks/in=gs://my-data/a,b' };
  const { plan } = planOf({ inputs });
  expect(plan?.jobs.get('work')?.machine.mounts.map(({ source }) => sourceText(source))).toEqual([
    'gs://my-data/a,b',
  ]);
  const own = planOf({ inputs, with: { mounts: { '/mnt/disks/x': 'gs://other-data' } } });
  expect(own.plan?.jobs.get('work')?.machine.mounts.map(({ path }) => path)).toEqual(['/mnt/disks/x']);
});

test.each([
  ['x', 'which is not PATH=gs://bucket/folder'],
  ['=gs://my-data', 'which is not PATH=gs://bucket/folder'],
  ['/mnt/disks/a=gs://my-data\n/mnt/disks/a=gs://my-data', 'has /mnt/disks/a twice'],
])('the input %j is refused', (mounts, message) => {
  const { problems } = readInputs({ workflow: 'w.yml', mounts }, {});
  expect(problems.map((problem) => problem.message).join()).toContain(message);
});

test('a mount cannot make the bucket of the run writable for tasks', () => {
  const { warnings } = planOf({ inputs: { mounts: '/mnt/disks/a=gs://my-bucket/x:rw' } });
  expect(warnings.map(({ code }) => code)).toEqual(['mount-own-bucket']);
  expect(planOf({ inputs: { mounts: '/mnt/disks/a=gs://my-bucket/x' } }).warnings).toEqual([]);
});
