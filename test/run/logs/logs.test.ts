import { expect, test } from '@jest/globals';
import type { LogLine } from '../../../src/cloud/logging.ts';
import { CloudError } from '../../../src/errors.ts';
import { neutral } from '../../../src/printable.ts';
import { logStream } from '../../../src/run/logs/logs.ts';
import { collected, ended, settled } from '../../../src/run/state.ts';
import { logTo } from '../a-run.ts';
import { runningJobs, START_MS } from '../running-job.ts';

const LOOK = { isNow: false, ended: () => undefined };
const SIGNAL = new AbortController().signal;

const entry = (task: number, seconds: number, text: string, over: Partial<LogLine> = {}): LogLine => ({
  insertId: `${task}-${seconds}-${text.slice(0, 20)}`,
  timestamp: new Date(START_MS + seconds * 1000).toISOString(),
  text,
  isError: false,
  jobUid: 'uid-etl',
  taskIndex: task,
  ...{ taskRetry: 0, host: '' },
  ...over,
});

/** Cloud Logging with pages, entries that arrive at set times, and requests that can be refused. */
function stage(
  options: {
    size?: number;
    pageSize?: number;
    jobs?: readonly string[];
    /** Jobs that run in another project. */
    projects?: Readonly<Record<string, string>>;
  } = {},
) {
  const { pageSize = 1_000, jobs = ['etl'], projects = {} } = options;
  const draft = { ...(options.size && { size: options.size }) };
  const state = runningJobs(Object.fromEntries(jobs.map((id) => [id, draft])), projects);
  const asked: (readonly string[])[] = [];
  const entries: LogLine[] = [];
  const agent: LogLine[] = [];
  const reads: number[] = [];
  const log: string[] = [];
  const notices: string[] = [];
  let refusal: CloudError | undefined;
  let refusing: string | undefined;
  let nowMs = START_MS;
  const answer = async <T>(projectId: string, give: () => T): Promise<T> => {
    reads.push(nowMs);
    if (refusal && (refusing ?? projectId) === projectId) throw refusal;
    return give();
  };
  const stream = logStream({
    clients: {
      logging: async () => ({
        taskOutput: ({ projectId, since, pageToken, jobUids }) =>
          answer(projectId, () => {
            asked.push(jobUids);
            const found = entries
              .filter(({ timestamp, jobUid }) => timestamp >= since && jobUids.includes(jobUid))
              .sort((a, b) => (a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0));
            const from = Number(pageToken || 0);
            const isLast = from + pageSize >= found.length;
            return {
              lines: found.slice(from, from + pageSize),
              nextPageToken: isLast ? '' : String(from + pageSize),
            };
          }),
        newestOutput: ({ projectId, jobUids, task, count }) =>
          answer(projectId, () =>
            entries
              .filter(({ jobUid }) => jobUids.includes(jobUid))
              .filter(({ taskIndex }) => task === undefined || taskIndex === task)
              .slice(-count),
          ),
        agentLog: ({ projectId, count }) => answer(projectId, () => agent.slice(-count)),
      }),
    },
    clock: {
      now: () => nowMs,
      sleep: async (ms) => {
        nowMs += ms;
      },
    },
    log: logTo({
      say: (line) => log.push(line),
      group: (title, lines) => log.push(`▼ ${title}`, ...lines),
      notice: (line) => notices.push(line),
    }),
  });
  return {
    ...{ state, asked, entries, agent, reads, log, notices, stream },
    job: state.jobs.get('etl'),
    /** Refuses requests of every project, or of one. */
    refuse(httpStatus?: number, projectId?: string) {
      refusing = projectId;
      const details = { service: 'logging', operation: 'read logs of', resource: 'project p' } as const;
      refusal =
        httpStatus === undefined
          ? undefined
          : new CloudError({ ...details, httpStatus, status: '', message: `HTTP ${httpStatus}` });
    },
    /** Polls every two seconds, like the watcher. */
    async until(seconds: number) {
      for (; nowMs < START_MS + seconds * 1000; nowMs += 2_000) await stream.follow(state, LOOK, SIGNAL);
    },
  };
}

test('lines appear once, in order, with the job and its combination, even if they arrive late', async () => {
  const { entries, log, until } = stage({ size: 2 });
  entries.push(entry(1, 3, 'one'), entry(0, 1, 'zero'), entry(1, 3.5, 'two'));
  await until(12);
  entries.push(entry(1, 4, 'late'), entry(0, 11, 'more'));
  await until(24);
  expect(log).toEqual([
    '[etl n=0] zero',
    '[etl n=1] one',
    '[etl n=1] two',
    '[etl n=1] late',
    '[etl n=0] more',
  ]);
});

test('long output is folded if the job has several combinations', async () => {
  const many = stage({ size: 2 });
  const one = stage();
  for (const { entries } of [many, one])
    for (let second = 0; second < 15; second++) entries.push(entry(0, second / 10, `line ${second}`));
  await many.until(2);
  await one.until(2);
  expect(many.log[0]).toBe('▼ etl n=0 (15 lines)');
  expect(many.log).toHaveLength(16);
  expect(one.log).toEqual(Array.from({ length: 15 }, (_, second) => `[etl] line ${second}`));
});

test('the output of a task is never a workflow command', async () => {
  const { entries, log, until } = stage();
  entries.push(entry(0, 1, '::error::no\n##[error]no\n\u001b[31mred'));
  await until(2);
  // As the only writer of the log prints it (github/runner.ts).
  const printed = log.map(neutral);
  expect(printed).toEqual(['[etl] ::error::no', '[etl] ##[\\error]no', '[etl] red']);
});

test('very long output is read with thirty requests a minute, and no line is lost or repeated', async () => {
  const { entries, log, reads, until } = stage({ pageSize: 10 });
  for (let line = 0; line < 900; line++) entries.push(entry(0, 1 + line / 1000, `line ${line}`));
  await until(240);
  for (const start of reads) {
    expect(reads.filter((atMs) => atMs >= start && atMs < start + 60_000).length).toBeLessThanOrEqual(30);
  }
  expect(log).toEqual(Array.from({ length: 900 }, (_, line) => `[etl] line ${line}`));
});

test('at the end, the log waits a few seconds for the last lines of every task with a result', async () => {
  const { entries, log, reads, stream, state, job } = stage();
  const combination = job?.planned.combinations[0];
  if (!job || !combination) throw new Error('no job');
  const base = { combination, index: 0, attempts: 1, warnings: [] };
  const outcome = { ...base, status: 'SUCCESS', startedMs: START_MS } as const;
  collected(job, { combinations: new Map([[0, { outcome }]]), preemptions: 0 });
  entries.push(entry(0, 1, 'first'));
  const finishing = stream.finish(state, SIGNAL);
  entries.push(entry(0, 2, 'last'), entry(0, 3, '[gcp-batch-workflow] ended: SUCCESS'));
  await finishing;
  expect(log).toEqual(['[etl] first', '[etl] last']);
  const before = reads.length;
  await stream.finish(state, SIGNAL);
  expect(reads.length).toBe(before + 1);
});

test('a failed task keeps its last lines, and a task without a result has the lines of the Batch agent', async () => {
  const { entries, agent, log, stream, state, job } = stage({ size: 2 });
  if (!job) throw new Error('no job');
  const failure = { stagePath: [], name: 'E', message: 'm' };
  for (const [index, origin] of (['stage', 'batch'] as const).entries()) {
    const combination = job.planned.combinations[index];
    if (!combination) throw new Error('no combination');
    const base = { combination, index, attempts: 1, warnings: [], status: 'FAILED' } as const;
    const outcome = { ...base, failure: { ...failure, origin } };
    collected(job, { combinations: new Map([[index, { outcome }]]), preemptions: 0 });
  }
  ended(job, { status: 'FAILED', nowMs: START_MS });
  entries.push(entry(0, 1, 'read 12 rows'), entry(0, 2, 'then it broke'));
  agent.push(entry(-1, 3, 'image pull failed: denied'));
  await stream.finish(state, SIGNAL);
  expect(job.combinations.map(({ outcome }) => outcome?.failure?.lastLines)).toEqual([
    ['read 12 rows', 'then it broke'],
    ['image pull failed: denied'],
  ]);
  expect(log.slice(-2)).toEqual([
    "▼ Log of Batch's agent on the machines of etl",
    'image pull failed: denied',
  ]);
});

test('403 causes one notice and ends the requests, and 429 causes one notice and slower requests', async () => {
  const denied = stage();
  denied.refuse(403);
  await denied.until(60);
  await denied.stream.finish(denied.state, SIGNAL);
  expect(denied.notices).toEqual(["The tasks' output is not shown: HTTP 403"]);
  expect(denied.reads).toHaveLength(1);

  const busy = stage();
  busy.refuse(429);
  await busy.until(60);
  expect(busy.notices).toHaveLength(1);
  expect(busy.reads.length).toBeLessThanOrEqual(3);
  busy.refuse();
  busy.entries.push(entry(0, 1, 'back again'));
  await busy.until(120);
  expect(busy.log).toEqual(['[etl] back again']);
  expect(busy.notices).toHaveLength(1);
});

test('403 of one project ends only the log of that project', async () => {
  const two = stage({ jobs: ['etl', 'far'], projects: { far: 'other-project' } });
  two.refuse(403, 'other-project');
  await two.until(20);
  two.entries.push(entry(0, 12, 'still heard'), entry(0, 12, 'not heard', { jobUid: 'uid-far' }));
  await two.until(40);
  await two.stream.finish(two.state, SIGNAL);
  expect(two.notices).toEqual(["The tasks' output is not shown: HTTP 403"]);
  expect(two.log).toEqual(['[etl] still heard']);
  expect(two.asked.flat()).not.toContain('uid-far');
});

test('the logs of a thousand jobs are read completely, with valid queries and at most thirty requests a minute', async () => {
  const ids = Array.from({ length: 1_000 }, (_, n) => `job-${n}-${'x'.repeat(50)}`);
  const { asked, entries, log, reads, state, until } = stage({ jobs: ids });
  for (const [n, id] of ids.entries()) {
    for (const second of [1, 20, 45]) {
      entries.push(entry(0, second + n / 1000, `at ${second}`, { jobUid: `uid-${id}` }));
    }
  }
  await until(120);
  for (const uids of asked) expect(uids.map((uid) => `"${uid}"`).join(' OR ').length).toBeLessThan(19_700);
  for (const start of reads) {
    expect(reads.filter((atMs) => atMs >= start && atMs < start + 60_000).length).toBeLessThanOrEqual(30);
  }
  expect(log).toHaveLength(3_000);
  expect(new Set(log).size).toBe(3_000);
  // Jobs that ended a while ago are not queried any more.
  for (const job of [...state.jobs.values()].slice(1))
    for (const attempt of job.parts) settled(job, attempt, { combinations: new Map(), preemptions: 0 });
  await until(200);
  const before = asked.length;
  await until(220);
  expect(asked.slice(before).length).toBeGreaterThan(1);
  expect(new Set(asked.slice(before).map((uids) => uids.join()))).toEqual(new Set([`uid-${ids[0]}`]));
});

test('a query with many pages loses no lines of the jobs in other queries', async () => {
  const ids = Array.from({ length: 600 }, (_, n) => `job-${n}-${'x'.repeat(50)}`);
  const { entries, log, until } = stage({ jobs: ids, pageSize: 10 });
  for (let line = 0; line < 400; line++)
    entries.push(entry(0, 1 + line / 1000, `flood ${line}`, { jobUid: `uid-${ids[0]}` }));
  for (let second = 0; second < 60; second += 3)
    entries.push(entry(0, second, `quiet ${second}`, { jobUid: `uid-${ids[599]}` }));
  await until(300);
  expect(log).toHaveLength(420);
  expect(new Set(log).size).toBe(420);
});

test('the end of a run does not wait for pages that a poll is still reading', async () => {
  const { entries, log, reads, state, stream } = stage({ pageSize: 100 });
  for (let n = 0; n < 3_000; n++) entries.push(entry(0, 1 + n / 1000, `line ${n}`));
  const looking = stream.follow(state, { ...LOOK, isNow: true }, SIGNAL);
  const finished = stream.finish(state, SIGNAL);
  await Promise.all([looking, finished]);
  // The page that was already requested, five more, and the end.
  expect(reads.length).toBeLessThanOrEqual(8);
  expect(log.at(-1)).toContain('line 2999');
});

test('the log shows the end of several tasks with too much output, failed tasks first, and never the middle as the last lines', async () => {
  const { entries, log, state, stream, job } = stage({ size: 8, pageSize: 100 });
  if (!job) throw new Error('no job');
  for (const [index, combination] of job.planned.combinations.entries()) {
    const status = index >= 6 ? 'FAILED' : 'SUCCESS';
    const base = { combination, index, attempts: 1, warnings: [], startedMs: START_MS } as const;
    const failure = { origin: 'stage', stagePath: [], name: 'E', message: 'm' } as const;
    const outcome = { ...base, status, ...(status === 'FAILED' && { failure }) } as const;
    collected(job, { combinations: new Map([[index, { outcome }]]), preemptions: 0 });
    for (let n = 0; n < 1_200; n++) entries.push(entry(index, index + n / 2000, `line ${n} of ${index}`));
    entries.push(entry(index, index + 0.9, `[gcp-batch-workflow] ended: ${status}`));
  }
  ended(job, { status: 'FAILED', nowMs: START_MS });
  await stream.finish(state, SIGNAL);
  const shown = job.planned.combinations.map((_, index) => log.includes(`line 1199 of ${index}`));
  // The newest lines are of the last task. Five other tasks are queried.
  expect(shown).toEqual([true, true, true, true, false, false, true, true]);
  const last = job.combinations.slice(6).map(({ outcome }) => outcome?.failure?.lastLines?.at(-1));
  expect(last).toEqual(['line 1199 of 6', 'line 1199 of 7']);
});

test.each([
  ['long before the other one', 10],
  ['shortly before the other one, of which only a few lines are among the newest', 1.9],
  ['at the same time', 0],
])('the log shows the ends of two tasks with too much output, if one of them ends %s', async (_, earlier) => {
  const { entries, log, reads, state, stream, job, until } = stage({ size: 2, pageSize: 100 });
  if (!job) throw new Error('no job');
  const LINES = 20_000;
  for (let n = 0; n < LINES; n++) {
    for (const task of [0, 1]) {
      entries.push(entry(task, 1 + n / 500 - (task === 0 ? earlier : 0), `line ${n} of ${task}`));
    }
  }
  const endSeconds = 1 + LINES / 500;
  for (const task of [0, 1]) {
    entries.push(entry(task, endSeconds - (task === 0 ? earlier : 0), '[gcp-batch-workflow] ended: FAILED'));
  }
  entries.sort((a, b) => (a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0));
  await until(endSeconds + 2);
  const combinations = job.planned.combinations.map((combination, index) => {
    const failure = { origin: 'stage', stagePath: [], name: 'E', message: 'm' } as const;
    const times = { attempts: 1, warnings: [], startedMs: START_MS } as const;
    return [index, { outcome: { combination, index, status: 'FAILED', failure, ...times } }] as const;
  });
  collected(job, { combinations: new Map(combinations), preemptions: 0 });
  // Before a job ends, more pages may be read.
  await stream.follow(state, { ...LOOK, isNow: true }, SIGNAL);
  ended(job, { status: 'FAILED', nowMs: START_MS });
  await stream.finish(state, SIGNAL);
  expect(log[1]).toBe('line 0 of 0');
  for (const task of [0, 1]) {
    const numbers = log.flatMap((line) => {
      const [, n, of] = /^line (\d+) of (\d+)$/.exec(line) ?? [];
      return Number(of) === task ? [Number(n)] : [];
    });
    expect(numbers.slice(-90).join()).toBe(Array.from({ length: 90 }, (_, n) => LINES - 90 + n).join());
    expect(job.combinations[task]?.outcome?.failure?.lastLines?.at(-1)).toBe(`line ${LINES - 1} of ${task}`);
  }
  for (const start of reads) {
    expect(reads.filter((atMs) => atMs >= start && atMs < start + 60_000).length).toBeLessThanOrEqual(50);
  }
});
