import { withoutTokens } from '../../printable.ts';

/** The kinds of lines in requirements. */
export type RequirementLine =
  | { readonly kind: 'requirement'; readonly text: string }
  /** `-r FILE`, or a line that is the path of a .txt file. */
  | { readonly kind: 'file'; readonly path: string }
  /** `-c FILE` */
  | { readonly kind: 'constraints'; readonly path: string }
  /** `--require-hashes` */
  | { readonly kind: 'require-hashes' }
  /** A pip option that does not work in an installation shared by all tasks of a VM, or an address with a password. */
  | { readonly kind: 'refused'; readonly message: string; readonly hint: string };

const FILE = /^(?:-r\s*|--requirement[=\s]\s*)(\S.*)$/;
const CONSTRAINTS = /^(?:-c\s*|--constraint[=\s]\s*)(\S.*)$/;
/** pip accepts these three (pip.pypa.io/en/stable/topics/secure-installs). */
const HASH = /\s--hash[=\s](?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})(?=\s|$)/g;
const BARE_FILE = /^[\w./-]+\.txt$/;

/** Reads lines as pip reads a requirements file: comments, empty lines and continued lines. */
export function requirementLines(lines: readonly string[]): readonly RequirementLine[] {
  return lines
    .join('\n')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((text): RequirementLine => {
      const path = FILE.exec(text)?.[1] ?? (BARE_FILE.test(text) ? text : undefined);
      if (path !== undefined) return { kind: 'file', path: path.trim() };
      const constraints = CONSTRAINTS.exec(text)?.[1];
      if (constraints !== undefined) return { kind: 'constraints', path: constraints.trim() };
      if (text === '--require-hashes') return { kind: 'require-hashes' };
      if (/^(-i|--index-url|--extra-index-url|-f|--find-links|--no-index)\b/.test(text)) {
        const hint =
          'Set the variable PIP_INDEX_URL, PIP_EXTRA_INDEX_URL or PIP_FIND_LINKS instead: in "secrets" if the address contains a password, otherwise in "env_vars".';
        return noRequirement(text, hint);
      }
      if (text.startsWith('-') || /\s--\w/.test(text.replace(HASH, ''))) {
        const hint =
          'Requirements, "--hash=sha256:…" after one, "-r FILE", "-c FILE" and "--require-hashes" are supported here; editables and other options are not.';
        return noRequirement(text, hint);
      }
      // The requirements are visible in job.json, in the log, and in pip's messages.
      if (withoutTokens(text) !== text) {
        return { kind: 'refused', message: 'An address contains a password or a token.', hint: SECRET_HINT };
      }
      const hint = mistakeIn(text.replace(HASH, '').trim());
      return hint === undefined
        ? { kind: 'requirement', text }
        : { kind: 'refused', message: `"${text.slice(0, 200)}" is not a requirement.`, hint };
    });
}

const NAME = '[A-Za-z0-9](?:[\\w.-]*[A-Za-z0-9])?';
const EXTRAS = `\\[\\s*(?:${NAME}(?:\\s*,\\s*${NAME})*)?\\s*\\]`;
const VERSION = '(?:===|~=|==|!=|<=|>=|<|>)\\s*[\\w.*+!-]+';
/** A name with versions and markers, or with an address (packaging.python.org/specifications/dependency-specifiers). */
const REQUIREMENT = new RegExp(
  `^${NAME}\\s*(?:${EXTRAS})?\\s*(?:@\\s*\\S+(?:\\s+;.*)?|(?:\\(?\\s*${VERSION}(?:\\s*,\\s*${VERSION})*\\s*,?\\s*\\)?)?\\s*(?:;.*)?)$`,
);

/** What to write for what no installer reads; an address or a path of its own is left to the installer. */
function mistakeIn(text: string): string | undefined {
  // Nobody writes a longer one by mistake.
  if (text.length > 1_000) return undefined;
  const [first = ''] = text.split(/[\s;]/);
  if (REQUIREMENT.test(text) || /^[\w+.-]+:\/\/|^\.{0,2}\/|\/|\.(?:whl|zip|tar\.gz)$/.test(first))
    return undefined;
  const one = /^([\w.-]+(?:\[[^\]]*\])?)\s*(=>|=<|=|:)\s*([\w.*+!-]+)$/.exec(text);
  if (one) {
    const [, name, operator = '', version] = one;
    const meant = operator === '=>' ? '>=' : operator === '=<' ? '<=' : '==';
    return `Write ${name}${meant}${version}.`;
  }
  const command = /^(?:python3? -m )?(?:uv )?pip3? install\s+(.+)$/.exec(text)?.[1];
  if (command !== undefined) {
    const packages = command.split(/\s+/).filter((part) => !part.startsWith('-'));
    return `Write the packages alone, one per line:\n  requirements: |\n${packages.map((name) => `    ${name}`).join('\n')}`;
  }
  const names = text.split(/\s*,\s*|\s+/);
  if (names.length > 1 && names.every((name) => REQUIREMENT.test(name))) {
    return `Write one requirement per line:\n  requirements: |\n${names.map((name) => `    ${name}`).join('\n')}`;
  }
  return 'Write a name with versions, such as pandas==2.2.3 or "pandas[gcp]>=2,<3", one per line.';
}

const SECRET_HINT =
  'Save the address of the index in Secret Manager, and pass it to the tasks with the input "secrets": PIP_INDEX_URL=projects/PROJECT/secrets/NAME/versions/latest. Only the VM reads it.';

const noRequirement = (text: string, hint: string): RequirementLine => ({
  kind: 'refused',
  message: `"${withoutTokens(text.split(/\s/)[0] ?? '')}" is not a requirement.`,
  hint,
});

/** Whether pip must check this requirement against its hashes. */
export const hasHash = (requirement: string): boolean => requirement.replace(HASH, '') !== requirement;

/**
 * A resolved requirement is a line of a pip requirements file. A constraint is such a line with this prefix, which no
 * requirement has.
 */
export const CONSTRAINT = '-c ';

/** Variables that name additional indexes to `PIP_INDEX_URL`, for pip and for uv. */
const EXTRA_INDEXES = new Set(['PIP_EXTRA_INDEX_URL', 'UV_EXTRA_INDEX_URL', 'UV_INDEX']);

/** The variable that allows packages from a second index, unless hashes identify the files. */
export function extraIndexOf(
  variables: Iterable<string>,
  requirements: readonly string[],
): string | undefined {
  if (requirements.some(hasHash)) return undefined;
  return [...variables].find((name) => EXTRA_INDEXES.has(name));
}
