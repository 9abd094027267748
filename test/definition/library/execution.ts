import type { Batch } from '../../../src/cloud/batch.ts';
import { type BatchJobView, jobView } from '../../../src/cloud/batch-views.ts';
import type { Storage } from '../../../src/cloud/storage.ts';
import { fromJsonText } from '../../../src/definition/python/codec.ts';
import type { Value } from '../../../src/definition/python/value.ts';
import { sealed } from '../../../src/local-cloud/batch/simulated/result.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { JOB_KEY_VARIABLE } from '../../../src/plan/task-contract.ts';
import type { Outcome, RunStatus } from '../../../src/report/outcome.ts';
import type { Clients } from '../../../src/run/clients.ts';
import { drive } from '../../../src/run/drive.ts';
import { runIdentity } from '../../../src/run/identity.ts';
import { workflowContextParts } from '../../../src/run/outcome/context.ts';
import { jobOutcomes, outcomeOf } from '../../../src/run/outcome/outcome.ts';
import type { Source } from '../../../src/run/prepare/source.ts';
import { digestOfArchive } from '../../../src/run/prepare/source-archive.ts';
import { newRunState } from '../../../src/run/state.ts';
import { aRun, logTo } from '../../run/a-run.ts';
import { type LineServer, openLineServer } from './line-server.ts';

/** Runs plans with the Action's own schedule, drive and task runner, but without machines. */
export interface Execution {
  /** `source`: the files that tasks get. */
  run(
    plan: Plan,
    source?: Source,
  ): Promise<{
    readonly status: RunStatus;
    readonly outcome: Outcome;
    readonly context: Value;
    readonly log: string[];
  }>;
  end(): Promise<void>;
}

export function openExecution(): Execution {
  const tasks = openLineServer('task-server.py');
  return { run: (plan, source) => runPlan(plan, source, tasks), end: tasks.end };
}

interface StoredResult {
  readonly body: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly exit_code: number;
}

async function runPlan(plan: Plan, source: Source | undefined, tasks: LineServer) {
  const gitHub = {
    repository: 'o/r',
    runId: '1',
    runAttempt: '1',
    repositoryId: '1',
    headSha: '',
    scopes: { own: '0' },
  } as never;
  const identity = runIdentity(gitHub, 'p', 'abc');
  const state = newRunState(plan, 0);
  const log: string[] = [];
  const clock = quickClock();
  await drive(
    aRun({
      state,
      plan,
      identity,
      clients: machineless(tasks, source),
      ...(source && { sourceSha256: digestOfArchive(source.archive) }),
      clock,
      log: logTo({ say: (line) => log.push(line), warn: (line) => log.push(`warning: ${line}`) }),
    }),
  );
  const outcome = outcomeOf(state, jobOutcomes(state), { identity, bucket: 'b', endedMs: clock.now() });
  const result = { status: outcome.status, endedMs: clock.now() };
  const context = fromJsonText([...workflowContextParts(state, result)].join(''));
  return { status: outcome.status, outcome, context, log };
}

/** Polls follow each other without a wait. Longer waits last until they are stopped. */
function quickClock() {
  let nowMs = 0;
  return {
    now: () => nowMs,
    sleep: (ms: number, signal?: AbortSignal): Promise<void> => {
      if (ms < 60_000) {
        nowMs += ms;
        return new Promise((resolve) => setImmediate(resolve));
      }
      return new Promise((resolve) => {
        if (signal?.aborted) resolve();
        signal?.addEventListener('abort', () => resolve(), { once: true });
      });
    },
  };
}

interface RunningJob {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** job.json and its metadata. */
  readonly text: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly key: string;
  readonly prefix: string;
  readonly taskCount: number;
  done: number;
  failed: number;
  isCancelled: boolean;
}

const viewOf = ({ name, labels, taskCount, done, failed, isCancelled }: RunningJob): BatchJobView => ({
  ...{ ...jobView({}), name, uid: name, labels, createdMs: 1 },
  counts: { SUCCEEDED: done - failed, FAILED: failed },
  state: isCancelled
    ? 'CANCELLED'
    : done < taskCount
      ? done > 0
        ? 'RUNNING'
        : 'QUEUED'
      : failed > 0
        ? 'FAILED'
        : 'SUCCEEDED',
});

/** Batch and Cloud Storage in memory. At each poll, one more task of each Batch job has run. */
function machineless(tasks: LineServer, source: Source | undefined): Clients {
  const archive = source ? Buffer.from(source.archive).toString('base64') : '';
  const objects = new Map<string, { content: string; metadata: Readonly<Record<string, string>> }>();
  const jobs = new Map<string, RunningJob>();
  const runNext = async (job: RunningJob): Promise<void> => {
    if (job.isCancelled || job.done >= job.taskCount) return;
    const index = job.done;
    const asked = JSON.stringify([job.text, job.metadata, job.key, index, archive]);
    const answer = JSON.parse(await tasks.ask(asked)) as { value?: StoredResult };
    if (!answer.value)
      throw new Error(`task ${index} of ${job.name} left nothing: ${JSON.stringify(answer)}`);
    const { body, metadata, exit_code } = answer.value;
    const own = sealed({ key: job.key, index, attempt: 0, body, metadata });
    objects.set(`${job.prefix}${index}-0.json`, { content: body, metadata: own });
    job.done++;
    if (exit_code !== 0) job.failed++;
  };
  const batch: Batch = {
    async create({ location, id, spec }) {
      const [group] = spec.taskGroups;
      const uri = /gs:\/\/[^/]+\/([^"\\]+job\.json)/.exec(JSON.stringify(group.taskSpec))?.[1] ?? '';
      const { content: text = '', metadata = {} } = objects.get(uri) ?? {};
      const key = group.taskSpec.environment?.variables[JOB_KEY_VARIABLE] ?? '';
      const { results_prefix: prefix } = JSON.parse(text) as { results_prefix: string };
      const job = {
        ...{ name: `${location}/jobs/${id}`, labels: spec.labels, text, metadata, key, prefix },
        ...{ taskCount: Number(group.taskCount), done: 0, failed: 0, isCancelled: false },
      };
      jobs.set(job.name, job);
      return viewOf(job);
    },
    async list() {
      await Promise.all([...jobs.values()].map(runNext));
      return [...jobs.values()].map(viewOf);
    },
    async cancel(name) {
      const job = jobs.get(name);
      if (job && job.done < job.taskCount) job.isCancelled = true;
    },
    remove: async () => undefined,
    tasks: async () => [],
    variables: async () => ({}),
    close: async () => undefined,
  };
  const storage: Storage = {
    async create({ name, content, metadata = {} }) {
      objects.set(name, { content: Buffer.from(content as Uint8Array).toString('utf8'), metadata });
    },
    async *list({ prefix }) {
      const found = [...objects].filter(([name]) => name.startsWith(prefix));
      yield found.map(([name, { content, metadata }]) => ({
        ...{ name, size: content.length, crc32c: '', generation: '1', metadata },
      }));
    },
    replaceVersion: async () => undefined,
    read: async ({ name }) => new TextEncoder().encode(objects.get(name)?.content ?? ''),
    replace: async () => undefined,
    ...{ copy: async () => undefined, copyOver: async () => undefined, tryWriting: async () => undefined },
    download: async () => undefined,
    describe: () => Promise.reject(new Error('Nothing here asks for it.')),
    removeAll: async () => 0,
  };
  const none = () => Promise.reject(new Error('A run without machines asks for no other service.'));
  return {
    batch: async () => batch,
    storage: async () => storage,
    ...{ logging: none, permissions: none, authenticate: none },
    close: async () => undefined,
  };
}
