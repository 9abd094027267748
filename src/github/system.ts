import { arch, release, type } from 'node:os';

/**
 * Names the runner's operating system and Node, for the debug log. GitHub's toolkit knows how to find the name and version
 * on each system; it is large, so it is loaded only for this.
 */
export async function systemText(): Promise<string> {
  const { platform } = await import('@actions/core');
  // On Linux the toolkit needs lsb_release, which containers seldom have.
  const { name, version } = await platform.getDetails().catch(() => ({ name: type(), version: release() }));
  return `The runner is ${name} ${version} on ${arch()}, with Node ${process.version}.`;
}
