/** Names by the root of a template that reads them. */
export interface NamesOfRoots {
  readonly params: readonly string[];
  readonly matrix: readonly string[];
  readonly stages: readonly string[];
  readonly jobs: readonly string[];
}

/**
 * What to do about a template such as `params.my name`, if it means a name that no template can contain
 * (ddeutil.workflow.__types.RE_CALLER): one with a dot, a space or a letter that is not ASCII.
 */
export function unnameable(caller: string, names: NamesOfRoots): string | undefined {
  const [, root = '', rest = ''] = /^\s*(params|matrix|stages|jobs)\.(.*)$/s.exec(caller) ?? [];
  if (root !== 'params' && root !== 'matrix' && root !== 'stages' && root !== 'jobs') return undefined;
  const meant = names[root]
    .filter((name) => name !== '' && !/^[\w-]+$/.test(name) && rest.startsWith(name))
    .toSorted((one, other) => other.length - one.length)[0];
  if (meant === undefined) return undefined;
  const better = meant
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w-]+/g, '_');
  return `A template cannot contain the name '${meant}': rename it, for example to '${better}'.`;
}
