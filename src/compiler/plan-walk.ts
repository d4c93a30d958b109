import type { Condition, Filter, PlanLink, Property } from './plan-filter.js';

/** A walk over relationships. What it finds is one row, which has its parts under names. */
export type Walk = PathsWalk | TraversalWalk | NeighborhoodWalk;

/** The shortest ways between two nodes. */
export interface PathsWalk {
  readonly kind: 'paths';
  /** The parameters with the ids of the two ends and, where there is one, of a node between them. */
  readonly from: number;
  readonly to: number;
  readonly via: number | null;
  readonly hop: Hop;
  /** How many hops a way has at most. */
  readonly maxLength: number;
  /** The parameter with the largest number of nodes at once from which the search goes on. */
  readonly frontier: number;
  /** The parameters with the largest number of ways, and with one more. */
  readonly first: number;
  readonly limit: number;
}

/** A walk of steps, each of which can be taken several times. */
export interface TraversalWalk {
  readonly kind: 'traversal';
  /** The label of the nodes, and the slot for what the reader may see of those at the beginning. */
  readonly label: string;
  readonly visibility: Condition | null;
  /** The parameter with the ids of the nodes at the beginning. */
  readonly from: number;
  readonly steps: readonly WalkStep[];
  /** The parameters with the largest number of paths, and with one more; null where no paths are asked for. */
  readonly paths: { readonly first: number; readonly limit: number } | null;
  readonly hasSubgraph: boolean;
}

export interface WalkStep {
  readonly hop: Hop;
  readonly min: number;
  readonly max: number;
  /** The parameters with the largest number of nodes that go on, and with one more. */
  readonly first: number;
  readonly limit: number;
}

/** The nodes around one. */
export interface NeighborhoodWalk {
  readonly kind: 'neighborhood';
  /** The parameter with the id of the node in the middle. */
  readonly center: number;
  readonly hop: Hop;
  readonly depth: number;
  /** The property of a relationship by which the strongest come first. */
  readonly strength: Property;
  /** The parameter with the largest number of nodes. */
  readonly limit: number;
  readonly hasLinks: boolean;
  readonly hasLeftOut: boolean;
}

/** What a walk goes over from one node to the next. */
export interface Hop {
  /** The label of the nodes. */
  readonly label: string;
  readonly link: Extract<PlanLink, { kind: 'relationship' }>;
  /** Types that mean the same from both ends: they go either way, whatever the direction. */
  readonly undirected: readonly string[];
  /** What has to hold of the relationship. */
  readonly links: readonly Filter[];
  /** What has to hold of the node that it leads to. */
  readonly nodes: readonly Filter[];
  /** The slot for what the reader may see of the nodes. */
  readonly visibility: Condition | null;
}
