import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type CompiledOperation, compileOperation } from '../compiler/compile-operation.js';
import type { Variables } from '../compiler/parameters.js';
import { variablesShape } from '../compiler/variables-shape.js';
import { lackedLevel } from '../model/access.js';
import type { LoadedSchema } from '../model/load-schema.js';
import type { OperationCost } from './operation-cost.js';
import { type ShapeRow, compileShaper } from './shape-row.js';

/** A compiled operation with the function that makes its answer. */
export interface ReadyOperation extends CompiledOperation {
  readonly shapeRow: ShapeRow;
  /** Whether a client has paid for the engine to plan it. */
  isPaid: boolean;
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

  /**
   * @param level what the client may see; without one, only what everyone may
   * @param cost where it is noted what was compiled, and whether it had been before
   */
  get(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables, level: string | null = null, cost?: OperationCost): ReadyOperation {
    let shapes = this.#documents.get(document);
    if (!shapes) this.#documents.set(document, (shapes = new LRUCache({ max: SHAPES_PER_DOCUMENT })));
    const lacked = lackedLevel(this.#schema.model.access, level) ?? '';
    const key = `${lacked} ${operation.name?.value ?? ''} ${variablesShape(this.#schema.schema, operation, variables)}`;
    const known = shapes.get(key);
    const ready = known ?? this.#compile(document, operation, variables, level);
    if (!known) shapes.set(key, ready);
    cost?.noteCompiled(ready, known !== undefined);
    return ready;
  }

  #compile(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables, level: string | null): ReadyOperation {
    const compiled = compileOperation(this.#schema, document, operation, variables, level);
    return { ...compiled, shapeRow: compileShaper(compiled.shape), isPaid: false };
  }
}
