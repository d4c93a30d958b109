import { type ConstDirectiveNode, type ConstValueNode, Kind } from 'graphql';

/** A node of the SDL that can carry directives. */
interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

export function directive(node: Directed, name: string): ConstDirectiveNode | undefined {
  return node.directives?.find((candidate) => candidate.name.value === name);
}

/** The strings or enum values of a directive's argument, one or a list of them; null where it is not given. */
export function directiveArgument(node: Directed, name: string, argument: string): readonly string[] | null {
  const value = directive(node, name)?.arguments?.find((candidate) => candidate.name.value === argument)?.value;
  return value ? strings(value) : null;
}

function strings(value: ConstValueNode): readonly string[] {
  if (value.kind === Kind.STRING || value.kind === Kind.ENUM) return [value.value];
  return value.kind === Kind.LIST ? value.values.flatMap(strings) : [];
}
