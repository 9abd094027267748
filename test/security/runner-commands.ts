/** A workflow command that the runner finds in a line of step output. */
export interface RunnerCommand {
  readonly name: string;
  readonly data: string;
  readonly line: string;
}

const NAMES = new Set(
  'set-env set-output save-state add-path add-mask add-matcher remove-matcher debug warning error notice group endgroup echo stop-commands set-repo-path'.split(
    ' ',
  ),
);

/**
 * The commands that actions/runner (ActionCommand.cs) finds in an output: `::name props::data` at the start of a line
 * after whitespace, or `##[name props]data` anywhere in it. .NET ends lines at `\r\n`, `\r` and `\n`. Removes invisible
 * characters first, because comparisons by culture can ignore them.
 */
export function commandsIn(output: string): RunnerCommand[] {
  const found = output.split(/\r\n|\r|\n/).flatMap((line) => {
    const seen = line.replace(/\p{Cf}/gu, '');
    const [, second, data = ''] = /^\s*::([^:\s]+(?: [^:]*)?)::(.*)$/s.exec(seen) ?? [];
    if (second !== undefined) return [{ name: second.split(' ')[0]?.toLowerCase() ?? '', data, line }];
    const [, first, rest = ''] = /##\[([^\]]*)\](.*)$/s.exec(seen) ?? [];
    return first === undefined ? [] : [{ name: first.split(' ')[0]?.toLowerCase() ?? '', data: rest, line }];
  }); // Only known names are commands. Everything else is text.
  return found.filter(({ name }) => NAMES.has(name));
}
