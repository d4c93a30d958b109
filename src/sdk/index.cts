import type * as isnad from './index.js' with { 'resolution-mode': 'import' };

/** Connects to a graph. The package is made of ES modules: this one loads them for CommonJS, where errors are told by their code. */
export const connect: typeof isnad.connect = async (...args) => (await import('./index.js')).connect(...args);

export type * from './index.js' with { 'resolution-mode': 'import' };
