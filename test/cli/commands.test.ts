import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createFolder, folderPair, getFolder, putFolder } from '../../src/cli/bucket-data.ts';
import { leftoversText } from '../../src/cli/commands/local.ts';
import { runProgram } from '../../src/cli/install.ts';
import { summaryPage } from '../../src/cli/summary-page.ts';
import { userCache } from '../../src/cli/user-cache.ts';
import { workspaceOf } from '../../src/cli/workspace.ts';
import { stubBatch } from '../../src/local-cloud/batch/stub.ts';
import { startServices } from '../../src/local-cloud/services.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');
const GOOD = `name: etl
params: {day: {type: date}}
jobs:
  load:
    strategy: {matrix: {n: [1, 2]}}
    stages: [{name: s, id: s, bash: 'cat "$N.txt"'}, {name: t, echo: "\${{ params.day }}"}]
`;
const BAD = 'name: etl\njobs:\n  load:\n    stagse: [{name: s, echo: hi}]\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
  mkdirSync(join(folder, 'repository', '.git'), { recursive: true });
  mkdirSync(join(folder, 'repository', 'workflows'));
  writeFileSync(join(folder, 'repository', 'workflows', 'good.yml'), GOOD);
  writeFileSync(join(folder, 'repository', 'workflows', 'bad.yml'), BAD);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: join(folder, 'repository'),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('check', () => {
  test('a definition that lacks only the values of a run has no problem', () => {
    expect(run('check', 'workflows/good.yml')).toEqual({
      status: 0,
      stdout: '1 file: no problem found.\n',
      stderr: '',
    });
  });

  test('a problem has its place, and the exit code is 1', () => {
    const { status, stdout } = run('check', 'workflows/good.yml', 'workflows/bad.yml');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^workflows\/bad\.yml:4:5: /m);
    expect(stdout).toContain("'stages'");
  });

  test('--format json and github print the same problems for programs', () => {
    const { files } = JSON.parse(run('check', '--format', 'json', 'workflows/bad.yml').stdout) as {
      files: { file: string; problems: { code: string; line: number; column: number }[] }[];
    };
    expect(files).toMatchObject([{ file: 'workflows/bad.yml' }]);
    const lines = files[0]?.problems.map(
      ({ code, line, column }) => `line=${line},col=${column},title=${code}::`,
    );
    expect(lines?.length).toBeGreaterThan(0);
    const { stdout } = run('check', '--format=github', 'workflows/bad.yml');
    for (const line of lines ?? []) expect(stdout).toContain(`::error file=workflows/bad.yml,${line}`);
  });

  test('every workflow of a file is checked', () => {
    const two =
      'a: {type: Workflow, jobs: {j: {stages: [{name: s, echo: x}]}}}\nb: {type: Workflow, jobs: {j: {needs: [x], stages: [{name: s, echo: x}]}}}\n';
    writeFileSync(join(folder, 'repository', 'two.yml'), two);
    const { status, stdout } = run('check', 'two.yml');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^two\.yml:2:/m);
  });
});

test('plan shows jobs and tasks, and --json has them with their Batch jobs', () => {
  const shown = run('plan', 'workflows/good.yml', '--param', 'day=2026-01-31', '--json', 'plan.json');
  expect(shown.status).toBe(0);
  expect(shown.stdout).toContain('2026-01-31');
  expect(shown.stdout).toContain('1 job with 2 tasks; nothing was started.');
  const plan = JSON.parse(readFileSync(join(folder, 'repository', 'plan.json'), 'utf8')) as {
    jobs: { id: string; batch_job: { taskGroups: unknown[] } }[];
  };
  expect(plan.jobs.map(({ id, batch_job }) => [id, batch_job.taskGroups.length])).toEqual([['load', 1]]);
});

test('plan --only shows a part of the workflow, and the jobs that it leaves out', () => {
  const only = ['--only', 'load: n=1', '--only', 'load: n=2'];
  const shown = (...flags: string[]) =>
    run('plan', 'workflows/good.yml', '--param', 'day=2026-01-31', ...flags);
  const part = shown(...only.slice(0, 2));
  expect(part.status).toBe(0);
  expect(part.stdout).toContain('Omitted because of the input "only": 1 of 2 combinations of load.');
  expect(part.stdout).toContain('1 job with 1 task; nothing was started.');
  expect(shown(...only).stdout).toContain('1 job with 2 tasks; nothing was started.');
  const none = shown('--only', 'lod');
  expect([none.status, none.stdout]).toEqual([1, expect.stringContaining("Did you mean 'load'?")]);
});

test('plan with a wrong param names it', () => {
  const { status, stdout } = run('plan', 'workflows/good.yml', '--param', 'day=monday');
  expect(status).toBe(1);
  expect(stdout).toContain("'day'");
});

test('an object whose name is also a folder is reported, and all others are copied', async () => {
  const cloud = await startServices(stubBatch().start, { storage: 'in-process' });
  try {
    await cloud.makeBucket('my-bucket');
    for (const name of ['in/a', 'in/a/b', 'in/c', 'in/folder/', 'other/d']) {
      await cloud.putObject('my-bucket', name, name);
    }
    const pair = { bucket: 'my-bucket', prefix: 'in/', folder: join(folder, 'clash') };
    await createFolder(pair);
    expect(await getFolder(cloud, pair)).toEqual({ count: 2, unwritten: ['my-bucket/in/a/b'] });
    expect(readFileSync(join(folder, 'clash', 'c'), 'utf8')).toBe('in/c');
  } finally {
    await cloud.stop();
  }
});

test('a folder is the same after a copy to a bucket and back', async () => {
  const cloud = await startServices(stubBatch().start, { storage: 'in-process' });
  const files: readonly [string, Buffer][] = [
    ['empty', Buffer.alloc(0)],
    ['large.bin', Buffer.from(Array.from({ length: 300_000 }, (_, at) => at % 251))],
    ['ö ?#%/x=1/ä.csv', Buffer.from('1\n')],
  ];
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  for (const [name, content] of files) {
    mkdirSync(dirname(join(from, name)), { recursive: true });
    writeFileSync(join(from, name), content);
  }
  try {
    const pair = { bucket: 'my-bucket', prefix: 'in/' };
    expect(await putFolder(cloud, { ...pair, folder: from })).toBe(files.length);
    await createFolder({ ...pair, folder: to });
    expect(await getFolder(cloud, { ...pair, folder: to })).toEqual({ count: files.length, unwritten: [] });
    for (const [name, content] of files) expect(readFileSync(join(to, name)).equals(content)).toBe(true);
  } finally {
    await cloud.stop();
  }
});

test('local copies data in and out, and a params file from outside the workspace', () => {
  const repository = join(folder, 'repository');
  const definition = `name: copy
params: {greeting: {type: str}}
jobs:
  copy:
    stages: [{name: s, id: s, echo: "\${{ params.greeting }}"}]
`;
  writeFileSync(join(repository, 'copy.yml'), definition);
  writeFileSync(join(folder, 'params.yml'), 'greeting: hello from elsewhere\n');
  mkdirSync(join(folder, 'data', 'deep'), { recursive: true });
  writeFileSync(join(folder, 'data', 'deep', 'a.csv'), 'x,1\n');
  const data = [
    '--put',
    `gs://my-bucket/in=${join(folder, 'data')}`,
    '--get',
    `gs://my-bucket/in=${join(folder, 'out')}`,
  ];
  const empty = ['--get', `gs://my-bucket/none=${join(folder, 'none')}`];
  const { status, stdout } = run(
    'local',
    'copy.yml',
    '--params-file',
    join(folder, 'params.yml'),
    ...data,
    ...empty,
  );
  expect({ status, stdout: status === 0 ? '' : stdout }).toEqual({ status: 0, stdout: '' });
  expect(stdout).toContain('hello from elsewhere');
  expect(stdout).toContain('Warning: there is nothing in gs://my-bucket/none/');
  expect(stdout).toContain('Status: SUCCESS; left behind: nothing');
  expect(readFileSync(join(folder, 'out', 'deep', 'a.csv'), 'utf8')).toBe('x,1\n');
  const [, summary = ''] = /^Summary: (.*)\n$/m.exec(stdout) ?? [];
  expect(readFileSync(summary, 'utf8')).toContain('copy');
});

describe('a wrong command line exits with 2 and says how to correct it', () => {
  test.each<[string[], string]>([
    [['chek'], "Did you mean 'check'?"],
    [['check', '--formt', 'json', 'x.yml'], 'Did you mean --format?'],
    [['check'], 'The paths of the definitions are missing.'],
    [['check', '--format', 'xml', 'x.yml'], '--format must be one of text, json, github'],
    [['plan', 'a.yml', 'b.yml'], 'Only one definition can be given'],
    [['plan', 'workflows/good.yml', '--param', 'day'], '--param must have the form NAME=VALUE'],
    [['plan', 'workflows/good.yml', '--input', 'regoin=x'], "Did you mean 'region'?"],
    [
      ['local', 'workflows/good.yml', '--get', 'gs://my-bucket=workflows/good.yml'],
      'good.yml cannot be created.',
    ],
    [
      ['local', 'workflows/good.yml', '--put', 'my-bucket=data'],
      '--put must have the form gs://BUCKET/FOLDER=DIR',
    ],
    [['cloud'], '--env-file is missing'],
    [['cloud', '--env-fil', 'x'], 'Did you mean --env-file?'],
    [['local', 'nothing.yml'], 'nothing.yml does not exist.'],
    [['local', 'workflows/good.yml', '--summary'], '--summary needs a value'],
    [['plan', 'workflows/good.yml', '--input', 'nonsense=1'], 'docs/inputs.md'],
  ])('%j', (args, said) => {
    const { status, stderr } = run(...args);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(said) });
  });

  test('it names the help of the command, or of the program if the command does not exist', () => {
    expect(run('check').stderr).toContain('gcp-batch-workflow check --help');
    expect(run('chek').stderr).toContain('gcp-batch-workflow --help');
  });
});

test('leftovers are objects of the Action, not data of tasks', () => {
  const data = ['my-bucket/out/a.csv', 'my-bucket/other/gcp-batch-workflow/a.csv'];
  expect(leftoversText({ batchJobs: [], objects: data }, 'gcp-batch-workflow')).toBe('nothing');
  const own = 'local-bucket/gcp-batch-workflow/o/r/1-1-a/run.json';
  const text = leftoversText({ batchJobs: [], objects: [...data, own] }, 'gcp-batch-workflow');
  expect(JSON.parse(text)).toEqual({ batchJobs: [], objects: [own] });
  expect(leftoversText({ batchJobs: ['b'], objects: [] }, 'gcp-batch-workflow')).toContain('"b"');
});

test('a file that check cannot find is a problem, not a crash', () => {
  expect(run('check', 'nothing.yml')).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('nothing.yml does not exist.'),
  });
});

test('check reads no folder, device or large file', () => {
  const repository = join(folder, 'repository');
  symlinkSync('/dev/zero', join(repository, 'endless.yml'));
  writeFileSync(join(repository, 'large.yml'), 'a'.repeat(1024 * 1024 + 1));
  const { status, stdout } = run('check', 'workflows', 'endless.yml', 'large.yml', '*.yaml');
  expect(status).toBe(1);
  expect(stdout).toContain('workflows is a folder.');
  expect(stdout).toContain('endless.yml is not a file.');
  expect(stdout).toContain('large.yml:1:1: The file has 1,048,577 bytes');
  expect(stdout).toContain('No file matches this pattern.');
});

test('the page of the summary shows tables and runs no scripts', () => {
  const page = summaryPage('# etl\n\n| a | b |\n| --- | --- |\n| 1 | `x` |\n');
  expect(page).toContain('<td><code>x</code></td>');
  expect(page).toContain("default-src 'none'");
});

test('a long installation prints its duration and its current step', async () => {
  const said: string[] = [];
  const script = 'console.log("Collecting pandas"); setTimeout(() => {}, 5_500)';
  await runProgram({ program: process.execPath, args: ['-e', script] }, (line) => said.push(line));
  expect(said).toEqual(['  5 s: Collecting pandas']);
});

test.each(['check', 'plan', 'local', 'cloud'])('%s --help has an example and the exit codes', (name) => {
  const { status, stdout } = run(name, '--help');
  expect(status).toBe(0);
  expect(stdout).toContain(`gcp-batch-workflow ${name} `);
  expect(stdout).toContain('Example:');
  expect(stdout).toContain('Exit codes:');
});

test('the workspace is the flag, the git root around both, or the git root of the definition', () => {
  const repository = join(folder, 'repository');
  const file = join(repository, 'workflows', 'good.yml');
  expect(workspaceOf(file, 'workflows', repository)).toBe(join(repository, 'workflows'));
  expect(workspaceOf(file, undefined, join(repository, 'workflows'))).toBe(repository);
  expect(workspaceOf(file, undefined, folder)).toBe(repository);
  expect(workspaceOf(join(folder, 'x.yml'), undefined, folder)).toBe(folder);
});

test('folders of buckets are read with and without slashes', () => {
  const at = { bucket: 'my-bucket', folder: join(process.cwd(), 'd') };
  expect(folderPair('gs://my-bucket/a/b/=d', 'put')).toEqual({ ...at, prefix: 'a/b/' });
  expect(folderPair('gs://my-bucket=d', 'put')).toEqual({ ...at, prefix: '' });
});

test('the cache is where each platform keeps caches', () => {
  expect(userCache({ XDG_CACHE_HOME: '/c' }, 'linux')).toMatch(/^\/c\/gcp-batch-workflow\/\d+\.\d+\.\d+/);
  expect(userCache({}, 'darwin')).toContain(join('Library', 'Caches', 'gcp-batch-workflow'));
  expect(userCache({ LOCALAPPDATA: 'C:\\L' }, 'win32')).toContain('C:\\L');
});
