import { failed, job, product, type RunSketch, stage } from './build-outcome.ts';

const FILES = Array.from({ length: 12 }, (_, index) => `sales-${String(index + 1).padStart(2, '0')}.csv`);
const files = product({ file: FILES });
const ran = { created: 2, running: 70, ended: 95 };
const sum = job('sum-file', 8, { stages: [stage('Sum', 14, { kind: 'bash' })] });
const report = {
  job: job('report', 20, { needs: ['sum-file'] }),
  status: 'SKIP',
  reason: 'sum-file failed',
} as const;

/** Typical first runs: a script that fails, one mistake in all tasks, a full disk, a missing package. */
export const everydayStates: Readonly<Record<string, RunSketch>> = {
  'script-fails': {
    name: 'sales',
    status: 'FAILED',
    seconds: 97,
    jobs: [
      {
        ...ran,
        job: sum,
        combinations: files,
        status: 'FAILED',
        one: (index) =>
          index !== 6
            ? {}
            : failed({
                origin: 'stage',
                stagePath: ['Sum'],
                name: 'ValueError',
                message: 'bad row 17 in sales-07.csv',
                exitCode: 1,
                file: { path: 'agg.py', line: 41 },
                traceback: [
                  'Traceback (most recent call last):',
                  '  File "agg.py", line 58, in <module>',
                  '    total = sum(parse(line) for line in lines)',
                  '  File "agg.py", line 41, in parse',
                  '    raise ValueError(f"bad row {number} in {name}")',
                  'ValueError: bad row 17 in sales-07.csv',
                ].join('\n'),
                lastLines: ['reading sales-07.csv', 'ValueError: bad row 17 in sales-07.csv'],
              }),
      },
      report,
    ],
  },
  'one-cause': {
    name: 'sales',
    status: 'FAILED',
    seconds: 97,
    jobs: [
      {
        ...ran,
        job: sum,
        combinations: files,
        status: 'FAILED',
        one: (index) =>
          failed({
            origin: 'stage',
            stagePath: ['Sum'],
            name: 'FileNotFoundError',
            message: `[Errno 2] No such file or directory: 'data/${FILES[index]}'`,
            exitCode: 1,
            hint: '"data/" is in the repository. Name it in the input "source", so that tasks get it.',
          }),
      },
      report,
    ],
  },
  'disk-full': {
    name: 'sales',
    status: 'FAILED',
    seconds: 240,
    jobs: [
      {
        ...ran,
        job: job('sum-file', 8, { stages: [stage('Sum', 14)] }),
        combinations: files,
        status: 'FAILED',
        one: (index) =>
          index % 4 !== 3
            ? {}
            : failed({
                origin: 'stage',
                stagePath: ['Sum'],
                name: 'OSError',
                message: '[Errno 28] No space left on device',
                codeLine: 6,
                hint: 'The disk is full. Set a larger "boot_disk_size_gb", or write large files to a disk of the input "disks".',
                traceback: [
                  'Traceback (most recent call last):',
                  '  File "stage Sum", line 6, in <module>',
                  '    frame.to_parquet("/tmp/all.parquet")',
                  'OSError: [Errno 28] No space left on device',
                ].join('\n'),
              }),
      },
      report,
    ],
  },
  'missing-module': {
    name: 'sales',
    status: 'FAILED',
    seconds: 88,
    jobs: [
      {
        ...ran,
        job: job('sum-file', 8, { stages: [stage('Sum', 14)] }),
        combinations: files,
        status: 'FAILED',
        one: () =>
          failed({
            origin: 'stage',
            stagePath: ['Sum'],
            name: 'ModuleNotFoundError',
            message: "No module named 'sklearn'",
            codeLine: 1,
            hint: 'Add "scikit-learn" to the input "requirements", or use an image that has it.',
            traceback: [
              'Traceback (most recent call last):',
              '  File "stage Sum", line 1, in <module>',
              '    from sklearn.cluster import KMeans',
              "ModuleNotFoundError: No module named 'sklearn'",
            ].join('\n'),
          }),
      },
      report,
    ],
  },
};
