import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type CompiledOperation, compileOperation } from '../compiler/compile-operation.js';
import type { Variables } from '../compiler/parameters.js';
import { variablesShape } from '../compiler/variables-shape.js';
import { lackedLevel } from '../model/access.js';
import type { LoadedSchema } from '../model/load-schema.js';
import { type ShapeRow, compileShaper } from './shape-row.js';

/** A compiled operation with the function that makes its answer. */
export interface ReadyOperation extends CompiledOperation {
  readonly shapeRow: ShapeRow;
}

/** How many shapes of variables are kept for one document: a stranger may send many. */
const SHAPES_PER_DOCUMENT = 50;

/**
 * Compiles each operation once for each shape of its variables and all clients that may see the same. It is forgotten together with its document, whose
 * number Apollo Server's document store bounds.
 */
export class OperationCache {
  readonly #schema: LoadedSchema;
  readonly #documents = new WeakMap<DocumentNode, LRUCache<string, ReadyOperation>>();

  constructor(schema: LoadedSchema) {
    this.#schema = schema;
  }

  /** Whether an operation is compiled already, for variables of this shape and clients that may see the same. */
  has(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables, level: string | null = null): boolean {
    return this.#documents.get(document)?.has(this.#key(operation, variables, level)) ?? false;
  }

  /** @param level what the client may see; without one, only what everyone may */
  get(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables, level: string | null = null): ReadyOperation {
    let shapes = this.#documents.get(document);
    if (!shapes) this.#documents.set(document, (shapes = new LRUCache({ max: SHAPES_PER_DOCUMENT })));
    const key = this.#key(operation, variables, level);
    let ready = shapes.get(key);
    if (!ready) {
      const compiled = compileOperation(this.#schema, document, operation, variables, level);
      shapes.set(key, (ready = { ...compiled, shapeRow: compileShaper(compiled.shape) }));
    }
    return ready;
  }

  #key(operation: OperationDefinitionNode, variables: Variables, level: string | null): string {
    const lacked = lackedLevel(this.#schema.model.access, level) ?? '';
    return `${lacked} ${operation.name?.value ?? ''} ${variablesShape(this.#schema.schema, operation, variables)}`;
  }
}
