import type { DirectiveNode, FieldNode } from 'graphql';
import { badUserInput } from './bad-user-input.js';

/** A gateway asks for at most as many entities at once: those of its own page. */
export const MAX_REPRESENTATIONS = 1_000;

/** What one parameter takes of a gateway's references: their ids, or the labels of their types. */
export type RepresentationPart = 'id' | 'label';

/**
 * Reads the references of a gateway to entities.
 * @param labels the label of each type
 * @throws GraphQLError BAD_USER_INPUT for one without an id or of no type of the graph.
 */
export function representationPart(
  node: FieldNode | DirectiveNode,
  representations: readonly unknown[],
  part: RepresentationPart,
  labels: ReadonlyMap<string, string>,
): string[] {
  return representations.map((representation, index) => {
    const { __typename, id } = (representation ?? {}) as Record<string, unknown>;
    const label = labels.get(String(__typename));
    if (label === undefined)
      throw badUserInput(node, 'representations', `[${index}] has no type of this graph. Give it its __typename.`);
    if (typeof id !== 'string') throw badUserInput(node, 'representations', `[${index}] has no id. Give it its key.`);
    return part === 'id' ? id : label;
  });
}
