import { readdir } from 'node:fs/promises';

/** Names of what is at the top of the workspace, to tell what tasks lack; none when it cannot be read. */
export async function workspaceNames(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ReadonlySet<string>> {
  const names = await readdir(environment.GITHUB_WORKSPACE || '.').catch(() => []);
  return new Set(names);
}
