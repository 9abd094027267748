import type { Value } from '../../definition/python/value.ts';
import { nearestName } from '../../definition/suggestion.ts';
import { type AdviceRule, type FailedStage, stagesIn } from './failed-stage.ts';

export const invisibleName: AdviceRule = ({ failure, kind, code, values }) => {
  const name = /^name '(\w+)' is not defined/.exec(failure.message)?.[1];
  if (failure.name !== 'NameError' || name === undefined) return undefined;
  const key = [...values].find(([, value]) => value === name || value.startsWith(name))?.[0];
  if (key !== undefined && code.includes('${{')) {
    return `A template is replaced with plain text. Put quotes around it: "\${{ matrix.${key} }}".`;
  }
  if (kind !== 'run' || !boundAtTop(name).test(code)) return undefined;
  return `Functions and comprehensions of a "run" stage do not see its other names. Pass "${name}" as an argument, or move the code to a file, name it in the input "source", and import it.`;
};

/** The code of a stage is not in a file, and `__file__` is a file of the library. */
export const noFile: AdviceRule = ({ failure, kind, code }) =>
  kind === 'run' &&
  /\b__file__\b/.test(code) &&
  /ddeutil\/workflow\/|name '__file__' is not defined/.test(failure.message)
    ? 'The code of a stage is not in a file, and __file__ is a file of the library. Write paths relative to the start folder of a task, which contains the files of the input "source".'
    : undefined;

const boundAtTop = (name: string): RegExp =>
  new RegExp(
    `^(?:(?:def|class)\\s+${name}\\b|${name}\\s*(?::[^=\\n]+)?=(?!=)|(?:from\\s.+\\s)?import\\s.*\\b${name}\\b|for\\s.*\\b${name}\\b.*\\sin\\s|with\\s.*\\sas\\s+${name}\\b)`,
    'm',
  );

/** The value of a template makes the line invalid Python. */
export const pastedSyntax: AdviceRule = ({ failure, kind, code }) => {
  const isSyntax = /^(?:SyntaxError|IndentationError)$/.test(failure.name);
  const line = code.split('\n')[(failure.codeLine ?? 0) - 1] ?? '';
  const template = isSyntax && kind === 'run' ? /\$\{\{.*?\}\}/.exec(line)?.[0] : undefined;
  return template === undefined
    ? undefined
    : `${template} is replaced with plain text. Put quotes around it; if the value has quotes or backslashes, pass it with "vars".`;
};

export const returnOutside: AdviceRule = ({ failure, kind }) =>
  kind === 'run' && failure.name === 'SyntaxError' && /'return' outside function/.test(failure.message)
    ? 'A "run" stage is not a function. To end it early, call sys.exit().'
    : undefined;

/** Such as functions of a stage, which its library module does not have. */
export const unpicklable: AdviceRule = ({ failure, kind }) =>
  kind === 'run' &&
  /Can't (?:pickle|get attribute)|attribute lookup .* failed|Can't pickle local object/.test(failure.message)
    ? 'Other processes cannot find what a "run" stage defines. Move it to a file, name that in the input "source", and import it.'
    : undefined;

/** The stage assigns its own `result`, and then uses it like that of the library. */
export const shadowedResult: AdviceRule = ({ failure, kind, code }) =>
  kind === 'run' &&
  failure.name === 'AttributeError' &&
  /has no attribute '(?:context|trace)'/.test(failure.message) &&
  boundAtTop('result').test(code)
    ? 'The stage assigns "result", which is the name of the library\'s own object. Use another name for your value.'
    : undefined;

export const missingArgument: AdviceRule = ({ failure, kind, code }) =>
  kind === 'run' && failure.name === 'IndexError' && /\bsys\.argv\b/.test(code)
    ? `A "run" stage has no arguments. Use a template such as "\${{ params.NAME }}", or start the program in a "bash" stage.`
    : undefined;

export const missingVariable: AdviceRule = ({ failure, kind, code }) => {
  const unset =
    kind === 'bash' ? /\b([A-Z][A-Z0-9_]*): (?:parameter (?:null or )?not set|unbound variable)/ : undefined;
  const ofShell = unset?.exec(failure.message)?.[1];
  if (ofShell !== undefined) return noVariable(ofShell);
  const name = failure.name === 'KeyError' ? keyOf(failure.message) : undefined;
  const isRead = new RegExp(`environ(?:\\[|\\.get\\(|\\.pop\\()\\s*["']${name}["']`);
  if (
    name === undefined ||
    !/^[A-Za-z_]\w*$/.test(name) ||
    !isRead.test(`${code}\n${failure.traceback ?? ''}`)
  ) {
    return undefined;
  }
  return noVariable(name);
};

const noVariable = (name: string): string =>
  `Tasks have no variable ${name}. Set it in the input "env_vars", or in "secrets" for a secret of Secret Manager; tasks do not get variables of the workflow file.`;

const keyOf = (message: string): string | undefined => /^(['"])(.*)\1$/s.exec(message)?.[2];

/** A missing part of another job's result: `run["stages"]["load"]["outputs"]["total"]`. */
export const missingOutput: AdviceRule = (one) => {
  const { failure } = one;
  const key = failure.name === 'KeyError' ? keyOf(failure.message) : undefined;
  if (key === undefined) return undefined;
  const place = placeOfKey(key, `${one.code}\n${failure.traceback ?? ''}`);
  if (place === undefined) return undefined;
  const stages = one.jobs.flatMap(({ planned }) => stagesIn(planned.job.model.get('stages')));
  const ids = stages.flatMap((stage) =>
    typeof stage.get('id') === 'string' ? [String(stage.get('id'))] : [],
  );
  if (place === 'stages' && !ids.includes(key)) return noSuchStage(key, ids, stages);
  const partial = one.jobs.find(
    ({ planned, combinations }) =>
      one.needs.includes(planned.job.id) && combinations.some(({ status }) => status === 'FAILED'),
  );
  if (partial !== undefined) {
    return `Combinations of "${partial.planned.job.id}" failed, and failed combinations have no outputs. Skip them: if task["status"] == "SUCCESS".`;
  }
  return place === 'outputs' ? noSuchOutput(key, one, stages) : undefined;
};

/** The part of a result in which the key was looked up, according to the surrounding code. */
function placeOfKey(key: string, code: string): 'stages' | 'outputs' | undefined {
  const quoted = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return (['stages', 'outputs'] as const).find((part) =>
    new RegExp(`["']${part}["']\\]\\s*\\[\\s*["']${quoted}["']`).test(code),
  );
}

function noSuchStage(
  key: string,
  ids: readonly string[],
  stages: readonly ReadonlyMap<Value, Value>[],
): string {
  const nearest = nearestName(key, ids);
  if (nearest !== undefined) return `No stage has the id "${key}". Did you mean "${nearest}"?`;
  const named = stages.find(
    (stage) => !stage.has('id') && String(stage.get('name')).toLowerCase() === key.toLowerCase(),
  );
  const whose = named ? ` The stage "${String(named.get('name'))}" has none.` : '';
  return `No stage has the id "${key}".${whose} Only a stage with an id has outputs that can be read: write "id: ${key}" in it.`;
}

function noSuchOutput(
  key: string,
  { code, failure }: FailedStage,
  stages: readonly ReadonlyMap<Value, Value>[],
): string | undefined {
  const id = /["']stages["']\]\s*\[\s*["']([\w-]+)["']/.exec(`${failure.traceback ?? ''}\n${code}`)?.[1];
  const stage = stages.find((each) => each.get('id') === id);
  const written = stage?.get('run');
  if (id === undefined || typeof written !== 'string') return undefined;
  const outputs = [
    ...new Set(
      [...written.matchAll(/^([A-Za-z]\w*)\s*(?::[^=\n]+)?=(?!=)/gm)].flatMap(({ 1: name }) => name ?? []),
    ),
  ];
  const nearest = nearestName(key, outputs);
  if (nearest !== undefined) return `The stage "${id}" has no output "${key}". Did you mean "${nearest}"?`;
  return `The stage "${id}" has no output "${key}". Its outputs are the variables at the top of its code${outputs.length > 0 ? `: ${outputs.slice(0, 10).join(', ')}` : ''}.`;
}

/** A template with a name that does not exist (src/task/missing_name.py). */
export const missingName: AdviceRule = ({ failure }) =>
  failure.name === '' && /^There is no '.+'\. /s.test(failure.message)
    ? 'Correct the template. Write "?" after a name that may be missing.'
    : undefined;

/** A condition that Python cannot evaluate after its templates are replaced. */
export const undecided: AdviceRule = ({ failure }) => {
  const error = /^The (?:stage|job)'s if could not be decided: (\w+): /.exec(failure.message)?.[1];
  if (error === undefined) return undefined;
  return error === 'NameError' || error === 'SyntaxError'
    ? `A condition is Python after its templates are replaced by plain text. Put texts into quotes and compare with ==: "'\${{ params.NAME }}' == 'text'".`
    : `A condition must be True or False. Write a comparison, such as "\${{ params.NUMBER }} > 0".`;
};

/** Requirements of the library for a stage, in the words of src/task/library_words.py. */
const LIBRARY: readonly (readonly [RegExp, string])[] = [
  [
    /^No case of the stage has the value /,
    'Add "- else: [{name: …, echo: …}]" to match, or set skip-not-match: true.',
  ],
  [
    /^The condition of until was still false /,
    'Set a larger max-loop (up to 99), or correct the condition of until.',
  ],
  [
    /^The function of '.*' needs the arguments /,
    'Name its arguments under "with", spelled as in the function.',
  ],
  [/^The function of '.*' has to return a dict/, 'Write for example: return {"rows": rows}'],
  [
    /^The module '.*' has no function |^The function '.*' of the module '.*' has no tag /,
    'Write uses: MODULE/NAME@TAG as in the decorator @tag("TAG", alias="NAME"). Name the folder of the module in the input "source".',
  ],
];

export const libraryRule: AdviceRule = ({ failure }) =>
  failure.name === '' ? LIBRARY.find(([said]) => said.test(failure.message))?.[1] : undefined;
