// `jest --filter`: all tests except those of whole runs, which start the Action, the task runner, the library or a
// server of the local cloud. The imports of a test, also through its helpers, distinguish them. Two tests of the
// largest inputs, which take half a minute each, are also omitted.
const { readFileSync } = require('node:fs');
const { dirname, join, relative, resolve } = require('node:path');

const ROOT = join(__dirname, '..');
const WHOLE_RUN = [
  /^src\/cli\//,
  /^src\/local-cloud\/(?!python\.ts$)/,
  /^test\/(scenarios|cli)\//,
  /^test\/definition\/library\/execution\.ts$/,
  /^test\/docs\/commands\.test\.ts$/,
  /^test\/task\/run-task\.ts$/,
  /^test\/report\/big-runs\.test\.ts$/,
  /^test\/definition\/hostile-sizes\.test\.ts$/,
];

const known = new Map();
function importsOf(file) {
  if (!known.has(file)) {
    const found = readFileSync(file, 'utf8').matchAll(/^(?:import|\}) [^'\n]*'(\.[^']+\.ts)';$/gm);
    known.set(
      file,
      [...found].map(([, path]) => resolve(dirname(file), path)),
    );
  }
  return known.get(file);
}

function isWholeRun(test) {
  const seen = new Set([test]);
  // A loop over a set also visits members that are added during the loop.
  for (const file of seen) {
    const name = relative(ROOT, file).replaceAll('\\', '/');
    if (WHOLE_RUN.some((pattern) => pattern.test(name))) return true;
    for (const each of importsOf(file)) seen.add(each);
  }
  return false;
}

module.exports = (tests) => ({ filtered: tests.filter((test) => !isWholeRun(test)) });
