import type { Direction } from '../model/graph-model.js';
import type { Condition, Filter, Moment, PlanLink, Property } from './plan-filter.js';
import type { Walk } from './plan-walk.js';

/**
 * What one operation reads from the graph: plain, frozen data, the same for every operation of the same shape. The
 * values of a client are not in it, only the numbers of the parameters that hold them.
 */
export interface Plan {
  /** The values of the one row that the Cypher query returns: one or two for each root field. */
  readonly values: readonly PlanValue[];
}

/** A set of nodes: which, in which order, how many, and what is read of each. */
export interface NodesPlan {
  /** The one label of the pattern. */
  readonly label: string;
  /** How the nodes hang on the row above; null at the root. */
  readonly link: PlanLink | Way | null;
  /** All of them hold. */
  readonly where: readonly Filter[];
  /**
   * The slot for what the reader may see (as of a date, authorisation): it enters here, in the slots of the same name of all else that
   * is looked at and of the ways there, and nowhere else.
   */
  readonly visibility: Condition | null;
  /** What is looked up for each node, to order by. */
  readonly keys: readonly RelatedKey[];
  /** The order of the whole list; the id comes last, so that it is total. Empty where they stand in a list in their order. */
  readonly order: readonly OrderKey[];
  /** Only nodes that come later in the order than this. */
  readonly after: Bound | null;
  /** Only nodes that come earlier in the order than this. */
  readonly before: Bound | null;
  /** Whether the last nodes are read, in reverse. */
  readonly backwards: boolean;
  /** The parameter with the largest number of nodes; null for all of them. */
  readonly limit: number | null;
  /** The row of each node, by position. */
  readonly values: readonly PlanValue[];
}

/** By way of others: each node that ways end at is found once, however many there are. */
export interface Way {
  readonly kind: 'way';
  /** Where it goes through, in order. */
  readonly through: readonly { readonly step: WayStep; readonly label: string; readonly visibility: NodesPlan['visibility'] }[];
  /** The step to the nodes of the set. */
  readonly last: WayStep;
}

export interface WayStep {
  readonly types: readonly string[];
  readonly direction: Direction;
  /** Whether it may be left out: then what it starts from counts, too. */
  readonly optional: boolean;
  /** Which relationships may be seen. One without the property may, where its ends may. */
  readonly visibility: Condition | null;
}

/** Links between claims, of which at least one is among those of a set; each link once, in the order of from, to and type. */
export interface LinksPlan {
  /** The claims; their order, limit and values are not used. */
  readonly claims: NodesPlan;
  readonly types: readonly string[];
  /** What is read of the ends: their rows come first in the row of a link, then the order's three keys, then the properties. */
  readonly from: NodesPlan;
  readonly to: NodesPlan;
  readonly properties: readonly Property[];
  readonly order: readonly OrderKey[];
  readonly after: Bound | null;
  /** The parameter with the largest number of links. */
  readonly limit: number;
}

/** Groups of a set of nodes: its values by position are the keys, then the aggregates. Without keys there is one group. */
export interface GroupsPlan {
  /** The nodes; its order, limit and values are not used. */
  readonly nodes: NodesPlan;
  readonly by: readonly GroupKey[];
  readonly aggregates: readonly Aggregate[];
  /** Of the groups. */
  readonly order: readonly OrderKey[];
  readonly after: Bound | null;
  /** The parameter with the largest number of groups; null for all of them. */
  readonly limit: number | null;
  /** The row of each group, by position. */
  readonly values: readonly PlanValue[];
}

/** What nodes are grouped by: a value of their own, or the values of what is related. */
export type GroupKey =
  /** The beginning of a text, as long as a day, a month or a year; or all of it. */
  | { readonly kind: 'own'; readonly property: Property; readonly length: number | null }
  /** The type of the relationship. */
  | { readonly kind: 'type' }
  /** The name of the node's type. */
  | { readonly kind: 'typename'; readonly types: readonly { readonly label: string; readonly name: string }[] }
  | { readonly kind: 'related'; readonly link: PlanLink; readonly label: string; readonly visibility: Condition | null; readonly value: GroupKey };

/** What is made from a property of the nodes of a group; from the nodes themselves, where there is no property. */
export interface Aggregate {
  readonly kind: 'count' | 'distinct' | 'min' | 'max' | 'sum' | 'avg';
  readonly property: Property | null;
  /** Of nodes with this label only. */
  readonly label?: string;
}

/** A value that is looked up for each node of a set: one that is made from what is related. */
export interface RelatedKey {
  readonly link: PlanLink;
  readonly label: string;
  readonly visibility: Condition | null;
  /** The value of the only related node (first), how many there are, or what is made from the values of all of them. */
  readonly aggregate: 'first' | 'count' | 'min' | 'max' | 'sum' | 'avg';
  /** The value of each related node; not read where they are only counted. */
  readonly value: Property | RelatedKey;
}

/** One position of a row. Where `on` has labels, only parents with one of them have the relation; otherwise all do. */
export type PlanValue =
  /** The first of these properties that the node or the relationship has. */
  | { readonly kind: 'property'; readonly of: Property['of']; readonly names: readonly string[]; readonly asOf?: Moment }
  /** The type of the relationship. */
  | { readonly kind: 'relationshipType' }
  /** Which way the relationship goes from the row above; those of some types mean the same from both ends. */
  | { readonly kind: 'direction'; readonly undirected: readonly string[] }
  /** Whether the relationship is of a type that means the same from both ends. */
  | { readonly kind: 'isMutual'; readonly undirected: readonly string[] }
  /** The id of the node at an end of the relationship. */
  | { readonly kind: 'endId'; readonly end: 'source' | 'target' }
  /** Something that the row has under a name. */
  | { readonly kind: 'named'; readonly name: string }
  /** The integer that stands for the concrete type. */
  | { readonly kind: 'type'; readonly types: readonly { readonly label: string; readonly tag: number }[] }
  /** The row of the only node, or null. */
  | { readonly kind: 'one'; readonly nodes: NodesPlan; readonly on: readonly string[] }
  /** A list of rows. */
  | { readonly kind: 'many'; readonly nodes: NodesPlan; readonly on: readonly string[] }
  /** How many a look-up found, whatever is left out of them afterwards: the parameter with what it found. */
  | { readonly kind: 'found'; readonly parameter: number }
  /** The number of nodes. */
  | { readonly kind: 'count'; readonly nodes: NodesPlan; readonly on: readonly string[] }
  /** A list of the rows of groups. */
  | { readonly kind: 'groups'; readonly groups: GroupsPlan; readonly on: readonly string[] }
  /** A list of the rows of links. */
  | { readonly kind: 'links'; readonly links: LinksPlan }
  /**
   * For each id of a parameter that has a node: its position in the parameter, and its row. Where there is a parameter
   * with labels, a node counts only with the label at its position.
   */
  | { readonly kind: 'each'; readonly nodes: NodesPlan; readonly ids: number; readonly labels: number | null }
  /** A list of the one row of a walk. */
  | { readonly kind: 'walk'; readonly walk: Walk; readonly values: readonly PlanValue[] }
  /** A row for each part of what the row has as a list: its paths, the hops of a path, the relationships of a hop. There are at most so many: a parameter, or a number. */
  | { readonly kind: 'rows'; readonly list: RowList; readonly most: { readonly parameter: number } | { readonly number: number }; readonly values: readonly PlanValue[] };

export type RowList = 'paths' | 'hops' | 'links' | 'leftOut';

export interface OrderKey {
  readonly property: Property;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
  /** Whether a node can be without it. */
  readonly nullable: boolean;
  /** Whether it is true or false: the embedded engine sorts these, but does not compare them. */
  readonly isBoolean: boolean;
}

/** A place in an order: for each key the parameter with its value; null where the key is null. */
export type Bound = readonly (number | null)[];
