import type { Perspective } from '../cypher/history.js';
import type { Direction } from '../model/graph-model.js';

/** The way from a row to the nodes of a set in it. */
export type PlanLink =
  | {
      readonly kind: 'relationship';
      /** Any of them; with none there are no nodes. */
      readonly types: readonly string[];
      readonly direction: Direction;
      /** Whether only those count that the loader has derived from assertions. */
      readonly derived: boolean;
      /** Which relationships may be seen. One without the property may, where its ends may. */
      readonly visibility: Condition | null;
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
  /** From a list that the row has, of at most so many nodes. */
  | { readonly kind: 'listed'; readonly list: string; readonly most: number }
  /** By their dates on a clock, which are keys of the row: see DateKey. */
  | DatedLink;

/** A property of a row's node, or of the relationship that leads to it; or one of the set's keys, by its position. */
export interface Property {
  readonly of: 'node' | 'edge' | 'key';
  readonly name: string;
  /** Where it is read as it was then. */
  readonly asOf?: Moment;
}

/** A time on a clock, in a parameter, in the view of who reads. */
export interface Moment extends Perspective {
  readonly parameter: number;
}

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
  /** The number of the parameter; null for isNull and isNotNull. */
  readonly parameter: number | null;
  /** Whether the property can be missing: then a condition that is turned round has to say so. */
  readonly nullable: boolean;
}

/** `matches` compares with the forms of words: for each word a list, of which one has to be there. */
export type Operator = 'matches' | 'eq' | 'in' | 'isNull' | 'isNotNull' | 'gt' | 'gte' | 'lt' | 'lte' | 'contains' | 'startsWith' | 'endsWith' | 'isFalse' | 'isOne';

/** A condition on what is related. */
export interface RelatedFilter {
  readonly kind: 'related';
  readonly label: string;
  readonly link: PlanLink;
  readonly visibility: Condition | null;
  /** Whether a row has at most one of those that count, so that ways over it do not multiply. */
  readonly atMostOne: boolean;
  /** Those that count. */
  readonly where: readonly Filter[];
  /** Those with the same value of this count once; null where each counts. */
  readonly distinct: Property | null;
  /** How many there have to be: a comparison with a number, or with a parameter. */
  readonly count: { readonly operator: '>' | '>=' | '<' | '<=' | '='; readonly number: number } | { readonly operator: Operator; readonly parameter: number };
}

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
  readonly steps: readonly Step[];
}

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
