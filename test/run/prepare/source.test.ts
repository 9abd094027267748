import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
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

/** A workspace with files, by name. A name that ends in a slash creates only a folder. */
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

test('.gitignore excludes files in its folder and below, unless a deeper .gitignore includes them', async () => {
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

test('credentials, secrets, history and packages are never sent, even if they are named', async () => {
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

test.each([
  ...[
    'id_rsa',
    'deploy/id_ed25519',
    '.ssh/config',
    'key.pem',
    'deploy.key',
    'putty.ppk',
    'store.p12',
    'store.jks',
  ],
  ...[
    '.npmrc',
    '.netrc',
    '.pypirc',
    '.git-credentials',
    '.aws/credentials',
    '.docker/config.json',
    '.envrc',
    '.pgpass',
  ],
  ...[
    'home/.config/gcloud/application_default_credentials.json',
    'service-account.json',
    'app/credentials.json',
  ],
  ...[
    'terraform.tfstate',
    'infra/terraform.tfstate.backup',
    '.kube/config',
    '.gnupg/x',
    'ID_RSA',
    'Service-Account-1.json',
  ],
])('%s never leaves the runner', async (name) => {
  expect(await chosen([name, 'ok.py'], ['.', name])).toEqual(['ok.py']);
});

test('a file that only resembles such a file is sent', async () => {
  const names = [
    'keys.py',
    'pem.txt',
    'docs/id_rsa.md',
    'credentials.py',
    'conf/.dockerignore',
    'rsa/id.txt',
  ];
  expect(await chosen(names, ['.'])).toEqual(names.toSorted());
});

test.each([
  ['-----BEGIN PRIVATE KEY-----\nabc\n', true],
  ['text before\n-----BEGIN OPENSSH PRIVATE KEY-----\n', true],
  ['-----BEGIN ENCRYPTED PRIVATE KEY-----\n', true],
  ['PuTTY-User-Key-File-3: ssh-ed25519\n', true],
  ['{"type": "service_account", "private_key": "x"}', true],
  ['-----BEGIN CERTIFICATE-----\n', false],
  ['-----BEGIN PUBLIC KEY-----\n', false],
  ['a text about a private key', false],
])('a file with %j looks like a private key: %s', async (text, isKey) => {
  const { source, warnings } = await collectSource({
    workspace: workspace({ 'some.txt': text }),
    patterns: ['.'],
  });
  expect(source?.paths).toEqual(['some.txt']);
  expect(warnings.map(({ code }) => code)).toEqual(isKey ? ['source-private-key'] : []);
});

test.each<[string, (root: string) => void, string]>([
  [
    'a link to a device',
    (root) => symlinkSync('/dev/zero', join(root, '.gitignore')),
    'file-outside-workspace',
  ],
  [
    'a link out of the workspace',
    (root) => symlinkSync('/etc/hostname', join(root, '.gitignore')),
    'file-outside-workspace',
  ],
  ['a pipe', (root) => execFileSync('mkfifo', [join(root, '.gitignore')]), 'file-not-found'],
  ['too large', (root) => writeFileSync(join(root, '.gitignore'), 'x\n'.repeat(600_000)), 'file-too-large'],
])('a .gitignore that is %s is refused', async (_, make, code) => {
  const root = workspace({ 'a.py': '' });
  make(root);
  const { source, problems } = await collectSource({ workspace: root, patterns: ['.'] });
  expect({ source, codes: problems.map((each) => each.code) }).toEqual({ source: undefined, codes: [code] });
});

test('.gitignore files that are too large together are refused', async () => {
  const half = 'pattern-that-is-long\n'.repeat(30_000);
  const root = workspace({ 'a/.gitignore': half, 'b/.gitignore': half, 'b/x.py': '' });
  const { problems } = await collectSource({ workspace: root, patterns: ['.'] });
  expect(problems.map(({ code }) => code)).toEqual(['file-too-large']);
});

test('files that are too large are refused before they are read', async () => {
  const root = workspace({ 'a.py': '' });
  for (const name of ['one', 'two']) {
    writeFileSync(join(root, name), '');
    truncateSync(join(root, name), 3 * 1024 ** 3);
  }
  const before = process.memoryUsage().rss;
  const { problems } = await collectSource({ workspace: root, patterns: ['.'] });
  expect(problems.map(({ code }) => code)).toEqual(['source-too-large']);
  expect(process.memoryUsage().rss - before).toBeLessThan(500 * 1024 * 1024);
});

test('a .gitignore cannot include files that are never sent', async () => {
  const root = workspace({
    '.gitignore': '!.env\n!gha-creds-1.json\n',
    '.env': 'A=1',
    'gha-creds-1.json': '{}',
  });
  const { source } = await collectSource({ workspace: root, patterns: ['.'] });
  expect(source?.paths).toEqual(['.gitignore']);
});

test('the same files give the same archive, regardless of the time and order in which they were written', async () => {
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

test('tar unpacks the archive: long names, non-ASCII names, empty files, executables', async () => {
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

test.each([0, 1, 511, 512, 513, 100_000])('a file of %d bytes arrives complete', (size) => {
  const content = Buffer.alloc(size, 'x');
  const archive = sourceArchive([{ path: 'data', content, isExecutable: false }]);
  expect(execFileSync('tar', ['-xzOf', '-', 'data'], { input: archive })).toEqual(content);
});

test('a link is followed inside the workspace, and skipped with a warning if it leads elsewhere', async () => {
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
