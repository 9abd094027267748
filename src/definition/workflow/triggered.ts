import type { Strategy } from '../model.ts';
import { textOf } from '../python/value.ts';
import { expansionProblems } from '../strategy/strategy.ts';
import type { MappingNode, Member, Tree } from '../yaml/tree.ts';
import type { Reading } from './reading.ts';

/** What the task runner omits in jobs that run inside a task (src/task/trigger.py). */
const LEFT_OUT = ['runs-on', 'runs_on', 'retry'];

/** A workflow as a `trigger` stage runs it: its jobs have no machines of their own, and `retry` has no effect. */
export const asTriggered = (workflow: MappingNode): MappingNode =>
  withMembers(workflow, ({ key, node }) =>
    key === 'jobs' && node.kind === 'mapping'
      ? withMembers(node, ({ node: job }) => withoutMachine(job))
      : node,
  );

const withMembers = (node: MappingNode, change: (member: Member) => Tree): MappingNode => ({
  ...node,
  members: node.members.map((member) => ({ ...member, node: change(member) })),
});

const withoutMachine = (job: Tree): Tree =>
  job.kind === 'mapping'
    ? { ...job, members: job.members.filter(({ key }) => !LEFT_OUT.includes(textOf(key))) }
    : job;

/** Params that the `trigger` stages below give to the workflow of that name. */
export function paramsGivenTo(workflow: string, nodes: Iterable<Tree>): ReadonlySet<string> {
  const given = new Set<string>();
  const visit = (node: Tree): void => {
    if (node.kind === 'sequence') for (const item of node.items) visit(item);
    if (node.kind !== 'mapping') return;
    const memberOf = (key: string) => node.members.find((each) => each.key === key)?.node;
    const [trigger, params] = [memberOf('trigger'), memberOf('params')];
    if (trigger?.kind === 'scalar' && trigger.value === workflow && params?.kind === 'mapping') {
      for (const { key } of params.members) given.add(textOf(key));
    }
    for (const member of node.members) visit(member.node);
  };
  for (const node of nodes) visit(node);
  return given;
}

/** The limit for a job of the root workflow; inside a task, nothing enforces a limit. */
const MOST_EXPANDED = 100_000;

/** Problems that only the expansion of a strategy finds, for a job without its own plan. */
export function checkExpansion(
  reading: Reading,
  strategy: Strategy,
  { isWrong }: { readonly isWrong: boolean },
): void {
  for (const { code, message, at, hint } of expansionProblems(strategy, MOST_EXPANDED, { isWrong })) {
    reading.problem(code, message, at ?? strategy.at, hint);
  }
}
