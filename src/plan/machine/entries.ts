import type { Argument, Job } from '../../definition/model.ts';
import type { Value } from '../../definition/python/value.ts';
import { misspelledKey, nearestName } from '../../definition/suggestion.ts';
import type { Position, Problem } from '../../errors.ts';
import type { MachineInputs } from '../../inputs/machine.ts';
import { RESOURCE_FIELDS } from '../../inputs/resource-fields.ts';
import { givenArguments } from './unknown-argument.ts';

/** An argument of the definition or of an input; only the definition has positions. */
export type GivenArgument = Pick<Argument, 'value'> & Partial<Pick<Argument, 'at' | 'keyAt' | 'isWrong'>>;

export type ListName = 'fallback' | 'on_out_of_memory';

/** One entry of `fallback` or `on_out_of_memory`: arguments that replace those of the job. */
export interface Entry {
  readonly list: ListName;
  /** From 1. */
  readonly number: number;
  readonly at?: Position;
  /** Whether it comes from an input, for all jobs. */
  readonly isOfInput: boolean;
  readonly members: ReadonlyMap<string, GivenArgument>;
}

/** The place of an entry, for messages. */
export const entryText = ({ list, number, isOfInput }: Entry, job: Job): string =>
  isOfInput ? `input "${list}", entry ${number}` : `Job '${job.id}': runs-on.with.${list}, entry ${number}`;

/** More entries are a mistake: each is a machine to check, and would take at least minutes. */
const MOST_ENTRIES = 20;

/** Arguments that are the same for all Batch jobs of a job. */
const OF_THE_JOB: readonly string[] = [
  ...['fallback', 'fallback_after', 'max_preemptions', 'on_out_of_memory', 'start_early', 'expected'],
  ...['gcs_bucket', 'credentials_path', 'needs_artifacts', 'mounts', 'instance_template'],
];

/** The list `fallback` or `on_out_of_memory` of a job: its own, else that of the input. */
export interface Given {
  readonly entries: readonly Entry[];
  /** `on_out_of_memory: next` */
  readonly isNext: boolean;
  readonly problems: readonly Problem[];
}

export function entriesOf(job: Job, list: ListName, inputs: MachineInputs): Given {
  const own = givenArguments(job).get(list);
  if (own?.isWrong) return { entries: [], isNext: false, problems: [] };
  if (own && own.value !== null) return ownEntries(job, list, own);
  const given = list === 'fallback' ? inputs.fallback : inputs.onOutOfMemory;
  if (given === 'next') return { entries: [], isNext: true, problems: [] };
  const written = (given ?? []).map((members, index) => ({
    list,
    number: index + 1,
    isOfInput: true,
    members: membersOf(members),
  }));
  return checked(job, written);
}

const EXPECTED: Readonly<Record<ListName, string>> = {
  fallback: 'must be a list of mappings',
  on_out_of_memory: "must be 'next' or a list of mappings",
};
const HINTS: Readonly<Record<ListName, string>> = {
  fallback: 'Write for example [{spot: false}, {machine_type: n2-standard-4, spot: false}].',
  on_out_of_memory: 'Write for example [{memory_mb: 8192}, {machine_type: e2-highmem-4, memory_mb: 29000}].',
};

const membersOf = (mapping: ReadonlyMap<Value, Value>): ReadonlyMap<string, GivenArgument> =>
  new Map([...mapping].map(([key, value]) => [String(key), { value }]));

function ownEntries(job: Job, list: ListName, own: Argument): Given {
  if (list === 'on_out_of_memory' && own.value === 'next') return { entries: [], isNext: true, problems: [] };
  const refused = (what: string): Given => {
    const message = `Job '${job.id}': runs-on.with.${list} ${what}.`;
    return {
      entries: [],
      isNext: false,
      problems: [{ code: 'invalid-runs-on', message, at: own.at, hint: HINTS[list] }],
    };
  };
  if (!own.items) return refused(EXPECTED[list]);
  return checked(
    job,
    own.items.map(({ at, members }, index) => ({ list, number: index + 1, at, isOfInput: false, members })),
  );
}

type Unchecked = Omit<Entry, 'members'> & { readonly members: Entry['members'] | undefined };

function checked(job: Job, written: readonly Unchecked[]): Given {
  const problems: Problem[] = [];
  const last = written[MOST_ENTRIES];
  if (last) problems.push(tooMany({ ...last, members: new Map() }, job));
  const entries = written.slice(0, MOST_ENTRIES).flatMap((each): Entry[] => {
    const { members } = each;
    const entry = { ...each, members: members ?? new Map<string, GivenArgument>() };
    const wrong = [...entry.members].flatMap(
      ([name, argument]) => wrongMember(entry, job, name, argument) ?? [],
    );
    if (entry.members.size === 0) wrong.push(emptyEntry(entry, job, members !== undefined));
    problems.push(...wrong);
    return wrong.length === 0 ? [entry] : [];
  });
  return { entries, isNext: false, problems };
}

const problemAt = (entry: Entry, at: Position | undefined, code: string) => ({
  code: entry.isOfInput && code !== 'unknown-key' ? 'invalid-input' : code,
  ...(at && { at }),
});

const tooMany = (entry: Entry, job: Job): Problem => ({
  ...problemAt(entry, entry.at, 'invalid-runs-on'),
  message: `${entryText(entry, job)}: a list has at most ${MOST_ENTRIES} entries.`,
});

const emptyEntry = (entry: Entry, job: Job, isMapping: boolean): Problem => ({
  ...problemAt(entry, entry.at, 'invalid-runs-on'),
  message: `${entryText(entry, job)}: ${isMapping ? 'it changes nothing' : 'it must be a mapping'}.`,
  hint: HINTS[entry.list],
});

function wrongMember(entry: Entry, job: Job, name: string, argument: GivenArgument): Problem | undefined {
  const known = Object.keys(RESOURCE_FIELDS).filter((each) => !OF_THE_JOB.includes(each));
  if (known.includes(name)) return undefined;
  const at = argument.keyAt ?? entry.at;
  if (OF_THE_JOB.includes(name)) {
    return {
      ...problemAt(entry, at, 'invalid-runs-on'),
      message: `${entryText(entry, job)}: ${name} cannot be changed in an entry.`,
      hint: 'Write it directly under runs-on.with.',
    };
  }
  const nearest = misspelledKey(name, known) ?? nearestName(name, known);
  return {
    code: entry.isOfInput ? 'invalid-input' : 'unknown-key',
    ...(at && { at }),
    message: `${entryText(entry, job)}: it has the unknown key '${name}'.`,
    hint: nearest ? `Did you mean '${nearest}'?` : `Known: ${known.join(', ')}.`,
  };
}
