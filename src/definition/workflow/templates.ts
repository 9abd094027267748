import type { Position } from '../../errors.ts';
import { githubFunctionIn, githubRootHint } from '../known/template-roots.ts';
import { nearestName } from '../suggestion.ts';
import { type Template, templatesIn } from '../template-pattern.ts';
import type { Source } from '../yaml/source.ts';
import type { Reading } from './reading.ts';
import { placeIn, type TemplateText, type TextScope } from './template-texts.ts';

/** What the templates of a job can refer to. */
export interface TemplateParts {
  readonly source: Source;
  readonly job: string;
  /** Declared params, wrong ones too. */
  readonly params: readonly string[];
  /** Params that the run has a value for. */
  readonly present: ReadonlySet<string>;
  /** A `trigger` stage gives the params and runs the workflow. */
  readonly trigger: { readonly mayBeSkipped: boolean } | undefined;
  readonly jobs: readonly string[];
  /** Needed directly or through others. */
  readonly isNeeded: (job: string) => boolean;
  /** Something is wrong with `needs` itself, so nothing more can be said about what is needed. */
  readonly needsAreWrong: boolean;
  /** Keys of the job's matrix and what gives it; undefined when they cannot be known. */
  readonly matrix: { readonly keys: readonly string[]; readonly isInput: boolean } | undefined;
}

/** One template of a text, with everything that a message about it says. */
interface Reference {
  readonly template: Template;
  readonly root: string;
  readonly name: string | undefined;
  readonly at: Position;
  readonly scope: TextScope;
}

/**
 * Templates that can never hold: params without a value, jobs that do not exist or that nothing says are needed, keys
 * that the matrix lacks, stages that have not run, and names that mean nothing here.
 */
export function checkTemplates(reading: Reading, texts: readonly TemplateText[], parts: TemplateParts): void {
  for (const { text, node, scope, use } of texts) {
    for (const template of templatesIn(text)) {
      const [root = '', name] = template.path;
      // Names and ids may only use the matrix, which is checked where stages are read.
      if (root.endsWith('?') || (use === 'name' && root !== 'matrix')) continue;
      const at = placeIn(parts.source, node, template.offset, template.whole);
      checkReference(reading, { template, root, name, at, scope }, parts);
    }
  }
}

function checkReference(reading: Reading, reference: Reference, parts: TemplateParts): void {
  const { root, name, scope } = reference;
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

type Named = Reference & { readonly name: string };

function unknownRoot(reading: Reading, { root, template, at, scope }: Reference, parts: TemplateParts): void {
  const uses = `Job '${parts.job}' uses \${{ ${template.caller} }}`;
  const called = githubFunctionIn(template.caller);
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
  const hint = githubRootHint(root) ?? (nearest ? `Did you mean '${nearest}'? ${known}` : known);
  const message = why ? `${uses}, but ${why}` : `${uses}, but there is no '${root}' here.`;
  reading.problem('unknown-template', message, at, why ? undefined : hint);
}

/** Roots that exist and that nobody needs to be told of. */
const QUIET_ROOTS = ['status', 'info', 'errors', 'retry'];

function checkParam(reading: Reading, { name, at, scope }: Named, parts: TemplateParts): void {
  if (parts.present.has(name)) return;
  const uses = `Job '${parts.job}' uses \${{ params.${name} }}`;
  const isDeclared = parts.params.includes(name);
  const nearest = nearestName(name, parts.params);
  const declare = nearest ? `Did you mean 'params.${nearest}'?` : `Declare it: params: {${name}: str}.`;
  const where = parts.trigger ? "under 'params' of the trigger stage" : 'in the input "params"';
  const give = `Give it ${where}, or declare a default: ${name}: {type: …, default: …}.`;
  const found = isDeclared
    ? { code: 'param-without-value', message: `${uses}, which was not given and has no default.`, hint: give }
    : { code: 'unknown-param', message: `${uses}, but there is no such param.`, hint: declare };
  // Another run may give it, and this one may skip the stage.
  const report = scope.mayBeSkipped ? reading.warn : reading.problem;
  report(found.code, found.message, at, found.hint);
}

function checkMatrixKey(reading: Reading, { name, at }: Named, parts: TemplateParts): void {
  const { matrix } = parts;
  if (!matrix || matrix.keys.includes(name)) return;
  const whose = matrix.isInput ? 'the input "matrix"' : 'its matrix';
  const message = `Job '${parts.job}' uses \${{ matrix.${name} }}, but ${whose} has no such key.`;
  const none = 'The job has no matrix: write strategy: {matrix: {…}}.';
  const keys = matrix.keys.length > 0 ? `Keys of the matrix: ${matrix.keys.join(', ')}.` : none;
  const nearest = nearestName(name, matrix.keys);
  reading.problem('unknown-matrix-key', message, at, nearest ? `Did you mean 'matrix.${nearest}'?` : keys);
}

function checkStage(reading: Reading, { name, at, scope }: Named, parts: TemplateParts): void {
  // The library's own id of a stage without one is ten digits.
  if (scope.before.has(name) || (scope.hasOtherIds && /^\d{10}$/.test(name))) return;
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

function checkJob(reading: Reading, { name, at }: Named, parts: TemplateParts): void {
  if (parts.isNeeded(name)) return;
  const message = `Job '${parts.job}' uses \${{ jobs.${name} }}`;
  if (!parts.jobs.includes(name)) {
    const nearest = nearestName(name, parts.jobs);
    const hint = nearest ? `Did you mean 'jobs.${nearest}'?` : `Jobs: ${parts.jobs.join(', ')}.`;
    reading.problem('unknown-job', `${message}, which is no job of this workflow.`, at, hint);
    return;
  }
  if (parts.needsAreWrong) return;
  const isItself = name === parts.job;
  const why = isItself ? 'which is the job itself' : 'but it does not need that job, not even indirectly';
  const hint = isItself ? undefined : `Add it: needs: [${name}].`;
  reading.problem('job-not-needed', `${message}, ${why}.`, at, hint);
}
