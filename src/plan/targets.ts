import { filterHint } from '../definition/known/filters.ts';
import { GITHUB_ACTION_HINT, isGitHubAction } from '../definition/known/github-actions.ts';
import type { Value } from '../definition/python/value.ts';
import type { Target } from '../definition/workflow/targets.ts';
import type { Problem } from '../errors.ts';
import { INPUT_DEFAULTS } from '../inputs/defaults.ts';
import { type Draft, isAnyUnread } from './draft.ts';
import type { Plan, PlannedJob } from './plan.ts';

/** Variables and settings that make the library search for workflows, functions and filters elsewhere. */
const ELSEWHERE = {
  trigger: { variable: 'WORKFLOW_CORE_CONF_PATH', setting: 'conf_paths' },
  uses: { variable: 'WORKFLOW_CORE_REGISTRY_CALLER', setting: 'registry_caller' },
  filter: { variable: 'WORKFLOW_CORE_REGISTRY_FILTER', setting: 'registry_filter' },
} as const;

/** Arguments that decide what a task finds. */
const DECIDING = ['image', 'requirements', 'env', 'environment', 'secrets'];

/**
 * Reports workflows, functions and filters that jobs name but that a task cannot find. This is certain if the run has
 * no source files, installs nothing, and uses the default image; otherwise it is only likely. `paths` lists the source
 * files of the run; undefined if the input `source` is empty.
 */
export function unfoundTargets(
  plan: Draft,
  targets: readonly Target[],
  paths: readonly string[] | undefined,
): { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] } {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const target of targets) {
    if (isAnyUnread(plan, target.job, DECIDING)) continue;
    const planned = plan.jobs.get(target.job);
    if (!planned || isFound(target, plan, planned, paths)) continue;
    const { machine } = planned;
    const isBare = machine.requirements.length === 0 && machine.image === INPUT_DEFAULTS.image;
    const isCertain = isItself(target, plan) || (paths === undefined && isBare) || isAction(target);
    (isCertain ? problems : warnings).push(unfound(target, plan));
  }
  return { problems, warnings };
}

/** Whether files of the input `source` could be what a target names. */
export const mayBeInSource = (target: Target, plan: Plan): boolean =>
  target.kind !== 'filter' && !isItself(target, plan) && !isAction(target);

const isItself = (target: Target, plan: Plan): boolean =>
  target.kind === 'trigger' && target.name === plan.workflow.name;

/** An action of GitHub looks like a function, but is none. */
const isAction = ({ kind, name }: Target): boolean => kind === 'uses' && isGitHubAction(name);

function isFound(
  target: Target,
  plan: Plan,
  { job, machine }: PlannedJob,
  paths: readonly string[] | undefined,
): boolean {
  if (isItself(target, plan) || isAction(target)) return false;
  if (target.kind === 'trigger' && plan.workflow.siblings.has(target.name)) return true;
  const { variable, setting } = ELSEWHERE[target.kind];
  const ownExtras = job.model.get('extras');
  const extras = [plan.workflow.extras, ownExtras instanceof Map ? ownExtras : new Map<Value, Value>()];
  if (machine.env.has(variable) || machine.secrets.has(variable)) return true;
  if (target.settings.includes(setting) || extras.some((each) => each.has(setting))) return true;
  if (target.hasTemplate && plan.workflow.siblings.size > 0 && target.kind === 'trigger') return true;
  if (paths === undefined || target.kind === 'filter') return false;
  if (target.kind === 'trigger') return paths.some((path) => /^conf\/.*\.ya?ml$/.test(path));
  const [module = ''] = target.name.split(/[/.]/);
  return target.hasTemplate || paths.some((path) => path === `${module}.py` || path.startsWith(`${module}/`));
}

function unfound(target: Target, plan: Plan): Problem {
  const { at, excerpt, name } = target;
  const { inside } = target;
  const job = inside ? `Job '${inside.job}' of workflow '${inside.workflow}'` : `Job '${target.job}'`;
  const owner = `${job}${target.stage === '' ? '' : `, stage '${target.stage}'`}`;
  if (target.kind === 'filter') {
    const message = `${owner}: the library has no filter '${name}'.`;
    return { code: 'unknown-filter', message, at, excerpt, hint: filterHint(name) };
  }
  const problem = (what: string, hint: string): Problem => {
    const message = `${owner}: ${what}`;
    return { code: 'unknown-target', message, at, excerpt, hint };
  };
  if (isItself(target, plan)) {
    return problem(`triggers its own workflow '${name}'.`, 'Use foreach or until for a loop.');
  }
  if (isAction(target)) {
    return problem(`'${name}' is an action of GitHub, which cannot run in a task.`, GITHUB_ACTION_HINT);
  }
  if (target.kind === 'trigger') {
    const hint = `Put it into this file, or into conf/${name}.yml with source: conf/.`;
    return problem(`the task finds no workflow '${name}': it is not in this file.`, hint);
  }
  const module = name.split(/[/.]/)[0] ?? '';
  const hint = `Name its package in the input "source", as ${module}/ at the top of the repository, or set WORKFLOW_CORE_REGISTRY_CALLER in "env_vars".`;
  return problem(`the task finds no function '${name}'.`, hint);
}
