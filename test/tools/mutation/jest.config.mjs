import base from '../../../jest.config.js';

// Tests of the pure folders that need no other program: thousands of mutants are tried.
export default {
  ...base,
  rootDir: '../../..',
  testMatch: [
    '<rootDir>/test/definition/*.test.ts',
    '<rootDir>/test/plan/*.test.ts',
    '<rootDir>/test/report/plan-json.test.ts',
  ],
  testPathIgnorePatterns: [
    '/definition/(differential|differential-run|run-golden|compatibility|library|hostile|examples)\\.test\\.ts$',
    '/plan/batch-jobs\\.test\\.ts$',
  ],
};
