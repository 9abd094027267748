import { homedir } from 'node:os';
import { join } from 'node:path';
import { VERSION } from './package.ts';

/** The folder for installed files, one per version, in the platform's standard folder for caches. */
export function userCache(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  return join(baseOf(environment, platform), 'gcp-batch-workflow', VERSION);
}

function baseOf(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
  // XDG Base Directory Specification: only an absolute path counts.
  if (environment.XDG_CACHE_HOME?.startsWith('/')) return environment.XDG_CACHE_HOME;
  if (platform === 'win32') return environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return join(homedir(), '.cache');
}
