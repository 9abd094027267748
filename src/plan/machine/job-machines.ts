import type { Job } from '../../definition/model.ts';
import type { Problem } from '../../errors.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import { FALLBACK_AFTER } from '../../inputs/machine.ts';
import { parseSeconds } from '../../inputs/parsers.ts';
import { RESOURCE_FIELDS } from '../../inputs/resource-fields.ts';
import type { Machine, Moves } from '../plan.ts';
import { type Entry, entriesOf, type Given } from './entries.ts';
import { type MachineRead, readMachine } from './machine.ts';
import { moreMemory, withoutMoreMemory } from './more-memory.ts';
import { checkStandard, maxPreemptionsOf, provisioningModelOf } from './provisioning.ts';
import { type EarlyTerms, earlyTermsOf } from './start-early.ts';
import { isRegional, type Layers, type WithReader, withReader } from './with-reader.ts';

export interface JobMachines extends MachineRead {
  readonly moves?: Moves;
  readonly early?: EarlyTerms;
  /** Arguments whose values, or those of their inputs, are not known, because they have problems. */
  readonly unread: ReadonlySet<string>;
  /** Arguments at which a problem is reported. */
  readonly reported: ReadonlySet<string>;
}

/**
 * The machine of a job, and those that its combinations may move to: each entry of `fallback` and of `on_out_of_memory`
 * overrides the job's own arguments. Every machine is checked as a whole. If the job's own machine has problems, those
 * of the others are reported only if they are not consequences.
 */
export function machineOf(
  job: Job,
  inputs: Inputs,
  wrongInputs: ReadonlySet<string> = NONE_WRONG,
): JobMachines {
  const read = withReader(job, wrongInputs);
  const lists = listsOf(job, read, inputs);
  const losses = lossesOf(read, lists.fallback, inputs);
  const afterMs = fallbackAfterMs(read, inputs);
  const early = earlyTermsOf(read, inputs);
  const own = { ...readMachine(read, inputs, losses), early };
  const hasFallback = lists.fallback.entries.length > 0;
  if (own.machine && losses !== undefined && !hasFallback) checkStandard(read, own.machine.machineType);
  const problems = [...own.problems, ...lists.fallback.problems, ...lists.memory.problems];
  const { machine, ...known } = own;
  const found = new Found();
  const hasOthers = hasFallback || losses !== undefined || lists.isForMemory;
  const refused = new Set([...read.refused, ...read.unread]);
  const machines = hasOthers
    ? rungs({ job, inputs, wrongInputs, own: own.draft, refused, losses, lists, found })
    : [];
  const moves = { machines, fallbackAfterMs: afterMs, isForMemory: lists.isForMemory };
  const hasMoves = lists.isForMemory || machines.length > 1;
  const isRight = problems.length + found.problems.length === 0 && machine !== undefined;
  return {
    ...known,
    reported: read.reported,
    unread: new Set(Object.keys(RESOURCE_FIELDS).filter(read.isUnread)),
    ...(isRight && { machine }),
    ...(hasMoves && { moves }),
    problems: [...problems, ...found.problems],
    warnings: [...own.warnings, ...found.warnings],
  };
}

const NONE_WRONG: ReadonlySet<string> = new Set();

/** Problems with the machines of entries, each text once. */
class Found {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];

  add(read: MachineRead): void {
    const isNew = (known: readonly Problem[]) => (each: Problem) =>
      known.every(({ message }) => message !== each.message);
    this.problems.push(...read.problems.filter(isNew(this.problems)));
    this.warnings.push(...read.warnings.filter(isNew(this.warnings)));
  }
}

interface Lists {
  readonly fallback: Given;
  readonly memory: Given;
  readonly isForMemory: boolean;
}

/** For a job whose instance template defines its machine, the lists of the inputs are omitted. */
function listsOf(job: Job, read: WithReader, inputs: Inputs): Lists {
  const hasTemplate = (read.text('instance_template') ?? inputs.machine.instanceTemplate) !== undefined;
  const { fallback: _, onOutOfMemory: __, ...others } = inputs.machine;
  const defaults = hasTemplate ? others : inputs.machine;
  const memory = entriesOf(job, 'on_out_of_memory', defaults);
  return {
    fallback: entriesOf(job, 'fallback', defaults),
    memory,
    isForMemory: memory.isNext || memory.entries.length > 0,
  };
}

function lossesOf(read: WithReader, fallback: Given, inputs: Inputs): number | undefined {
  const defaults = inputs.machine;
  const hasTemplate = (read.text('instance_template') ?? defaults.instanceTemplate) !== undefined;
  if (hasTemplate) return undefined;
  const model = provisioningModelOf(withReader(read.job, NONE_WRONG), defaults);
  return maxPreemptionsOf(read, { model, hasFallback: fallback.entries.length > 0, defaults });
}

/** Milliseconds. */
function fallbackAfterMs(read: WithReader, inputs: Inputs): number {
  const text = read.text('fallback_after');
  if (text === undefined) return inputs.machine.fallbackAfterSeconds * 1000;
  const seconds = parseSeconds(text);
  const { min, max } = FALLBACK_AFTER;
  if (seconds !== undefined && seconds >= min && seconds <= max) return seconds * 1000;
  read.refuse(
    'fallback_after',
    `must be a time from ${min} to ${max} seconds, such as "10m" or "1h30m"; got ${JSON.stringify(text)}`,
  );
  return 0;
}

interface RungsOf {
  readonly job: Job;
  readonly inputs: Inputs;
  readonly wrongInputs: ReadonlySet<string>;
  readonly own: Machine;
  /** Arguments of the job that have problems. */
  readonly refused: ReadonlySet<string>;
  readonly losses: number | undefined;
  readonly lists: Lists;
  readonly found: Found;
}

/** The machines for all combinations of entries; see `Moves`. */
function rungs(of: RungsOf): readonly (readonly Machine[])[] {
  const { job, inputs, own, losses, lists, found } = of;
  const { fallback, memory } = lists;
  const standard: Entry = {
    list: 'fallback',
    number: 1,
    isOfInput: false,
    members: new Map([['spot', { value: false }]]),
  };
  const isStandard = fallback.entries.length === 0 && losses !== undefined;
  const entries = isStandard ? [standard] : fallback.entries;
  const machineWith = (over: readonly Entry[], isLast: boolean): Machine | undefined => {
    const layers = layersOf(of, over);
    const result = readMachine(
      withReader(job, of.wrongInputs, layers),
      inputsFor(layers, inputs),
      isLast ? undefined : losses,
    );
    found.add(result);
    return result.problems.length === 0 ? result.draft : undefined;
  };
  return [undefined, ...entries].map((entry, at) => {
    const isLast = at === entries.length;
    const layers = entry ? [entry] : [];
    const first = entry ? machineWith(layers, isLast) : own;
    if (!first) return [];
    if (!memory.isNext) {
      const others = memory.entries.flatMap((each) => machineWith([...layers, each], isLast) ?? []);
      if (!entry && of.refused.size === 0)
        found.warnings.push(...withoutMoreMemory(job, memory.entries, [first, ...others]));
      return [first, ...others];
    }
    return [first, ...largerOf(of, { first, layers, losses: isLast ? undefined : losses })];
  });
}

/** `on_out_of_memory: next`, up to the first machine that does not fit the job. */
function largerOf(
  of: RungsOf,
  from: {
    readonly first: Machine;
    readonly layers: readonly Entry[];
    readonly losses: number | undefined;
  },
): readonly Machine[] {
  const { job, inputs } = of;
  const { first, losses } = from;
  const machines: Machine[] = [];
  for (const members of moreMemory(first)) {
    const entry: Entry = { list: 'on_out_of_memory', number: machines.length + 1, isOfInput: false, members };
    const layers = layersOf(of, [...from.layers, entry]);
    const reader = withReader(job, of.wrongInputs, layers);
    const { draft, problems } = readMachine(reader, inputsFor(layers, inputs), losses);
    if (problems.length > 0) break;
    machines.push(draft);
  }
  return machines;
}

/** The inputs without values that do not exist in another region. */
function inputsFor({ isElsewhere }: Layers, inputs: Inputs): Inputs {
  if (!isElsewhere) return inputs;
  const { reservation: _, subnetwork, ...machine } = inputs.machine;
  const isKept = subnetwork !== undefined && !isRegional(subnetwork);
  return { ...inputs, machine: { ...machine, zones: [], ...(isKept && { subnetwork }) } };
}

function layersOf({ own, refused }: RungsOf, entries: readonly Entry[]): Layers {
  const region = entries.findLast(({ members }) => members.has('region'))?.members.get('region')?.value;
  return { entries, isElsewhere: region !== undefined && region !== own.region, refused };
}
