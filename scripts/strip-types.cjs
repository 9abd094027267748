// Node replaces types with blanks, so lines and columns stay the same and no source map is needed.
const { stripTypeScriptTypes } = require('node:module');
module.exports = {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
};
