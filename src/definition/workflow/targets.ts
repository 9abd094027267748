import type { Position } from '../../errors.ts';
import { templatesIn } from '../template-pattern.ts';
import type { Source } from '../yaml/source.ts';
import { placeIn, type TemplateText } from './template-texts.ts';

/** What a stage names that lies outside of its job: a workflow, or a function of a caller module. */
export interface Target {
  readonly kind: 'trigger' | 'uses';
  readonly job: string;
  readonly stage: string;
  readonly name: string;
  /** It is known only when the stage runs. */
  readonly hasTemplate: boolean;
  readonly at: Position;
  readonly excerpt: string;
}

export function targetsOf(
  texts: readonly TemplateText[],
  parts: { readonly source: Source; readonly job: string },
): readonly Target[] {
  return texts.flatMap(({ text, node, use, scope }) => {
    if (use !== 'trigger' && use !== 'uses') return [];
    const at = placeIn(parts.source, node, 0, text);
    const hasTemplate = templatesIn(text).length > 0 || text.includes('${');
    return [
      {
        kind: use,
        job: parts.job,
        stage: scope.stage,
        name: text,
        hasTemplate,
        at,
        excerpt: parts.source.excerpt(at),
      },
    ];
  });
}
