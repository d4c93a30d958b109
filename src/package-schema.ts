import { join } from 'node:path';
import { type LoadedSchema, loadSchema, readSchemaFiles } from './model/load-schema.js';
import { packageRoot } from './package-root.js';

/**
 * The schema of this package, as loadSchema gives it.
 * @throws InvalidSchema
 */
export function loadPackageSchema(options: Parameters<typeof loadSchema>[1] = {}): LoadedSchema {
  return loadSchema(readSchemaFiles(join(packageRoot, 'schema')), options);
}
