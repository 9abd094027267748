import type { Source } from '../yaml/source.ts';
import type { Reading } from './reading.ts';
import { placeIn, type TemplateText } from './template-texts.ts';

/** Variables of a GitHub runner that scripts use, and what to write in a task instead. */
const RUNNER_VARIABLE =
  /(?<![\w$\\])\$((?:GITHUB|RUNNER)_[A-Z_]+)|environ(?:\.get\(|\[)\s*["']((?:GITHUB|RUNNER)_[A-Z_]+)["']/;
const INSTEAD: Readonly<Record<string, string>> = {
  GITHUB_OUTPUT:
    'What a bash stage prints is its output "stdout", and variables of a run stage are outputs; both need an id.',
  GITHUB_ENV: 'Print the value, give the stage an id, and read its output "stdout" in later stages.',
  GITHUB_PATH: 'Set PATH in each script, or use an image that has the program.',
  GITHUB_STEP_SUMMARY: 'Print it, or write it in a step of GitHub from the output "result" of the Action.',
};

/** The block that runs only when a script is started directly. In a run stage, the module is one of the library. */
const MAIN_GUARD = /^if\s+__name__\s*==\s*["']__main__["']\s*:/m;

const OWN_FILE = /^(?!\s*#).*?\b(__file__)\b/m;

/** Finds habits from other systems that have no effect in a task. */
export function checkHabits(
  reading: Reading,
  texts: readonly TemplateText[],
  parts: { readonly source: Source; readonly job: string; readonly known: ReadonlySet<string> },
): void {
  for (const { text, node, use, scope, variables } of texts) {
    if (use !== 'shell' && use !== 'python') continue;
    const owner = `Job '${parts.job}', stage '${scope.stage}'`;
    const found = RUNNER_VARIABLE.exec(text);
    const name = found?.[1] ?? found?.[2];
    if (found && name && !parts.known.has(name) && !variables.includes(name)) {
      const instead = Object.hasOwn(INSTEAD, name) ? INSTEAD[name] : undefined;
      reading.warn(
        'runner-variable',
        `${owner}: ${name} is a variable of the GitHub runner, which tasks do not have.`,
        placeIn(parts.source, node, found.index, found[0]),
        instead ?? `Set it in the input "env_vars": ${name}=\${{ … }}.`,
      );
    }
    const ownFile = use === 'python' ? OWN_FILE.exec(text) : null;
    if (ownFile) {
      reading.warn(
        'own-file',
        `${owner}: __file__ is a file of the library here, because the code of a stage is in no file.`,
        placeIn(parts.source, node, ownFile.index + ownFile[0].length - '__file__'.length, '__file__'),
        'Write paths relative to the folder that a task starts in, which holds the files of the input "source".',
      );
    }
    const guard = use === 'python' ? MAIN_GUARD.exec(text) : null;
    if (guard) {
      reading.warn(
        'main-guard',
        `${owner}: __name__ is never "__main__" in a run stage, so this block does not run.`,
        placeIn(parts.source, node, guard.index, guard[0]),
        'Call the function without the condition.',
      );
    }
  }
}
