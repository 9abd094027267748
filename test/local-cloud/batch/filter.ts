import type { Job, Task } from './job.ts';

/** A list filter that this emulator does not know; the service answers INVALID_ARGUMENT. */
export class BadFilter extends Error {}

const JOB_TERM = /^(?:labels\.([\w-]+)|labels\["([\w-]+)"\]|status\.state|name)\s*(=|:|!=)\s*("?)([^"]*)\4$/;

/** `labels.KEY="VALUE"`, `status.state=STATE` and `name="NAME"`, joined by AND. */
export function jobMatches(job: Job, filter: string): boolean {
  return terms(filter).every((term) => {
    const match = JOB_TERM.exec(term);
    if (!match) throw new BadFilter(`invalid filter term: ${term}`);
    const [, label, quotedLabel, operator, , value] = match;
    const key = label ?? quotedLabel;
    const actual = key ? job.message.labels?.[key] : term.startsWith('name') ? job.name : job.state;
    return operator === '!=' ? actual !== value : actual === value;
  });
}

/** `State=RUNNING` or `status.state="RUNNING"`, joined by AND or OR. */
export function taskMatches(task: Task, filter: string): boolean {
  if (filter.trim() === '') return true;
  return filter.split(/\s+OR\s+/).some((alternative) =>
    terms(alternative).every((term) => {
      const match = /^(?:status\.)?state\s*=\s*"?(\w+)"?$/i.exec(term);
      if (!match) throw new BadFilter(`invalid filter term: ${term}`);
      return task.state === match[1];
    }),
  );
}

const terms = (filter: string) =>
  filter
    .split(/\s+AND\s+/)
    .map((term) => term.trim().replace(/^\((.*)\)$/, '$1'))
    .filter((term) => term !== '');

/** One page of a list; a token is the position where the next one starts. Throws BadFilter for a foreign token. */
export function page<T>(
  items: readonly T[],
  request: { pageSize?: number; pageToken?: string },
  max: number,
): { items: readonly T[]; nextPageToken: string } {
  const start = request.pageToken ? Number(request.pageToken) : 0;
  if (!Number.isInteger(start) || start < 0) throw new BadFilter(`invalid page token: ${request.pageToken}`);
  const size = Math.min(request.pageSize || max, max);
  const end = start + size;
  return { items: items.slice(start, end), nextPageToken: end < items.length ? String(end) : '' };
}
