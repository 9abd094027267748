import { asDeclared, readParamsInput } from '../../../src/definition/params/input.ts';
import { toJsonText } from '../../../src/definition/python/codec.ts';
import { Tagged, type Value } from '../../../src/definition/python/value.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { type GoldenFile, planFacts } from '../golden-file.ts';
import { listOf, mapOf } from './conformance.ts';
import type { Library } from './library.ts';

const WIDTH = 160;

/**
 * The library's result for the definition and params of a golden file: that it refuses them and why, or that it
 * accepts them and whether the plan is the same.
 */
export async function libraryVerdict(
  library: Library,
  file: GoldenFile,
  plan: Plan | undefined,
): Promise<string> {
  const given = new Map<Value, Value>([
    ...asDeclared(readParamsInput(file.paramsFile ?? '', 'params_file'), plan?.workflow.params ?? new Map()),
    ...asDeclared(readParamsInput(file.inputs.params ?? '', 'params'), plan?.workflow.params ?? new Map()),
  ]);
  const name = file.inputs.workflow_name ?? file.definition.file.replace(/^.*\/|\.ya?ml$/g, '');
  const answer = await library.ask('read', file.definition.text, name, given);
  if ('error' in answer) return `refuses it: ${shortRefusal(answer.error.name, answer.error.message)}\n`;
  const theirs = libraryFacts(answer.value);
  if (theirs.refusal?.startsWith('NotAsked')) return `is not asked: ${theirs.refusal.slice(10)}\n`;
  if (theirs.refusal !== undefined) return `refuses it: ${theirs.refusal}\n`;
  if (!plan) return 'accepts it\n';
  const differences = differencesOf(mapOf(theirs.facts), mapOf(planFacts(plan)));
  return differences.length === 0
    ? 'accepts it: the same plan\n'
    : `accepts it, with another plan:\n${differences.map((each) => `  ${each}\n`).join('')}`;
}

const shortRefusal = (name: string, message: string) => {
  // Their texts differ between PyYAML with and without libyaml.
  if (/^(?:Parser|Scanner|Composer|Constructor)Error$/.test(name)) return name;
  const line = message.replace(/\s*\[type=.*?(?:\n|$)/gs, ' ').replace(/\s*For further information.*$/gm, '');
  const text = `${name}: ${line.replace(/\s+/g, ' ').trim()}`;
  return text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text;
};

/** The library's answer in the form of planFacts, or a refusal that it makes only when the definition runs. */
export function libraryFacts(answer: Value): { readonly facts: Value; readonly refusal?: string } {
  const read = mapOf(answer);
  const params = mapOf(read.get('params'));
  const jobs = listOf(read.get('jobs')).map((each) => listOf(each));
  const failures = [params, ...jobs.map(([, job]) => mapOf(mapOf(job).get('combinations')))].flatMap(
    (attempt) => (attempt.has('error') ? [mapOf(attempt.get('error'))] : []),
  );
  const [failure] = failures;
  if (failure)
    return {
      facts: null,
      refusal: shortRefusal(String(failure.get('name')), String(failure.get('message'))),
    };
  const described = jobs.map(([id = null, job]): Value => {
    const members = new Map(mapOf(job));
    members.delete('max_parallel');
    const kinds = members.get('stages') ?? null;
    members.delete('stages');
    const made = listOf(mapOf(members.get('combinations')).get('value')).map((each): Value => {
      const [strategyId = null, matrix] = listOf(each);
      return [strategyId, [...mapOf(matrix)]];
    });
    members.set('combinations', made);
    members.set('stages', kinds);
    return [id, members];
  });
  const facts = new Map<Value, Value>([
    ['name', read.get('name') ?? null],
    ['jobs', described],
    ['params', listOf(params.get('value')).map((pair) => (pair instanceof Tagged ? pair.v : pair))],
  ]);
  return { facts };
}

function differencesOf(
  theirs: ReadonlyMap<Value, Value>,
  ours: ReadonlyMap<Value, Value>,
): readonly string[] {
  return [...ours].flatMap(([key, value]) => {
    const there = theirs.get(key) ?? null;
    if (toJsonText(there) === toJsonText(value)) return [];
    const [inner, own] = [namedOf(there), namedOf(value)];
    if (inner && own && toJsonText([...inner.keys()]) === toJsonText([...own.keys()])) {
      return differencesOf(inner, own).map((each) => `${String(key)}: ${each}`);
    }
    return [`${String(key)}: ${toJsonText(there)}, not ${toJsonText(value)}`];
  });
}

/** A mapping, or a list of names with mappings. */
function namedOf(value: Value): ReadonlyMap<Value, Value> | undefined {
  if (value instanceof Map) return value;
  const pairs = listOf(value).map(listOf);
  return pairs.length > 0 && pairs.every(([name, inner]) => typeof name === 'string' && inner instanceof Map)
    ? new Map(pairs.map(([name = null, inner = null]) => [name, inner] as const))
    : undefined;
}
