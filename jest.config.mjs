import { existsSync } from 'node:fs';

const hasClients = existsSync(new URL('test/clients/node_modules', import.meta.url));

export default {
  // Where they could not be installed, test/clients/install.mjs has said so.
  testPathIgnorePatterns: ['/node_modules/', ...(hasClients ? [] : ['<rootDir>/test/clients/'])],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
  },
  globalSetup: '<rootDir>/test/engines/global-setup.mjs',
  globalTeardown: '<rootDir>/test/engines/global-teardown.mjs',
  testSequencer: '<rootDir>/test/engines/sequencer.mjs',
  testTimeout: 60_000,
  // While one file has its turn at Neo4j, others run on the embedded engine or wait for theirs.
  maxWorkers: 3,
};
