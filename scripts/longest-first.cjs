// Starts the files first that take longest: one that is begun last would run while nothing else does. Jest goes by the
// times of earlier runs, but a clean clone has none, and the size of a file says little of its time.
const { default: Sequencer } = require('@jest/test-sequencer');

/** Beginnings of paths below `test`, by the time that one file takes. */
const FIRST = [
  'scenarios/kill',
  'definition/hostile-sizes',
  'scenarios/re',
  'run/prepare/everyday',
  'faults/',
  'bench/',
  'docs/commands',
  'cli/',
  'scenarios/',
  'security/',
  'task/',
  'report/big-runs',
  'local-cloud/batch/',
  'report/',
];
const rank = ({ path }) => {
  const [, name = ''] = path.replaceAll('\\', '/').split('/test/');
  const found = FIRST.findIndex((beginning) => name.startsWith(beginning));
  return found < 0 ? FIRST.length : found;
};

module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
