export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/test/tools/strip-types.cjs' },
  // Tests of whole runs wait more than they work: a worker for every core.
  maxWorkers: '100%',
  // Scenario tests start servers and child processes; one slow machine must not turn them red.
  testTimeout: 120_000,
};
