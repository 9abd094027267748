import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { annotationsOf } from '../../../src/report/annotations.ts';
import { withAdvice } from '../../../src/report/failure/advice.ts';
import { problemText } from '../../../src/report/problem-text.ts';
import { verdictOf } from '../../../src/report/verdict.ts';
import { workspaceNames } from '../../../src/run/outcome/workspace-names.ts';
import { prepare } from '../../../src/run/prepare/prepare.ts';
import { openExecution } from '../../definition/library/execution.ts';

/** Typical definitions, most of them with one mistake, and the messages before the start or at the end. */
const FOLDER = join(import.meta.dirname, '..', '..', 'golden', 'everyday');
const INPUTS = JSON.parse(readFileSync(join(FOLDER, 'inputs.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.replace(/\.yml$/, ''));

/**
 * How definitions that start end: the status and, for a failure, the place of its annotation (a line of the definition or
 * of another file), the cause in the headline or annotation, and the advice.
 */
const ENDINGS = (
  [
    ['bash-fails', 'FAILED', 13, 'Illegal option -o pipefail', 'A "bash" stage runs with "sh"'],
    // The shell continues after the failed command.
    ['bash-fails-no-set-e', 'SUCCESS'],
    ['bash-set-e', 'FAILED', 10, "cp: cannot stat '/data/"],
    ['dataframe', 'SUCCESS'],
    [
      'helper-exception',
      'FAILED',
      17,
      "NameError: name 'parse' is not defined",
      'Pass "parse" as an argument',
    ],
    ['long-traceback', 'FAILED', 15, 'RecursionError'],
    ['many-causes', 'FAILED', 15, 'FileNotFoundError'],
    ['missing-param', 'SUCCESS'],
    [
      'need-failed-partial',
      'FAILED',
      14,
      'AssertionError: no file',
      'Combinations of "aggregate" failed, and failed combinations have no outputs',
    ],
    [
      'no-requirements',
      'FAILED',
      13,
      "ModuleNotFoundError: No module named 'pandas'",
      'Add "pandas" to the input "requirements"',
    ],
    ['one-fails-in-turn', 'FAILED', 14, 'ValueError: first fails'],
    ['one-fails', 'FAILED', 14, 'AssertionError: no file for oslo on 2026-01-31'],
    ['one-stage', 'SUCCESS'],
    [
      'output-not-there-next-job',
      'FAILED',
      23,
      "KeyError: 'totl'",
      'no output "totl". Did you mean "total"?',
    ],
    ['result-shadow', 'FAILED', 15, 'AttributeError', 'The stage assigns "result"'],
    [
      'source-not-given',
      'FAILED',
      13,
      "ModuleNotFoundError: No module named 'lib'",
      'Name it in the input "source"',
    ],
    ['stage-without-id', 'FAILED', 22, "KeyError: 'load'", 'write "id: load" in it'],
    ['sys-exit-0', 'SUCCESS'],
    ['sys-exit', 'FAILED', 14, 'sys.exit(3)', 'with 0, ends a stage without a failure'],
    ['unknown-param', 'SUCCESS'],
    ['unquoted-template', 'FAILED', 13, 'NameError', 'Put quotes around it'],
    ['warn-many', 'SUCCESS'],
    ['argv', 'FAILED', 9, 'IndexError', 'A "run" stage has no arguments'],
    ['bash-python-code', 'FAILED', 9, 'Syntax error', 'Put Python code under "run"'],
    ['bom', 'SUCCESS'],
    ['bool-matrix', 'SUCCESS'],
    ['github-output', 'FAILED', 9, 'Directory nonexistent'],
    ['heredoc-python', 'FAILED', 10, "ValueError: invalid literal for int() with base 10: 'x'"],
    ['json-output', 'FAILED', 13, 'JSONDecodeError'],
    ['kill9', 'FAILED', 6, 'was killed (SIGKILL)', 'Set a machine with more memory'],
    ['main-guard', 'SUCCESS'],
    ['multiproc', 'FAILED', 11, 'PicklingError', 'Other processes cannot find'],
    ['pandas-keyerror', 'FAILED', 9, "KeyError: 'Amount'"],
    ['datetime-param', 'FAILED', 11, 'SyntaxError', 'is replaced with plain text'],
    ['params-dotenv', 'SUCCESS'],
    ['params-json', 'SUCCESS'],
    ['pipeline', 'SUCCESS'],
    ['print-only-exit', 'FAILED', 6, 'Its last line: checking'],
    ['quote-in-run', 'FAILED', 8, 'SyntaxError', 'is replaced with plain text'],
    ['secret-env-missing', 'FAILED', 8, "KeyError: 'API_KEY'", 'Tasks have no variable API_KEY'],
    ['warnings-only', 'FAILED', 6, 'no rows for day'],
    ['source-exception', 'FAILED', 'lib/clean.py:5', 'ValueError: could not convert'],
    ['interactive', 'FAILED', 8, 'EOFError', 'A task cannot read input'],
    ['read-bash', 'FAILED', 5, 'exit code', 'A task cannot read input'],
    ['one-fails-at-once', 'FAILED', 14, 'ValueError: first fails'],
    ['file-dunder', 'SUCCESS'],
    ['env-github-style', 'SUCCESS'],
    ['huge-line', 'SUCCESS'],
    ['huge-print', 'SUCCESS'],
    ['memory', 'SUCCESS'],
    ['three-at-once', 'SUCCESS'],
    ['secrets', 'SUCCESS'],
    ['timeout-number', 'SUCCESS'],
    ['windows-path', 'SUCCESS'],
    ['anchors', 'SUCCESS'],
    ['pipe-middle', 'FAILED', 5, 'cat: data/missing.csv: No such file or directory'],
    ['unset-variable', 'FAILED', 8, 'OUTPUT_BUCKET: ', 'Tasks have no variable OUTPUT_BUCKET'],
    [
      'import-above',
      'FAILED',
      'jobs/daily/main.py:2',
      "ModuleNotFoundError: No module named 'jobs'",
      'or start it as a module: python3 -m jobs.daily.main',
    ],
    [
      'import-below',
      'FAILED',
      8,
      "ModuleNotFoundError: No module named 'helpers'",
      'Tasks have "jobs/daily/helpers.py", but Python does not look in that folder',
    ],
    ['relative-import', 'FAILED', 'jobs/daily/report.py:1', 'ImportError', 'python3 -m jobs.daily.report'],
    ['script-without-numpy', 'FAILED', 'jobs/main.py:2', "No module named 'numpy'", 'Add "numpy"'],
    ['stderr-only', 'FAILED', 5, 'bad thing happened in step 3'],
    ['exit-code', 'FAILED', 5, 'exit code 3. Its last line: checked 12 files'],
    ['timeout-command', 'FAILED', 5, 'exit code 124: the time limit of the command timeout was reached'],
    ['colored-error', 'FAILED', 5, 'ERROR: table orders not found'],
    ['progress-bar', 'FAILED', 14, 'RuntimeError: epoch 3 diverged: loss=nan'],
    ['output-not-data', 'FAILED', 40, "output 'gen' of job 'load' was not passed on"],
    ['matrix-odd-texts', 'FAILED', 8, 'exit code 1. Its last line: [a b] (11 of 11'],
    ['branch-fails', 'FAILED', 10, "ls: cannot access '/nope'"],
    ['no-case', 'FAILED', 7, "No case of the stage has the value 'x'", '- else:'],
    ['until-never', 'FAILED', 5, 'still false after 3 loops', 'Set a larger max-loop'],
    ['assert-plain', 'FAILED', 8, 'AssertionError: assert rows'],
    ['captured-program', 'FAILED', 8, 'CalledProcessError: no rows (Command'],
    ['long-message', 'FAILED', 7, 'ValueError: 2 validation errors for Row'],
    ['sys-exit-text', 'FAILED', 12, 'SystemExit: aborting: no rows'],
    ['file-not-sent', 'FAILED', 8, 'FileNotFoundError', 'name it in the input "source"'],
    ['call-without-package', 'FAILED', 'tasks/__init__.py:1', "No module named 'pandas'", 'Add "pandas"'],
    ['if-unquoted', 'FAILED', 6, "The stage's if could not be decided: NameError", 'Put texts into quotes'],
    ['if-unquoted-job', 'FAILED', 5, "The job's if could not be decided: NameError", 'Put texts into quotes'],
    ['file-dunder-read', 'FAILED', 9, 'FileNotFoundError', '__file__ is a file of the library'],
  ] as readonly (readonly [string, string, (number | string)?, string?, string?])[]
).map(([name, status, place, cause = '', advice]) => ({ name, status, place, cause, advice }));

/** The endings of these depend on machines and services: test/scenarios/everyday.test.ts tests them. */
const IN_THE_CLOUD = [
  'bucket-not-there',
  'denied-batch',
  'denied-storage',
  'dryrun',
  'many-tasks',
  'many-tasks-in-turn',
  'oom',
  'preflight-missing',
  'req-typo',
  'runner-killed',
  'timeout-run',
  'timeout-task',
];

const execution = openExecution();
afterAll(() => execution.end());

const prepared = (name: string) => {
  const inputs = {
    workflow: `${name}.yml`,
    project_id: 'local-project',
    region: 'us-central1',
    gcs_bucket: 'local-bucket',
    ...INPUTS[name],
  };
  const environment = { GITHUB_WORKSPACE: FOLDER, PATH: process.env.PATH };
  const gitHub = { eventName: 'workflow_dispatch' };
  return prepare({ runner: { inputs }, environment, gitHub } as never, Date.UTC(2026, 0, 31));
};

test.each(NAMES)('%s before the start', async (name) => {
  const { plan, problems, warnings } = await prepared(name);
  const listed = (found: typeof problems) =>
    found.map((problem) => `${problemText(problem)}\n  [${problem.code}]\n`).join('');
  const parts = [`--- ${plan ? 'accepted' : 'refused before the start'}\n${listed(problems)}`];
  if (warnings.length > 0) parts.push(`--- warnings\n${listed(warnings)}`);
  const actual = parts.join('').replaceAll(FOLDER, 'WORKSPACE');
  const path = join(FOLDER, `${name}.txt`);
  // UPDATE_GOLDEN=1 rewrites the expected messages. Read them as the author of the definition.
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, actual);
  expect(actual).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
});

test('every definition that starts has an expected ending', () => {
  const started = NAMES.filter((name) =>
    readFileSync(join(FOLDER, `${name}.txt`), 'utf8').startsWith('--- accepted'),
  );
  expect([...ENDINGS.map(({ name }) => name), ...IN_THE_CLOUD].sort()).toEqual(started.sort());
});

test.each(ENDINGS)('$name ends as $status', async ({ name, status, place, cause, advice }) => {
  const { plan, source } = await prepared(name);
  if (!plan) throw new Error('it is refused before the start');
  const { outcome: ran } = await execution.run(plan, source);
  const workspace = await workspaceNames({ GITHUB_WORKSPACE: FOLDER }, source?.paths ?? []);
  const outcome = { ...ran, jobs: withAdvice(ran.jobs, { workspace }) };
  expect(outcome.status).toBe(status);
  const notes = annotationsOf(outcome).filter(({ level }) => level === 'failure');
  const [note] = notes;
  const at = typeof place === 'number' ? `${name}.yml:${place}` : place;
  expect(note && `${note.path}:${note.startLine}`).toBe(at);
  expect(`${verdictOf(outcome)}\n${note?.message ?? ''}`).toContain(cause);
  const failures = outcome.jobs.flatMap(({ combinations }) =>
    combinations.flatMap((one) => one.failure ?? []),
  );
  const hints = failures.flatMap(({ hint }) => hint ?? []);
  // Failures without one known solution have no advice. Otherwise, the advice is below the cause.
  if (advice === undefined) expect(hints).toEqual([]);
  else expect(notes.map(({ message }) => message).join('\n')).toContain(advice);
  for (const hint of hints) expect(hint).toContain(advice);
});
