import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two measurements of the memory of all tasks. */
const LOOK_MS = 100;
const PAGE_BYTES = 4_096;

/** Memory of one task: its process and all that it started. */
interface Watched {
  readonly pid: number;
  /** Tasks of the same machine share its memory. */
  readonly vm: string;
  readonly taskBytes: number;
  readonly vmBytes: number | undefined;
}

/** Kills processes that use more memory than allowed, like the kernel of a VM. Only on systems with /proc. */
export interface MemoryGuard {
  /** Returns a function that stops the watch. */
  watch(task: Watched): () => void;
}

export function createMemoryGuard(): MemoryGuard {
  const watched = new Set<Watched>();
  let timer: NodeJS.Timeout | undefined;
  /** Processes that the last look found outside all tasks. They never get into one, so they are read once. */
  let outside: ReadonlySet<number> = new Set();
  const look = () => {
    const ids = numbersIn('/proc');
    const processes = ids.filter((pid) => !outside.has(pid)).flatMap(readProcess);
    const trees = new Map([...watched].map((task) => [task, treeOf(task.pid, processes)]));
    const inside = new Set([...trees.values()].flat().map(({ pid }) => pid));
    outside = new Set(ids.filter((pid) => !inside.has(pid)));
    for (const [task, tree] of trees) if (bytesOf(tree) > task.taskBytes) kill(tree);
    for (const vm of new Set([...watched].map((task) => task.vm))) {
      const together = [...trees].filter(([task]) => task.vm === vm);
      const limit = together[0]?.[0].vmBytes ?? Number.POSITIVE_INFINITY;
      const all = together.flatMap(([, tree]) => tree);
      if (bytesOf(all) > limit) kill(all);
    }
  };
  return {
    watch(task) {
      watched.add(task);
      outside = new Set();
      timer ??= setInterval(look, LOOK_MS).unref();
      return () => {
        watched.delete(task);
        if (watched.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
  };
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly bytes: number;
}

const bytesOf = (processes: readonly Process[]) => processes.reduce((sum, { bytes }) => sum + bytes, 0);

/** The largest process, as the kernel chooses when a control group is out of memory. */
function kill(processes: readonly Process[]): void {
  const [largest] = [...processes].sort((a, b) => b.bytes - a.bytes);
  try {
    if (largest) process.kill(largest.pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

function treeOf(root: number, processes: readonly Process[]): readonly Process[] {
  const inside = new Set([root]);
  // A child may be listed before its parent, so the list is searched until nothing more is found.
  for (let size = 0; size < inside.size; ) {
    size = inside.size;
    for (const { pid, parent, group } of processes) {
      if (group === root || inside.has(parent)) inside.add(pid);
    }
  }
  return processes.filter(({ pid }) => inside.has(pid));
}

/** Nothing if the process has ended. */
function readProcess(pid: number): readonly Process[] {
  try {
    // The name of the program, in parentheses, may contain any character.
    const [, parent, group] = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '').split(' ');
    // Pages that are shared with others are not counted for each of them.
    const [, resident = 0, shared = 0] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number);
    const bytes = Math.max(0, resident - shared) * PAGE_BYTES;
    return [{ pid, parent: Number(parent), group: Number(group), bytes }];
  } catch {
    return [];
  }
}

function numbersIn(folder: string): readonly number[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}
