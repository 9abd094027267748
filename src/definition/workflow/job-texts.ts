import type { Job, ParamSpec } from '../model.ts';
import type { Value } from '../python/value.ts';
import { strategyValues } from '../strategy/strategy.ts';
import type { Source } from '../yaml/source.ts';
import type { Member } from '../yaml/tree.ts';
import { checkExpressions } from './expressions.ts';
import { checkHabits } from './habits.ts';
import { checkPastedTexts, type PythonCode, pythonCodeOf } from './python-code.ts';
import type { Reading } from './reading.ts';
import { isReported } from './reported.ts';
import { checkShell, type ShellTemplate, shellTemplates } from './shell.ts';
import { type Target, targetsOf } from './targets.ts';
import { type TemplateText, templateTexts } from './template-texts.ts';
import { checkTemplates, type TemplateParts } from './templates.ts';
import { checkVariables, variableName } from './variables.ts';

/** What texts hold that can only be judged with data from elsewhere. */
export interface FromTexts {
  readonly python: readonly PythonCode[];
  /** Workflows, functions and filters. */
  readonly targets: readonly Target[];
  /** None for a triggered workflow, because it has other params. */
  readonly shell: readonly ShellTemplate[];
}

/** The data that the texts of a job are compared with. */
export interface TextParts
  extends Pick<
    TemplateParts,
    'params' | 'present' | 'trigger' | 'jobs' | 'resultOf' | 'isNeeded' | 'needsAreWrong'
  > {
  readonly source: Source;
  /** Variables in the environment of every task, from inputs and params. */
  readonly variables: readonly string[];
  /** The params without problems. */
  readonly specs: ReadonlyMap<string, ParamSpec>;
  /** The job whose strategy an input replaces; its values are undefined if the input cannot be read. */
  readonly matrix:
    | { readonly job: string; readonly values: ReadonlyMap<string, readonly Value[]> | undefined }
    | undefined;
}

/**
 * Checks all references in the texts of a job. Returns the texts with Python code, and references outside the
 * definition.
 */
export function checkTexts(
  reading: Reading,
  {
    job,
    member,
    isWrong,
  }: { readonly job: Job; readonly member: Member; readonly isWrong: { readonly matrix: boolean } },
  parts: TextParts,
): FromTexts {
  const { source, params, present, trigger, jobs, resultOf, isNeeded, needsAreWrong } = parts;
  const texts = templateTexts(member.node, trigger?.mayBeSkipped ?? false);
  const isInput = parts.matrix?.job === job.id;
  const ownValues = isWrong.matrix ? undefined : strategyValues(job.strategy);
  const values = isInput ? parts.matrix?.values : ownValues;
  const before = reading.problems.length;
  const keys = values && [...values.keys()];
  const valued = keys?.filter((key) => (values?.get(key) ?? []).length > 0) ?? [];
  const matrix = keys && { keys, valued, isInput };
  checkTemplates(reading, texts, {
    source,
    job: job.id,
    params,
    specs: parts.specs,
    present,
    trigger,
    jobs,
    resultOf,
    isNeeded,
    needsAreWrong,
    matrix,
  });
  checkExpressions(reading, texts, {
    source,
    job: job.id,
    params: params ?? [],
    matrix: keys ?? [],
    jobs,
  });
  const known = new Set([...parts.variables, ...(keys ?? []).map(variableName), ...variablesOf(job)]);
  checkVariables(reading, texts, { source, job: job.id, known });
  checkShell(reading, texts, { source, job: job.id });
  checkHabits(reading, texts, { source, job: job.id, known });
  checkPastedTexts(reading, texts, { source, job: job.id, matrix: values ?? new Map(), specs: parts.specs });
  const found = reading.problems.slice(before);
  const isRead = ({ use, node, text }: TemplateText) =>
    use === 'python' || (use === 'condition' && !isReported({ at: node.at, text }, found));
  const python = texts.flatMap((text) =>
    isRead(text)
      ? (pythonCodeOf(text, { source, job: job.id, isTriggered: trigger !== undefined }) ?? [])
      : [],
  );
  const shell = trigger ? [] : texts.flatMap((text) => shellTemplates(text, { source, job: job.id }));
  return { python, shell, targets: targetsOf(texts, { source, job: job.id }) };
}

/** Variables that a job sets for its tasks. */
export const variablesOf = ({ runsOn }: Job): readonly string[] =>
  ['env', 'environment', 'secrets'].flatMap((key) => {
    const value = runsOn.with.get(key)?.value;
    return value instanceof Map ? [...value.keys()].map(String) : [];
  });
