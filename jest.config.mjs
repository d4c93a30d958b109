import { existsSync } from 'node:fs';

/** Tests that need packages of their own, by the folder with these packages. */
const apart = { 'test/clients': 'test/clients/', bench: 'test/bench/' };
const missing = Object.entries(apart).flatMap(([folder, tests]) => (existsSync(new URL(`${folder}/node_modules`, import.meta.url)) ? [] : [`<rootDir>/${tests}`]));

export default {
  // Where they could not be installed, test/install-packages.mjs has said so.
  testPathIgnorePatterns: ['/node_modules/', ...missing],
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
