import type { Call } from '../../src/local-cloud/types.ts';
import { type BaselineClient, baselineClient } from './baseline-client.ts';
import { kindsOf } from './call-kinds.ts';
import { strategyIds } from './critical-path.ts';
import { rounded } from './rounded.ts';
import { callsOf, LATENCY_MS, type Row, SIMULATED } from './row.ts';
import { openSimulatedStage, type SimulatedStage } from './simulated-stage.ts';
import { jobIds, statusOf, tasksOf, type Workload } from './workload.ts';

/**
 * The policy of ddeutil-workflow 0.0.86 (plugins/providers/gcs.py): checks every 10 s, and after 5 minutes at intervals
 * that grow by half each time, up to 60 s. The provider itself cannot run a job, so this is a re-implementation.
 */
export const BASELINE_POLICY = {
  firstLookMs: 10_000,
  growsAfterMs: 300_000,
  growth: 1.5,
  slowestLookMs: 60_000,
} as const;

/** The cost of a client that creates a Batch job for every combination. */
export interface BaselineRow {
  readonly tasks: number;
  /** Number of concurrent Batch jobs. A GitHub matrix has at most 256 jobs. */
  readonly at_a_time: number;
  readonly correct: boolean;
  readonly took_s: number;
  /** Time from the end of a task until the client detects it, for all tasks. */
  readonly mean_detect_s: number;
  readonly calls: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly calls_total: number;
  /** Number of requests except status checks of Batch jobs. */
  readonly calls_without_looks: number;
  readonly bytes: number;
}

/** The baseline, and its cost as a multiple of the cost of the Action for the same number of tasks of one job. */
export interface Baseline {
  readonly policy: typeof BASELINE_POLICY;
  readonly runs: readonly (BaselineRow & {
    readonly time_ratio?: number;
    readonly calls_ratio?: number;
    readonly calls_without_looks_ratio?: number;
    readonly bytes_ratio?: number;
  })[];
}

export function baselineOf(rows: readonly BaselineRow[], ours: readonly Row[]): Baseline {
  const runs = rows.map((row) => {
    const own = ours.find(({ jobs, tasks }) => jobs === 1 && tasks === row.tasks);
    if (!own) return row;
    return {
      ...row,
      time_ratio: rounded(row.took_s / own.took_s, 1),
      calls_ratio: rounded(row.calls_total / own.calls_total, 1),
      calls_without_looks_ratio: rounded(row.calls_without_looks / own.calls_without_looks, 1),
      bytes_ratio: rounded(row.bytes / own.bytes, 1),
    };
  });
  return { policy: BASELINE_POLICY, runs };
}

interface Ended {
  readonly status: string;
  readonly detectMs: number;
}

/** Runs the tasks of a workload in the same simulated world, each as a separate Batch job. */
export async function measureBaseline(workload: Workload, atATime: number): Promise<BaselineRow> {
  const stage = await openSimulatedStage({ simulate: SIMULATED, latencyMs: LATENCY_MS });
  try {
    const startMs = stage.clock.now();
    const client = await baselineClient(stage);
    const ids = strategyIds(workload);
    const waiting = jobIds(workload).flatMap((job) => ids.map((id) => ({ job, id })));
    const tasks = [...waiting];
    const ended = new Map<string, Ended>();
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        ended.set(`${next.job} ${next.id}`, await runTask(next, client, stage));
      }
    };
    await Promise.all(Array.from({ length: atATime }, work));
    await client.close();
    const tookMs = stage.clock.now() - startMs;
    const { calls, calls_total, bytes } = callsOf(kindsOf(await stage.calls()));
    const polls = (await stage.calls()).filter(({ method }: Call) => method === 'GetJob').length;
    const delays = [...ended.values()].map(({ detectMs }) => detectMs);
    return {
      tasks: tasksOf(workload),
      at_a_time: atATime,
      correct: tasks.every(
        ({ job, id }) => ended.get(`${job} ${id}`)?.status === statusOf(SIMULATED, job, id, 0),
      ),
      took_s: rounded(tookMs / 1000, 1),
      mean_detect_s: rounded(delays.reduce((sum, each) => sum + each, 0) / delays.length / 1000, 1),
      calls,
      calls_total,
      calls_without_looks: calls_total - polls,
      bytes,
    };
  } finally {
    await stage.end();
  }
}

/** Sends three uploads, creates a Batch job with one task, checks until it ends, then lists and reads the results. */
async function runTask(
  { job, id }: { job: string; id: string },
  client: BaselineClient,
  stage: SimulatedStage,
): Promise<Ended> {
  const { clock } = stage;
  const name = `${job}-${id}`;
  const folder = `jobs/${name}/`;
  const file = {
    ...{ version: 1, job, model: { stages: [{ name: 'Work', id: 'work' }] } },
    combinations: [{ strategy_id: id, matrix: {} }],
    results_prefix: folder,
  };
  const upload = (at: string, content: string) =>
    client.storage.create({
      ...{ bucket: client.bucket, name: folder + at, content, contentType: 'application/json' },
    });
  await upload('job_config.json', JSON.stringify(file));
  await upload('params.json', '{}');
  await upload('task_script.py', 'pass');
  const variables = { GCP_BATCH_WORKFLOW_JOB: `gs://${client.bucket}/${folder}job_config.json` };
  const [created] = await client.batch.createJob({
    parent: client.location,
    jobId: name,
    job: {
      taskGroups: [
        {
          taskCount: 1,
          taskSpec: { runnables: [{ script: { text: 'pass' } }], environment: { variables } },
        },
      ],
    },
  });
  const { state, endedMs } = await ended(created.name ?? '', client, stage);
  if (state !== 'SUCCEEDED') return { status: 'FAILED', detectMs: clock.now() - endedMs };
  for await (const page of client.storage.list({ bucket: client.bucket, prefix: folder })) {
    for (const object of page) {
      if (object.name.endsWith('.json')) await client.storage.read({ bucket: client.bucket, ...object });
    }
  }
  return { status: 'SUCCESS', detectMs: clock.now() - endedMs };
}

async function ended(
  name: string,
  client: BaselineClient,
  { clock }: SimulatedStage,
): Promise<{ state: string; endedMs: number }> {
  const { firstLookMs, growsAfterMs, growth, slowestLookMs } = BASELINE_POLICY;
  const startMs = clock.now();
  for (let waitMs: number = firstLookMs; ; await clock.sleep(waitMs)) {
    const [job] = await client.batch.getJob({ name });
    const state = String(job.status?.state);
    if (state === 'SUCCEEDED' || state === 'FAILED') {
      const { seconds = 0, nanos = 0 } = job.status?.statusEvents?.at(-1)?.eventTime ?? {};
      return { state, endedMs: Number(seconds) * 1000 + Number(nanos) / 1e6 };
    }
    if (clock.now() - startMs > growsAfterMs) waitMs = Math.min(waitMs * growth, slowestLookMs);
  }
}
