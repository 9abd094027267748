// Workers start afterwards and inherit the variables. The folder for temporary files is removed by scripts/end-tests.cjs
// with everything that the tests leave, for example because a process was killed. The cache is for the programs that the
// tests start hundreds of times: TypeScript takes half a second without it.
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

module.exports = () => {
  process.env.NODE_COMPILE_CACHE ??= join(__dirname, '..', 'test', '.cache', 'compiled');
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'tests-'));
};
