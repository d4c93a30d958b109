import { type DocumentNode, Kind, type OperationDefinitionNode, getVariableValues, parse, validate } from 'graphql';
import { type CompiledOperation, compileOperation, queryInput } from '../../src/compiler/compile-operation.js';
import type { Variables } from '../../src/compiler/parameters.js';
import type { CypherQuery } from '../../src/cypher/cypher-query.js';
import type { LoadedSchema } from '../../src/model/load-schema.js';
import { smallSchema } from '../generated/small-schema.js';

/** A valid document with its first operation. */
export interface ParsedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

export function parsedOperation(source: string, { schema }: LoadedSchema = smallSchema): ParsedOperation {
  const document = parse(source);
  const [problem] = validate(schema, document);
  if (problem) throw problem;
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('The document has no operation.');
  return { document, operation };
}

/** Variables as graphql-js coerces them. */
export function coerced({ operation }: ParsedOperation, variables: Variables, { schema }: LoadedSchema = smallSchema): Variables {
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!values.coerced) throw new Error(values.errors.join('\n'));
  return values.coerced;
}

export function compiled(source: string, variables: Variables = {}, schema = smallSchema): CompiledOperation {
  const parsed = parsedOperation(source, schema);
  return compileOperation(schema, parsed.document, parsed.operation, coerced(parsed, variables, schema));
}

/** The Cypher query that an operation without a search becomes. */
export function queryOf(source: string, variables: Variables = {}, schema = smallSchema): CypherQuery {
  const operation = compiled(source, variables, schema);
  if (operation.text === null) throw new Error('The operation reads nothing.');
  return { text: operation.text, parameters: queryInput(operation, coerced(parsedOperation(source, schema), variables, schema), new Map()).parameters };
}

/** All that is compiled of an operation but where its parameters come from, as text. */
export function printed({ text, plan, shape }: CompiledOperation): string {
  return JSON.stringify([text, plan, shape], (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}
