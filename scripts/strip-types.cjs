// Node blanks the types out, so lines and columns stay and no source map is needed.
const { stripTypeScriptTypes } = require('node:module');
module.exports = {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
};
