import type { Combination } from '../definition/model.ts';
import { textOf, type Value } from '../definition/python/value.ts';
import { nearestName } from '../definition/suggestion.ts';
import type { Problem } from '../errors.ts';
import type { Draft } from './draft.ts';
import { isUnlisted } from './glob-job.ts';
import { transitiveNeeds } from './needs.ts';
import type { LeftOut, Plan, PlannedJob } from './plan.ts';

/** A parsed entry of the input `only`. */
interface Entry {
  readonly text: string;
  readonly planned: PlannedJob;
  /** Matrix key → value; empty for the whole job. */
  readonly conditions: ReadonlyMap<string, string>;
}

/**
 * The part of a plan that the entries of the input `only` select, and everything that it needs: all combinations of a
 * job that another one needs. An entry is `job` or `job: key=value, key=value`; each name and value is plain or encoded
 * as in the path of a file (`combinationPath`). An entry that matches nothing is a problem.
 */
export function onlyPart(
  plan: Draft,
  entries: readonly string[],
): { readonly plan: Plan; readonly problems: readonly Problem[] } {
  if (entries.length === 0) return { plan, problems: [] };
  const problems: Problem[] = [];
  const chosen = new Map<string, Set<number>>();
  const matches = matcher(plan.unknown?.combinations);
  for (const text of entries) {
    const entry = readEntry(plan, text);
    if (!entry) continue;
    const found = 'problem' in entry ? entry : matches(entry);
    if ('problem' in found) problems.push(found.problem);
    if ('problem' in entry || 'problem' in found) continue;
    const { id } = entry.planned.job;
    chosen.set(id, new Set([...(chosen.get(id) ?? []), ...found.indices]));
  }
  if (problems.length > 0) return { plan, problems };
  const needed = new Set(transitiveNeeds(plan, [...chosen.keys()]));
  const jobs = new Map<string, PlannedJob>();
  for (const [id, planned] of plan.jobs) {
    const indices = chosen.get(id);
    if (needed.has(id)) jobs.set(id, planned);
    else if (indices) {
      const combinations = planned.combinations.filter((_, index) => indices.has(index));
      jobs.set(id, { ...planned, combinations });
    }
  }
  const leftOut = leftOutOf(plan, jobs);
  if (leftOut.jobs.length + leftOut.parts.length === 0) return { plan, problems: [] };
  const kept = new Map([...plan.workflow.jobs].filter(([id]) => jobs.has(id)));
  const isOfKept = ({ message }: Problem) =>
    !leftOut.jobs.some((id) => /^[Jj]ob '(.*?)'/.exec(message)?.[1] === id);
  return {
    plan: {
      ...plan,
      workflow: { ...plan.workflow, jobs: kept },
      jobs,
      warnings: plan.warnings.filter(isOfKept),
      leftOut,
    },
    problems: [],
  };
}

function leftOutOf(plan: Plan, jobs: Plan['jobs']): LeftOut {
  const parts = [...jobs].flatMap(([job, { combinations }]) => {
    const all = plan.jobs.get(job)?.combinations.length ?? 0;
    return combinations.length < all ? [{ job, left: all - combinations.length, all }] : [];
  });
  return { jobs: [...plan.jobs.keys()].filter((id) => !jobs.has(id)), parts };
}

/** `%2F` is a slash, as in a path; anything that is not valid encoded UTF-8 stays unchanged. */
function decoded(text: string): string {
  return text.trim().replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/** Undefined if it may name a job that cannot be read. */
function readEntry(plan: Draft, text: string): Entry | { readonly problem: Problem } | undefined {
  const planned = jobNamed(plan, text);
  if (planned) return { text, planned, conditions: new Map() };
  // The id of a job may contain colons: the longest match counts.
  const colons = [...text.matchAll(/:/g)].map(({ index }) => index).reverse();
  for (const colon of colons) {
    const named = jobNamed(plan, text.slice(0, colon));
    if (named) return withConditions(text, named, text.slice(colon + 1));
  }
  const name = decoded(text.slice(0, colons.at(-1) ?? text.length));
  const ids = plan.unknown ? plan.unknown.ids : [...plan.jobs.keys()];
  if (!ids || ids.some((id) => !plan.jobs.has(id) && text.includes(id))) return undefined;
  return {
    problem: {
      code: 'unknown-only',
      message: `input "only" names '${name}', which is not a job of workflow '${plan.workflow.name}'.`,
      hint: nearestOf(name, ids, 'Jobs'),
    },
  };
}

function jobNamed({ jobs }: Plan, text: string): PlannedJob | undefined {
  return jobs.get(text.trim()) ?? jobs.get(decoded(text));
}

function withConditions(
  text: string,
  planned: PlannedJob,
  written: string,
): Entry | { readonly problem: Problem } {
  const conditions = new Map<string, string>();
  for (const part of written.split(',').map((each) => each.trim())) {
    const sign = part.indexOf('=');
    const key = decoded(part.slice(0, Math.max(0, sign)));
    if (key === '' || conditions.has(key)) {
      const wrong = key === '' ? `'${part}' is not KEY=VALUE` : `'${key}' occurs twice`;
      return {
        problem: {
          code: 'invalid-only',
          message: `input "only" has the entry '${text}', in which ${wrong}.`,
          hint: "Write 'job' or 'job: key=value, key=value', one per line; a comma in a value is %2C.",
        },
      };
    }
    conditions.set(key, decoded(part.slice(sign + 1)));
  }
  return { text, planned, conditions };
}

type Matches = (entry: Entry) => { readonly indices: readonly number[] } | { readonly problem: Problem };

/**
 * Finds what entries match. Entries with the same keys share one index of the combinations: there can be thousands of
 * entries for 100,000 combinations.
 */
function matcher(unknown: ReadonlySet<string> = new Set()): Matches {
  const indexes = new Map<string, ReadonlyMap<string, readonly number[]>>();
  return (entry) => {
    const { planned, conditions } = entry;
    const { combinations } = planned;
    // The content of a bucket that was not listed is unknown.
    if (conditions.size === 0 || isUnlisted(planned) || unknown.has(planned.job.id))
      return { indices: [...combinations.keys()] };
    const keys = [...conditions.keys()].sort();
    const name = JSON.stringify([planned.job.id, keys]);
    const index = indexes.get(name) ?? indexOf(combinations, keys);
    indexes.set(name, index);
    const indices = index.get(JSON.stringify(keys.map((key) => conditions.get(key))));
    return indices ? { indices } : { problem: noMatch(entry) };
  };
}

function indexOf(
  combinations: readonly Combination[],
  keys: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { matrix }] of combinations.entries()) {
    const values = keys.map((key) => valueText(matrix.get(key)));
    const text = JSON.stringify(values);
    const same = found.get(text);
    if (same) same.push(index);
    else found.set(text, [index]);
  }
  return found;
}

const valueText = (value: Value | undefined): string | null =>
  value === undefined ? null : textOf(value).toWellFormed();

/** Reports which part of an entry does not exist, and the nearest name. */
function noMatch({ text, planned, conditions }: Entry): Problem {
  const { combinations, job } = planned;
  const problem = (message: string, hint: string): Problem => ({
    code: 'unknown-only',
    message: `input "only" has the entry '${text}', but ${message}.`,
    hint,
  });
  const values = new Map<string, Set<string>>();
  for (const { matrix } of combinations) {
    for (const [key, value] of matrix)
      values.set(key, (values.get(key) ?? new Set()).add(valueText(value) ?? ''));
  }
  if (values.size === 0) return problem(`job '${job.id}' has no matrix`, `Write '${job.id}' alone.`);
  for (const [key, value] of conditions) {
    const known = values.get(key);
    if (!known)
      return problem(
        `the matrix of '${job.id}' has no key '${key}'`,
        nearestOf(key, [...values.keys()], 'Keys'),
      );
    if (!known.has(value))
      return problem(`'${key}' is never '${value}'`, nearestOf(value, [...known], 'Values'));
  }
  return problem(`job '${job.id}' has no such combination`, 'Give fewer of its keys.');
}

/** Number of names that a hint lists, and that are compared with a misspelled one. */
const MOST_LISTED = 10;
const MOST_COMPARED = 10_000;

function nearestOf(name: string, known: readonly string[], what: string): string {
  // Names of two letters are similar to any other.
  const nearest = name.length > 2 ? nearestName(name, known.slice(0, MOST_COMPARED)) : undefined;
  if (nearest !== undefined) return `Did you mean '${written(nearest)}'?`;
  const more = known.length > MOST_LISTED ? ', …' : '';
  return `${what}: ${known.slice(0, MOST_LISTED).map(written).join(', ')}${more}.`;
}

/** A value as an entry must have it: what would end it or change it is percent-encoded. */
const written = (text: string): string =>
  text === '' ? '(empty)' : /[,%\n]|^\s|\s$/.test(text) ? encodeURIComponent(text.toWellFormed()) : text;
