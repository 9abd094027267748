import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { collectSource } from '../../../src/run/prepare/source.ts';
import { sourceArchive } from '../../../src/run/prepare/source-archive.ts';
import { PYTHON } from '../../python.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A workspace with files, by name; a text that ends in a slash makes nothing but its folder. */
function workspace(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const chosen = async (files: readonly string[], patterns: readonly string[]) => {
  const root = workspace(Object.fromEntries(files.map((name) => [name, name])));
  const { source, problems } = await collectSource({ workspace: root, patterns });
  return source?.paths ?? problems.map(({ code }) => code);
};

const FILES = [
  'main.py',
  'conf/a.yml',
  'conf/b/c.yml',
  'sql/x.sql',
  'sql/old/x.sql',
  'tests/t.py',
  'README.md',
];

test.each<[string[], string[]]>([
  [['conf/'], ['conf/a.yml', 'conf/b/c.yml']],
  [['conf'], ['conf/a.yml', 'conf/b/c.yml']],
  [['./conf/'], ['conf/a.yml', 'conf/b/c.yml']],
  [['conf/*.yml'], ['conf/a.yml']],
  [['conf/**'], ['conf/a.yml', 'conf/b/c.yml']],
  [['*.sql'], ['sql/old/x.sql', 'sql/x.sql']],
  [['*.sql', '!sql/old/'], ['sql/x.sql']],
  [
    ['.', '!tests/', '!*.md', '!conf/b/'],
    ['conf/a.yml', 'main.py', 'sql/old/x.sql', 'sql/x.sql'],
  ],
  [['!tests/', '.'], [...FILES].sort()],
  [
    ['sql/', '!sql/old/', 'sql/old/x.sql'],
    ['sql/old/x.sql', 'sql/x.sql'],
  ],
  [['/main.py'], ['main.py']],
  [['scripts/'], ['no-source']],
])('%j chooses %j', async (patterns, expected) => {
  expect(await chosen(FILES, patterns)).toEqual(expected);
});

test('what .gitignore names stays out, in its folder and below, unless a deeper one takes it back', async () => {
  const root = workspace({
    '.gitignore': 'build/\n*.log\n',
    'a.py': '',
    'a.log': '',
    'build/b.py': '',
    'pkg/.gitignore': 'local.py\n!keep.log\n',
    'pkg/local.py': '',
    'pkg/keep.log': '',
    'other/local.py': '',
  });
  const { source } = await collectSource({ workspace: root, patterns: ['.'] });
  expect(source?.paths).toEqual(['.gitignore', 'a.py', 'other/local.py', 'pkg/.gitignore', 'pkg/keep.log']);
});

test('credentials, secrets, history and packages stay out, even when they are named', async () => {
  const secret = [
    '.git/config',
    'gha-creds-1a2b.json',
    '.env',
    'app/.env.local',
    'node_modules/x/i.js',
    'a/b.pyc',
  ];
  expect(await chosen([...secret, 'ok.py'], ['.', ...secret])).toEqual(['ok.py']);
});

test('a .gitignore cannot take back what is always left out', async () => {
  const root = workspace({
    '.gitignore': '!.env\n!gha-creds-1.json\n',
    '.env': 'A=1',
    'gha-creds-1.json': '{}',
  });
  const { source } = await collectSource({ workspace: root, patterns: ['.'] });
  expect(source?.paths).toEqual(['.gitignore']);
});

test('the same files give the same archive, whenever and in whatever order they were written', async () => {
  const [one, two] = [workspace({ 'a.py': 'A', 'b/c.py': 'C' }), workspace({ 'b/c.py': 'C', 'a.py': 'A' })];
  utimesSync(join(two, 'a.py'), 1, 1);
  const archives = await Promise.all(
    [one, two].map(async (folder) => (await collectSource({ workspace: folder, patterns: ['.'] })).source),
  );
  expect(archives[0]?.archive).toEqual(archives[1]?.archive);
  writeFileSync(join(two, 'a.py'), 'B');
  const changed = await collectSource({ workspace: two, patterns: ['.'] });
  expect(changed.source?.archive).not.toEqual(archives[0]?.archive);
});

test('tar unpacks it: long and foreign names, empty files, executables', async () => {
  const long = `${'folder/'.repeat(30)}file.txt`;
  const files = { [long]: 'long', 'naïve/日本.txt': 'foreign', empty: '', 'run.sh': '#!/bin/sh\necho ran\n' };
  const root = workspace(files);
  chmodSync(join(root, 'run.sh'), 0o755);
  const { source } = await collectSource({ workspace: root, patterns: ['.'] });
  const target = workspace({});
  execFileSync('tar', ['-xzf', '-', '-C', target], { input: source?.archive });
  expect(execFileSync('./run.sh', { cwd: target, encoding: 'utf8' })).toBe('ran\n');
  execFileSync('diff', ['-r', root, target]);
  const program =
    'import io,sys,tarfile; print([(m.name,m.mtime,m.uid,oct(m.mode)) for m in tarfile.open(fileobj=io.BytesIO(sys.stdin.buffer.read()))])';
  const listed = execFileSync(PYTHON, ['-c', program], {
    input: source?.archive,
  });
  expect(listed.toString()).toBe(
    `[('empty', 0, 0, '0o644'), ('${long}', 0, 0, '0o644'), ('naïve/日本.txt', 0, 0, '0o644'), ('run.sh', 0, 0, '0o755')]\n`,
  );
});

test.each([0, 1, 511, 512, 513, 100_000])('a file of %d bytes arrives whole', (size) => {
  const content = Buffer.alloc(size, 'x');
  const archive = sourceArchive([{ path: 'data', content, isExecutable: false }]);
  expect(execFileSync('tar', ['-xzOf', '-', 'data'], { input: archive })).toEqual(content);
});

test('a link is followed inside the workspace, and left out with a warning when it leads elsewhere', async () => {
  const root = workspace({ 'real.py': 'R' });
  symlinkSync('real.py', join(root, 'inside.py'));
  symlinkSync('/etc/hostname', join(root, 'outside'));
  symlinkSync('nowhere', join(root, 'broken'));
  writeFileSync(join(root, '.env'), 'TOKEN=1');
  symlinkSync('.env', join(root, 'secret'));
  const { source, warnings } = await collectSource({ workspace: root, patterns: ['.'] });
  expect(source?.paths).toEqual(['inside.py', 'real.py']);
  const left = warnings[0]?.message.split(': ').at(-1)?.replace(/\.$/, '').split(', ').sort();
  expect(left).toEqual(['broken', 'outside', 'secret']);
});
