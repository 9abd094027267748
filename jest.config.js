import { availableParallelism } from 'node:os';

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/scripts/strip-types.cjs' },
  // Tests of whole runs wait for more than half of their time: two workers for every core.
  maxWorkers: 2 * availableParallelism(),
  testSequencer: '<rootDir>/scripts/longest-first.cjs',
  // Scenario tests start servers and child processes; one slow machine must not turn them red.
  testTimeout: 120_000,
};
