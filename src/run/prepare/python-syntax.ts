import type { PythonCode } from '../../definition/workflow/python-code.ts';
import type { Problem } from '../../errors.ts';

/** The Python version of the default image; it may accept code that an older version rejects. */
const OLDEST = [3, 11] as const;
/**
 * Messages about mistakes that no version of Python accepts. Before 3.12, f-strings had different rules (PEP 701), so
 * an older Python on the runner does not check code with f-strings.
 */
const ALWAYS_WRONG =
  /^'return' outside function|was never closed$|^unmatched '|does not match opening parenthesis|^unterminated |^unexpected indent$|^unindent does not match|^expected an indented block|^inconsistent use of tabs|^expected ':'$|^leading zeros in decimal|^invalid decimal literal$|^cannot assign to |^invalid syntax\. Perhaps you forgot a comma|^Missing parentheses in call|^invalid syntax\. Maybe you meant|^invalid (?:non-printable )?character|^'(?:break|continue)' (?:outside|not properly in) loop/;
const F_STRING = /\b[rR]?[fF][rR]?["']/;
const PATIENCE_MS = 10_000;
/** Maximum size of the output, which has a few lines per code. */
const MAX_ANSWER = 8 * 1024 * 1024;

/**
 * Compiles code but never runs it. The codes are JSON on standard input, in the form that the library uses for `exec`
 * (ddeutil.workflow.stages.PyStage.process: dedent, then strip) and for `eval` (BaseStage.is_skipped).
 */
const PROGRAM = `
import json, sys, textwrap, warnings
warnings.simplefilter("ignore")
answers = []
for mode, variants in json.load(sys.stdin):
    first = None
    for variant in variants:
        text = textwrap.dedent(variant) if mode == "exec" else variant
        skipped = text[: len(text) - len(text.lstrip())].count("\\n")
        try:
            compile(text.strip(), "stage", mode, 0, True)
        except SyntaxError as error:
            source = text.split("\\n")
            line = (error.lineno or 1) + skipped
            written = source[line - 1] if line <= len(source) else ""
            margin = len(written) - len(written.lstrip())
            column = (error.offset or 1) - (0 if line == 1 + skipped else margin)
            first = first or {"message": error.msg, "line": line, "column": max(1, column)}
        except Exception:
            # Too deep for the compiler, or with characters that it does not take: not a matter of syntax.
            first = None
            break
        else:
            first = None
            break
    answers.append(first)
json.dump({"version": sys.version_info[:2], "answers": answers}, sys.stdout)
`;

interface Answer {
  readonly version: readonly [number, number];
  readonly answers: readonly ({
    readonly message: string;
    readonly line: number;
    readonly column: number;
  } | null)[];
}

/**
 * Syntax errors in the Python code of stages, found by the `python3` of the runner. Without it, nothing is checked.
 * They are problems if no version of Python accepts the code, or if the runner's version is not older than that of the
 * default image and tasks use that image; otherwise they are warnings, because the tasks' Python may support more.
 */
export async function pythonSyntax(
  codes: readonly PythonCode[],
  options: {
    readonly isDefaultImage: boolean;
    readonly environment: Readonly<Record<string, string | undefined>>;
  },
): Promise<{ readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] }> {
  const nothing = { problems: [], warnings: [] };
  if (codes.length === 0) return nothing;
  const asked = JSON.stringify(codes.map(({ mode, variants }) => [mode, variants]));
  const answer = answerOf(await compiled(asked, options.environment.PATH));
  if (!answer || answer.answers.length !== codes.length) return nothing;
  const isSame = options.isDefaultImage && isAtLeast(answer, OLDEST);
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const [index, code] of codes.entries()) {
    const error = answer.answers[index];
    if (!error) continue;
    const isFString = !isAtLeast(answer, [3, 12]) && code.variants.some((text) => F_STRING.test(text));
    const isCertain = isSame || code.isShell || (!isFString && ALWAYS_WRONG.test(error.message));
    (isCertain ? problems : warnings).push(code.problem(error));
  }
  return { problems, warnings };
}

const isAtLeast = ({ version: [major, minor] }: Answer, least: readonly [number, number]): boolean =>
  major > least[0] || (major === least[0] && minor >= least[1]);

function answerOf(text: string | undefined): Answer | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Answer);
  } catch {
    return undefined;
  }
}

/**
 * The output of the program; undefined if it cannot be started, fails or takes too long. It starts in the root folder,
 * isolated (-I) and without site packages (-S), so that it imports no file of the repository.
 */
async function compiled(input: string, path: string | undefined): Promise<string | undefined> {
  // Takes a twentieth of a dry run to load, and many definitions have no code.
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const child = spawn('python3', ['-I', '-S', '-c', PROGRAM], {
      cwd: '/',
      env: path === undefined ? {} : { PATH: path },
      stdio: ['pipe', 'pipe', 'ignore'],
      // The timer of the option `timeout` stays where there is no python3 to start (nodejs/node, lib/child_process.js).
      signal: AbortSignal.timeout(PATIENCE_MS),
      killSignal: 'SIGKILL',
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      output += part;
      if (output.length > MAX_ANSWER) child.kill('SIGKILL');
    });
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code === 0 ? output : undefined));
    // It may end before it has read all input.
    child.stdin.on('error', () => undefined).end(input);
  });
}
