import type { Value } from '../store/graph-store.js';

/** What an export is made of: nodes and links, one after the other. */
export type GraphRecord = NodeRecord | LinkRecord;

/** Values by the names of the properties, in the order of the schema; what is missing is left out. */
export type Properties = Readonly<Record<string, Value>>;

export interface NodeRecord {
  readonly kind: 'node';
  readonly id: string;
  /** The name of its concrete type. */
  readonly type: string;
  /** Without its id. */
  readonly properties: Properties;
}

export interface LinkRecord {
  readonly kind: 'link';
  readonly type: string;
  /** The ids of the nodes that it goes from and to. */
  readonly source: string;
  readonly target: string;
  readonly properties: Properties;
  /** Whether the loader made it from assertions, as their summary. */
  readonly isDerived: boolean;
  /** Whether it means the same from both ends. */
  readonly isMutual: boolean;
}

/** A node with the links that go out from it. */
export interface NodeWithLinks {
  readonly node: NodeRecord;
  readonly links: readonly LinkRecord[];
}

/** Puts the links to the nodes that they go out from, each of which comes before its links. */
export async function* withLinks(records: AsyncIterable<GraphRecord>): AsyncGenerator<NodeWithLinks> {
  let current: { readonly node: NodeRecord; readonly links: LinkRecord[] } | null = null;
  for await (const record of records) {
    if (record.kind === 'link') current?.links.push(record);
    else {
      if (current) yield current;
      current = { node: record, links: [] };
    }
  }
  if (current) yield current;
}
