import { openStage } from '../scenarios/scenario.ts';
import { BY_TIME, kindsOf } from './call-kinds.ts';

/** Number of calls of the Action by kind, without kinds that depend on the duration of tasks. */
export interface Counted {
  readonly status: string;
  readonly calls: Readonly<Record<string, number>>;
}

const definition = (tasks: number) => `name: same
jobs:
  many:
    strategy: {matrix: {n: [${Array.from({ length: tasks }, (_, n) => n)}]}}
    stages:
      - {name: Count, id: count, run: 'result.context.update({"n": \${{ matrix.n }}})'}
  last:
    needs: [many]
    stages: [{name: End, id: end, echo: done}]
`;

/** The calls of two runs by the same bundle: one with executed tasks, one with simulated tasks. */
export async function callsOfBoth(tasks: number): Promise<{ executed: Counted; simulated: Counted }> {
  const run = async (options: Parameters<typeof openStage>[0]): Promise<Counted> => {
    const stage = await openStage({ ...options, storage: 'in-process' });
    try {
      const { main } = await stage.run({ definition: definition(tasks) });
      const { calls } = await stage.cloud.state();
      const kinds = [...kindsOf(calls)].filter(([kind]) => !BY_TIME.has(kind)).sort();
      return {
        status: main.outputs.status ?? main.log,
        calls: Object.fromEntries(kinds.map(([kind, count]) => [kind, count.calls])),
      };
    } finally {
      await stage.end();
    }
  };
  return {
    executed: await run({}),
    simulated: await run({ simulate: { bootMs: 0, taskMs: [0, 2_000], speed: 1 } }),
  };
}
