import type { Problem } from '../../errors.ts';
import { tasksAtATime } from '../batch-job.ts';
import type { PlannedJob } from '../plan.ts';
import { packingOf } from './packing.ts';
import { shapeOf } from './types.ts';

/** From this number of machines at once, there is a warning for any task. */
const MANY = 100;
/** From this number of machines, there is a warning if the time limit of tasks shows that they are short. */
const MANY_FOR_SHORT_TASKS = 20;
const SHORT_SECONDS = 300;
/** Number of machines that the advice suggests. */
const FEW = 20;

/**
 * Warns about a job that starts a machine for each of many combinations, if nothing limits how many run at a time or
 * share a machine: you pay for each machine more than a minute before and after its task, which is too much for short
 * tasks.
 */
export function manyMachines(planned: PlannedJob): Problem | undefined {
  const { job, machine, combinations, parallelism } = planned;
  const isChosen = parallelism > 0 || machine.cpuMilli !== undefined || machine.memoryMib !== undefined;
  const count = tasksAtATime(planned, combinations.length);
  const many = machine.taskTimeoutSeconds <= SHORT_SECONDS ? MANY_FOR_SHORT_TASKS : MANY;
  if (isChosen || count < many) return undefined;
  const shape = machine.instanceTemplate === undefined ? shapeOf(machine.machineType) : undefined;
  const vcpus = shape && shape.cpuMilli / 1000;
  const size = vcpus === undefined ? '' : ` of ${vcpus} vCPUs (${number(count * vcpus)} vCPUs together)`;
  const { tasksPerVm = 1 } = packingOf({ ...machine, cpuMilli: 1000 });
  const packed = shape && !machine.gpu ? tasksPerVm : 1;
  const few = `"max-parallel: ${FEW * packed}"`;
  const hint =
    packed > 1
      ? `Let short tasks share machines: with "cpu_count: 1" ${number(Math.ceil(count / packed))} machines start; with ${few} as well ${FEW}, which take one task after the other.`
      : `With ${few}, ${FEW} machines start and take one task after the other.`;
  return {
    code: 'many-machines',
    message: `Job '${job.id}' starts ${number(count)} machines${size}, one for each combination. You also pay while each one boots and shuts down, about a minute and a half: more than short tasks cost.`,
    at: job.strategy.at,
    hint,
  };
}

const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
