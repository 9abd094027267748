// Starts the folders first whose files take longest: one that is begun last would run while nothing else does. Jest goes
// by the times of earlier runs, but a clean clone has none, and the size of a file says little of its time.
const { default: Sequencer } = require('@jest/test-sequencer');

const FIRST = ['scenarios', 'task', 'bench', 'faults', 'report'];
const rank = ({ path }) => {
  const folder = FIRST.findIndex((name) => path.replaceAll('\\', '/').includes(`/test/${name}/`));
  return folder < 0 ? FIRST.length : folder;
};

module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
