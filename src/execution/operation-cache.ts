import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type CompiledOperation, compileOperation } from '../compiler/compile-operation.js';
import type { Variables } from '../compiler/parameters.js';
import { variablesShape } from '../compiler/variables-shape.js';
import type { LoadedSchema } from '../model/load-schema.js';
import { type ShapeRow, compileShaper } from './shape-row.js';

/** A compiled operation with the function that makes its answer. */
export interface ReadyOperation extends CompiledOperation {
  readonly shapeRow: ShapeRow;
}

/** How many shapes of variables are kept for one document: a stranger may send many. */
const SHAPES_PER_DOCUMENT = 50;

/**
 * Compiles each operation once for each shape of its variables. It is forgotten together with its document, whose
 * number Apollo Server's document store bounds.
 */
export class OperationCache {
  readonly #schema: LoadedSchema;
  readonly #documents = new WeakMap<DocumentNode, LRUCache<string, ReadyOperation>>();

  constructor(schema: LoadedSchema) {
    this.#schema = schema;
  }

  /** The operation for variables of this shape; undefined where it is not kept. */
  get(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): ReadyOperation | undefined {
    return this.#documents.get(document)?.get(this.#key(operation, variables));
  }

  compile(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): ReadyOperation {
    const compiled = compileOperation(this.#schema, document, operation, variables);
    return { ...compiled, shapeRow: compileShaper(compiled.shape) };
  }

  keep(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables, ready: ReadyOperation): void {
    let shapes = this.#documents.get(document);
    if (!shapes) this.#documents.set(document, (shapes = new LRUCache({ max: SHAPES_PER_DOCUMENT })));
    shapes.set(this.#key(operation, variables), ready);
  }

  #key(operation: OperationDefinitionNode, variables: Variables): string {
    return `${operation.name?.value ?? ''} ${variablesShape(this.#schema.schema, operation, variables)}`;
  }
}
