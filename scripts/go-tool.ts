import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'test', '.cache', 'go');

/**
 * A Go that can build tools; undefined if there is none: tests that need it are then skipped, and counted as skipped.
 */
export function findGo(): string | undefined {
  return ['go', '/usr/local/go/bin/go'].find((go) => spawnSync(go, ['version']).status === 0);
}

/** Builds the program of a Go module once into the tests' cache; another version is another build. Returns its path. */
export function goTool(go: string, module: string): string {
  const [path = '', version = ''] = module.split('@');
  const home = join(folder, version);
  const program = join(home, path.split('/').at(-1) ?? path);
  if (!existsSync(program)) {
    mkdirSync(home, { recursive: true });
    execFileSync(go, ['install', module], { env: { ...process.env, GOBIN: home }, stdio: 'pipe' });
  }
  return program;
}
