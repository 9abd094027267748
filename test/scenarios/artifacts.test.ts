import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => stage.cloud.reset());
afterAll(() => stage.end());

const objectAt = (bucket: string, name: string) =>
  `${stage.cloud.environment.LOCAL_CLOUD_URL}/objects?${new URLSearchParams({ bucket, name })}`;
const put = async (bucket: string, name: string, body: string) => {
  const { ok } = await fetch(objectAt(bucket, name), { method: 'POST', body });
  if (!ok) throw new Error(name);
};
const get = async (bucket: string, name: string): Promise<Buffer | undefined> => {
  const answer = await fetch(objectAt(bucket, name));
  return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined;
};

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

interface Row {
  readonly combination: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly bytes: number;
  readonly uri: string;
  readonly status: string;
}
type Rows = Readonly<Record<string, readonly Row[]>>;

/** Digests of the files in a folder, by relative path. */
async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const found = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), sha256(await readFile(path))] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}

const PIPELINE = `name: files
jobs:
  extract:
    strategy:
      fail-fast: false
      matrix:
        table: [customers, "orders/2026", broken]
    stages:
      - name: Extract
        id: extract
        run: |
          import os, pathlib
          folder = pathlib.Path(os.environ["ARTIFACTS_DIR"])
          (folder / "a b").mkdir()
          (folder / "a b" / "ü=1.csv").write_text("\${{ matrix.table }}\\n")
          (folder / "plot.SVG").write_text("<svg/>")
          del folder
          if "\${{ matrix.table }}" == "broken":
              raise ValueError("it is broken")
  report:
    needs: [extract]
    trigger-rule: all_done
    runs-on:
      type: gcp_batch
      with:
        needs_artifacts: true
    stages:
      - name: Read
        id: read
        run: |
          import os, pathlib
          os.chdir(os.environ["NEEDS_ARTIFACTS_DIR"])
          found = sorted(str(path) for path in pathlib.Path(".").rglob("*.csv"))
          pathlib.Path(os.environ["ARTIFACTS_DIR"], "large.bin").write_bytes(os.urandom(9 * 1024 * 1024))
`;

const CSV = {
  'extract/table=customers/a b/ü=1.csv': 'customers\n',
  'extract/table=orders%2F2026/a b/ü=1.csv': 'orders/2026\n',
  'extract/table=broken/a b/ü=1.csv': 'broken\n',
};

test('files of tasks reach dependent jobs, a bucket and the runner, and nothing else remains', async () => {
  await put('kept', 'out/extract/table=customers/plot.SVG', 'old');
  await put('kept', 'out/other', 'mine');
  const { main, post, step } = await stage.run({
    definition: PIPELINE,
    inputs: { artifacts_uri: 'gs://kept/out/', artifacts_dir: 'files/out', preflight: 'true' },
    files: { 'files/out/extract/table=customers/plot.SVG': 'old', 'files/out/mine': 'mine' },
  });
  expect(post.code).toBe(0);
  const rows = JSON.parse(main.outputs.artifacts ?? '') as Rows;
  expect(JSON.parse(await readFile(main.outputs.artifacts_file ?? '', 'utf8'))).toEqual(rows);
  const all = Object.values(rows).flat();
  expect(all.map(({ path }) => path).sort()).toEqual(
    [
      ...Object.keys(CSV),
      ...['customers', 'orders%2F2026', 'broken'].map((table) => `extract/table=${table}/plot.SVG`),
      'report/large.bin',
    ].sort(),
  );
  expect(rows.extract?.find(({ path }) => path.includes('broken/a b'))).toEqual({
    combination: { table: 'broken' },
    path: 'extract/table=broken/a b/ü=1.csv',
    bytes: 7,
    uri: 'gs://kept/out/extract/table=broken/a b/ü=1.csv',
    status: 'FAILED',
  });
  expect(rows.report).toMatchObject([{ combination: {}, path: 'report/large.bin', bytes: 9_437_184 }]);

  // The same bytes in the bucket and on the runner.
  const onRunner = await filesIn(join(step.workspace, 'files', 'out'));
  expect(Object.keys(onRunner).sort()).toEqual([...all.map(({ path }) => path), 'mine'].sort());
  for (const { path } of all) {
    const kept = await get('kept', `out/${path}`);
    expect([path, kept && sha256(kept)]).toEqual([path, onRunner[path]]);
  }
  for (const [path, text] of Object.entries(CSV))
    expect([path, onRunner[path]]).toEqual([path, sha256(text)]);
  expect(onRunner['extract/table=customers/plot.SVG']).toBe(sha256('<svg/>'));

  expect(main.outputs.result).toContain('extract/table=orders%2F2026/a b/\\u00fc=1.csv');
  expect(main.log).toMatch(/^extract: 6 artifacts, \d+ B, copied and downloaded$/m);
  expect(main.log).toMatch(/^report: 1 artifact, 9\.4 MB, copied and downloaded$/m);
  expect(main.summary).toContain(
    '[extract/table=customers/plot.SVG](https://storage.cloud.google.com/kept/out/',
  );
  const left = await leftovers(stage.cloud);
  expect(left.batchJobs).toEqual([]);
  expect(left.objects.filter((name) => !name.startsWith('kept/out/'))).toEqual([]);
  expect(left.objects).toHaveLength(all.length + 1);
  expect((await get('kept', 'out/other'))?.toString()).toBe('mine');
});

const ONE = `name: one
jobs:
  make:
    stages: [{name: Make, bash: 'echo x > "$ARTIFACTS_DIR/x"'}]
`;

describe('an unusable folder for artifacts', () => {
  test.each([
    true,
    false,
  ])('is detected by a write test, or else on first use: preflight %s', async (preflight) => {
    const { main } = await stage.run({
      definition: ONE,
      inputs: { artifacts_uri: 'gs://nowhere/out', preflight: String(preflight) },
    });
    expect(main.code).toBe(1);
    expect(main.log).toContain('Check "artifacts_uri": bucket nowhere or the object does not exist.');
    expect(main.log).toContain('The specified bucket does not exist.');
    const { calls } = await stage.cloud.state();
    expect(calls.some(({ method }) => method === 'CreateJob')).toBe(!preflight);
    expect(main.outputs.status).toBe('FAILED');
    expect(await leftovers(stage.cloud)).toEqual(NOTHING);
  });

  test.each(['link', 'link/inner', 'out/make'])('is a link out of the workspace: %s', async (path) => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
    try {
      const step = await stage.step({
        definition: ONE,
        inputs: { artifacts_dir: path === 'out/make' ? 'out' : path },
      });
      await mkdir(join(step.workspace, 'out'));
      await symlink(elsewhere, join(step.workspace, path === 'out/make' ? path : 'link'));
      const main = await step.main().ended;
      await step.post().ended;
      expect(main.code).toBe(1);
      expect(main.log).toContain('artifacts could not be downloaded: ');
      expect(await readdir(elsewhere)).toEqual([]);
    } finally {
      await rm(elsewhere, { recursive: true, force: true });
    }
  });

  test('contains a folder at the path of a file', async () => {
    const step = await stage.step({ definition: ONE, inputs: { artifacts_dir: 'out' } });
    await mkdir(join(step.workspace, 'out', 'make', 'x'), { recursive: true });
    await writeFile(join(step.workspace, 'out', 'make', 'x', 'inner'), 'mine');
    const main = await step.main().ended;
    await step.post().ended;
    expect(main.code).toBe(1);
    expect(main.log).toContain('artifacts could not be downloaded: ');
    expect(await readdir(join(step.workspace, 'out'))).toEqual(['make']);
  });
});

test('a resumed run has the artifacts of the combinations that it reuses', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'service-'));
  const text = `name: again
jobs:
  extract:
    strategy: {fail-fast: false, matrix: {n: [1, 2]}}
    stages:
      - name: Extract
        bash: |
          for i in $(seq 101); do echo \${{ matrix.n }} > "$ARTIFACTS_DIR/$i"; done
          test \${{ matrix.n }} = 1 || test -e ${folder}/service
  report:
    needs: [extract]
    runs-on: {type: gcp_batch, with: {needs_artifacts: [extract]}}
    stages: [{name: Count, id: count, run: 'import os; files = sum(len(names) for _, _, names in os.walk(os.environ["NEEDS_ARTIFACTS_DIR"]))'}]
`;
  const attempt = (number: number) =>
    stage.run({
      definition: text,
      inputs: { resume: 'true', artifacts_dir: 'out' },
      environment: { GITHUB_RUN_ATTEMPT: String(number), GITHUB_REF: 'refs/heads/topic' },
    });
  const first = await attempt(1);
  expect(first.main.outputs.status).toBe('FAILED');
  const { objects } = await leftovers(stage.cloud);
  expect(objects.filter((name) => name.includes('/artifacts/0-0/extract/n=1/'))).toHaveLength(101);
  await writeFile(join(folder, 'service'), '');
  const second = await attempt(2);
  expect(second.main.log).toContain('extract: 1 of 2 results reused');
  expect(second.main.outputs.status).toBe('SUCCESS');
  expect(second.main.outputs.result).toContain('"files":202');
  expect(await readFile(join(second.step.workspace, 'out', 'extract', 'n=1', '101'), 'utf8')).toBe('1\n');
  expect(await readFile(join(second.step.workspace, 'out', 'extract', 'n=2', '7'), 'utf8')).toBe('2\n');
  expect(await leftovers(stage.cloud)).toEqual(NOTHING);
  await rm(folder, { recursive: true });
});

test('a resumed run repeats a combination whose artifacts no longer exist', async () => {
  await stage.cloud.reset();
  const folder = await mkdtemp(join(tmpdir(), 'service-'));
  const text = `name: gone
jobs:
  extract:
    strategy: {matrix: {n: [1, 2]}}
    stages: [{name: Extract, bash: 'echo \${{ matrix.n }} > "$ARTIFACTS_DIR/n.txt"'}]
  report:
    needs: [extract]
    runs-on: {type: gcp_batch, with: {needs_artifacts: true}}
    stages: [{name: Read, id: read, bash: 'cat $NEEDS_ARTIFACTS_DIR/extract/*/n.txt; test -e ${folder}/service'}]
`;
  const attempt = (number: number) =>
    stage.run({
      definition: text,
      inputs: { resume: 'true', artifacts_dir: 'out' },
      environment: { GITHUB_RUN_ATTEMPT: String(number), GITHUB_REF: 'refs/heads/topic' },
    });
  expect((await attempt(1)).main.outputs.status).toBe('FAILED');
  const { objects } = await leftovers(stage.cloud);
  const kept = objects.find((name) => name.endsWith('/extract/n=2/n.txt')) ?? '';
  // Another version does not count as the artifact.
  await put(kept.split('/')[0] ?? '', kept.split('/').slice(1).join('/'), 'planted');
  await writeFile(join(folder, 'service'), '');
  const { main, step } = await attempt(2);
  expect(main.log).toContain('extract: 1 result is not reused, because artifacts are gone');
  expect(main.log).toContain('extract: 1 of 2 results reused');
  expect(main.outputs.status).toBe('SUCCESS');
  expect(await readFile(join(step.workspace, 'out', 'extract', 'n=2', 'n.txt'), 'utf8')).toBe('2\n');
  expect(await leftovers(stage.cloud)).toEqual(NOTHING);
  await rm(folder, { recursive: true });
});
