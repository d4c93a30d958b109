import type { Direction } from '../model/graph-model.js';

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
  readonly link: PlanLink | null;
  /** All of them hold. */
  readonly where: readonly Filter[];
  /** The slot for what the reader may see (as of a date, authorisation): it enters here and nowhere else. */
  readonly visibility: Condition | null;
  /** What is looked up for each node, to order by. */
  readonly keys: readonly RelatedKey[];
  /** The order of the whole list; the id comes last, so that it is total. */
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

/** The way from a row to the nodes of a set in it. */
export type PlanLink =
  | {
      readonly kind: 'relationship';
      /** Any of them; with none there are no nodes. */
      readonly types: readonly string[];
      readonly direction: Direction;
      /** Whether only those count that the loader has derived from assertions. */
      readonly derived: boolean;
    }
  /** From the relationship of the row, by the ids in one of its properties. */
  | { readonly kind: 'references'; readonly property: string }
  /** From a group, by the id that is one of its keys. */
  | { readonly kind: 'key'; readonly property: Property }
  /**
   * By the ids of what was looked up, each with its score, in a parameter. The score is the key at position 0. The other
   * parameter has the words that were looked up, to find them in texts; the third a digest of the question, for cursors.
   */
  | { readonly kind: 'hits'; readonly parameter: number; readonly terms: number; readonly question: number }
  /** By their dates on a clock, which are keys of the row: see DateKey. */
  | DatedLink;

/** Nodes with their dates: all of some types, or those that involve each of the entities of a parameter. */
export interface DatedLink {
  readonly kind: 'dated';
  /** Of the types. */
  readonly labels: readonly string[];
  readonly about: InvolvingPlan | null;
  readonly dates: readonly DatePlan[];
}

/** Entities by the ids of a parameter, and the ways from each to the nodes that involve it. */
export interface InvolvingPlan {
  readonly label: string;
  readonly ids: number;
  /** The slot for what the reader may see, of the entities. */
  readonly visibility: Condition | null;
  readonly ways: readonly DatedWay[];
}

/** Where the dates of some types stand: their properties are named after the date. A moment has no others. */
export interface DatePlan {
  /** Of the types. */
  readonly labels: readonly string[];
  /** From the nodes to what has the date: of several the first one counts; none where they have it themselves. */
  readonly ways: readonly DatedWay[];
  readonly name: string;
  readonly end: string | null;
  readonly isMoment: boolean;
}

/** A way between nodes with dates and others, for nodes with one of these labels; without steps they are the same. */
export interface DatedWay {
  readonly labels: readonly string[];
  readonly steps: Way;
}

/** From a node to others, over those between. */
export type Way = readonly Step[];

export interface Step {
  readonly label: string;
  readonly link: Extract<PlanLink, { kind: 'relationship' }>;
  /** The slot for what the reader may see, of the node or of the relationship. */
  readonly visibility: Condition | null;
}

/**
 * What a date gives a row: its first and last day, or its moment; how exact it is, as EDTF with that of the end; and the day, the
 * month and the year in which it began, null where it does not tell.
 */
export type DateKey = 'from' | 'to' | 'at' | 'precision' | 'approximate' | 'date' | 'end' | 'day' | 'month' | 'year';

/** A property of a row's node, or of the relationship that leads to it; or one of the set's keys, by its position. */
export interface Property {
  readonly of: 'node' | 'edge' | 'key';
  readonly name: string;
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
  | { readonly kind: 'related'; readonly link: PlanLink; readonly label: string; readonly value: GroupKey };

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
  /** The value of the only related node (first), how many there are, or what is made from the values of all of them. */
  readonly aggregate: 'first' | 'count' | 'min' | 'max' | 'sum' | 'avg';
  /** The value of each related node; not read where they are only counted. */
  readonly value: Property | RelatedKey;
}

/** One position of a row. Where `on` has labels, only parents with one of them have the relation; otherwise all do. */
export type PlanValue =
  /** The first of these properties that the node or the relationship has. */
  | { readonly kind: 'property'; readonly of: Property['of']; readonly names: readonly string[] }
  /** The type of the relationship. */
  | { readonly kind: 'relationshipType' }
  /** Which way the relationship goes from the row above; those of some types mean the same from both ends. */
  | { readonly kind: 'direction'; readonly undirected: readonly string[] }
  /** The integer that stands for the concrete type. */
  | { readonly kind: 'type'; readonly types: readonly { readonly label: string; readonly tag: number }[] }
  /** The row of the only node, or null. */
  | { readonly kind: 'one'; readonly nodes: NodesPlan; readonly on: readonly string[] }
  /** A list of rows. */
  | { readonly kind: 'many'; readonly nodes: NodesPlan; readonly on: readonly string[] }
  /** The number of nodes. */
  | { readonly kind: 'count'; readonly nodes: NodesPlan; readonly on: readonly string[] }
  /** A list of the rows of groups. */
  | { readonly kind: 'groups'; readonly groups: GroupsPlan; readonly on: readonly string[] }
  /**
   * For each id of a parameter that has a node: its position in the parameter, and its row. Where there is a parameter
   * with labels, a node counts only with the label at its position.
   */
  | { readonly kind: 'each'; readonly nodes: NodesPlan; readonly ids: number; readonly labels: number | null };

/** What has to hold of a row: of its node, of the relationship that leads to it, or of what hangs on either. */
export type Filter =
  | Condition
  /** The node has one of these labels. */
  | { readonly kind: 'labels'; readonly labels: readonly string[] }
  | { readonly kind: 'all' | 'any'; readonly filters: readonly Filter[] }
  | { readonly kind: 'not'; readonly filter: Filter }
  | RelatedFilter;

/** A condition on a property. */
export interface Condition {
  readonly kind: 'property';
  readonly property: Property;
  readonly operator: Operator;
  /** The number of the parameter; null for isNull. */
  readonly parameter: number | null;
  /** Whether the property can be missing: then a condition that is turned round has to say so. */
  readonly nullable: boolean;
}

/** `matches` compares with the forms of words: for each word a list, of which one has to be there. */
export type Operator = 'matches' | 'eq' | 'in' | 'isNull' | 'gt' | 'gte' | 'lt' | 'lte' | 'contains' | 'startsWith' | 'endsWith' | 'isFalse';

/** A condition on what is related. */
export interface RelatedFilter {
  readonly kind: 'related';
  readonly label: string;
  readonly link: PlanLink;
  /** Those that count. */
  readonly where: readonly Filter[];
  /** How many there have to be: a comparison with a number, or with a parameter. */
  readonly count: { readonly operator: '>' | '>=' | '<' | '<=' | '='; readonly number: number } | { readonly operator: Operator; readonly parameter: number };
}

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
