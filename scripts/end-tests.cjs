// Removes the folder of scripts/begin-tests.cjs. In watch mode, the next run gets another one.
const { rmSync } = require('node:fs');
const { dirname } = require('node:path');

module.exports = () => {
  const folder = process.env.TMPDIR;
  process.env.TMPDIR = dirname(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
};
