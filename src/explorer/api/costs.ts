import type { OperationVariables } from '@apollo/client';

/** What the server says that an operation cost it. */
export interface Cost {
  readonly cypherQueries: number;
  readonly rows: number;
  readonly engineMilliseconds: number;
  readonly serverMilliseconds: number;
}

interface Asked {
  readonly operationName?: string | undefined;
  readonly variables?: OperationVariables;
}

const costs = new Map<string, Cost>();

export function noteCost(asked: Asked, extensions: Record<string, unknown> | undefined): void {
  const cost = extensions?.['isnad'] as Cost | undefined;
  if (cost) costs.set(keyOf(asked), cost);
}

/** What an operation cost when it was answered last; undefined where it was not. */
export function costOf(asked: Asked): Cost | undefined {
  return costs.get(keyOf(asked));
}

function keyOf({ operationName, variables }: Asked): string {
  return `${operationName ?? ''} ${JSON.stringify(variables ?? {})}`;
}
