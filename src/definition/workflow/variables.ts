import { variablesIn } from '../known/environment.ts';
import { nearestName } from '../suggestion.ts';
import type { Source } from '../yaml/source.ts';
import type { Reading } from './reading.ts';
import { placeIn, type TemplateText } from './template-texts.ts';

/** The environment of the tasks, as far as the definition and the inputs show. */
export interface TaskVariables {
  readonly job: string;
  readonly source: Source;
  /** Names that are certainly set. */
  readonly known: ReadonlySet<string>;
}

/** Set on every Linux machine, by Batch or by the task runner. */
export const ALWAYS_SET: readonly string[] = [
  ...['PATH', 'HOME', 'PWD', 'HOSTNAME', 'LANG', 'TZ', 'PYTHONPATH', 'PYTHONUNBUFFERED', 'PYTHON_VERSION'],
  ...['RUN_URI', 'GCS_BUCKET', 'JOB_ID', 'COMBINATION', 'ARTIFACTS_DIR', 'NEEDS_ARTIFACTS_DIR'],
];
const SET_BY_PREFIX = /^(?:BATCH_|GCP_BATCH_WORKFLOW_|WORKFLOW_|CLOUDSDK_|GCE_METADATA_)/;

/** The name of the variable for a param or a matrix key (src/task/environment.py, variable_name). */
export function variableName(key: string): string {
  const name = key.toUpperCase().replace(/[^A-Z0-9_]/g, '_');
  return /^\d/.test(name) ? `_${name}` : name;
}

/**
 * `${NAME}` in texts of a job. The library replaces it from the environment of the task before a shell or Python sees
 * the text, and writes `null` where the variable is not set; `$$` becomes `$` (ddeutil.io.search_env_replace, run
 * twice).
 */
export function checkVariables(
  reading: Reading,
  texts: readonly TemplateText[],
  variables: TaskVariables,
): void {
  for (const text of texts) {
    // Not replaced there, or checked when it is read.
    if (!text.text.includes('$')) continue;
    const comments = text.use === 'shell' || text.use === 'python' ? commentsOf(text.text) : [];
    const isComment = (offset: number) => comments.some(([start, end]) => offset >= start && offset < end);
    const assigned = assignedNames(text);
    const reported = new Set<string>();
    for (const found of variablesIn(text.text)) {
      if (isComment(found.offset) || reported.has(found.whole)) continue;
      const finding = found.isEscape
        ? escapeFinding(text, found.offset)
        : variableFinding({ text, found, assigned, known: variables.known });
      if (!finding) continue;
      reported.add(found.whole);
      const at = placeIn(variables.source, text.node, found.offset, found.whole);
      const message = `Job '${variables.job}': ${finding.message}`;
      const report = finding.isMistake ? reading.problem : reading.warn;
      report(finding.code, message, at, finding.hint);
    }
  }
}

interface Finding {
  readonly isMistake: boolean;
  readonly code: 'replaced-variable' | 'dollar-pair';
  readonly message: string;
  readonly hint: string;
}

type Found = ReturnType<typeof variablesIn>[number];

const IDENTIFIER = /^[A-Za-z_]\w*$/;
/** The text after the name in an expansion of a shell, such as `${out%.csv}`, `${#list}` and `${x:-1}`. */
const SHELL_DEFAULT = /^[-=?+]|^\s*\d/;

function variableFinding(of: {
  text: TemplateText;
  found: Found;
  assigned: ReadonlyMap<string, number>;
  known: ReadonlySet<string>;
}): Finding | undefined {
  const { text, found, assigned, known } = of;
  const { whole, name, standard } = found;
  const isCode = text.use === 'shell' || text.use === 'python';
  const isKnown = known.has(name) || ALWAYS_SET.includes(name) || SET_BY_PREFIX.test(name);
  const by = standard === undefined ? '"null"' : JSON.stringify(standard);
  const replaced = `${whole} is replaced with an environment variable before ${reader(text.use)}`;
  if (!IDENTIFIER.test(name)) {
    const isTemplate = /^(?:params|matrix|stages|jobs|item)\b/.test(name);
    // Such as ${out%.csv} of a shell; Python's own braces are usually in a text that is only shown.
    const base = /[A-Za-z_]\w*/.exec(name)?.[0] ?? '';
    const isMistake = isTemplate || (text.use === 'shell' && assigned.has(base));
    const hint = isTemplate ? `Write $\{{ ${name} }}.` : escapeHint(text.use, whole);
    const message = `${replaced}, here with ${by}.`;
    return { isMistake, code: 'replaced-variable', message, hint };
  }
  const isAssigned = isCode && assigned.has(name);
  if (isKnown) {
    const isUsedBefore = found.offset <= (assigned.get(name) ?? Number.POSITIVE_INFINITY);
    if (!isAssigned || isUsedBefore) return undefined;
    const message = `${replaced}, not with the value that the script assigns to ${name}.`;
    return { isMistake: false, code: 'replaced-variable', message, hint: nameHint(text.use, found) };
  }
  const isShellDefault = text.use === 'shell' && standard !== undefined && SHELL_DEFAULT.test(standard);
  if (standard !== undefined && !isAssigned && !isShellDefault) return undefined;
  const similar = nearestName(name.toUpperCase(), [...known]);
  const other = !isAssigned && similar !== undefined ? `Did you mean \${${similar}}? ` : '';
  return {
    isMistake: isAssigned || isShellDefault,
    code: 'replaced-variable',
    message: `${replaced}, here with ${by}: ${isAssigned ? `${name} is a variable of the script, not of the environment` : `${name} is not set`}.`,
    hint: `${other}${nameHint(text.use, found)}`,
  };
}

function reader(use: TemplateText['use']): string {
  if (use === 'shell') return 'the shell sees the script';
  return use === 'python' ? 'Python sees the code' : 'the text is used';
}

function nameHint(use: TemplateText['use'], { whole, name, standard }: Found): string {
  if (use === 'shell' && standard === undefined) return `Write "$${name}".`;
  if (use === 'shell' || use === 'python') return escapeHint(use, whole);
  return `Set it in the input "env_vars", or write a default: \${NAME:default}.`;
}

/** Two dollar signs become one, each of the two times that the library replaces variables in code. */
function escapeHint(use: TemplateText['use'], whole: string): string {
  if (use === 'python') return `Write \\x24${whole.slice(1)} to keep it unchanged.`;
  if (use === 'shell')
    return `Write $$$$${whole.slice(1)}, not directly after a quote, to keep it unchanged.`;
  return 'Remove it.';
}

/**
 * `$$` before a name, a brace or a parenthesis is the library's escape. A quote directly next to it is
 * lost, because the library's pattern includes quotes.
 */
function escapeFinding({ text, use }: TemplateText, offset: number): Finding | undefined {
  if (use !== 'shell' && use !== 'python') return undefined;
  const [before = '', after = ''] = [text[offset - 1], text[offset + 2]];
  if (/["']/.test(before) || /["']/.test(after)) {
    const message = `'$$' removes the quote next to it before ${reader(use)}.`;
    const hint = use === 'python' ? 'Write a dollar sign as \\x24.' : 'Put another character between them.';
    return { isMistake: true, code: 'dollar-pair', message, hint };
  }
  if (/[\w{($]/.test(after) || before === '$') return undefined;
  const isShell = use === 'shell';
  const hint = isShell
    ? "For the number of the process write $(sh -c 'echo $PPID')."
    : 'Write a dollar sign as \\x24.';
  return {
    isMistake: isShell,
    code: 'dollar-pair',
    message: `'$$' becomes '$' before ${reader(use)}.`,
    hint,
  };
}

/** Names that code assigns, with the offset after their first assignment. */
function assignedNames({ text, use, variables }: TemplateText): ReadonlyMap<string, number> {
  const names = new Map<string, number>(variables.map((name) => [name, 0]));
  const patterns = use === 'shell' ? SHELL_NAMES : use === 'python' ? PYTHON_NAMES : [];
  for (const pattern of patterns) {
    for (const found of text.matchAll(pattern)) {
      const line = text.indexOf('\n', found.index + found[0].length);
      const end = line < 0 ? text.length : line;
      for (const [name] of (found[1] ?? '').matchAll(/[A-Za-z_]\w*/g)) {
        names.set(name, Math.min(names.get(name) ?? end, end));
      }
    }
  }
  return names;
}

const SHELL_NAMES: readonly RegExp[] = [
  /(?:^|[\s;&|(`{])([A-Za-z_]\w*)\+?=/gm,
  /\bfor\s+([A-Za-z_]\w*)\b/g,
  /\bread\s+(?:-\w+\s+)*([A-Za-z_][\w ]*)/g,
  /\bgetopts\s+\S+\s+([A-Za-z_]\w*)/g,
];

const PYTHON_NAMES: readonly RegExp[] = [
  /^[ \t]*([A-Za-z_][\w \t,()*]*?)[ \t]*(?::[^=\n]+)?(?:[-+*/%&|^@]|\*\*|\/\/|<<|>>)?=(?!=)/gm,
  /;[ \t]*([A-Za-z_]\w*)[ \t]*=(?!=)/g,
  /\bfor\s+([\w\s,()*]+?)\s+in\b/g,
  /\bas\s+([A-Za-z_]\w*)/g,
  /\bimport\s+([\w, ]+)/g,
  /\bdef\s+[A-Za-z_]\w*\(([^)]*)\)/g,
  /\b(?:def|class)\s+([A-Za-z_]\w*)/g,
  /\blambda\s+([^:]*):/g,
  /([A-Za-z_]\w*)\s*:=/g,
];

/** Lines that are only comments, from their first offset to after their last one. */
function commentsOf(text: string): readonly (readonly [number, number])[] {
  return Array.from(text.matchAll(/^[ \t]*#.*$/gm), ({ index, 0: line }) => [index, index + line.length]);
}
