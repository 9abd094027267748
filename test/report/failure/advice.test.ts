import { expect, test } from '@jest/globals';
import type { Value } from '../../../src/definition/python/value.ts';
import { withAdvice } from '../../../src/report/failure/advice.ts';
import { packageOf } from '../../../src/report/failure/packages-of-modules.ts';
import type { Failure } from '../../../src/report/outcome.ts';
import { failed, job, outcomeOf, product, stageFailure } from '../build-outcome.ts';

/** The advice for a failure of a stage with this code. */
function advice(stage: Readonly<Record<string, string>>, failure: Partial<Failure>): string | undefined {
  const stages: Value = [new Map<Value, Value>([['name', 'dedupe'], ...Object.entries(stage)])];
  const outcome = outcomeOf({
    status: 'FAILED',
    seconds: 1,
    jobs: [
      {
        job: job('load', 1, { model: new Map([['stages', stages]]) }),
        status: 'FAILED',
        combinations: product({ store: ['berlin'] }),
        one: () => failed(stageFailure({ traceback: '', ...failure })),
      },
    ],
  });
  const workspace = {
    top: new Set(['lib', 'agg.py', 'data', 'src', 'jobs']),
    below: new Map([
      ['etl', 'src'],
      ['run.sh', 'src'],
      ['helpers.py', 'jobs/daily'],
      ['conf.json', 'jobs/daily'],
    ]),
    sent: new Set(['jobs', 'jobs/daily', 'jobs/daily/helpers.py', 'jobs/daily/conf.json']),
  };
  return withAdvice(outcome.jobs, { workspace })[0]?.combinations[0]?.failure?.hint;
}

const RUN = {
  run: 'LIMIT = 3\ndef parse(row):\n    return row\ndef read():\n    return parse(LIMIT)\nread()',
};

test.each<[Readonly<Record<string, string>>, string, string, Partial<Failure>, RegExp]>([
  [RUN, 'ModuleNotFoundError', "No module named 'pandas'", {}, /^Add "pandas" to the input "requirements"/],
  [RUN, 'ModuleNotFoundError', "No module named 'yaml'", {}, /"PyYAML"/],
  [RUN, 'ModuleNotFoundError', "No module named 'sklearn.svm'", {}, /"scikit-learn"/],
  [RUN, 'ModuleNotFoundError', "No module named 'lib'", {}, /^"lib\/" is in the repository\. .*"source"/],
  [
    RUN,
    'ModuleNotFoundError',
    "No module named 'helpers'",
    {},
    /^Tasks have "jobs\/daily\/helpers\.py", but .* PYTHONPATH=jobs\/daily to the input "env_vars"\.$/,
  ],
  [
    { bash: 'python3 jobs/daily/main.py' },
    'ModuleNotFoundError',
    "No module named 'jobs'",
    { exitCode: 1, file: { path: 'jobs/daily/main.py', line: 2 } },
    /PYTHONPATH=\. to the input "env_vars", or start it as a module: python3 -m jobs\.daily\.main$/,
  ],
  [
    RUN,
    'ModuleNotFoundError',
    "No module named 'jobs.weekly'",
    {},
    /^Tasks have "jobs", but no "jobs\/weekly"/,
  ],
  [
    { bash: 'cat conf.json' },
    '',
    'cat: conf.json: No such file or directory',
    { exitCode: 1 },
    /^Tasks start at the top of the repository: write "jobs\/daily\/conf\.json"\.$/,
  ],
  [RUN, 'ModuleNotFoundError', "No module named 'agg'", {}, /^"agg\.py" is in the repository/],
  [
    { bash: 'python3 x.py' },
    'ModuleNotFoundError',
    "No module named 'cv2'",
    { exitCode: 1 },
    /"opencv-python-headless"/,
  ],
  [
    { bash: 'python3 agg.py' },
    '',
    "python3: can't open file '/w/agg.py': [Errno 2] No such file",
    { exitCode: 2 },
    /"agg\.py" is in the repository/,
  ],
  [
    RUN,
    'FileNotFoundError',
    "[Errno 2] No such file or directory: 'data/x.csv'",
    {},
    /"data\/" is in the repository/,
  ],
  [
    { run: 'x = 1\npython scripts/a.py --day 2026-01-31' },
    'SyntaxError',
    'leading zeros',
    { codeLine: 2 },
    /"run" is Python code/,
  ],
  [{ run: 'pip install pandas' }, 'SyntaxError', 'invalid syntax', { codeLine: 1 }, /"run" is Python code/],
  [
    { bash: 'import os\nprint(os.name)' },
    '',
    'import: not found',
    { exitCode: 127 },
    /Put Python code under "run"/,
  ],
  [
    { bash: 'def f(x):\n  return x' },
    '',
    'Syntax error: "(" unexpected',
    { exitCode: 2 },
    /Put Python code under "run"/,
  ],
  [{ bash: 'set -euo pipefail' }, '', 'set: Illegal option -o pipefail', { exitCode: 2 }, /runs with "sh"/],
  [{ bash: '[[ -f x ]]' }, '', '[[: not found', { exitCode: 127 }, /runs with "sh"/],
  [{ bash: 'files=(a b)' }, '', 'Syntax error: "(" unexpected', { exitCode: 2 }, /runs with "sh"/],
  [
    RUN,
    'NameError',
    "name 'parse' is not defined",
    { codeLine: 5 },
    /do not see its other names\. Pass "parse"/,
  ],
  [RUN, 'NameError', "name 'LIMIT' is not defined", {}, /Pass "LIMIT"/],
  [
    { run: `len(\${{ matrix.store }})` },
    'NameError',
    "name 'berlin' is not defined",
    {},
    /quotes around it: "\$\{\{ matrix\.store \}\}"/,
  ],
  [
    { run: `x = 1\nprint(\${{ params.ts }})` },
    'SyntaxError',
    'leading zeros in decimal integer literals are not permitted',
    { codeLine: 2 },
    /^\$\{\{ params\.ts \}\} is replaced with plain text\. .*"vars"/,
  ],
  [{ run: 'return 3' }, 'SyntaxError', "'return' outside function", {}, /sys\.exit\(\)/],
  [RUN, 'OSError', '[Errno 28] No space left on device', {}, /"boot_disk_size_gb"/],
  [{ bash: 'dd' }, '', 'dd: error writing: No space left on device', { exitCode: 1 }, /"boot_disk_size_gb"/],
  [{ bash: './x' }, '', './x: Permission denied', { exitCode: 126 }, /interpreter/],
  [{ bash: 'jq .' }, '', 'jq: not found', { exitCode: 127 }, /image that has the command/],
  [{ bash: 'python x' }, '', 'python: not found', { exitCode: 127 }, /Write "python3"/],
  [{ bash: 'x' }, '', 'The script was killed', { exitCode: 137 }, /"memory_mb"/],
  [RUN, 'MemoryError', '', {}, /"memory_mb"/],
  [RUN, 'SystemExit', 'sys.exit(3)', {}, /with 0/],
  [RUN, 'ModuleNotFoundError', "No module named 'etl'", {}, /^"src\/etl" is in the .*PYTHONPATH=src/],
  [
    { bash: './run.sh' },
    '',
    './run.sh: not found',
    { exitCode: 127 },
    /^"src\/run\.sh" is in the repository/,
  ],
  [
    { bash: 'python3 pkg/main.py' },
    'ImportError',
    'attempted relative import with no known parent package',
    { file: { path: 'pkg/main.py', line: 1 } },
    /python3 -m pkg\.main$/,
  ],
  [RUN, 'UnicodeDecodeError', "'utf-8' codec can't decode byte 0xe9", {}, /encoding="cp1252"/],
  [{ run: 'input("?")' }, 'EOFError', 'EOF when reading a line', {}, /cannot read input/],
  [
    { bash: 'set -e\nread -p "sure?" x' },
    '',
    'The script ended with exit code 1.',
    { exitCode: 1 },
    /cannot read input/,
  ],
  [{ bash: './run.sh' }, '', 'set: illegal option -\r', { exitCode: 2 }, /Windows line endings/],
  [
    { run: 'result = 3\nresult.context.update({})' },
    'AttributeError',
    "'int' object has no attribute 'context'",
    {},
    /assigns "result"/,
  ],
  [
    { run: 'def f(x): return x\nPool(2).map(f, [1])' },
    'PicklingError',
    "Can't pickle <function f at 0x1>: attribute lookup f on ddeutil.workflow.stages failed",
    {},
    /Other processes/,
  ],
  [{ run: 'import sys\nsys.argv[1]' }, 'IndexError', 'list index out of range', {}, /has no arguments/],
  [
    { run: 'import os\nos.environ["API_KEY"]' },
    'KeyError',
    "'API_KEY'",
    {},
    /no variable API_KEY.*"env_vars"/,
  ],
  [
    { bash: 'set -eu\necho "$BUCKET"' },
    '',
    'BUCKET: parameter not set',
    { exitCode: 2 },
    /^Tasks have no variable BUCKET\./,
  ],
  [
    { bash: 'bash x.sh' },
    '',
    'x.sh: line 3: BUCKET: unbound variable',
    {},
    /^Tasks have no variable BUCKET\./,
  ],
  [
    { run: 'here = os.path.dirname(__file__)\nopen(here + "/c.json")' },
    'FileNotFoundError',
    "[Errno 2] No such file or directory: 'ddeutil/workflow/c.json'",
    {},
    /__file__ is a file of the library/,
  ],
  [
    { bash: 'echo a' },
    '',
    "The stage's if could not be decided: NameError: name 'full' is not defined",
    {},
    /Put texts into quotes and compare with ==/,
  ],
  [
    { bash: 'echo a' },
    '',
    "The job's if could not be decided: TypeError: Return type of condition does not be boolean",
    {},
    /must be True or False/,
  ],
  [
    { case: 'x' },
    '',
    "No case of the stage has the value 'b', and it has no else.",
    {},
    /^Add "- else: .* skip-not-match: true/,
  ],
  [{ run: 'r["stages"]["dedup"]["outputs"]' }, 'KeyError', "'dedup'", {}, /id "dedup".*write "id: dedup"/],
  [{ run: 'x = 1' }, '', "There is no 'jobs.a.x'. 'jobs.a' has: stages.", {}, /^Correct the template/],
])('%j, %s: %s', (stage, name, message, over, wanted) => {
  expect(advice(stage, { name, message, ...over })).toMatch(wanted);
});

test.each<[Readonly<Record<string, string>>, string, string]>([
  [RUN, 'ValueError', 'bad row 17'],
  [RUN, 'NameError', "name 'other' is not defined"],
  [RUN, 'SyntaxError', 'invalid syntax'],
  [{ bash: 'cp a b' }, '', "cp: cannot stat 'a': No such file or directory"],
])('an error with many possible causes gets no advice: %j, %s: %s', (stage, name, message) => {
  expect(advice(stage, { name, message })).toBeUndefined();
});

/** The advice for a second job that reads an output that the first job does not have. */
function adviceOfReader(code: string, message: string, isPartial = false): string | undefined {
  const model = (stage: Readonly<Record<string, string>>): Map<Value, Value> =>
    new Map([['stages', [new Map<Value, Value>(Object.entries(stage))]]]);
  const outcome = outcomeOf({
    status: 'FAILED',
    seconds: 1,
    jobs: [
      {
        job: job('load', 1, { model: model({ name: 'Load', id: 'load', run: 'total = 3\nrows: int = 4' }) }),
        status: isPartial ? 'FAILED' : 'SUCCESS',
        combinations: product({ store: ['berlin', 'oslo'] }),
        one: (index) => (isPartial && index === 1 ? failed(stageFailure()) : {}),
      },
      {
        job: job('report', 9, { needs: ['load'], model: model({ name: 'dedupe', run: code }) }),
        status: 'FAILED',
        one: () => failed(stageFailure({ name: 'KeyError', message, traceback: '' })),
      },
    ],
  });
  const workspace = { top: new Set<string>(), below: new Map<string, string>(), sent: new Set<string>() };
  return withAdvice(outcome.jobs, { workspace })[1]?.combinations[0]?.failure?.hint;
}

test('advice for a missing output of another job compares its existing outputs', () => {
  const code = 'sum(r["stages"]["load"]["outputs"]["totl"] for r in runs)';
  expect(adviceOfReader(code, "'totl'")).toBe('The stage "load" has no output "totl". Did you mean "total"?');
  expect(adviceOfReader(code.replace('totl', 'sum'), "'sum'")).toBe(
    'The stage "load" has no output "sum". Its outputs are the variables at the top of its code: total, rows.',
  );
  expect(adviceOfReader('r["stages"]["lod"]["outputs"]', "'lod'")).toContain('Did you mean "load"?');
  expect(adviceOfReader('r["stages"]["dedupe"]["outputs"]', "'dedupe'")).toContain(
    'The stage "dedupe" has none.',
  );
  expect(adviceOfReader(code.replace('totl', 'total'), "'total'", true)).toMatch(
    /^Combinations of "load" failed/,
  );
  expect(adviceOfReader('row["Amount"]', "'Amount'")).toBeUndefined();
});

test('a failure that has advice keeps it', () => {
  expect(advice(RUN, { name: 'MemoryError', message: '', hint: 'its own' })).toBe('its own');
});

test.each([
  ['numpy', 'numpy'],
  ['PIL.Image', 'Pillow'],
  ['my_module', 'my-module'],
  ['google.cloud.storage', 'google-cloud-storage'],
  ['google.cloud.bigquery_v2', 'google-cloud-bigquery'],
  ['google.oauth2.service_account', 'google-auth'],
  ['constructor', 'constructor'],
])('the package of %s is %s', (module, name) => {
  expect(packageOf(module)).toBe(name);
});
