import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PYTHON } from '../python.ts';
import type { FakeBucket } from './fake-bucket.ts';
import { FOLDER, outputsOf, runStages, runTask } from './run-task.ts';
import { tinyIndex } from './tiny-wheel.ts';

test('a missing job.json is reported by name', async () => {
  const run = await runTask({ job: null });
  expect(run.exitCode).toBe(2);
  expect(run.result).toMatchObject({ status: 'FAILED', strategy_id: '', error: { name: 'StorageError' } });
  expect(run.result?.error?.message).toMatch(
    /^Could not read gs:\/\/bucket\/.*job\.json: HTTP 404 \(No such object\)\. .*deleted/,
  );
});

test('a refusal of the bucket is reported with the role and the service account that needs it', async () => {
  const run = await runTask({ prepare: (bucket) => bucket.faults.read.push(403) });
  expect(run.exitCode).toBe(2);
  expect(run.output).toContain(
    'Run: gcloud storage buckets add-iam-policy-binding gs://bucket --role=roles/storage.objectViewer --member=serviceAccount:worker@project.iam.gserviceaccount.com',
  );
});

test('a VM without a service account is reported', async () => {
  const run = await runTask({ prepare: (bucket) => bucket.faults.token.push(404, 404, 404) });
  expect(run.exitCode).toBe(2);
  expect(run.result?.error?.message).toContain('no service account');
});

test('temporary failures of storage and metadata server are retried', async () => {
  const run = await runTask({
    prepare: ({ faults }) => {
      // A new VM does not always know its account immediately.
      faults.token.push(503, 404);
      faults.read.push(503);
      faults.write.push(429, 0);
    },
  });
  expect(run.exitCode).toBe(0);
  expect(run.result?.status).toBe('SUCCESS');
});

test('a token that expires while stages run is renewed', async () => {
  let bucket: FakeBucket | undefined;
  const run = await runTask({
    job: {
      model: { stages: [{ name: 'Slow', id: 'slow', run: 'import time\nprint("now")\ntime.sleep(0.5)' }] },
    },
    prepare: (started) => {
      bucket = started;
    },
    onOutput: (output) => {
      if (output.includes('\nnow')) bucket?.expireTokens();
    },
  });
  expect(run.exitCode).toBe(0);
  expect(run.bucket.calls.filter((call) => call.endsWith('/token'))).toHaveLength(2);
});

test('an existing result of the same attempt is not replaced', async () => {
  const { object } = await runTask({});
  if (!object) throw new Error('the first attempt left no result');
  const run = await runTask({ attack: ({ objects }) => objects.set(`${FOLDER}results/0-0.json`, object) });
  expect(run.exitCode).toBe(0);
  expect(run.object).toBe(object);
  expect(run.lines).toContain('a result of this attempt exists already');
});

test.each([
  ['a missing package', { PIP_NO_INDEX: '1' }, /Check the name and the version/],
  [
    'an unreachable index',
    { PIP_INDEX_URL: 'http://127.0.0.1:9/simple', PIP_RETRIES: '1' },
    /Cloud NAT; otherwise use an image that has the packages/,
  ],
])('%s ends the task before its stages, with advice', async (_, environment, advice) => {
  const shared = mkdtempSync(join(tmpdir(), 'shared-'));
  const run = await runTask({
    job: { requirements: ['no-such-package-here==1.0'] },
    environment: { ...environment, GCP_BATCH_WORKFLOW_SHARED: shared },
  });
  expect(run.exitCode).toBe(2);
  expect(run.result).toMatchObject({ status: 'FAILED', stages_started_ms: null, strategy_id: '0713594752' });
  expect(run.result?.error?.name).toBe('PackageError');
  expect(run.result?.error?.message).toMatch(
    /^No matching distribution found for no-such-package-here==1\.0\. .* \(pip, exit code 1, for no-such-package-here==1\.0\)$/,
  );
  expect(run.result?.error?.message).toMatch(advice);
  expect(run.result?.error?.traceback).toContain('no-such-package-here');
  // A later task must not find a partial installation.
  expect(readdirSync(shared).filter((name) => !name.endsWith('.lock'))).toEqual([]);
  rmSync(shared, { recursive: true });
});

test('variables of job.json reach stages and their programs unchanged', async () => {
  const run = await runTask({
    job: {
      env: { PEM: 'one\ntwo\n', BELL: 'a\u0007b', SCALE: 'given' },
      model: {
        stages: [
          {
            name: 'Python',
            id: 'py',
            run: 'import os\npem = os.environ["PEM"]\nbell = os.environ["BELL"]\n',
          },
          { name: 'Shell', id: 'sh', bash: 'printf "%s" "$PEM$SCALE" | od -c | head -2' },
        ],
      },
    },
  });
  expect(run.exitCode).toBe(0);
  const { stages } = run.result?.context as { stages: Record<string, { outputs: Record<string, string> }> };
  expect(stages.py?.outputs).toMatchObject({ pem: 'one\ntwo\n', bell: 'a\u0007b' });
  // A param with the same name does not replace it.
  expect(stages.sh?.outputs.stdout?.replace(/\s+/g, ' ')).toContain('o n e \\n t w o \\n g i v e n');
});

test('a signal during the import of the library cancels the task, even in compiled code', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  mkdirSync(join(folder, 'ddeutil', 'workflow'), { recursive: true });
  writeFileSync(join(folder, 'ddeutil', '__init__.py'), '');
  writeFileSync(
    join(folder, 'ddeutil', 'workflow', '__init__.py'),
    [
      'import os, signal, time',
      'try:',
      '    os.kill(os.getpid(), signal.SIGTERM)',
      '    time.sleep(10)',
      'except BaseException as error:',
      '    raise RuntimeError("Error building validator: %s" % type(error).__name__)',
    ].join('\n'),
  );
  const run = await runTask({ environment: { PYTHONPATH: folder } });
  rmSync(folder, { recursive: true });
  expect(run.result).toMatchObject({ status: 'CANCEL', signal: 15, error: null });
});

test('requirements that the image satisfies are not installed', async () => {
  const run = await runTask({
    job: { requirements: ['pydantic>=2', 'PyYAML', 'colorama; sys_platform == "win32"'] },
    environment: { PIP_NO_INDEX: '1' },
  });
  expect(run.exitCode).toBe(0);
  expect(run.output).not.toContain('packages:');
});

test('a job.json of another version is reported as a changed Action', async () => {
  const run = await runTask({ job: { version: 99 } });
  expect(run.exitCode).toBe(2);
  expect(run.result?.error?.message).toMatch(/version 99, this task runner reads 1/);
});

test('an index without a combination is reported', async () => {
  const run = await runTask({ index: 7 });
  expect(run.exitCode).toBe(2);
  expect(run.result?.error).toMatchObject({
    name: 'JobFileError',
    message: expect.stringContaining('combination 7'),
  });
});

test('a job that the library refuses is reported with the message of the library', async () => {
  const run = await runTask({ job: { model: { stages: [{ id: 'nameless', run: 'x' }] } } });
  expect(run.exitCode).toBe(2);
  expect(run.result?.error).toMatchObject({
    name: 'LibraryError',
    message: expect.stringContaining('refuses the job'),
  });
});

test('a broken library in the image is reported with its error', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'broken-'));
  mkdirSync(join(folder, 'ddeutil_workflow-0.0.86.dist-info'));
  writeFileSync(
    join(folder, 'ddeutil_workflow-0.0.86.dist-info', 'METADATA'),
    'Metadata-Version: 2.1\nName: ddeutil-workflow\nVersion: 0.0.86\n',
  );
  mkdirSync(join(folder, 'ddeutil', 'workflow'), { recursive: true });
  writeFileSync(join(folder, 'ddeutil', 'workflow', '__init__.py'), 'import no_such_dependency\n');
  const run = await runTask({ environment: { PYTHONPATH: folder } });
  expect(run.exitCode).toBe(2);
  expect(run.result?.error).toMatchObject({
    name: 'LibraryError',
    message:
      "ddeutil-workflow==0.0.86 cannot be imported: ModuleNotFoundError: No module named 'no_such_dependency'. Check that its packages are complete, and built for this Python.",
  });
  rmSync(folder, { recursive: true });
});

test('an older library in the image is replaced for the task, or reported if that is impossible', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'older-'));
  mkdirSync(join(folder, 'ddeutil_workflow-0.0.85.dist-info'));
  writeFileSync(
    join(folder, 'ddeutil_workflow-0.0.85.dist-info', 'METADATA'),
    'Metadata-Version: 2.1\nName: ddeutil-workflow\nVersion: 0.0.85\n',
  );
  const run = await runTask({ environment: { PYTHONPATH: folder, PIP_NO_INDEX: '1' } });
  expect(run.exitCode).toBe(2);
  expect(run.output).toContain("packages: the image's ddeutil-workflow is 0.0.85, 0.0.86 is needed");
  expect(run.result?.error).toMatchObject({
    name: 'PackageError',
    message: expect.stringMatching(/^No matching distribution found for ddeutil-workflow==0\.0\.86\. /),
  });
  rmSync(folder, { recursive: true });
});

test('uv installs packages if the image contains it, from the index that pip would use', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'with-uv-'));
  const links = tinyIndex(PYTHON);
  const record = join(folder, 'record');
  // uv pip install --quiet --python PYTHON --target FOLDER -- REQUIREMENT…
  const uv = [
    '#!/bin/bash',
    `printf '%s\\n' "$UV_FIND_LINKS" "$@" > ${record}`,
    'python=$5 target=$7; shift 7',
    'exec "$python" -m pip install --quiet --no-compile --target "$target" "$@"',
  ].join('\n');
  writeFileSync(join(folder, 'uv'), `${uv}\n`, { mode: 0o755 });
  const run = await runStages(
    [{ name: 'Use', id: 'use', run: 'import tiny_thing\nsize = tiny_thing.SIZE' }],
    {
      job: { requirements: ['tiny-thing==1.0'] },
      environment: { PIP_NO_INDEX: '1', PIP_FIND_LINKS: links, PATH: `${folder}:${process.env.PATH}` },
    },
  );
  expect(run.lines).toContain('packages: installing tiny-thing==1.0 with uv');
  expect(outputsOf(run, 'use')).toMatchObject({ size: 7 });
  const [index, ...words] = readFileSync(record, 'utf8').trimEnd().split('\n');
  expect(index).toBe(links);
  expect(words).toEqual([
    ...['pip', 'install', '--quiet', '--python', expect.any(String), '--target', expect.any(String)],
    ...['--constraint', expect.stringContaining('image-packages.txt'), '--', 'tiny-thing==1.0'],
  ]);
  for (const each of [folder, links]) rmSync(each, { recursive: true });
});

/** Variables with which pip on this machine finds its index. */
const INDEX = Object.fromEntries(
  Object.entries(process.env).filter(([name]) =>
    /^(PIP_CERT|SSL_CERT_FILE|https?_proxy|no_proxy)$/i.test(name),
  ),
);

test.each([
  ['uv is downloaded for an image without it', {}, 'uv'],
  [
    'an image with two indexes uses pip, which searches both',
    { PIP_EXTRA_INDEX_URL: 'http://127.0.0.1:9' },
    'pip',
  ],
])('%s', async (_, environment, tool) => {
  const links = tinyIndex(PYTHON);
  const run = await runStages(
    [{ name: 'Use', id: 'use', run: 'import tiny_thing\nsize = tiny_thing.SIZE' }],
    {
      job: { requirements: ['tiny-thing==1.0'] },
      environment: { ...INDEX, PIP_RETRIES: '0', PIP_FIND_LINKS: links, ...environment },
    },
  );
  expect(run.lines.filter((line) => /^packages: /.test(line))).toEqual([
    `packages: installing tiny-thing==1.0 with ${tool}`,
    'packages: installed',
  ]);
  expect(outputsOf(run, 'use')).toMatchObject({ size: 7 });
  rmSync(links, { recursive: true });
});
