import { escapeName } from '../cypher/escape-name.js';
import { floatLiteral, literal, textLiteral } from '../cypher/literal.js';
import { type Field, type GraphModel, nodeKind, nodeType } from '../model/graph-model.js';
import { NEAR } from '../search/full-text-indexes.js';
import type { Value } from '../store/graph-store.js';
import type { GraphRecord, LinkRecord, NodeRecord, Properties } from './graph-record.js';
import { linkProperties } from './link-properties.js';

/** How many nodes or links one query makes: Neo4j takes three times as long to plan five hundred at a time. */
const BATCH = 100;

/** The constraints that a graph and what the loader makes of it need before the data; Neo4j takes no data beside them in one transaction. */
export function cypherConstraints(model: GraphModel): string {
  const labels = [nodeKind(model, 'Node').label, ...[...model.types.values()].map(({ label }) => label), NEAR.label];
  const name = (label: string): string => label.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase();
  return labels.map((label) => `CREATE CONSTRAINT ${name(label)}_id IF NOT EXISTS FOR (n:${escapeName(label)}) REQUIRE n.id IS UNIQUE;\n`).join('');
}

/**
 * Cypher that makes the graph, and changes nothing where it is there already, in queries of a hundred nodes or links. It takes
 * records as they were loaded, the nodes before the links.
 */
export async function* writeCypher(records: AsyncIterable<GraphRecord>, model: GraphModel): AsyncGenerator<string> {
  const writer = new CypherWriter(model);
  const open = new Map<string, string[]>();
  let kind: GraphRecord['kind'] = 'node';
  for await (const record of records) {
    if (record.kind !== kind) {
      for (const [query, rows] of open) yield queryText(query, rows);
      open.clear();
      kind = record.kind;
    }
    const [query, row] = record.kind === 'node' ? writer.node(record) : writer.link(record);
    const rows = open.get(query) ?? [];
    rows.push(row);
    open.set(query, rows);
    if (rows.length < BATCH) continue;
    yield queryText(query, rows);
    open.delete(query);
  }
  for (const [query, rows] of open) yield queryText(query, rows);
}

const queryText = (query: string, rows: readonly string[]): string => `UNWIND [\n  ${rows.join(',\n  ')}\n] AS row\n${query};\n\n`;

class CypherWriter {
  readonly #model: GraphModel;
  readonly #entity: string;
  readonly #links;

  constructor(model: GraphModel) {
    this.#model = model;
    this.#entity = escapeName(nodeKind(model, 'Node').label);
    this.#links = linkProperties(model);
  }

  /** The query that makes a node, after UNWIND, and its row. */
  node({ id, type: name, properties }: NodeRecord): readonly [query: string, row: string] {
    const type = nodeType(this.#model, name);
    const labels = [...new Set(type.implements.map((parent) => escapeName(nodeKind(this.#model, parent).label)))].reverse();
    const query = `MERGE (n:${escapeName(type.label)} {id: row.id})\nSET n${labels.map((label) => `:${label}`).join('')}, n += row.has`;
    return [query, `{id: ${textLiteral(id)}, has: ${has([...type.fields.values()], properties)}}`];
  }

  /** The query that makes a link between nodes that are there, after UNWIND, and its row. */
  link({ type, source, target, properties }: LinkRecord): readonly [query: string, row: string] {
    const isBare = Object.keys(properties).length === 0;
    const ends = `MATCH (a:${this.#entity} {id: row.source})\nMATCH (b:${this.#entity} {id: row.target})\n`;
    const query = `${ends}MERGE (a)-[${isBare ? '' : 'r'}:${escapeName(type)}]->(b)${isBare ? '' : '\nSET r += row.has'}`;
    const own = isBare ? '' : `, has: ${has(this.#links.structural.get(type) ?? [], properties)}`;
    return [query, `{source: ${textLiteral(source)}, target: ${textLiteral(target)}${own}}`];
  }
}

/** A map of properties, where a number is a float if its field is one. */
function has(fields: readonly Field[], properties: Properties): string {
  const floats = new Set(fields.flatMap((field) => (field.kind === 'property' && field.type === 'Float' ? [field.name] : [])));
  const float = (value: Value): string => (typeof value === 'number' ? floatLiteral(value) : literal(value));
  const written = (name: string, value: Value): string => {
    if (!floats.has(name)) return literal(value);
    return Array.isArray(value) ? `[${(value as readonly Value[]).map(float).join(', ')}]` : float(value);
  };
  return `{${Object.entries(properties).map(([name, value]) => `${escapeName(name)}: ${written(name, value)}`).join(', ')}}`;
}
