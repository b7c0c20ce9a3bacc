/** Tests run as compiled by `tsc -b`: the same code that `npm start` runs. */
export default {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/dist/test'],
  testMatch: ['**/*.test.js'],
  transform: {},
  testEnvironment: 'node',
  globalSetup: '<rootDir>/dist/test/kit/globalSetup.js',
  globalTeardown: '<rootDir>/dist/test/kit/globalTeardown.js',
  testTimeout: 120_000,
  maxWorkers: 2,
};
