import type { GraphModel, PropertyField } from '../model/graph-model.js';
import type { Value } from '../store/graph-store.js';
import type { GraphRecord, LinkRecord, NodeRecord } from './graph-record.js';
import { linkProperties } from './link-properties.js';

/** A column of a table, or an attribute of a graph file: the same for all nodes, or for all links. */
export interface Column<Of extends GraphRecord = GraphRecord> {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'list';
  /** undefined where it is missing. */
  valueOf(record: Of): Value | undefined;
}

/** What nodes have: id, type and all properties of all types. */
export function nodeColumns(model: GraphModel): readonly Column<NodeRecord>[] {
  const own: readonly Column<NodeRecord>[] = [
    { name: 'id', type: 'text', valueOf: ({ id }) => id },
    { name: 'typename', type: 'text', valueOf: ({ type }) => type },
  ];
  const fields = [...model.types.values()].flatMap((type) => [...type.fields.values()]).filter((field) => field.kind === 'property');
  return [...own, ...propertyColumns(fields.filter(({ name }) => name !== 'id'), own)];
}

/** What links have: both ends, type, whether they are derived or mutual, and all properties of all types. */
export function linkColumns(model: GraphModel): readonly Column<LinkRecord>[] {
  const own: readonly Column<LinkRecord>[] = [
    { name: 'source', type: 'text', valueOf: ({ source }) => source },
    { name: 'target', type: 'text', valueOf: ({ target }) => target },
    { name: 'typename', type: 'text', valueOf: ({ type }) => type },
    { name: 'derived', type: 'boolean', valueOf: ({ isDerived }) => isDerived },
    { name: 'mutual', type: 'boolean', valueOf: ({ isMutual }) => isMutual },
  ];
  const { structural, derived } = linkProperties(model);
  return [...own, ...propertyColumns([...[...structural.values()].flat(), ...derived], own)];
}

function propertyColumns(fields: readonly PropertyField[], own: readonly { readonly name: string }[]): readonly Column[] {
  const names = [...new Set(fields.map(({ name }) => name))];
  return names.map((name) => {
    const types = new Set(fields.filter((field) => field.name === name).map(columnType));
    const isTaken = own.some((column) => column.name === name);
    return { name: isTaken ? `property.${name}` : name, type: commonType(types), valueOf: ({ properties }) => properties[name] };
  });
}

function columnType({ type, list }: PropertyField): Column['type'] {
  if (list) return 'list';
  return type === 'Int' ? 'integer' : type === 'Float' ? 'number' : type === 'Boolean' ? 'boolean' : 'text';
}

function commonType(types: ReadonlySet<Column['type']>): Column['type'] {
  const [first = 'text', ...others] = types;
  if (others.length === 0) return first;
  return [...types].every((type) => type === 'integer' || type === 'number') ? 'number' : 'text';
}

/** A value as text: a list as JSON. */
export function columnText(value: Value): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
