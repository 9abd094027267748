import type { Position } from '../../errors.ts';
import { type Quoting, quotingAt } from '../shell/quoting.ts';
import { templatesIn, withoutTemplates } from '../template-pattern.ts';
import type { Source } from '../yaml/source.ts';
import type { Reading } from './reading.ts';
import { placeIn, type TemplateText } from './template-texts.ts';

/** Syntax of bash that the `sh` of Debian and Alpine does not support, and its name in messages. */
const BASH_ONLY: readonly (readonly [RegExp, string])[] = [
  [/\bset\s+(?:-\w+\s+)*-\w*o\s+pipefail\b/, 'set -o pipefail'],
  [/\[\[\s/, '[[ … ]]'],
  [/(?:^|[\s;&|(])[A-Za-z_]\w*\+?=\((?!\()/m, 'an array'],
  [/[<>]\(\w/, 'process substitution'],
  [/<<</, '<<<'],
  [/^\s*source\s+\S+/m, 'source, whose name there is "."'],
  [/^\s*function\s+\w+/m, 'the word function'],
  [/&>/, '&>'],
  [/^\s*(?:declare|mapfile|readarray|shopt|pushd|popd)\b/m, 'a command of bash'],
];

const IN_BASH = "Put the script into bash <<'EOF' … EOF, or write it for sh.";

/** Reports what a `bash` stage most likely does not intend: despite its name, the library runs it with `sh`. */
export function checkShell(
  reading: Reading,
  texts: readonly TemplateText[],
  parts: { readonly source: Source; readonly job: string },
): void {
  for (const { text, node, use, scope } of texts) {
    const owner = `Job '${parts.job}', stage '${scope.stage}'`;
    if (use === 'shell-variable' && text.includes("'")) {
      const at = placeIn(parts.source, node, text.indexOf("'"), "'");
      const message = `${owner}: a value of env has the quote ', but the library puts it between single quotes in the script.`;
      reading.warn('bash-syntax', message, at, 'Assign the variable in the script: NAME="…".');
    }
    if (use !== 'shell') continue;
    const python = /^\s*(?:import \w+|from [\w.]+ import \w+|def \w+\(|print\()/.exec(text)?.[0];
    if (python !== undefined) {
      const at = placeIn(parts.source, node, text.indexOf(python.trim()), python.trim());
      const hint = "Write Python under 'run'.";
      reading.warn(
        'python-in-bash',
        `${owner}: this looks like Python, but 'bash' runs a shell script.`,
        at,
        hint,
      );
      continue;
    }
    // A script that starts bash itself may contain its syntax.
    if (/\bbash\s+(?:-\w+\s+)*(?:-c\b|-s\b|<<)/.test(text)) continue;
    for (const [pattern, name] of BASH_ONLY) {
      const found = pattern.exec(text);
      if (!found) continue;
      const part = found[0].trim();
      const at = placeIn(parts.source, node, found.index + found[0].indexOf(part), part);
      const message = `${owner}: sh, which runs a bash stage, does not know ${name}.`;
      reading.warn('bash-syntax', message, at, IN_BASH);
      break;
    }
  }
}

/** A template in a script, whose value becomes part of the script unchanged. */
export interface ShellTemplate {
  readonly job: string;
  readonly stage: string;
  readonly root: 'params' | 'matrix';
  readonly name: string;
  readonly quoting: Quoting;
  /** In the script itself, or in a variable that the library puts between single quotes (BashStage.make_sh_file). */
  readonly in: 'script' | 'env';
  readonly at: Position;
}

/** Templates of params and of the matrix in the script of a `bash` stage, and in its variables. */
export function shellTemplates(
  { text, node, use, scope }: TemplateText,
  { source, job }: { readonly source: Source; readonly job: string },
): readonly ShellTemplate[] {
  const templates = use === 'shell' || use === 'shell-variable' ? templatesIn(text) : [];
  if (templates.length === 0) return [];
  // Quotes in a template do not belong to the script.
  const quotings = quotingAt(
    withoutTemplates(text),
    templates.map(({ offset }) => offset),
  );
  return templates.flatMap(({ whole, offset, path, filters }, index): ShellTemplate[] => {
    const [root, name, ...rest] = path;
    if ((root !== 'params' && root !== 'matrix') || !name || rest.length > 0 || filters) return [];
    if (name.endsWith('?')) return [];
    const isOfEnv = use === 'shell-variable';
    const quoting = isOfEnv ? 'single quotes' : (quotings[index] ?? 'plain');
    const at = placeIn(source, node, offset, whole);
    return [{ job, stage: scope.stage, root, name, quoting, in: isOfEnv ? 'env' : 'script', at }];
  });
}
