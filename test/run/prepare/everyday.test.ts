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

/** Definitions that people wrote, most of them with one mistake, and what they read: before the start, or at the end. */
const FOLDER = join(import.meta.dirname, '..', '..', 'golden', 'everyday');
const INPUTS = JSON.parse(readFileSync(join(FOLDER, 'inputs.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.replace(/\.yml$/, ''));

/** How those that start end: the status, and of a failure the line it is noted at, the cause in the headline, the advice. */
const ENDINGS = (
  [
    ['bash-fails', 'FAILED', 13, 'Illegal option -o pipefail', 'A "bash" stage runs with "sh"'],
    // The shell goes on after the command that failed.
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
  ] as readonly (readonly [string, string, number?, string?, string?])[]
).map(([name, status, line, cause = '', advice]) => ({ name, status, line, cause, advice }));

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
  // With UPDATE_GOLDEN=1 what comes of it is written anew, to be read as its author would read it.
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, actual);
  expect(actual).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
});

test.each(ENDINGS)('$name ends as $status', async ({ name, status, line, cause, advice }) => {
  const { plan, source } = await prepared(name);
  if (!plan) throw new Error('it is refused before the start');
  const { outcome: ran } = await execution.run(plan);
  const workspace = await workspaceNames({ GITHUB_WORKSPACE: FOLDER }, source?.paths ?? []);
  const outcome = { ...ran, jobs: withAdvice(ran.jobs, { workspace }) };
  expect(outcome.status).toBe(status);
  const notes = annotationsOf(outcome).filter(({ level }) => level === 'failure');
  const [note] = notes;
  expect({ path: note?.path, line: note?.startLine }).toEqual({ path: line && `${name}.yml`, line });
  expect(`${verdictOf(outcome)}\n${note?.message ?? ''}`).toContain(cause);
  const failures = outcome.jobs.flatMap(({ combinations }) =>
    combinations.flatMap((one) => one.failure ?? []),
  );
  const hints = failures.flatMap(({ hint }) => hint ?? []);
  // What is not known to have one cure has no advice; a reader sees it below the cause.
  if (advice === undefined) expect(hints).toEqual([]);
  else expect(notes.map(({ message }) => message).join('\n')).toContain(advice);
  for (const hint of hints) expect(hint).toContain(advice);
});
