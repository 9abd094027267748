import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Artifact, ArtifactList } from '../../src/plan/task-contract.ts';
import type { StoredObject } from './fake-bucket.ts';
import { FOLDER, outputsOf, RUN, runStages, runTask, type TaskRun } from './run-task.ts';

const md5Of = (body: string | Buffer) => createHash('md5').update(body).digest('base64');
const bash = (script: string) => [{ name: 'Write', id: 'write', bash: script }];
const python = (code: string) => [{ name: 'Write', id: 'write', run: code }];
const IN_FOLDER = 'import os, pathlib\nfolder = pathlib.Path(os.environ["ARTIFACTS_DIR"])\n';

/** Objects in the artifact folder of the task, by relative path. */
const uploaded = ({ bucket }: TaskRun, place = '0-0/etl/'): ReadonlyMap<string, StoredObject> =>
  new Map(
    [...bucket.objects].flatMap(([name, object]) =>
      name.startsWith(`${RUN}artifacts/${place}`)
        ? [[name.slice(`${RUN}artifacts/${place}`.length), object] as const]
        : [],
    ),
  );

const listed = (run: TaskRun): readonly Artifact[] => {
  const { artifacts } = run.result ?? {};
  return artifacts && 'files' in artifacts ? artifacts.files : [];
};

const entryOf = (path: string, body: string | Buffer) => ({
  path,
  size: Buffer.byteLength(body),
  md5: md5Of(body),
  crc32c: 'AAAAAA==',
  generation: '1767312000000001',
});

test('files of a combination with any names and content go to its folder, and are listed', async () => {
  const names = ['a b/ü=1.csv', '.hidden', 'Case', 'case', '100%/%2F?x#y.txt', 'empty', '-', 'it\'s "\\'];
  const run = await runTask({
    index: 0,
    attempt: 2,
    job: {
      model: {
        stages: python(
          `${IN_FOLDER}for name in ${JSON.stringify(names)}:\n    path = folder / name\n    path.parent.mkdir(parents=True, exist_ok=True)\n    path.write_bytes(b"" if name == "empty" else name.encode() + b"\\r\\n\\x00\\xff")\n(folder / "nothing" / "in it").mkdir(parents=True)`,
        ),
      },
    },
  });
  expect(run.exitCode).toBe(0);
  const contents = names.map((name) => {
    const bytes = Buffer.concat([Buffer.from(`${name}\r\n`), Buffer.from([0, 0xff])]);
    return [name, name === 'empty' ? Buffer.alloc(0) : bytes] as const;
  });
  const found = uploaded(run, '0-2/etl/table=customer/');
  expect([...found].map(([name, { body }]) => [name, body]).sort()).toEqual(contents.toSorted());
  const files = contents.map(([name, body]) => entryOf(name, body));
  expect(listed(run)).toEqual(files.sort((a, b) => (a.path < b.path ? -1 : 1)));
  expect(run.result?.artifacts).toMatchObject({
    count: names.length,
    size: contents.reduce((sum, [, body]) => sum + body.length, 0),
  });
  expect(found.get('100%/%2F?x#y.txt')?.contentType).toBe('text/plain');
});

test('a task without artifacts does not mention artifacts', async () => {
  const run = await runStages(bash('mkdir "$ARTIFACTS_DIR/empty"'));
  expect(run.result).not.toHaveProperty('artifacts');
  expect(uploaded(run).size).toBe(0);
  const without = await runStages(bash('rm -r "$ARTIFACTS_DIR"'));
  expect(without.result?.status).toBe('SUCCESS');
});

test.each([
  ['failed', bash('echo x > "$ARTIFACTS_DIR/x"; exit 3'), 'FAILED'],
  [
    'killed itself',
    python(`${IN_FOLDER}(folder / "x").write_text("x\\n")\nos.kill(os.getpid(), 9)`),
    'FAILED',
  ],
  ['ended its process', python(`${IN_FOLDER}(folder / "x").write_text("x\\n")\nos._exit(0)`), 'FAILED'],
])('artifacts of a combination that %s are kept', async (_, stages, status) => {
  const run = await runStages(stages);
  expect(run.result?.status).toBe(status);
  expect(listed(run)).toEqual([entryOf('x', 'x\n')]);
  expect(uploaded(run).get('x')?.body.toString()).toBe('x\n');
});

test('artifacts of a stopped combination are kept', async () => {
  let isSent = false;
  const run = await runStages(bash('echo x > "$ARTIFACTS_DIR/x"; echo now; sleep 60'), {
    onOutput(output, kill) {
      if (!/^now$/m.test(output) || isSent) return;
      isSent = true;
      kill('SIGTERM');
    },
  });
  expect(run.result?.status).toBe('CANCEL');
  expect(listed(run)).toEqual([entryOf('x', 'x\n')]);
});

test('a task that is stopped during its upload keeps finished files, and reports CANCEL', async () => {
  let uploads = 0;
  const run = await runStages(bash('for i in $(seq 9); do echo $i > "$ARTIFACTS_DIR/$i"; done'), {
    prepare(bucket, kill) {
      bucket.onUpload = () => {
        uploads++;
        // All workers are busy, so the upload of the last file never starts.
        if (uploads === 1) {
          bucket.holds = (name) => name.includes('/artifacts/') && !name.endsWith('/1');
          setTimeout(() => kill('SIGTERM'), 300);
        }
      };
    },
  });
  expect(run.result).toMatchObject({ status: 'CANCEL', signal: 15 });
  expect(run.result?.warnings).toEqual([
    'Artifacts could not be kept: the task was stopped before all files were uploaded.',
  ]);
  expect(listed(run).map(({ path }) => path)).toEqual(['1']);
  expect(run.exitCode).toBe(1);
});

describe('an artifact that cannot be stored fails the combination by name, and the rest is stored', () => {
  const LONG = Array(4).fill('0'.repeat(250)).join('/');
  const bind = 'import socket; socket.socket(socket.AF_UNIX).bind("socket")';
  test.each<[string, string, string[], string[]]>([
    [
      'links, a pipe and a socket',
      `ln -s /etc/hostname a; mkdir d; echo 1 > d/f; ln -s d "b c"; ln -s nowhere d/to; mkfifo d/pipe; python3 -c '${bind}'`,
      [
        "'a' is a symbolic link",
        "'b c' is a symbolic link",
        "'d/pipe' is a pipe",
        "'d/to' is a symbolic link",
        "'socket' is a socket",
      ],
      ['d/f', 'good'],
    ],
    [
      'a name of no text, a line break in a name, and a long name',
      `touch "$(printf 'a\\377')" "$(printf 'b\\nc')"; d=$(printf "%0250d" 0); mkdir -p $d/$d/$d; touch $d/$d/$d/$d`,
      [
        `'${LONG}' has a name that is too long: 1063 bytes with its folder, at most 1024`,
        "'a\\udcff' has a name that is not UTF-8",
        "'b\\nc' has a line break in its name",
      ],
      ['good'],
    ],
    [
      'another folder in its place',
      'cd /; rm -r "$ARTIFACTS_DIR"; ln -s /etc "$ARTIFACTS_DIR"',
      ["'$ARTIFACTS_DIR' was replaced by a symbolic link"],
      [],
    ],
  ])('%s', async (_, script, causes, stored) => {
    const run = await runStages(bash(`cd "$ARTIFACTS_DIR"; echo x > good; ${script}`));
    expect(run.exitCode).toBe(2);
    expect(run.result?.status).toBe('FAILED');
    expect(run.result?.error?.name).toBe('ArtifactError');
    const [, said = ''] =
      /^Artifacts could not be kept: (.*)\.$/s.exec(run.result?.error?.message ?? '') ?? [];
    expect(said.split('; ').sort()).toEqual(causes);
    expect(run.result?.context).toMatchObject({ status: 'FAILED', errors: { name: 'ArtifactError' } });
    expect(run.object?.metadata.status).toBe('FAILED');
    expect([...uploaded(run).keys()].sort()).toEqual(stored);
  });

  test('many artifacts, where the error names only a few', async () => {
    const run = await runStages(bash('for i in 1 2 3 4 5 6 7 8; do ln -s x "$ARTIFACTS_DIR/$i"; done'));
    expect(run.result?.error?.message).toMatch(/'5' is a symbolic link; and 3 more\.$/);
  });

  test('in a failed combination, the original failure stays and the artifacts cause a warning', async () => {
    const run = await runStages(bash('ln -s x "$ARTIFACTS_DIR/link"; exit 3'));
    expect(run.result?.failed_stage?.exit_code).toBe(3);
    expect(run.result?.error).toBeNull();
    expect(run.result?.warnings).toEqual(["Artifacts could not be kept: 'link' is a symbolic link."]);
  });

  test('more files than allowed', async () => {
    const run = await runStages(python(`${IN_FOLDER}for i in range(10001):\n    (folder / str(i)).touch()`));
    expect(run.result?.error?.message).toBe(
      'Artifacts could not be kept: a task may leave 10000 files with 1 TiB, but this one left more.',
    );
    expect(uploaded(run).size).toBe(0);
  });

  test('more bytes than allowed', async () => {
    const run = await runStages(bash('truncate -s 1100G "$ARTIFACTS_DIR/holes"'));
    expect(run.result?.error?.message).toContain(
      'a task may leave 10000 files with 1 TiB, but this one left 1 file with 1.2 TB',
    );
  });
});

describe('lists of many files', () => {
  const many = (count: number) =>
    python(`${IN_FOLDER}for i in range(${count}):\n    (folder / f"{i:04}").write_text(str(i))`);

  test('are in the result for up to 100 files, otherwise in an object that the result names', async () => {
    expect(listed(await runStages(many(100)))).toHaveLength(100);
    const run = await runStages(many(101));
    const { list, ...total } = run.result?.artifacts as ArtifactList & {
      list: { uri: string; sha256: string };
    };
    expect(total).toEqual({ count: 101, size: 10 + 180 + 3 });
    expect(list.uri).toBe(`gs://bucket/${FOLDER}artifacts/0-0.json`);
    const { body = '' } = run.bucket.objects.get(`${FOLDER}artifacts/0-0.json`) ?? {};
    expect(createHash('sha256').update(body).digest('hex')).toBe(list.sha256);
    const files = JSON.parse(body.toString()) as readonly Artifact[];
    expect(files).toHaveLength(101);
    expect(files[100]).toEqual(entryOf('0100', '100'));
  });

  test('fail the combination if another writer created the object', async () => {
    const run = await runStages(many(101), {
      attack: (bucket) => bucket.put(`${FOLDER}artifacts/0-0.json`, []),
    });
    expect(run.result?.error?.message).toContain('exists and was not written by this run');
    expect(run.result).not.toHaveProperty('artifacts');
  });
});

describe('one file', () => {
  const MEBIBYTE = 1024 * 1024;
  /** 20 MiB, each different. */
  const large = python(
    `${IN_FOLDER}import random\nrandom.seed(1)\ndata = random.randbytes(${20 * MEBIBYTE})\n(folder / "large.bin").write_bytes(data)\nimport hashlib\nresult.context["sha256"] = hashlib.sha256(data).hexdigest()\ndel data`,
  );
  const partsOf = ({ bucket }: TaskRun) => bucket.calls.filter((call) => call.startsWith('PUT ')).length;
  const expectWhole = (run: TaskRun) => {
    const body = Buffer.from(uploaded(run).get('large.bin')?.body ?? '');
    expect(body.length).toBe(20 * MEBIBYTE);
    expect(listed(run)).toEqual([entryOf('large.bin', body)]);
    expect(createHash('sha256').update(body).digest('hex')).toBe(
      run.result && outputsOf(run, 'write')?.sha256,
    );
  };

  test('of more than 8 MiB is sent in parts of at most 8 MiB', async () => {
    const run = await runStages(large);
    expectWhole(run);
    expect(partsOf(run)).toBe(3);
    const smaller = await runStages(bash('head -c 8388608 /dev/zero > "$ARTIFACTS_DIR/8"'));
    expect(partsOf(smaller)).toBe(0);
    expect(listed(smaller)).toMatchObject([{ path: '8', size: 8 * MEBIBYTE }]);
  });

  test.each([
    ['a part is refused for a while', [503, 503], 0],
    ['a connection breaks before any byte arrives', [0], 0],
    ['a connection breaks in the middle of a part', [0], 3 * MEBIBYTE],
    ['the last response is lost', [], 0],
  ])('arrives complete when %s', async (name, faults, arrives) => {
    const run = await runStages(large, {
      prepare(bucket) {
        bucket.faults.part.push(...faults);
        bucket.arrives = arrives;
        if (name === 'the last response is lost') bucket.losesAnswers = 1;
      },
    });
    expect(run.exitCode).toBe(0);
    expectWhole(run);
  });

  test('is sent again from the start when the service loses the upload', async () => {
    const run = await runStages(large, { prepare: (bucket) => bucket.faults.part.push(410) });
    expectWhole(run);
  });

  test('is sent only once when the response is lost', async () => {
    const run = await runStages(bash('echo x > "$ARTIFACTS_DIR/x"'), {
      prepare: (bucket) => {
        bucket.losesAnswers = 1;
      },
    });
    expect(run.exitCode).toBe(0);
    expect(listed(run)).toEqual([entryOf('x', 'x\n')]);
  });

  test.each([
    false,
    true,
  ])('of another writer at the same name fails the combination', async (refusesExisting) => {
    const run = await runStages(bash('echo x > "$ARTIFACTS_DIR/x"'), {
      attack(bucket) {
        bucket.put(`${RUN}artifacts/0-0/etl/x`, 'theirs');
        bucket.refusesExisting = refusesExisting;
      },
    });
    expect(run.result?.error?.message).toBe(
      `Artifacts could not be kept: Object gs://bucket/${RUN}artifacts/0-0/etl/x exists and was not written by this run.`,
    );
    expect(run.result).not.toHaveProperty('artifacts');
  });

  test('that the bucket refuses fails the combination with the missing role', async () => {
    const run = await runStages(bash('echo x > "$ARTIFACTS_DIR/x"'), {
      prepare: (bucket) => bucket.refuse.add(`${RUN}artifacts/`),
    });
    expect(run.result?.error?.message).toContain('roles/storage.objectCreator');
  });

  test('that changes during the read is named', async () => {
    // A separate process continues after the stage.
    const writer = 'while :; do echo >> "$ARTIFACTS_DIR/f"; done';
    const script = `head -c ${9 * MEBIBYTE} /dev/zero > "$ARTIFACTS_DIR/f"; timeout 5 setsid sh -c '${writer}' > /dev/null 2>&1 & sleep 0.2`;
    const run = await runStages(bash(script));
    expect(run.result?.error?.message).toBe("Artifacts could not be kept: 'f' changed while it was read.");
    expect(uploaded(run).size).toBe(0);
  });
});

test('every task has the documented variables, and the env of the job overrides them', async () => {
  const run = await runTask({
    index: 0,
    job: {
      model: {
        stages: python(
          'import os\nfor name in ["RUN_URI", "GCS_BUCKET", "JOB_ID", "COMBINATION"]:\n    result.context[name] = os.environ[name]\nresult.context["empty"] = os.listdir(os.environ["ARTIFACTS_DIR"])',
        ),
      },
      env: { GCS_BUCKET: 'theirs' },
      context: { params: { job_id: 'a param' }, jobs: {} },
    },
  });
  expect(run.result?.context).toMatchObject({
    stages: {
      write: {
        outputs: {
          RUN_URI: `gs://bucket/${RUN}`,
          GCS_BUCKET: 'theirs',
          JOB_ID: 'etl',
          COMBINATION: '{"table": "customer"}',
          empty: [],
        },
      },
    },
  });
});
