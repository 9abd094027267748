import base from '../../../jest.config.js';

// The tests that a wrong line of the pure folders would fail, but for those that take minutes or many processes:
// thousands of mutants are tried. What is left out would only find more.
export default {
  ...base,
  rootDir: '../../..',
  setupFiles: ['<rootDir>/test/tools/mutation/setup.mjs'],
  testMatch: ['definition', 'plan', 'report', 'run'].map((folder) => `<rootDir>/test/${folder}/*.test.ts`),
  testPathIgnorePatterns: [
    '/definition/(differential|differential-run|run-golden|compatibility|hostile|examples)\\.test\\.ts$',
    '/report/(big-runs|pictures)\\.test\\.ts$',
    '/run/(lease|source|task-text)\\.test\\.ts$',
  ],
};
