import { createHash } from 'node:crypto';

export const PROJECT = 'local-project';
export const PROJECT_NUMBER = '123456789012';

/** Assigned numbers, so that a resource can be named by id or number. */
const ids = new Map([[PROJECT_NUMBER, PROJECT]]);

/** The number of a project: Google's events, tasks and errors name projects by it. Always the same for an id. */
export function projectNumber(id: string): string {
  if (id === PROJECT) return PROJECT_NUMBER;
  if (/^\d+$/.test(id)) return id;
  const digest = createHash('sha256').update(id).digest();
  const number = String(200_000_000_000 + (digest.readUIntBE(0, 5) % 800_000_000_000));
  ids.set(number, id);
  return number;
}

const renamed = (name: string, rename: (project: string) => string) =>
  name.replace(/^projects\/([^/]+)/, (_, project: string) => `projects/${rename(project)}`);

/** A resource name with the project's number. */
export const withProjectNumber = (name: string): string => renamed(name, projectNumber);

/** A resource name with the project's id, even if it has the number. */
export const withProjectId = (name: string): string =>
  renamed(name, (project) => ids.get(project) ?? project);
