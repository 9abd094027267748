import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNeeds, type JobStatus, validateStatuses } from '../src/definition/conditions/trigger-rule.ts';
import type { TriggerRule } from '../src/definition/model.ts';
import { convertParam } from '../src/definition/params/conversion.ts';
import { typeParams } from '../src/definition/params/params.ts';
import { fromJsonText, toJsonText } from '../src/definition/python/codec.ts';
import { pythonRepr } from '../src/definition/python/text.ts';
import { Tagged, type Value } from '../src/definition/python/value.ts';
import { expandStrategy, strategyId } from '../src/definition/strategy/strategy.ts';
import { templatesIn } from '../src/definition/template-pattern.ts';
import { readWorkflow } from '../src/definition/workflow/workflow.ts';

// Compares with a folder of results that were computed with the library: npm run conformance -- FOLDER
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write(
    'Name the folder that contains gen_id.json, params.json, strategies.json and so on.\n',
  );
  process.exit(2);
}

type Pairs = ReadonlyMap<string, Value>;
const read = (name: string): Value => fromJsonText(readFileSync(join(folder, name), 'utf8'));
const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);
const pairs = (value: Value | undefined): Pairs => (value instanceof Map ? (value as Pairs) : new Map());

/** A value as YAML text. */
function yaml(value: Value): string {
  if (value instanceof Tagged) return String(value.v);
  if (Array.isArray(value)) return `[${value.map(yaml).join(', ')}]`;
  if (value instanceof Map)
    return `{${[...value].map(([key, each]) => `? ${yaml(key)} : ${yaml(each)}`).join(', ')}}`;
  return JSON.stringify(value);
}

const workflowOf = (parts: string) =>
  readWorkflow(
    { text: `{name: flow, ${parts}}`, file: 'flow.yml' },
    { workflowName: undefined, environment: {} },
  );
const STAGES = 'stages: [{name: s}]';

let cases = 0;
let wrong = 0;
function compare(what: string, ours: Value, theirs: Value): void {
  cases++;
  if (toJsonText(ours) === toJsonText(theirs)) return;
  wrong++;
  process.stdout.write(`${what}\n  the library: ${toJsonText(theirs)}\n  here:        ${toJsonText(ours)}\n`);
}

function report(name: string, check: () => void): void {
  [cases, wrong] = [0, 0];
  check();
  process.stdout.write(`${name}: ${cases} cases, ${wrong} differences\n`);
  if (wrong > 0) process.exitCode = 1;
}

report('gen_id.json', () => {
  for (const each of list(read('gen_id.json'))) {
    const [members, text = null, id = null] = list(each);
    const matrix = new Map(
      list(members).map((pair): [string, Value] => {
        const [key, value = null] = list(pair);
        const digits = pairs(value).get('int');
        const number = fromJsonText(JSON.stringify({ $ddw: 'int', v: String(digits) }));
        const isSmall = Number.isSafeInteger(Number(digits));
        return [String(key), digits === undefined ? value : isSmall ? Number(digits) : number];
      }),
    );
    compare(toJsonText(members ?? null), [pythonRepr(matrix), strategyId(matrix)], [text, id]);
  }
});

report('params.json, receive', () => {
  for (const each of list(pairs(read('params.json')).get('receive'))) {
    const { spec, value = null, result = null, error } = Object.fromEntries(pairs(each));
    const declared = workflowOf(
      `params: {p: ${yaml(spec ?? null)}}, jobs: {j: {${STAGES}}}`,
    ).workflow?.params.get('p');
    if (!declared) throw new Error(`not read: ${toJsonText(spec ?? null)}`);
    const given = new Map([['p', value]]);
    const converted =
      value === null
        ? {
            value:
              typeParams({ specs: new Map([['p', declared]]), given, now: new Date() }).params.get('p') ??
              null,
          }
        : convertParam(declared, value);
    const ours: Value =
      'value' in converted ? converted.value : ['error', converted.error.name, converted.error.message];
    const theirs =
      error === undefined
        ? result
        : ['error', pairs(error).get('name') ?? null, pairs(error).get('message') ?? null];
    compare(`${toJsonText(spec ?? null)} ${toJsonText(value)}`, ours, theirs);
  }
});

report('params.json, spec', () => {
  for (const each of list(pairs(read('params.json')).get('spec'))) {
    const { spec = null, error } = Object.fromEntries(pairs(each));
    const { workflow } = workflowOf(`params: {p: ${yaml(spec)}}, jobs: {j: {${STAGES}}}`);
    compare(
      toJsonText(spec),
      workflow ? 'accepted' : 'refused',
      error === undefined ? 'accepted' : 'refused',
    );
  }
});

report('strategies.json', () => {
  for (const each of list(pairs(read('strategies.json')).get('cases'))) {
    const { strategy = null, result, error } = Object.fromEntries(pairs(each));
    const job = workflowOf(
      `params: {p: int}, jobs: {j: {strategy: ${yaml(strategy)}, ${STAGES}}}`,
    ).workflow?.jobs.get('j');
    const expanded = job && expandStrategy(job.strategy);
    const combinations = expanded && 'combinations' in expanded ? expanded.combinations : undefined;
    const ours = combinations?.map(({ strategyId: id, matrix }): Value => [[...matrix], id]);
    const theirs = list(pairs(result).get('strategies')).map(
      (one): Value => [pairs(one).get('matrix') ?? null, pairs(one).get('id') ?? null],
    );
    compare(toJsonText(strategy), ours ?? 'refused', error === undefined ? theirs : 'refused');
  }
});

report('template_regex.json', () => {
  for (const each of list(read('template_regex.json'))) {
    const [text = null, found, hasOther = null, hasOtherThanMatrix = null] = list(each);
    const templates = templatesIn(String(text));
    const isOther = (prefix: string) => templates.some(({ caller }) => !caller.trim().startsWith(prefix));
    const theirs = list(found).map((one): Value => {
      const [whole = null, caller = null, , , filters = null] = list(one);
      return [whole, caller, filters];
    });
    const ours = templates.map(({ whole, caller, filters }): Value => [whole, caller, filters]);
    compare(toJsonText(text), [ours, isOther('matrix.')], [theirs, hasOtherThanMatrix ?? hasOther]);
  }
});

report('trigger_rules.json, check_needs', () => {
  for (const each of list(pairs(read('trigger_rules.json')).get('check_needs'))) {
    const { needs, rule, jobs, result = null } = Object.fromEntries(pairs(each));
    const ids = list(needs).map(String);
    const states = ids.map((id) => {
      const job = pairs(jobs).get(id);
      const status = (pairs(job).get('status') ?? (job === undefined ? 'WAIT' : 'SUCCESS')) as JobStatus;
      return { status, hasErrors: pairs(job).has('errors') };
    });
    // A duplicate need, for which the library waits forever, is refused when the definition is read.
    if (new Set(ids).size === ids.length)
      compare(toJsonText(each), checkNeeds(rule as TriggerRule, states), result);
  }
});

report('trigger_rules.json, validate_statuses', () => {
  for (const each of list(pairs(read('trigger_rules.json')).get('validate_statuses'))) {
    const { statuses, result = null } = Object.fromEntries(pairs(each));
    compare(toJsonText(statuses ?? null), validateStatuses(list(statuses) as readonly JobStatus[]), result);
  }
});
