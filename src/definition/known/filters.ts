import { nearestName } from '../suggestion.ts';

/** Filters of the library itself: `FILTERS` and the custom filters of ddeutil.workflow.reusables. */
export const LIBRARY_FILTERS: readonly string[] = [
  ...['abs', 'str', 'int', 'list', 'dict', 'title', 'upper', 'lower', 'rstr', 'keys', 'values'],
  ...['fmt', 'coalesce', 'getitem', 'getindex'],
];

/** The names here of filters of Jinja and functions of Python. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  default: 'coalesce',
  capitalize: 'title',
  string: 'str',
  date: 'fmt',
  format: 'fmt',
  strftime: 'fmt',
  first: 'getindex',
  get: 'getitem',
};

/** Names of the filters of a template, in order; the library splits at every `|`, even in quotes. */
export const filterNames = (filters: string): readonly string[] =>
  filters.split('|').flatMap((part) => /^\s*([A-Za-z_]\w*)/.exec(part)?.[1] ?? []);

/** What to write instead of a filter that does not exist. */
export function filterHint(name: string): string {
  const other = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : nearestName(name, LIBRARY_FILTERS);
  return other ? `Did you mean '${other}'?` : `Filters: ${LIBRARY_FILTERS.join(', ')}.`;
}
