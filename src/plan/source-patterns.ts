import ignore from 'ignore';

/**
 * Files that never leave the runner, even if `source` names them: keys and credentials with usual names, files that
 * usually contain secrets, history, and generated files. The documentation has the same list.
 */
export const NEVER_SENT = {
  history: ['.git'],
  'Google Cloud': [
    ...['gha-creds-*.json', 'application_default_credentials.json', '**/.config/gcloud/', '.boto'],
    ...['service-account*.json', 'service_account*.json', 'serviceAccount*.json'],
    ...['credentials.json', 'client_secret*.json'],
  ],
  'other clouds': [
    '.aws/',
    '.azure/',
    '.oci/',
    '.kube/',
    'kubeconfig',
    '.terraform/',
    '*.tfstate',
    '*.tfstate.*',
  ],
  'private keys': [
    ...['id_rsa', 'id_dsa', 'id_ecdsa', 'id_ecdsa_sk', 'id_ed25519', 'id_ed25519_sk', '.ssh/', '.gnupg/'],
    ...['*.pem', '*.key', '*.ppk', '*.p12', '*.pfx', '*.jks', '*.keystore', '*.kdbx', '*.asc'],
  ],
  passwords: [
    ...[
      '.env',
      '.env.*',
      '.envrc',
      '.netrc',
      '_netrc',
      '.git-credentials',
      '.htpasswd',
      '.pgpass',
      '.my.cnf',
    ],
    ...[
      '.npmrc',
      '.yarnrc',
      '.pypirc',
      'pip.conf',
      'pip.ini',
      '**/.docker/config.json',
      '.dockercfg',
      '.s3cfg',
    ],
  ],
  'created again on the machine': ['node_modules/', '__pycache__/', '*.pyc'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The rules of one `.gitignore`, which apply below its folder. */
export interface IgnoreRules {
  /** Folder with a trailing slash; empty for the workspace itself. */
  readonly base: string;
  readonly text: string;
}

let never: ReturnType<typeof ignore> | undefined;

/** Its patterns are compiled when the first file is compared, because many runs send none. */
function neverSent(): ReturnType<typeof ignore> {
  never ??= ignore().add(Object.values(NEVER_SENT).flat());
  return never;
}

/** The same rules apply in every folder below theirs. */
const matchers = new WeakMap<IgnoreRules, ReturnType<typeof ignore>>();

function matcherOf(rules: IgnoreRules): ReturnType<typeof ignore> {
  const matcher = matchers.get(rules) ?? ignore().add(rules.text);
  matchers.set(rules, matcher);
  return matcher;
}

/** Whether rules exclude a path, which has a trailing slash for a folder; the deepest rules decide. */
export function ignores(rules: readonly IgnoreRules[]): (path: string) => boolean {
  const compiled = rules.map((each) => ({ base: each.base, matcher: matcherOf(each) }));
  return (path) => {
    if (neverSent().ignores(path)) return true;
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
 * Whether `patterns` select the path of a file. Patterns have the form of .gitignore: `src/` is a folder with
 * everything in it, `*.sql` a file anywhere, `/main.py` a file at the top; `!` excludes, and the last matching pattern
 * decides.
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
