import type { Position } from '../../errors.ts';
import { filterNames, LIBRARY_FILTERS } from '../known/filters.ts';
import { templatesIn } from '../template-pattern.ts';
import type { Source } from '../yaml/source.ts';
import { placeIn, type TemplateText } from './template-texts.ts';

/**
 * References of a job to something outside it: a workflow, a function of a caller module, or a filter of another
 * module.
 */
export interface Target {
  readonly kind: 'trigger' | 'uses' | 'filter';
  /** The job of the root workflow whose tasks look for it. */
  readonly job: string;
  /** The workflow that the job triggers, and the job in it. */
  readonly inside?: { readonly workflow: string; readonly job: string };
  /** Empty for texts of the job itself. */
  readonly stage: string;
  readonly name: string;
  /** Keys of the stage's own `extras`. */
  readonly settings: readonly string[];
  /** Whether it is in a text that may never be used. */
  readonly mayBeSkipped: boolean;
  /** Whether it is known only when the stage runs. */
  readonly hasTemplate: boolean;
  readonly at: Position;
  readonly excerpt: string;
}

export function targetsOf(
  texts: readonly TemplateText[],
  parts: { readonly source: Source; readonly job: string },
): readonly Target[] {
  return texts.flatMap((text) => {
    const { node, use, scope } = text;
    const target = (kind: Target['kind'], name: string, hasTemplate: boolean, at: Position): Target => {
      const { source, job } = parts;
      const { stage, settings, mayBeSkipped } = scope;
      const excerpt = source.excerpt(at);
      return { kind, job, stage, name, settings, mayBeSkipped, hasTemplate, at, excerpt };
    };
    const filters = otherFilters(text).map(({ name, offset, part }) =>
      target('filter', name, false, placeIn(parts.source, node, offset, part)),
    );
    if (use !== 'trigger' && use !== 'uses') return filters;
    const hasTemplate = templatesIn(text.text).length > 0 || text.text.includes('${');
    return [...filters, target(use, text.text, hasTemplate, placeIn(parts.source, node, 0, text.text))];
  });
}

/** Filters that are not part of the library, once for each template. */
const otherFilters = ({ text }: TemplateText) =>
  templatesIn(text).flatMap(({ whole, offset, filters }) =>
    [...new Set(filterNames(filters))]
      .filter((name) => !LIBRARY_FILTERS.includes(name))
      .map((name) => ({ name, offset, part: whole })),
  );
