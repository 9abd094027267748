import '../faults/certificate-file.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Script } from '../../src/local-cloud/types.ts';
import { taskProgram } from '../task/task-program.ts';
import type { SimulatedStage } from './simulated-stage.ts';

// grpc-js reads the certificate on import.
const { openSimulatedStage } = await import('./simulated-stage.ts');

type TaskOf = (key: { readonly index: number; readonly attempt: number }) => Script;
let taskOf: TaskOf = () => ({ ms: 10_000, ending: 'succeeds' });
let stage: SimulatedStage;
beforeAll(async () => {
  stage = await openSimulatedStage({ simulate: { fates: { task: (key) => taskOf(key) } } });
});
afterAll(() => stage.end());

const definitionOf = (tasks: number, more = '') => `name: cost
jobs:
  wide:
${more}    strategy:
      fail-fast: false
      matrix: {n: [${Array.from({ length: tasks }, (_, at) => at).join(', ')}]}
    stages:
      - name: Work
        run: pass
`;

/** Large enough for an amount with several digits. */
const PRICE = 1_000_000;
const HOUR_MS = 3_600_000;
/** Maximum relative difference between the reported cost and the charges of the cloud. */
const TOLERANCE = 0.05;

interface Cost {
  readonly status: string;
  /** Cost in the log, and charges of the cloud. */
  readonly reported: number;
  readonly charged: number;
  readonly worked: number;
  readonly machines: number;
}

async function costOf(definition: string, inputs: Readonly<Record<string, string>>): Promise<Cost> {
  await stage.cloud.reset();
  const { main } = await stage.run({
    definition,
    inputs: { prices: `{e2-standard-4: ${PRICE}}`, timeout: '6h', stream_logs: 'false', ...inputs },
    program: taskProgram,
  });
  const { machines = [] } = await stage.cloud.state();
  const charged = machines.reduce((sum, { fromMs, untilMs = Number.NaN }) => sum + untilMs - fromMs, 0);
  const [, worked = '', amount = ''] =
    /^Machines: about .* vCPU-hours paid, (.*) worked, about (.*) USD\.$/m.exec(main.log) ?? [];
  return {
    status: main.outputs.status ?? '',
    reported: Number(amount.replaceAll(',', '')),
    charged: (charged / HOUR_MS) * PRICE,
    worked: Number(worked),
    machines: machines.length,
  };
}

const TEN_SECONDS: TaskOf = () => ({ ms: 10_000, ending: 'succeeds' });
const UNEVEN: TaskOf = ({ index }) => ({ ms: 5_000 + ((index * 7_919) % 300) * 1_000, ending: 'succeeds' });
/** A tenth of the machines are preempted, half of them without a notice. */
const LOST: TaskOf = ({ index, attempt }) =>
  index % 10 === 0 && attempt === 0
    ? { ms: 40_000, ending: index % 20 === 0 ? 'preempted' : 'lost' }
    : { ms: 100_000, ending: 'succeeds' };
const FAILING: TaskOf = ({ index }) => ({ ms: 60_000, ending: index % 4 === 0 ? 'fails' : 'succeeds' });

test.each<[string, number, Readonly<Record<string, string>>, TaskOf, string]>([
  ['one machine for each', 300, {}, TEN_SECONDS, ''],
  ['20 at a time', 300, { max_parallel_tasks: '20' }, TEN_SECONDS, ''],
  ['four on a machine', 300, { cpu_count: '1' }, TEN_SECONDS, ''],
  ['80 at a time, four on a machine', 300, { cpu_count: '1', max_parallel_tasks: '80' }, TEN_SECONDS, ''],
  ['8 at a time', 300, { max_parallel_tasks: '8' }, TEN_SECONDS, ''],
  ['32 at a time, four on a machine', 300, { cpu_count: '1', max_parallel_tasks: '32' }, TEN_SECONDS, ''],
  ['tasks of any length', 100, { max_parallel_tasks: '16' }, UNEVEN, ''],
  ['tasks of any length, four on a machine', 100, { cpu_count: '1', max_parallel_tasks: '16' }, UNEVEN, ''],
  ['lost machines', 60, { max_retries: '3' }, LOST, ''],
  ['lost machines, 20 at a time', 60, { max_retries: '3', max_parallel_tasks: '20' }, LOST, ''],
  ['tasks that fail and are retried', 20, {}, FAILING, '    retry: 2\n'],
])('the reported cost of a run matches the charges of the cloud: %s', async (_, tasks, inputs, task, more) => {
  taskOf = task;
  const { reported, charged } = await costOf(definitionOf(tasks, more), inputs);
  expect(charged).toBeGreaterThan(0);
  expect(Math.abs(reported / charged - 1)).toBeLessThan(TOLERANCE);
});

test('the report also shows the worked time, which is a tenth of the paid time for short tasks', async () => {
  taskOf = TEN_SECONDS;
  const { worked, charged, machines } = await costOf(definitionOf(300), {});
  expect([worked, machines]).toEqual([3.3, 300]);
  expect(worked / ((charged / PRICE) * 4)).toBeCloseTo(0.1);
});

test('a run that exceeds its timeout reports the cost so far', async () => {
  taskOf = () => ({ ms: HOUR_MS, ending: 'succeeds' });
  const { status, reported, charged } = await costOf(definitionOf(10), { timeout: '30m' });
  expect(status).toBe('TIMEOUT');
  expect(Math.abs(reported / charged - 1)).toBeLessThan(TOLERANCE);
});
