import type { AdviceRule } from './failed-stage.ts';

const COMMAND =
  /^\s*(?:(?:sudo |exec |time )?(?:python3?|pip3?|uv|cp|mv|rm|ls|cd|cat|echo|export|mkdir|chmod|curl|wget|gsutil|gcloud|bq|aws|az|git|sh|bash|docker|make|npm|npx|node|Rscript|julia|java|tar|unzip|gzip|sed|awk|grep|find|source|apt-get|apt|conda|dbt|psql|set|touch|test)(?: +[^=\s(]|\s*$)|\.\/\S+|set -\w)/;

export const shellInPython: AdviceRule = ({ failure, kind, code }) => {
  if (kind !== 'run' || !/^(SyntaxError|NameError|IndentationError)$/.test(failure.name)) return undefined;
  const lines = code.split('\n');
  const failed = lines[(failure.codeLine ?? 1) - 1] ?? '';
  const first = lines.find((line) => line.trim() !== '' && !line.trim().startsWith('#')) ?? '';
  if (![failed, first].some((line) => COMMAND.test(line))) return undefined;
  return '"run" is Python code. Put a shell command under "bash".';
};

export const pythonInShell: AdviceRule = ({ failure, kind, code }) => {
  if (kind !== 'bash') return undefined;
  const isPython =
    /^(?:import|from|def|print|async|class|elif|raise|assert|with)\b.*not found/.test(failure.message) ||
    (/^Syntax error|syntax error/.test(failure.message) &&
      /^\s*(?:import \w+|from \w\S* import |def \w+\(|print\(|for \w+ in .*:\s*$)/m.test(code));
  return isPython ? '"bash" is a shell script. Put Python code under "run".' : undefined;
};

const BASH =
  /Illegal option -o pipefail|\[\[: not found|Bad substitution|redirection unexpected|"\(" unexpected|^(?:source|declare|typeset|shopt|function|let|pushd|popd|mapfile|readarray): not found|"do" unexpected|Bad for loop variable/;

export const bashUnderSh: AdviceRule = ({ failure, kind }) =>
  kind === 'bash' && BASH.test(failure.message)
    ? 'A "bash" stage runs with "sh", which does not support the extensions of bash. To use bash, write: bash <<\'EOF\', then your lines, then EOF.'
    : undefined;

/** Programs that fail when they ask for input: the standard input of a task is empty. */
export const noInput: AdviceRule = ({ failure, kind, code }) => {
  const asks =
    failure.name === 'EOFError' ||
    (kind === 'bash' &&
      /^The script ended with exit code 1\./.test(failure.message) &&
      /^\s*read\s/m.test(code)) ||
    /\bDo you want to continue\b|\[[yY]\/[nN]\]/.test(failure.message);
  return asks
    ? 'A task cannot read input. Pass the value as a param, or use a flag that skips questions (such as apt-get -y).'
    : undefined;
};

const WINDOWS_LINES = /\\r\b|\r|\^M|bad interpreter.*\^M|\$'\\r'/;

export const windowsLines: AdviceRule = ({ failure, kind }) =>
  kind === 'bash' && WINDOWS_LINES.test(failure.message)
    ? 'The file has Windows line endings. Save it with Unix line endings: git add --renormalize, with "*.sh text eol=lf" in .gitattributes.'
    : undefined;

const MEMORY =
  'Set a machine with more memory: "machine_type", or "memory_mb" if tasks share a VM. Reading data in parts needs less.';

export const memory: AdviceRule = ({ failure }) =>
  /^(MemoryError|_ArrayMemoryError|ArrayMemoryError)$/.test(failure.name) ? MEMORY : undefined;

export const exitCode: AdviceRule = ({ failure, kind }) => {
  if (failure.name === 'SystemExit') {
    return failure.message.startsWith('sys.exit(')
      ? 'sys.exit() without a code, or with 0, ends a stage without a failure.'
      : undefined;
  }
  switch (failure.exitCode) {
    case 126:
      return 'Start the file with its interpreter, such as "python3 FILE" or "sh FILE", or make it executable in the repository: git update-index --chmod=+x FILE';
    case 127:
      return /^python: /.test(failure.message)
        ? 'The image has no "python". Write "python3".'
        : 'Use an image that has the command, or install it in the script. Files of the repository need the input "source".';
    case 137:
      return kind === undefined ? undefined : MEMORY;
    default:
      return undefined;
  }
};
