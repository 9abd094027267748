import base from '../../../jest.config.js';

export default {
  ...base,
  rootDir: '../../..',
  setupFiles: ['<rootDir>/test/tools/mutation/setup.mjs'],
  testMatch: ['<rootDir>/test/tools/mutation/quick.tests.ts'],
};
