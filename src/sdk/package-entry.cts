import type * as isnad from './package-entry.js' with { 'resolution-mode': 'import' };

/** Connects to a graph. The package is made of ES modules: this one loads them for CommonJS, where errors are told by their code. */
export const connect: typeof isnad.connect = async (...args) => (await import('./package-entry.js')).connect(...args);

export type * from './package-entry.js' with { 'resolution-mode': 'import' };
