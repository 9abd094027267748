import base from '../../jest.config.js';

export default {
  ...base,
  rootDir: '../..',
  setupFiles: ['<rootDir>/scripts/mutation/setup.mjs'],
  testMatch: ['<rootDir>/scripts/mutation/quick.tests.ts'],
};
