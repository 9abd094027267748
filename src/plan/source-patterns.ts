import ignore from 'ignore';

/**
 * What never travels, whatever `source` says: credentials that google-github-actions/auth leaves in the workspace,
 * files that mostly hold secrets, history, and what is made anew on the machine.
 */
export const ALWAYS_EXCLUDED: readonly string[] = [
  '.git',
  'gha-creds-*.json',
  '.env',
  '.env.*',
  'node_modules/',
  '__pycache__/',
  '*.pyc',
];

/** The rules of one `.gitignore`, which hold below its folder. */
export interface IgnoreRules {
  /** Folder with a slash at its end; empty for the workspace itself. */
  readonly base: string;
  readonly text: string;
}

/** Tells for a path, a folder's with a slash at its end, whether rules take it out; the deepest rules decide. */
export function ignores(rules: readonly IgnoreRules[]): (path: string) => boolean {
  const always = ignore().add([...ALWAYS_EXCLUDED]);
  const compiled = rules.map(({ base, text }) => ({ base, matcher: ignore().add(text) }));
  return (path) => {
    if (always.ignores(path)) return true;
    let isIgnored = false;
    for (const { base, matcher } of compiled) {
      if (!path.startsWith(base) || path === base) continue;
      const { ignored, unignored } = matcher.test(path.slice(base.length));
      isIgnored = ignored || (isIgnored && !unignored);
    }
    return isIgnored;
  };
}

/**
 * Tells for the path of a file whether `patterns` choose it. Each is written as in .gitignore: `src/` is a folder with
 * everything in it, `*.sql` a file anywhere, `/main.py` one at the top; `!` takes out again, and the last one decides.
 */
export function chooses(patterns: readonly string[]): (path: string) => boolean {
  const compiled = patterns.map((pattern) => {
    const isTakenOut = pattern.startsWith('!');
    const plain = pattern.replace(/^!/, '').replace(/^\.\/(?=.)/, '/');
    return { isTakenOut, matcher: ignore().add(plain === '.' || plain === './' ? '*' : plain) };
  });
  return (path) => {
    let isChosen = false;
    for (const { isTakenOut, matcher } of compiled) if (matcher.ignores(path)) isChosen = !isTakenOut;
    return isChosen;
  };
}
