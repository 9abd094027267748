import { afterEach, expect, test } from '@jest/globals';
import { leftovers, NOTHING, openStage, type Stage } from './scenario.ts';

let stage: Stage;
afterEach(() => stage.end());

const DEFINITION = `name: mounts
jobs:
  copy:
    strategy: {matrix: {name: [a, b]}}
    runs-on:
      type: gcp_batch
      with:
        mounts:
          /mnt/disks/in: gs://sales-data/in
          /mnt/disks/out: gs://sales-results:rw
    stages:
      - name: Copy
        id: copy
        run: |
          from pathlib import Path
          text = Path("/mnt/disks/in/\${{ matrix.name }}.txt").read_text()
          out = Path("/mnt/disks/out/of=\${{ matrix.name }}")
          out.mkdir()
          (out / "copy.txt").write_text(text.upper())
  protected:
    runs-on:
      type: gcp_batch
      with:
        mounts: {/mnt/disks/in: gs://sales-data/in}
    stages:
      - name: Write
        run: open("/mnt/disks/in/a.txt", "w").write("no")
`;
const DATA = ['sales-data/in/a.txt', 'sales-data/in/b.txt'];

async function open(denied: readonly string[] = []): Promise<void> {
  stage = await openStage();
  for (const bucket of ['sales-data', 'sales-results']) await stage.cloud.makeBucket(bucket);
  for (const path of DATA) {
    const [bucket = '', ...name] = path.split('/');
    await stage.cloud.putObject(bucket, name.join('/'), Buffer.from(`text of ${name.at(-1)}`));
  }
  if (denied.length > 0) stage.cloud.deny({ tasks: denied });
}

test('tasks read one bucket and write to another as folders; they cannot write to a read-only bucket', async () => {
  await open();
  const { main } = await stage.run({ definition: DEFINITION, inputs: { preflight: 'true' } });
  const { jobs } = JSON.parse(main.outputs.result ?? '{}') as {
    jobs: Record<string, { readonly status: string }>;
  };
  expect([jobs.copy?.status, jobs.protected?.status]).toEqual(['SUCCESS', 'FAILED']);
  const results = ['a', 'b'].map((name) => `sales-results/of=${name}/copy.txt`);
  expect((await leftovers(stage.cloud)).objects).toEqual([...DATA, ...results]);
  expect(String(await stage.cloud.getObject('sales-results', 'of=b/copy.txt'))).toBe('TEXT OF B.TXT');
  expect(main.summary).toContain('is mounted read-only');
  expect(main.summary).toContain(':rw');
});

test('the error names a role that the VMs lack on a mounted bucket', async () => {
  await open(['storage.objects.list']);
  const definition = DEFINITION.slice(0, DEFINITION.indexOf('  protected:'));
  const { main } = await stage.run({ definition, inputs: { max_retries: '0' } });
  expect(main.outputs.status).toBe('FAILED');
  expect(main.summary).toContain('MountRefused');
  expect(main.summary).toMatch(
    /gs:\/\/sales-data --role=roles\/storage\.objectViewer --member=serviceAccount:/,
  );
});

test('preflight detects a missing bucket, and names the role that VMs need', async () => {
  await open();
  const definition = DEFINITION.replaceAll('gs://sales-results', 'gs://no-such-results');
  const { main } = await stage.run({ definition, inputs: { preflight: 'true' } });
  expect(main.code).toBe(1);
  expect(main.log).toMatch(
    /gs:\/\/no-such-results, mounted at \/mnt\/disks\/out, does not exist\..*objectUser/,
  );
  expect(await leftovers(stage.cloud)).toEqual({ ...NOTHING, objects: DATA });
});
