import type { SimulationOptions } from '../../src/local-cloud/simulation.ts';
import type { Call } from '../../src/local-cloud/types.ts';
import { PYTHON } from '../python.ts';
import { BY_TIME } from './call-kinds.ts';
import { processRun } from './process-run.ts';
import { rounded } from './rounded.ts';
import { type SimulatedRun, simulatedRun } from './simulated-run.ts';
import { definitionOf, tasksOf, type Workload } from './workload.ts';

const IMAGE = 'with-library';
/** Half of the tasks get no Spot machine and move. */
const MOVED = 0.5;
const INPUTS = { provisioning_model: 'SPOT', fallback: '[{spot: false}]', fallback_after: '5m' } as const;

/** Number of objects per delete request of post, including claims. */
const DELETED_AT_ONCE = 100;

/** The cost of combinations that can move to other machines, and of each move. */
export interface ClaimsRow {
  /** Number of tasks of the simulated runs. */
  readonly tasks: number;
  /** Requests of one executed task, without and with `fallback`. */
  readonly per_task_without: number;
  readonly per_task: number;
  /** Requests of the Action without status checks and log reads, if no combination moves. */
  readonly action_without: number;
  readonly action: number;
  readonly moved: number;
  /** Requests of the Action for each moved combination. */
  readonly per_move: number;
  readonly correct: boolean;
}

/** Runs `executed` with real tasks, and `simulated` three times: without `fallback`, with it, and with moved tasks. */
export async function measureClaims(executed: Workload, simulated: Workload): Promise<ClaimsRow> {
  const tasks = tasksOf(simulated);
  const before = await perTask(executed, {});
  const after = await perTask(executed, INPUTS);
  const plain = await simulatedRun(simulated, { simulate: worldOf(tasks) });
  const still = await simulatedRun(simulated, { simulate: worldOf(tasks), inputs: INPUTS });
  const short = await simulatedRun(simulated, { simulate: worldOf(tasks * (1 - MOVED)), inputs: INPUTS });
  const moved = Number(/so (\d+) tasks move to standard machines/.exec(short.log)?.[1] ?? 0);
  const [withoutCalls, calls, shortCalls] = [plain, still, short].map(requestsOf) as [number, number, number];
  const isRight = ({ status, wrong, left }: SimulatedRun) =>
    status === 'SUCCESS' && wrong.length === 0 && left.batchJobs + left.objects === 0;
  return {
    tasks,
    per_task_without: before,
    per_task: after,
    action_without: withoutCalls,
    action: calls,
    moved,
    per_move: rounded((shortCalls - calls) / moved, 2),
    correct:
      [plain, still, short].every(isRight) &&
      moved === tasks * MOVED &&
      after - before === 1 &&
      calls - withoutCalls <= Math.ceil(tasks / DELETED_AT_ONCE),
  };
}

/** A world where this many Spot machines start for a Batch job. */
const worldOf = (machines: number): SimulationOptions => ({
  taskMs: [900_000, 900_000],
  fates: {
    job: ({ message }) =>
      message.allocationPolicy?.instances?.[0]?.policy?.provisioningModel === 'SPOT'
        ? { machines: [{ fromMs: 0, tasks: machines }] }
        : undefined,
  },
});

const requestsOf = ({ kinds }: SimulatedRun): number =>
  [...kinds].reduce((sum, [kind, { calls }]) => sum + (BY_TIME.has(kind) ? 0 : calls), 0);

/** Requests of each executed task to Cloud Storage. */
async function perTask(workload: Workload, inputs: Readonly<Record<string, string>>): Promise<number> {
  const run = await processRun({
    definition: definitionOf(workload),
    inputs: { image: IMAGE, poll_interval: '1s', ...inputs },
    cloud: { images: { [IMAGE]: PYTHON } },
  });
  if (run.step.outputs.status !== 'SUCCESS') throw new Error(run.step.log);
  const isOfTask = ({ service, from }: Call) => service === 'storage' && from === 'task';
  return run.calls.filter(isOfTask).length / tasksOf(workload);
}
