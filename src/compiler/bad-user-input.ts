import { type DirectiveNode, type FieldNode, GraphQLError, Kind } from 'graphql';

/** An argument that cannot be used: which, where in the document, and what to do. HTTP 400, before any Cypher runs. */
export function badUserInput(node: FieldNode | DirectiveNode, argument: string, problem: string): GraphQLError {
  return new GraphQLError(`${node.kind === Kind.DIRECTIVE ? '@' : ''}${node.name.value}(${argument}:) ${problem}`, {
    nodes: node,
    extensions: { code: 'BAD_USER_INPUT', argument, http: { status: 400 } },
  });
}
