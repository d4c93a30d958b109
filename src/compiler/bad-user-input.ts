import { type FieldNode, GraphQLError } from 'graphql';

/** An argument that cannot be used: which, where in the document, and what to do. HTTP 400, before any Cypher runs. */
export function badUserInput(node: FieldNode, argument: string, problem: string): GraphQLError {
  return new GraphQLError(`${node.name.value}(${argument}:) ${problem}`, {
    nodes: node,
    extensions: { code: 'BAD_USER_INPUT', argument, http: { status: 400 } },
  });
}
