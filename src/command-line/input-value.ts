import { parseValue, valueFromASTUntyped } from 'graphql';
import { InvalidArgument } from '../errors.js';

/**
 * A value as JSON, or as it stands in an operation: { types: [SAID_BY] }.
 * @throws InvalidArgument
 */
export function inputValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return graphqlValue(text);
  }
}

function graphqlValue(text: string): unknown {
  try {
    return valueFromASTUntyped(parseValue(text));
  } catch (error) {
    throw new InvalidArgument(`${text} is neither JSON nor a value of GraphQL: ${(error as Error).message} Write it as in '{"id": "person:putin"}' or '{ types: [SAID_BY] }'.`);
  }
}
