import type { Position } from '../../errors.ts';
import { unnameable } from '../known/template-names.ts';
import { githubFunctionIn, githubRootHint } from '../known/template-roots.ts';
import type { ParamSpec } from '../model.ts';
import type { StageKind } from '../stage-table.ts';
import { nearestName } from '../suggestion.ts';
import { type Template, templatesIn } from '../template-pattern.ts';
import type { Source } from '../yaml/source.ts';
import type { Reading } from './reading.ts';
import { placeIn, type TemplateText, type TextScope } from './template-texts.ts';

/** The names that templates of a job can refer to. */
export interface TemplateParts {
  readonly source: Source;
  readonly job: string;
  /** Declared params, including wrong ones; undefined if they cannot be known. */
  readonly params: readonly string[] | undefined;
  /** The params without problems. */
  readonly specs: ReadonlyMap<string, ParamSpec>;
  /** Params that have a value in the run. */
  readonly present: ReadonlySet<string>;
  /** A `trigger` stage gives the params and runs the workflow. */
  readonly trigger: { readonly mayBeSkipped: boolean } | undefined;
  readonly jobs: readonly string[];
  /** The content of a job's result; undefined for a job that cannot be read. */
  readonly resultOf: (job: string) => JobResult | undefined;
  /** Jobs that are needed directly or indirectly. */
  readonly isNeeded: (job: string) => boolean;
  /** Whether `needs` itself is wrong, so that nothing more is known about the needed jobs. */
  readonly needsAreWrong: boolean;
  /** Keys of the job's matrix and its source; undefined if they cannot be known. */
  readonly matrix:
    | {
        readonly keys: readonly string[];
        /** Keys whose values are known to be texts or numbers. */
        readonly valued: readonly string[];
        readonly isInput: boolean;
      }
    | undefined;
}

/** The data of a job that other jobs can read. */
export interface JobResult {
  /** Undefined if its matrix comes from an input, or its strategy is wrong. */
  readonly hasMatrix: boolean | undefined;
  /** Kinds of its stages by id; undefined when they cannot all be known. */
  readonly stages: ReadonlyMap<string, StageKind> | undefined;
}

/** One template of a text, with the data for messages about it. */
interface Reference {
  readonly template: Template;
  readonly root: string;
  readonly name: string | undefined;
  readonly at: Position;
  readonly scope: TextScope;
}

/**
 * Reports templates that can never have a value: params without a value, jobs that do not exist or are not needed, keys
 * that the matrix lacks, stages that have not run, and names that have no meaning here.
 */
export function checkTemplates(reading: Reading, texts: readonly TemplateText[], parts: TemplateParts): void {
  for (const { text, node, scope, use } of texts) {
    for (const template of templatesIn(text)) {
      const [root = '', name] = template.path;
      // Names and ids may only use the matrix, which is checked when stages are read.
      if (root.endsWith('?') || (use === 'name' && root !== 'matrix')) continue;
      const at = placeIn(parts.source, node, template.offset, template.whole);
      checkReference(reading, { template, root, name, at, scope }, parts);
    }
  }
}

function checkReference(all: Reading, reference: Reference, parts: TemplateParts): void {
  const { root, name, scope, template } = reference;
  const { params, jobs, matrix } = parts;
  const names = { params: params ?? [], jobs, matrix: matrix?.keys ?? [], stages: [...scope.before.keys()] };
  const reading = withHint(all, unnameable(template.caller, names));
  if (!scope.roots.includes(root)) {
    unknownRoot(reading, reference, parts);
    return;
  }
  if (name === undefined || name.endsWith('?')) return;
  if (root === 'params') checkParam(reading, { ...reference, name }, parts);
  if (root === 'matrix') checkMatrixKey(reading, { ...reference, name }, parts);
  if (root === 'stages') checkStage(reading, { ...reference, name }, parts);
  if (root === 'jobs') checkJob(reading, { ...reference, name }, parts);
}

/** Reports with this advice, if there is any. */
function withHint(reading: Reading, advice: string | undefined): Reading {
  if (advice === undefined) return reading;
  return {
    ...reading,
    problem: (code, message, at) => reading.problem(code, message, at, advice),
    warn: (code, message, at) => reading.warn(code, message, at, advice),
  };
}

type Named = Reference & { readonly name: string };

function unknownRoot(reading: Reading, { root, template, at, scope }: Reference, parts: TemplateParts): void {
  const uses = `Job '${parts.job}' uses \${{ ${template.caller} }}`;
  const called = githubFunctionIn(template.caller, scope.stage);
  if (called) {
    const message = `${uses}, but ${called.name}() is a function of GitHub, which does not exist here.`;
    reading.problem('github-function', message, at, called.hint);
    return;
  }
  const inside: Readonly<Record<string, string>> = {
    item: 'only stages inside foreach or until have an item.',
    loop: 'only stages inside foreach or until have a loop.',
    branch: 'only stages inside parallel have a branch.',
    case: 'only stages inside match have a case.',
    matrix: "the 'if' of a job is decided once for all combinations; write it at a stage.",
    stages: "the 'if' of a job is decided before its stages run; write it at a stage.",
  };
  const why = Object.hasOwn(inside, root) ? inside[root] : undefined;
  const nearest = nearestName(root, scope.roots);
  const known = `Templates know ${scope.roots.filter((each) => !QUIET_ROOTS.includes(each)).join(', ')}.`;
  const isStage = scope.before.has(root) || scope.elsewhere.has(root);
  const owner = isStage ? 'stages' : parts.jobs.includes(root) ? 'jobs' : undefined;
  const meant = owner && `Write \${{ ${owner}.${template.caller} }}.`;
  const hint = meant ?? githubRootHint(root) ?? (nearest ? `Did you mean '${nearest}'? ${known}` : known);
  const message = why ? `${uses}, but ${why}` : `${uses}, but there is no '${root}' here.`;
  reading.problem('unknown-template', message, at, why ? undefined : hint);
}

/** Roots that exist but that messages do not list. */
const QUIET_ROOTS = ['status', 'info', 'errors', 'retry'];

/** A value of the matrix, and one of a param that is no map, has no parts (ddeutil.core.getdot). */
function checkHasNoParts(reading: Reading, { root, template, at, scope }: Named, job: string): void {
  const [, name, next] = template.path;
  if (next === undefined) return;
  const filter = root === 'params' ? ", with a filter such as fmt('%Y') for a date" : '';
  const hint = `Write \${{ ${root}.${name} }}${filter}, or compute it in a run stage.`;
  const message = `Job '${job}' uses \${{ ${template.caller} }}, but ${root}.${name} is a single value, without '${next}'.`;
  unknownOutput(reading, scope, { message, at, hint });
}

function checkParam(reading: Reading, reference: Named, parts: TemplateParts): void {
  const { name, at, scope } = reference;
  const spec = parts.specs.get(name);
  if (spec && spec.type !== 'map' && !(spec.default?.value instanceof Map)) {
    checkHasNoParts(reading, reference, parts.job);
  }
  if (parts.present.has(name) || !parts.params) return;
  const uses = `Job '${parts.job}' uses \${{ params.${name} }}`;
  const isDeclared = parts.params.includes(name);
  const nearest = nearestName(name, parts.params);
  const declare = nearest ? `Did you mean 'params.${nearest}'?` : `Declare it: params: {${name}: str}.`;
  const where = parts.trigger ? "under 'params' of the trigger stage" : 'in the input "params"';
  const give = `Set it ${where}, or declare a default: ${name}: {type: …, default: …}.`;
  const found = isDeclared
    ? {
        code: 'param-without-value',
        message: `${uses}, which has neither a value nor a default.`,
        hint: give,
      }
    : { code: 'unknown-param', message: `${uses}, but there is no such param.`, hint: declare };
  // Another run may set it, and this run may skip the stage.
  const report = scope.mayBeSkipped ? reading.warn : reading.problem;
  report(found.code, found.message, at, found.hint);
}

function checkMatrixKey(reading: Reading, reference: Named, parts: TemplateParts): void {
  const { name, at } = reference;
  const { matrix } = parts;
  if (!matrix) return;
  if (matrix.keys.includes(name)) {
    if (matrix.valued.includes(name)) checkHasNoParts(reading, reference, parts.job);
    return;
  }
  const whose = matrix.isInput ? 'the input "matrix"' : 'its matrix';
  const message = `Job '${parts.job}' uses \${{ matrix.${name} }}, but ${whose} has no such key.`;
  const none = 'The job has no matrix: write strategy: {matrix: {…}}.';
  const keys = matrix.keys.length > 0 ? `Keys of the matrix: ${matrix.keys.join(', ')}.` : none;
  const nearest = nearestName(name, matrix.keys);
  reading.problem('unknown-matrix-key', message, at, nearest ? `Did you mean 'matrix.${nearest}'?` : keys);
}

function checkStage(reading: Reading, { name, at, scope, template }: Named, parts: TemplateParts): void {
  // The library's own id of a stage without one is ten digits.
  if (scope.before.has(name) || (scope.hasOtherIds && /^\d{10}$/.test(name))) {
    const kind = scope.before.get(name)?.kind;
    checkStageResult(reading, { at, scope, template }, { job: parts.job, from: 1, kind });
    return;
  }
  const uses = `Job '${parts.job}' uses \${{ stages.${name} }}`;
  const elsewhere = scope.elsewhere.get(name);
  if (elsewhere !== undefined) {
    const hint =
      elsewhere === 'has not run by then' ? 'Move that stage up.' : 'Read the outputs of that stage.';
    reading.problem('unknown-stage', `${uses}, which ${elsewhere}.`, at, hint);
    return;
  }
  if (scope.hasOtherIds && [...scope.elsewhere.keys()].some((id) => id.includes('${{'))) return;
  const ids = [...scope.before.keys()];
  const nearest = nearestName(name, ids);
  const known =
    ids.length > 0 ? `Stages before it with an id: ${ids.join(', ')}.` : 'Give the stage an id: {id: …}.';
  const hint = nearest ? `Did you mean 'stages.${nearest}'?` : known;
  reading.problem('unknown-stage', `${uses}, but no stage before it has this id.`, at, hint);
}

/**
 * The data that the library keeps of a stage and of a job (ddeutil.workflow.stages.BaseStage.set_outputs,
 * job.Job.set_outputs).
 */
const STAGE_PARTS = ['outputs', 'status', 'errors', 'info'];
/** ddeutil.workflow.stages.BashStage.process */
const BASH_OUTPUTS = ['return_code', 'stdout', 'stderr'];
const JOB_PARTS = ['stages', 'strategies', 'status', 'errors', 'info'];

/** A text that may never be used is no reason to refuse a run. */
function unknownOutput(
  reading: Reading,
  { mayBeSkipped }: TextScope,
  { message, at, hint }: { readonly message: string; readonly at: Position; readonly hint: string },
): void {
  if (mayBeSkipped) reading.warn('unknown-output', message, at, hint);
  else reading.problem('unknown-output', message, at, hint);
}

/** Compares the part of the path after the id of a stage, from index `from`, with the keys of a stage's record. */
function checkStageResult(
  reading: Reading,
  { at, scope, template }: Pick<Reference, 'at' | 'scope' | 'template'>,
  { job, from, kind }: { readonly job: string; readonly from: number; readonly kind: StageKind | undefined },
): void {
  const { path } = template;
  const [next, output] = path.slice(from + 1);
  if (next === 'outputs' && kind === 'bash' && output !== undefined && !output.endsWith('?')) {
    if (BASH_OUTPUTS.includes(output)) return;
    const message = `Job '${job}' uses \${{ ${template.caller} }}, but a bash stage has only the outputs ${BASH_OUTPUTS.join(', ')}.`;
    const printed = [...path.slice(0, from + 2), 'stdout'].join('.');
    unknownOutput(reading, scope, {
      message,
      at,
      hint: `Print the value alone, and write \${{ ${printed} }}.`,
    });
    return;
  }
  if (next === undefined || next.endsWith('?') || STAGE_PARTS.includes(next)) return;
  const message = `Job '${job}' uses \${{ ${template.caller} }}, but a stage has no '${next}'.`;
  const nearest = nearestName(next, STAGE_PARTS);
  const rest =
    nearest === undefined ? ['outputs', ...path.slice(from + 1)] : [nearest, ...path.slice(from + 2)];
  const right = [...path.slice(0, from + 1), ...rest].join('.');
  unknownOutput(reading, scope, { message, at, hint: `Write \${{ ${right} }}.` });
}

/** Compares the part of the path after the id of a needed job with the keys of its result. */
function checkJobResult(reading: Reading, reference: Named, parts: TemplateParts): void {
  const { name, at, scope, template } = reference;
  const [, , part, id] = template.path;
  const result = parts.resultOf(name);
  if (part === undefined || part.endsWith('?') || !result) return;
  const uses = `Job '${parts.job}' uses \${{ ${template.caller} }}`;
  const say = (why: string, hint: string) =>
    unknownOutput(reading, scope, { message: `${uses}, but ${why}.`, at, hint });
  const { hasMatrix, stages } = result;
  const example = hasMatrix ? `jobs.${name}.strategies` : `jobs.${name}.stages.ID.outputs.NAME`;
  if (!JOB_PARTS.includes(part)) {
    say(`the result of a job has no '${part}'`, `Write \${{ ${example} }}.`);
  } else if (part === 'stages' && hasMatrix === true) {
    const hint = `Loop over the values of \${{ jobs.${name}.strategies }}: each has the stages of one combination.`;
    say(`'${name}' has a matrix, and so a result for each combination`, hint);
  } else if (part === 'strategies' && hasMatrix === false) {
    say(`'${name}' has no matrix`, `Write \${{ ${example} }}.`);
  } else if (part === 'stages' && id !== undefined && !id.endsWith('?')) {
    if (!stages || stages.has(id) || /^\d{10}$/.test(id)) {
      checkStageResult(reading, reference, { job: parts.job, from: 3, kind: stages?.get(id) });
      return;
    }
    const ids = [...stages.keys()];
    const nearest = nearestName(id, ids);
    const known =
      ids.length > 0 ? `Its stages with an id: ${ids.join(', ')}.` : 'None of its stages has an id.';
    say(
      `'${name}' has no stage with this id`,
      nearest ? `Did you mean '${nearest}'?` : `${known} Write id: ${id} in the stage.`,
    );
  }
}

function checkJob(reading: Reading, reference: Named, parts: TemplateParts): void {
  const { name, at } = reference;
  if (parts.isNeeded(name)) {
    checkJobResult(reading, reference, parts);
    return;
  }
  const message = `Job '${parts.job}' uses \${{ jobs.${name} }}`;
  if (!parts.jobs.includes(name)) {
    const nearest = nearestName(name, parts.jobs);
    const hint = nearest ? `Did you mean 'jobs.${nearest}'?` : `Jobs: ${parts.jobs.join(', ')}.`;
    reading.problem('unknown-job', `${message}, which is not a job of this workflow.`, at, hint);
    return;
  }
  if (parts.needsAreWrong) return;
  const isItself = name === parts.job;
  const why = isItself ? 'which is the job itself' : 'but it does not need that job, not even indirectly';
  const hint = isItself ? undefined : `Add it: needs: [${name}].`;
  reading.problem('job-not-needed', `${message}, ${why}.`, at, hint);
}
