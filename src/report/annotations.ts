import type { Problem } from '../errors.ts';
import { printable } from '../printable.ts';
import { type Cause, causesOf, failureText, placeText } from './failure/causes.ts';
import { exitCodeText, hasMeaning } from './failure/exit-codes.ts';
import { lineOf } from './failure/failure-line.ts';
import { oneLine } from './markdown.ts';
import { countText, numberText } from './numbers.ts';
import type { Outcome } from './outcome.ts';
import { withoutSecrets } from './secrets.ts';
import { combinationText } from './values.ts';

/** An annotation at a line of a file, for the runner's log and for check runs. */
export interface Annotation {
  /** Relative to the root of the repository. */
  readonly path: string;
  /** 1-based. */
  readonly startLine: number;
  /** 1-based, if known. */
  readonly startColumn?: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** The runner shows ten of each level per step (actions/runner, ExecutionContext.cs) and silently drops the rest. */
export const STEP_ANNOTATIONS = 10;
// The runner cuts after 4,096 characters; a check run allows 64 KB, but nobody reads that much next to a line of code.
const MESSAGE_LENGTH = 4000;
const TITLE_LENGTH = 200;
const EXAMPLES = 12;

/**
 * One annotation per cause at the failed line, the most useful first, then the warnings; at most `limit` of each.
 */
export function annotationsOf(outcome: Outcome, limit = STEP_ANNOTATIONS): readonly Annotation[] {
  const shown = withoutSecrets(outcome);
  const path = repositoryPath(shown.plan.workflow.file);
  const causes = causesOf(shown).map((cause) => failureAnnotation(cause, path));
  const failures = [...brokenAnnotation(shown, path), ...causes];
  const warnings = shown.warnings.map(
    (warning): Annotation => ({
      path,
      startLine: shown.plan.workflow.at.line,
      level: 'warning',
      title: oneLine(shown.plan.workflow.name, TITLE_LENGTH),
      message: cutMessage(warning),
    }),
  );
  return [...limited(failures, limit, 'cause'), ...limited(warnings, limit, 'warning')];
}

/** One annotation per problem with a position in a file. */
export function problemAnnotations(
  problems: readonly Problem[],
  options: { readonly level?: Annotation['level']; readonly limit?: number } = {},
): readonly Annotation[] {
  const notes = problems.flatMap((problem): Annotation[] => {
    if (!problem.at) return [];
    const hint = problem.hint ? `\n${problem.hint}` : '';
    return [
      {
        path: repositoryPath(problem.at.file),
        startLine: problem.at.line,
        startColumn: problem.at.column,
        level: options.level ?? 'failure',
        title: problem.code,
        message: cutMessage(problem.message + hint),
      },
    ];
  });
  return limited(notes, options.limit ?? STEP_ANNOTATIONS, 'problem');
}

function failureAnnotation(cause: Cause, path: string): Annotation {
  const { failure, combinations, job } = cause;
  const all = job.planned.combinations.length;
  const names = combinations.slice(0, EXAMPLES).map((one) => combinationText(one.combination));
  const more =
    combinations.length > EXAMPLES ? `, and ${numberText(combinations.length - EXAMPLES)} more` : '';
  const where =
    all > 1 && combinations.length > 0
      ? `${numberText(combinations.length)} of ${countText(all, 'combination')}: ${names.map((name) => `[${name}]`).join(', ')}${more}`
      : '';
  const { exitCode = 1, origin } = failure;
  const isNew =
    origin === 'stage' && hasMeaning(exitCode) && !failure.message.includes(`exit code ${exitCode}`);
  const ended = isNew ? exitCodeText(exitCode) : '';
  const parts = [failureText(failure), where, ended, failure.hint ?? ''].filter((part) => part !== '');
  return {
    path: failure.file?.path ?? path,
    startLine: failure.file?.line ?? lineOf(job, failure),
    level: 'failure',
    title: oneLine(placeText(cause), TITLE_LENGTH),
    message: cutMessage(parts.join('\n')),
  };
}

/** What ended the whole run belongs to no line; people look at the first one. */
const brokenAnnotation = ({ broken, plan }: Outcome, path: string): readonly Annotation[] =>
  broken === undefined
    ? []
    : [
        {
          path,
          startLine: plan.workflow.at.line,
          level: 'failure',
          title: oneLine(`${plan.workflow.name} was aborted`, TITLE_LENGTH),
          message: cutMessage([failureText(broken), broken.hint ?? ''].join('\n')),
        },
      ];

function limited(notes: readonly Annotation[], limit: number, noun: string): readonly Annotation[] {
  if (notes.length <= limit) return notes;
  const shown = notes.slice(0, Math.max(0, limit - 1));
  const [next] = notes.slice(shown.length);
  if (!next) return shown;
  const left = notes.length - shown.length;
  return [
    ...shown,
    {
      ...next,
      title: `and ${countText(left, `more ${noun}`)}`,
      message: `${next.title}: ${next.message}`.slice(0, MESSAGE_LENGTH).toWellFormed(),
    },
  ];
}

const cutMessage = (message: string): string => {
  const text = printable(message.slice(0, MESSAGE_LENGTH * 2)).trim();
  return text.length <= MESSAGE_LENGTH ? text : `${text.slice(0, MESSAGE_LENGTH - 1).toWellFormed()}…`;
};

/** GitHub needs paths of files without a leading `./`. */
const repositoryPath = (file: string): string => file.replace(/^(\.\/+)+/, '');
