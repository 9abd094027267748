import type { Stage } from './scenario.ts';

/** One whole run, as a user sees it. */
export interface Story {
  readonly definition: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** A signal to main when its log contains the text. */
  readonly signal?: readonly [text: string | RegExp, signal: NodeJS.Signals];
  /** The world of the story. `quiet` boots no machine for a minute. */
  readonly world?: 'simulated' | 'quiet' | 'faulty';
  readonly before?: (stage: Stage) => void;
  /** The run is a second attempt. In the first attempt, the file SERVICE of the definition was missing. */
  readonly isResumed?: boolean;
}

const ETL = `name: etl
params:
  day: {type: date, default: 2026-11-23}
  api_key: {type: str, default: hunter2-hunter2, secret: true}
jobs:
  extract:
    stages:
      - name: read
        run: |
          print("read 3 tables")
          result = ["orders", "customers", "items"]
  load:
    needs: [extract]
    strategy:
      matrix:
        table: [orders, customers, items]
    stages:
      - name: write
        run: |
          rows = {"orders": 12, "customers": 3, "items": 40}["\${{ matrix.table }}"]
  tell:
    needs: [load]
    stages:
      - name: say
        echo: "done for \${{ params.day }}"
`;

const BAD = `name: etl
jobs:
  extract:
    stages:
      - name: read
        run: |
          rows = [{"id": 1}]
          print("read 1 row")
          first = rows[0]["customer_id"]
  load:
    needs: [extract]
    stages:
      - name: write
        echo: never
`;

const SLOW = `name: slow
jobs:
  wait:
    stages:
      - name: sleep
        run: |
          import time
          print("it begins", flush=True)
          time.sleep(120)
  after:
    needs: [wait]
    stages:
      - name: say
        echo: never
`;

const many = (count: number) => `name: etl
jobs:
  transform:
    strategy:
      matrix:
        region: [eu, us, asia, africa, oceania]
        day: [${Array.from({ length: count / 5 }, (_, n) => n + 1).join(', ')}]
    stages:
      - name: dedupe
        run: |
          x = 1
  load:
    needs: [transform]
    stages:
      - name: write
        echo: never
`;

/** Stories by the names of their golden files. */
export const stories: Readonly<Record<string, Story>> = {
  success: {
    definition: ETL,
    inputs: { prices: 'currency: EUR\ne2-standard-4: 0.134', comment_on_pr: 'always', cleanup: 'never' },
  },
  'success-on-ghe': {
    definition: ETL,
    environment: { GITHUB_SERVER_URL: 'https://octo.ghe.com' },
    inputs: { comment_on_pr: 'always' },
  },
  'failure-at-line': { definition: BAD, inputs: { comment_on_pr: 'on_failure' } },
  'partial-matrix-failure': { definition: many(500), world: 'simulated' },
  'failure-without-result': {
    definition: `name: killed
jobs:
  eat:
    stages:
      - name: memory
        run: |
          import os, signal, time
          print("41 of 96 partitions", flush=True)
          time.sleep(0.5)  # Whatever is killed at once takes its last words along.
          os.kill(os.getppid(), signal.SIGKILL)
          os.kill(os.getpid(), signal.SIGKILL)
`,
  },
  'failure-after-retry': {
    definition: `name: flaky
jobs:
  fetch:
    retry: 1
    strategy:
      matrix: {page: [1, 2]}
    stages:
      - name: get
        run: |
          if \${{ matrix.page }} == 2:
              raise ConnectionError("page 2 is not there")
`,
  },
  resumed: {
    definition: `name: again
jobs:
  many:
    strategy:
      matrix: {n: [1, 2, 3]}
    stages:
      - name: work
        run: |
          import pathlib
          if \${{ matrix.n }} == 3 and not pathlib.Path("SERVICE").exists():
              raise ValueError("the service is not there")
          squared = \${{ matrix.n }} ** 2
`,
    inputs: { resume: 'true' },
    isResumed: true,
  },
  skipped: {
    definition: `name: nightly
params:
  day: {type: str, default: monday}
jobs:
  report:
    if: '"\${{ params.day }}" == "sunday"'
    stages:
      - name: say
        echo: never
`,
  },
  cancelled: { definition: SLOW, signal: ['it begins', 'SIGTERM'] },
  // The speed of the machine decides whether output of the task arrives in time.
  'timed-out': { definition: SLOW, inputs: { timeout: '15s', stream_logs: 'false' } },
  'timed-out-in-queue': { definition: SLOW, inputs: { queue_timeout: '3s' }, world: 'quiet' },
  'dry-run': { definition: ETL, inputs: { dry_run: 'true' } },
  'invalid-definition': {
    definition: ETL.replace('needs: [load]', 'needs: [laod]').replace('stages:', 'stagse:'),
  },
  'refused-by-google': {
    definition: BAD,
    world: 'faulty',
    before: ({ cloud }) =>
      cloud.addFault({ service: 'batch', method: 'CreateJob', times: 20, kind: 'status', status: 403 }),
  },
  'logs-refused': {
    definition: BAD,
    world: 'faulty',
    before: ({ cloud }) => cloud.addFault({ service: 'logging', times: 20, kind: 'status', status: 403 }),
  },
};
