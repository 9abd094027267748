import type { Position } from '../../errors.ts';
import type { Value } from '../python/value.ts';
import { nearestName } from '../suggestion.ts';
import { templatesIn } from '../template-pattern.ts';
import type { Source } from '../yaml/source.ts';
import type { Member, Tree } from '../yaml/tree.ts';
import type { Reading } from './reading.ts';

interface Reference {
  /** Parts of the dotted path; a part that may be missing ends in `?`. */
  readonly path: readonly string[];
  readonly at: Position;
}

/** Keys of a job's strategy whose values the library takes as they are written. */
const PLAIN: readonly Value[] = ['matrix', 'include', 'exclude'];

/** Every template inside a job, with its place. */
function references(source: Source, job: Tree): Reference[] {
  const found: Reference[] = [];
  const visitMember = ({ key, node }: Member): void => {
    if (key !== 'strategy' || node.kind !== 'mapping') visit(node);
    else for (const each of node.members) if (!PLAIN.includes(each.key)) visit(each.node);
  };
  const visit = (each: Tree): void => {
    if (each.kind === 'sequence') for (const item of each.items) visit(item);
    if (each.kind === 'mapping') {
      for (const member of each.members) each === job ? visitMember(member) : visit(member.node);
    }
    if (each.kind !== 'scalar' || typeof each.value !== 'string') return;
    let line = 0;
    let counted = 0;
    for (const { path, offset, whole } of templatesIn(each.value)) {
      line += each.value.slice(counted, offset).split('\n').length - 1;
      counted = offset;
      found.push({ path, at: placeOf(source, each.textAt, line, whole) });
    }
  };
  visit(job);
  return found;
}

/** Where a template stands in the file: its line is sure, its column is looked for there. */
function placeOf(source: Source, textAt: Position, line: number, template: string): Position {
  const at = { ...textAt, line: textAt.line + line };
  const [start, end] = source.line(at.line);
  const offset = source.text.slice(start, end).indexOf(template);
  if (offset >= 0) return source.at(start + offset);
  return line === 0 ? at : { ...at, column: 1 };
}

/**
 * Templates that can never hold: params that are not declared, jobs that do not exist, and jobs whose results are not
 * there because nothing says that they are needed.
 */
export function checkTemplates(
  reading: Reading,
  parts: {
    source: Source;
    job: string;
    node: Tree;
    params: readonly string[];
    jobs: readonly string[];
    /** Needed directly or through others. */
    isNeeded: (job: string) => boolean;
    /** Keys of the job's matrix; undefined when the input `matrix` replaces it. */
    matrix: readonly string[] | undefined;
  },
): void {
  for (const { path, at } of references(parts.source, parts.node)) {
    const [root, name] = path;
    if (name === undefined || name.endsWith('?') || root?.endsWith('?')) continue;
    if (root === 'params' && !parts.params.includes(name)) {
      const nearest = nearestName(name, parts.params);
      const hint = nearest ? `Did you mean 'params.${nearest}'?` : `Declare it: params: {${name}: str}.`;
      const message = `Job '${parts.job}' uses \${{ params.${name} }}, but there is no such param.`;
      reading.problem('unknown-param', message, at, hint);
    }
    if (root === 'matrix' && parts.matrix && !parts.matrix.includes(name)) {
      const message = `Job '${parts.job}' uses \${{ matrix.${name} }}, but its matrix has no such key.`;
      const none = 'The job has no matrix: write strategy: {matrix: {…}}.';
      const keys = parts.matrix.length > 0 ? `Keys of the matrix: ${parts.matrix.join(', ')}.` : none;
      const nearest = nearestName(name, parts.matrix);
      reading.problem(
        'unknown-matrix-key',
        message,
        at,
        nearest ? `Did you mean 'matrix.${nearest}'?` : keys,
      );
    }
    if (root !== 'jobs' || parts.isNeeded(name)) continue;
    const message = `Job '${parts.job}' uses \${{ jobs.${name} }}`;
    if (parts.jobs.includes(name)) {
      const hint = name === parts.job ? undefined : `Add it: needs: [${name}].`;
      const why =
        name === parts.job ? 'which is the job itself' : 'but it does not need that job, not even indirectly';
      reading.problem('job-not-needed', `${message}, ${why}.`, at, hint);
    } else {
      const nearest = nearestName(name, parts.jobs);
      const hint = nearest ? `Did you mean 'jobs.${nearest}'?` : `Jobs: ${parts.jobs.join(', ')}.`;
      reading.problem('unknown-job', `${message}, which is no job of this workflow.`, at, hint);
    }
  }
}
