import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { deriveApi } from './api-schema.js';
import type { GraphModel } from './graph-model.js';
import { type SchemaFile, readModel } from './read-model.js';

/** The model with the API that is derived from it. */
export interface LoadedSchema {
  readonly model: GraphModel;
  readonly schema: GraphQLSchema;
}

/** The schema files of a folder, in the order of their names. */
export function readSchemaFiles(folder: string): SchemaFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ name: `schema/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * Reads the model from schema files and derives its API.
 * @param options.isSubgraph whether the API has what a gateway of Apollo Federation asks for
 * @throws InvalidSchema naming every mistake with file, line, column and remedy.
 */
export function loadSchema(files: readonly SchemaFile[], { isSubgraph = false } = {}): LoadedSchema {
  const { model, document } = readModel(files);
  return { model, schema: deriveApi(model, document, isSubgraph) };
}
