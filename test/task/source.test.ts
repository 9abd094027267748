import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sha256Of } from '../../src/plan/mac.ts';
import { PYTHON } from '../python.ts';
import type { FakeBucket } from './fake-bucket.ts';
import { outputsOf, runStages, runTask } from './run-task.ts';

const URI = 'gs://bucket/run/source.tar.gz';

/** A .tar.gz in the bucket. `options` are options of tar before the names. */
function putArchive(
  bucket: FakeBucket,
  files: Readonly<Record<string, string>>,
  options: string[] = [],
): void {
  const folder = mkdtempSync(join(tmpdir(), 'source-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  execFileSync('tar', ['-czf', 'all.tar.gz', ...options, ...Object.keys(files)], { cwd: folder });
  bucket.objects.set('run/source.tar.gz', {
    body: readFileSync(join(folder, 'all.tar.gz')),
    contentType: 'application/gzip',
    metadata: {},
  });
  rmSync(folder, { recursive: true });
}

/** The entry of the archive in job.json, in the format of the Action. */
const named = (bucket: FakeBucket) => ({
  source: { uri: URI, sha256: sha256Of(Buffer.from(bucket.objects.get('run/source.tar.gz')?.body ?? '')) },
});

test('files of the repository are the working folder, for code, shell and call stages', async () => {
  const tasks = [
    'from ddeutil.workflow.reusables import tag',
    '@tag("v1", alias="add")',
    'def add(a: int, b: int) -> dict:',
    '    return {"sum": a + b}',
  ].join('\n');
  const run = await runStages(
    [
      {
        name: 'Code',
        id: 'code',
        run: 'import shop\nprice = shop.PRICE\nresult.context.update({"text": open("data/in.txt").read()})',
      },
      { name: 'Shell', id: 'shell', bash: 'cat data/in.txt' },
      { name: 'Call', id: 'call', uses: 'tasks/add@v1', with: { a: 1, b: 2 } },
    ],
    {
      job: named,
      prepare: (bucket) =>
        putArchive(bucket, { 'data/in.txt': 'hello', 'shop.py': 'PRICE = 3', 'tasks.py': tasks }),
    },
  );
  expect(run.result?.failed_stage).toBeNull();
  expect(outputsOf(run, 'code')).toEqual({ price: 3, text: 'hello' });
  expect(outputsOf(run, 'shell')?.stdout).toBe('hello');
  expect(outputsOf(run, 'call')).toEqual({ sum: 3 });
});

test('output of a triggered workflow appears once and in order', async () => {
  const child = [
    'child:',
    '  type: Workflow',
    '  jobs:',
    '    say:',
    '      stages: [{name: Say, echo: said once}, {name: Boom, run: "raise KeyError(1)"}]',
  ];
  const run = await runStages([{ name: 'Child', id: 'child', trigger: 'child' }], {
    job: named,
    prepare: (bucket) => putArchive(bucket, { 'conf/child.yml': child.join('\n') }),
  });
  expect(run.errorOutput).toBe('');
  const lines = run.output.match(
    /^said once$|^KeyError: 1$|stage end Child > Say|stage end Child > Boom|stage end Child/gm,
  );
  expect(lines).toEqual([
    'said once',
    'stage end Child > Say',
    'KeyError: 1',
    'stage end Child > Boom',
    'stage end Child',
  ]);
});

const CLEAN =
  'def clean(rows):\n    return [to_number(row) for row in rows]\n\ndef to_number(row):\n    return float(row)\n';
const AGGREGATE =
  'import sys\nfrom lib.clean import clean\nprint("reading", sys.argv[1])\nclean(["1", "n/a"])\n';

test.each([
  ['a py stage', { run: 'from lib.clean import clean\nclean(["n/a"])' }, 2, null],
  ['a script', { bash: 'python3 aggregate.py b.csv' }, null, 1],
])('an exception in a file of the repository is reported there: %s', async (_, keys, codeLine, exitCode) => {
  const run = await runStages([{ name: 'Run', id: 'run', ...keys }], {
    job: named,
    prepare: (bucket) => putArchive(bucket, { 'lib/clean.py': CLEAN, 'aggregate.py': AGGREGATE }),
  });
  const stage = run.result?.failed_stage;
  expect(stage).toMatchObject({
    exception: 'ValueError',
    message: "could not convert string to float: 'n/a'",
    file: { path: 'lib/clean.py', line: 5 },
    code_line: codeLine,
    exit_code: exitCode,
  });
  expect(stage?.traceback).toContain('  File "lib/clean.py", line 5, in to_number\n');
  expect(stage?.traceback).not.toContain('/tmp');
});

test('an exception in stage code that a file of the repository calls is reported in the stage', async () => {
  const code = 'from lib.calls import call\ndef fail():\n    1 / 0\ncall(fail)';
  const run = await runStages([{ name: 'Run', id: 'run', run: code }], {
    job: named,
    prepare: (bucket) => putArchive(bucket, { 'lib/calls.py': 'def call(function):\n    function()\n' }),
  });
  expect(run.result?.failed_stage).toMatchObject({ file: null, code_line: 3 });
});

const TASKS = [
  'import pickle',
  'from concurrent.futures import ProcessPoolExecutor',
  'from multiprocessing import get_context',
  'from ddeutil.workflow.reusables import tag',
  '',
  'class Row:',
  '    pass',
  '',
  'def square(number):',
  '    return number * number',
  '',
  '@tag("v1", alias="load")',
  'def load(method: str) -> dict:',
  '    with ProcessPoolExecutor(2, mp_context=get_context(method)) as pool:',
  '        squares = list(pool.map(square, [1, 2, 3]))',
  '    with open("row.pickle", "wb") as file:',
  '        pickle.dump(Row(), file)',
  '    return {"squares": squares}',
].join('\n');

test.each([
  'fork',
  'spawn',
  'forkserver',
])('other processes and pickles find the code of a call stage: %s', async (method) => {
  const run = await runStages(
    [
      { name: 'Load', id: 'load', uses: 'tasks/load@v1', with: { method } },
      {
        name: 'Shell',
        id: 'shell',
        bash: `$TASK_PYTHON -c 'import pickle; print(pickle.load(open("row.pickle", "rb")))'`,
      },
      {
        name: 'Same',
        id: 'same',
        run: 'import pickle\nfrom tasks import Row\nis_same = isinstance(pickle.load(open("row.pickle", "rb")), Row)',
      },
    ],
    {
      job: named,
      environment: { TASK_PYTHON: PYTHON },
      prepare: (bucket) => putArchive(bucket, { 'tasks.py': TASKS }),
    },
  );
  expect(run.result?.failed_stage).toBeNull();
  expect(outputsOf(run, 'load')).toEqual({ squares: [1, 4, 9] });
  expect(outputsOf(run, 'shell')?.stdout).toContain('tasks.Row object');
  expect(outputsOf(run, 'same')).toMatchObject({ is_same: true });
});

test('a file of a call stage can have the name of an existing module', async () => {
  const json =
    'from ddeutil.workflow.reusables import tag\n@tag("v1", alias="own")\ndef own() -> dict:\n    return {"x": 1}\n';
  const run = await runStages([{ name: 'Own', id: 'own', uses: 'json/own@v1' }], {
    job: named,
    prepare: (bucket) => putArchive(bucket, { 'json.py': json }),
  });
  expect(outputsOf(run, 'own')).toEqual({ x: 1 });
});

test('an archive with paths outside its folder is refused', async () => {
  const run = await runTask({
    job: named,
    prepare: (bucket) => putArchive(bucket, { 'x.txt': 'x' }, ['-P', '--transform', 's#^#../#']),
  });
  expect(run.exitCode).toBe(2);
  expect(run.result?.error).toMatchObject({
    name: 'SourceError',
    message: `${URI} contains '../x.txt', which is not a file or folder inside it.`,
  });
});

test('an invalid archive is refused', async () => {
  const run = await runTask({
    job: named,
    prepare: (bucket) => bucket.put('run/source.tar.gz', 'no archive'),
  });
  expect(run.exitCode).toBe(2);
  expect(run.result?.error?.message).toContain(`${URI} cannot be unpacked`);
});

test.each([
  ['starts while the lease is renewed', 540, 'SUCCESS', 0],
  ['does not start after the lease expires', 660, 'CANCEL', 1],
])('a task %s', async (_, ageSeconds, status, exitCode) => {
  const run = await runTask({
    job: { lease: { uri: 'gs://bucket/run/lease.json', max_age_seconds: 600 } },
    // The clock of the VM is off by years, and does not count.
    prepare: (bucket) => {
      bucket.now = () => new Date('2031-01-01T00:00:00Z');
      bucket.objects.set('run/lease.json', {
        body: '{}',
        contentType: 'application/json',
        metadata: {},
        updated: new Date(bucket.now().getTime() - ageSeconds * 1000),
      });
    },
  });
  expect(run.exitCode).toBe(exitCode);
  expect(run.result).toMatchObject({
    status,
    error:
      status === 'SUCCESS'
        ? null
        : { name: 'Orphaned', message: expect.stringMatching(/^ORPHANED: .* 660 s ago/) },
  });
  if (status === 'CANCEL') expect(run.result?.stages_started_ms).toBeNull();
});

const CALLER = [
  'from ddeutil.workflow.reusables import tag',
  '@tag("v1", alias="add")',
  'def add(a: int, b: int):',
  '    return a + b',
].join('\n');

test.each([
  ['tasks/sum@v1', {}, CALLER, '', "The module 'tasks' has no function 'sum' with a tag."],
  ['tasks/add@v2', {}, CALLER, '', "The function 'add' of the module 'tasks' has no tag 'v2'."],
  [
    'tasks/add@v1',
    { a: 1 },
    CALLER,
    '',
    "The function of 'tasks/add@v1' needs the arguments a, b; with gives 'a'.",
  ],
  [
    'tasks/add@v1',
    { a: 1, b: 2 },
    CALLER,
    '',
    "The function of 'tasks/add@v1' has to return a dict; its keys become the outputs.",
  ],
  // The library skips modules that it cannot import.
  [
    'tasks/add@v1',
    {},
    `import numpy_of_nobody\n${CALLER}`,
    'ModuleNotFoundError',
    "No module named 'numpy_of_nobody'",
  ],
])('an impossible call is reported with its reason: %s %j', async (uses, given, tasks, exception, message) => {
  const run = await runStages([{ name: 'Call', id: 'call', uses, with: given }], {
    job: named,
    prepare: (bucket) => putArchive(bucket, { 'tasks.py': tasks }),
  });
  expect(run.result?.failed_stage).toMatchObject({ exception, message });
  expect(run.output).toContain(message);
  if (exception !== '') expect(run.result?.failed_stage?.file).toEqual({ path: 'tasks.py', line: 1 });
});
