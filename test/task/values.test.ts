import { expect, test } from '@jest/globals';
import { outputsOf, runStages, runTask } from './run-task.ts';

test('a datetime param is a datetime in templates and code', async () => {
  const run = await runStages([
    {
      name: 'Dates',
      id: 'dates',
      run: [
        `day = "\${{ params.run_date | fmt('%Y%m%d') }}"`,
        `moment = datetime.fromisoformat('\${{ params.run_date }}')`,
        'result.context.update({"is_datetime": type(given).__name__, "zone": str(given.tzinfo)})',
      ].join('\n'),
      vars: { given: `\${{ params.run_date }}` },
    },
  ]);
  expect(run.result?.failed_stage).toBeNull();
  expect(outputsOf(run, 'dates')).toMatchObject({
    day: '20260102',
    moment: { $ddw: 'datetime', v: '2026-01-02T00:00:00+00:00' },
    is_datetime: 'datetime',
    zone: 'UTC',
  });
});

test('values that JSON does not support are passed to the next job with tags', async () => {
  const code = [
    'import datetime, decimal, pathlib, uuid',
    'when = datetime.datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=datetime.timezone.utc)',
    'day = datetime.date(2026, 1, 2)',
    'clock = datetime.time(1, 2)',
    'span = datetime.timedelta(days=1, seconds=2)',
    'money = decimal.Decimal("1.10")',
    'whole, none, big = 1.0, float("nan"), 2**60',
    'place = pathlib.Path("/tmp/x")',
    'ident = uuid.UUID(int=5)',
    'pair, unique, data = (1, "a"), {3}, b"\\x00\\xff"',
    'keyed = {1: "one", "$ddw": "x"}',
    'odd = "a\\udc80"',
  ].join('\n');
  const tagged = {
    when: { $ddw: 'datetime', v: '2026-01-02T03:04:05.000006+00:00' },
    day: { $ddw: 'date', v: '2026-01-02' },
    clock: { $ddw: 'time', v: '01:02:00' },
    span: { $ddw: 'timedelta', v: [1, 2, 0] },
    money: { $ddw: 'decimal', v: '1.10' },
    whole: { $ddw: 'float', v: '1.0' },
    none: { $ddw: 'float', v: 'nan' },
    big: { $ddw: 'int', v: '1152921504606846976' },
    place: { $ddw: 'path', v: '/tmp/x' },
    ident: { $ddw: 'uuid', v: '00000000-0000-0000-0000-000000000005' },
    pair: { $ddw: 'tuple', v: [1, 'a'] },
    unique: { $ddw: 'set', v: [3] },
    data: { $ddw: 'bytes', v: 'AP8=' },
    keyed: {
      $ddw: 'dict',
      v: [
        [1, 'one'],
        ['$ddw', 'x'],
      ],
    },
    odd: { $ddw: 'bytes-str', v: 'Ye2ygA==' },
  };
  const first = await runStages([{ name: 'Make', id: 'make', run: code }]);
  expect(outputsOf(first, 'make')).toEqual(tagged);
  expect(first.result?.warnings).toEqual([]);

  // The output of one job is the unchanged input of the next.
  const read = ['when', 'span', 'money', 'whole', 'big', 'place', 'pair', 'unique', 'data', 'keyed'];
  const second = await runTask({
    job: {
      model: {
        stages: [
          {
            name: 'Same',
            id: 'same',
            run: `seen = repr([outputs[k] for k in ${JSON.stringify(read)}])`,
            vars: { outputs: `\${{ jobs.first.stages.make.outputs }}` },
          },
        ],
      },
      context: { params: {}, jobs: { first: first.result?.context } },
    },
  });
  expect(outputsOf(second, 'same')?.seen).toBe(
    "[datetime.datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=datetime.timezone.utc), datetime.timedelta(days=1, seconds=2), Decimal('1.10'), 1.0, 1152921504606846976, PosixPath('/tmp/x'), (1, 'a'), {3}, b'\\x00\\xff', {1: 'one', '$ddw': 'x'}]",
  );
});

test('values that cannot be passed on are replaced by their repr, with a warning that names stage and key', async () => {
  const run = await runStages([
    {
      name: 'Connect',
      id: 'connect',
      run: [
        'import sqlite3',
        'class Rows:',
        '    def __init__(self): self.n = 1',
        '    def __repr__(self): return "<3 rows>"',
        'class Broken:',
        '    def __repr__(self): raise ValueError("no")',
        'connection = sqlite3.connect(":memory:")',
        'nested = {"deep": [connection, 1]}',
        'rows, broken = Rows(), Broken()',
        'loop, deep = [1], 0',
        'loop.append(loop)',
        'for _ in range(5000): deep = [deep]',
        'class int64:',
        '    shape = ()',
        '    def item(self): return 5',
        'int64.__module__ = "numpy"',
        'total = int64()',
        'fine = 1',
      ].join('\n'),
    },
    { name: 'Use', id: 'use', run: `text = "\${{ stages.connect.outputs.connection }}"` },
  ]);
  expect(run.result?.status).toBe('SUCCESS');
  expect(outputsOf(run, 'connect')).toMatchObject({
    fine: 1,
    loop: { $ddw: 'repr', type: 'builtins.list', v: '[1, [...]]' },
    deep: { $ddw: 'repr' },
    total: 5,
    connection: {
      $ddw: 'repr',
      type: 'sqlite3.Connection',
      v: expect.stringContaining('<sqlite3.Connection'),
    },
    nested: { deep: [{ $ddw: 'repr', type: 'sqlite3.Connection' }, 1] },
    rows: { $ddw: 'repr', v: '<3 rows>' },
    broken: { $ddw: 'repr', v: expect.stringContaining('repr failed: ValueError') },
  });
  expect(run.result?.warnings).toEqual(
    expect.arrayContaining([
      "stage 'connect', output 'connection' (sqlite3.Connection) is not passed on: a job that reads it fails",
      "stage 'connect', output 'nested.deep.0' (sqlite3.Connection) is not passed on: a job that reads it fails",
    ]),
  );
});

test('params and matrix values are variables for stages, unless the job or the system defines them', async () => {
  const names = [
    'DATA_SOURCE',
    'FLAG',
    'SCALE',
    'DAY',
    'REGION',
    'TABLE',
    'HOME_TOWN_',
    'LIST',
    'LD_PRELOAD',
  ];
  const run = await runTask({
    job: {
      model: {
        stages: [
          {
            name: 'Env',
            id: 'env',
            run: `import os\nseen = list(map(os.environ.get, ${JSON.stringify(names)}))\npath = os.environ["PATH"]`,
          },
        ],
      },
      combinations: [{ strategy_id: 'x', matrix: { table: 'orders' }, path: 'table=orders' }],
      context: {
        params: {
          data_source: 'gs://data',
          flag: true,
          scale: 1.5,
          day: { $ddw: 'date', v: '2026-01-02' },
          region: 'from-params',
          table: 'from-params',
          path: '/nowhere',
          'home-town!': 'x',
          list: [1],
          ld_preload: '/nowhere.so',
          python_path: 'p',
        },
        jobs: {},
      },
    },
    environment: { REGION: 'from-job' },
  });
  expect(outputsOf(run, 'env')?.seen).toEqual([
    'gs://data',
    'true',
    '1.5',
    '2026-01-02',
    'from-job',
    'orders',
    'x',
    null,
    null,
  ]);
  expect(outputsOf(run, 'env')?.path).not.toContain('/nowhere');
});

test('an output of more than 10 MB is cut, with a warning that names it; the others are passed on', async () => {
  const run = await runStages([
    {
      name: 'Load',
      id: 'load',
      run: 'text = "ab" * 6_000_000\nrows = [1, 2, 3]\nhalf = "c" * 2_000_000\nnone = float("nan")',
    },
    { name: 'Use', id: 'use', run: `size = len("\${{ stages.load.outputs.half }}")` },
  ]);
  expect(run.exitCode).toBe(0);
  expect(outputsOf(run, 'load')).toEqual({
    text: { $ddw: 'repr', type: 'str', v: 'ab'.repeat(5_000) },
    rows: [1, 2, 3],
    half: 'c'.repeat(2_000_000),
    none: { $ddw: 'float', v: 'nan' },
  });
  expect(outputsOf(run, 'use')).toMatchObject({ size: 2_000_000 });
  expect(run.result?.warnings).toEqual([
    "stage 'load', output 'text' (12.0 MB) is too large to be passed on: a job that reads it fails. Write it to a bucket, and output its name.",
  ]);
});

const LOST = { $ddw: 'repr', type: 'str', v: 'the beginning' };
const NEEDED = {
  jobs: {
    load: {
      status: 'SUCCESS',
      strategies: {
        '1': {
          stages: {
            t: {
              outputs: { huge: LOST, rows: 3, deep: [{ $ddw: 'repr', type: 'pandas.DataFrame', v: 'df' }] },
            },
          },
        },
      },
    },
  },
};
const OUTPUTS = 'jobs.load.strategies.1.stages.t.outputs';

test.each([
  [
    'a template',
    { run: `v = """\${{ ${OUTPUTS}.huge }}"""` },
    "stage 't', output 'huge' of job 'load' was not passed on: it was too large.",
  ],
  ['a variable', { vars: { v: `\${{ ${OUTPUTS}.huge }}` }, run: 'x = 1' }, "output 'huge'"],
  ['a script', { bash: `echo "\${{ ${OUTPUTS}.huge }}"` }, "output 'huge'"],
  [
    'code that looks into the job',
    { vars: { r: `\${{ jobs.load.strategies }}` }, run: 'n = len(r["1"]["stages"]["t"]["outputs"]["huge"])' },
    "output 'huge'",
  ],
  [
    'code that formats it',
    {
      vars: { r: `\${{ jobs.load.strategies }}` },
      run: 'n = f\'{r["1"]["stages"]["t"]["outputs"]["huge"]}\'',
    },
    "output 'huge'",
  ],
])('a value that was not passed on fails the stage that reads it: %s', async (_, keys, message) => {
  const run = await runStages([{ name: 'Read', id: 'read', ...keys }], { job: { context: NEEDED } });
  expect(run.result?.failed_stage).toMatchObject({
    exception: '',
    message: expect.stringContaining(message),
  });
});

test('a value that was not passed on does not matter if no stage reads it', async () => {
  const read = {
    vars: { r: `\${{ jobs.load.strategies }}` },
    run: 'rows = r["1"]["stages"]["t"]["outputs"]["rows"]\nall = r',
  };
  const run = await runStages([{ name: 'Read', id: 'read', ...read }], { job: { context: NEEDED } });
  expect(run.result).toMatchObject({ status: 'SUCCESS', warnings: [] });
  expect(outputsOf(run, 'read')).toMatchObject({ rows: 3 });
  expect(JSON.stringify(outputsOf(run, 'read'))).toContain(JSON.stringify(LOST));
});
