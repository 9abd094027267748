const COMMAND = /^::([a-z-]+)( .*?)?::(.*)$/;
const LEVELS: Readonly<Record<string, string>> = {
  error: 'Error: ',
  warning: 'Warning: ',
  notice: 'Notice: ',
};

const unescaped = (text: string) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

/** One line of a step as a runner's log shows it; undefined when the runner hides it. */
export function shownLine(line: string): string | undefined {
  const match = COMMAND.exec(line);
  if (!match) return line;
  const [, command = '', , message = ''] = match;
  const level = LEVELS[command];
  if (level !== undefined) return level + unescaped(message);
  if (command === 'group') return `▼ ${unescaped(message)}`;
  // debug, add-mask, endgroup and other commands that a runner executes without showing them.
  return undefined;
}

/** Passes the output of a step on, line by line, the way a runner's log shows it. */
export function shownByRunner(print: (text: string) => void): (chunk: string) => void {
  let rest = '';
  return (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const shown = shownLine(line);
      if (shown !== undefined) print(`${shown}\n`);
    }
  };
}
