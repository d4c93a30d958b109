import { type EngineConfig, readConfig } from '../config.js';

/** The file or the Neo4j that the options or the environment name, and whether it is the default file because nothing is said. */
export function engineOf({ data }: { readonly data?: string | undefined }): { readonly engine: EngineConfig; readonly isDefault: boolean } {
  if (data !== undefined) return { engine: { kind: 'embedded', file: data }, isDefault: false };
  const { engine } = readConfig(process.env);
  return { engine, isDefault: engine.kind === 'embedded' && (process.env['ISNAD_DATA'] ?? '') === '' };
}
