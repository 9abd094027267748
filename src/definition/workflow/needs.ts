import type { Position } from '../../errors.ts';
import { nearestName } from '../suggestion.ts';
import { kindName, type Member } from '../yaml/tree.ts';
import { listOf, type Reading, wrongType } from './reading.ts';

/** A need as written. */
export interface Need {
  readonly id: string;
  readonly at: Position;
}

/** `ids`: all jobs of the file. */
export function readNeeds(
  reading: Reading,
  member: Member | undefined,
  owner: string,
  ids: readonly string[],
): readonly Need[] {
  if (member?.node.kind === 'scalar' && typeof member.node.value === 'string') {
    const { value, at } = member.node;
    const nearest = ids.includes(value) ? value : (nearestName(value, ids) ?? value);
    // Under a misspelled key the key is the problem.
    if (member.key === 'needs') {
      wrongType(reading, member, owner, 'a list of jobs', `Write needs: [${nearest}].`);
    }
    // A name that does not exist needs no second problem.
    return ids.includes(nearest) ? [{ id: nearest, at }] : [];
  }
  return (listOf(reading, member, owner) ?? []).flatMap((item) => {
    if (item.kind === 'scalar' && typeof item.value === 'string') return [{ id: item.value, at: item.at }];
    reading.problem(
      'wrong-type',
      `${owner}: a need must be the id of a job; got ${kindName(item)}.`,
      item.at,
    );
    return [];
  });
}

/**
 * Reports needs for which the library waits until its timeout, or fails with an error without a position: needs that do
 * not exist, duplicates, a job that needs itself, and cycles with their path. Returns the valid needs.
 */
export function checkedNeeds(
  reading: Reading,
  jobs: ReadonlyMap<string, readonly Need[]>,
  /** All jobs of the file, including those that cannot be read. */
  ids: readonly string[],
): Map<string, readonly string[]> {
  const all = new Set(ids);
  const right = new Map<string, string[]>();
  for (const [job, needs] of jobs) {
    const known: string[] = [];
    for (const { id, at } of needs) {
      if (id === job) {
        reading.problem('needs-itself', `Job '${job}' needs itself.`, at);
      } else if (!all.has(id)) {
        const nearest = nearestName(id, ids);
        const hint = nearest ? `Did you mean '${nearest}'?` : `Jobs: ${ids.join(', ')}.`;
        reading.problem(
          'unknown-need',
          `Job '${job}' needs '${id}', which is not a job of this workflow.`,
          at,
          hint,
        );
      } else if (known.includes(id)) {
        reading.problem('duplicate-need', `Job '${job}' needs '${id}' twice.`, at, 'Remove one of them.');
      } else known.push(id);
    }
    right.set(job, known);
  }
  for (const cycle of findCycles(right)) {
    const [first = '', second = ''] = cycle;
    const at = jobs.get(first)?.find(({ id }) => id === second)?.at;
    const message = `Jobs need each other in a cycle: ${cycle.join(' → ')}.`;
    if (at) reading.problem('needs-cycle', message, at, 'Remove one of these needs.');
  }
  return right;
}

/** Ids that `start` contains or reaches by needs; jobs on a cycle reach themselves. */
export function reachedFrom(
  start: readonly string[],
  needsOf: (id: string) => readonly string[],
): ReadonlySet<string> {
  const reached = new Set<string>();
  // Not recursive, because a chain of needs may be as long as the file.
  const open = [...start];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...needsOf(next));
  }
  return reached;
}

/** Cycles that share no job: the jobs of each in order, with the first one repeated at the end. */
function findCycles(needs: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const done = new Set<string>();
  for (const start of needs.keys()) {
    // Not recursive, because a chain of needs may be as long as the file.
    const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
    const onPath = new Set([start]);
    while (path.length > 0) {
      const top = path.at(-1);
      if (!top) break;
      const need = needs.get(top.id)?.[top.next++];
      if (need === undefined || done.has(top.id)) {
        path.pop();
        onPath.delete(top.id);
        done.add(top.id);
      } else if (onPath.has(need)) {
        const from = path.findIndex(({ id }) => id === need);
        cycles.push([...path.slice(from).map(({ id }) => id), need]);
        for (const { id } of path.splice(0)) done.add(id);
      } else if (!done.has(need)) {
        path.push({ id: need, next: 0 });
        onPath.add(need);
      }
    }
  }
  return cycles;
}
