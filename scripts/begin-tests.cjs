// Gives the tests a folder for temporary files, which scripts/end-tests.cjs removes with everything that they leave, for
// example because a process was killed. Workers start afterwards and inherit the variable.
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

module.exports = () => {
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'tests-'));
};
