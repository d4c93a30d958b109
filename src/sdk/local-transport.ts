import { existsSync } from 'node:fs';
import type { EngineConfig } from '../config.js';
import { GraphMissing, InvalidArgument } from '../errors.js';
import { EXPORT_FORMATS, exportGraph } from '../export/export-graph.js';
import { withProvenance } from '../export/provenance.js';
import { openStore } from '../open-store.js';
import { loadPackageSchema } from '../package-schema.js';
import { seed } from '../seed.js';
import { createApolloServer } from '../server/apollo-server.js';
import type { Transport } from './transport.js';

/** What happened is told by what is thrown. */
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

export interface LocalOptions {
  /** Whether the graph of the package is loaded first, as far as it is not there. */
  readonly seed: boolean;
  /** Milliseconds for one Cypher query. */
  readonly deadline: number;
}

/**
 * Runs operations in this process, by the executor of the server, on a file of the embedded engine or on a Neo4j.
 * @throws GraphMissing, EngineUnavailable, DatabaseInUse, UnsupportedPlatform or ScriptFailed.
 */
export async function localTransport(engine: EngineConfig, options: LocalOptions): Promise<Transport> {
  if (engine.kind === 'embedded' && !options.seed && !existsSync(engine.file))
    throw new GraphMissing(`There is no graph in ${engine.file}. Load the one of this package with { seed: true } or "isnad seed --data ${engine.file}", or give the path of another file.`);
  const schema = loadPackageSchema();
  const store = await openStore(engine);
  try {
    if (options.seed) await seed(store, schema, { onlyChanged: true });
  } catch (error) {
    await store.close();
    throw error;
  }
  const server = createApolloServer(schema, store, options.deadline, { logger: SILENT });
  await server.start();
  // Whoever has the database can see all that is in it.
  const access = schema.model.access.levels.at(-1) ?? null;
  return {
    async send(request, signal) {
      const answer = await Promise.race([server.executeOperation({ ...request, variables: { ...request.variables } }, { contextValue: { signal, access } }), aborted(signal)]);
      // Nothing that this server answers comes in parts.
      return answer.body.kind === 'single' ? answer.body.singleResult : {};
    },
    async *export({ format, ids, signal }) {
      if (!EXPORT_FORMATS.includes(format)) throw new InvalidArgument(`There is no format ${format}. Give one of ${EXPORT_FORMATS.join(', ')}.`);
      const part = ids && (await withProvenance(store, schema.model, ids, options));
      const known = new Set(part);
      const unknown = ids?.filter((id) => !known.has(id)) ?? [];
      if (unknown.length > 0) throw new InvalidArgument(`Nothing in the graph has the id ${unknown.slice(0, 5).join(', or ')}.`);
      yield* exportGraph(store, schema.model, { format, ids: part, signal });
    },
    async close() {
      await server.stop();
      await store.close();
    },
  };
}

/** The embedded engine may have to finish what it has begun; who has asked need not wait for it. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}
