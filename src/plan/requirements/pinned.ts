import { LIBRARY } from '../task-contract.ts';

/** What every task installs or has: the library, and the versions that its metadata asks for exactly. */
const ALWAYS = [LIBRARY, 'pydantic==2.11.7'];

/** `NAME==VERSION` without a marker, which applies in every task. */
const PIN = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*==\s*(\d[\w.!+-]*)$/;

/** Requirements for one exact version of a package that contradict each other; no installer finds versions for both. */
export function contradiction(requirements: readonly string[]): readonly [string, string] | undefined {
  const pinned = new Map<string, { readonly version: string; readonly text: string }>();
  for (const text of [...ALWAYS, ...requirements]) {
    const [, name, version] = PIN.exec(text.trim()) ?? [];
    if (name === undefined || version === undefined) continue;
    const key = name.toLowerCase().replace(/[-_.]+/g, '-');
    const before = pinned.get(key);
    // 1.0 and 1.0.0 are the same version (PEP 440), and a local label narrows one.
    const same = version.replace(/\+.*$/, '').replace(/(?:\.0)+$/, '');
    if (before && before.version !== same) return [before.text, text];
    pinned.set(key, { version: same, text });
  }
  return undefined;
}

export const isOfLibrary = (requirement: string): boolean => ALWAYS.includes(requirement);
