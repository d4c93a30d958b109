import { escapeName } from '../cypher/escape-name.js';
import { isMadeByLoader } from '../cypher/history.js';
import { type GraphModel, type NodeType, type PropertyField, nodeKind } from '../model/graph-model.js';
import type { GraphStore, Row, Value } from '../store/graph-store.js';
import type { GraphRecord, LinkRecord, NodeRecord, Properties } from './graph-record.js';
import { idsByType } from './ids-by-type.js';
import { linkProperties } from './link-properties.js';

export interface ReadOptions {
  /** Milliseconds for one query, a page of the export. */
  readonly deadline: number;
  /** Only these nodes and the links among them; ids that nothing has are passed over. Otherwise the whole graph. */
  readonly ids?: readonly string[] | undefined;
  /** Stops the reading before the next query. */
  readonly signal?: AbortSignal | undefined;
  /** Nodes each followed by the links that go out from it; or one of the two alone. */
  readonly what?: 'nodes and links' | 'nodes' | 'links';
  /** What was loaded, to be loaded again: with properties that the model does not declare, without all that the loader derives. */
  readonly asLoaded?: boolean;
}

/** A page of ids is a scan of their label on the embedded engine, so there are few; nodes are found by their ids. */
const IDS = 20_000;
const NODES = 1_000;
/** A hub alone can have more. */
const LINKS = 10_000;

/**
 * The graph, or a part of it, in the order of the schema's types and of ids: equal graphs give equal records. A page is in
 * memory at a time, with all links of at least one node. A derived link is in a part if all of its assertions are.
 * @throws DeadlineExceeded, EngineUnavailable; the signal's reason once it is aborted.
 */
export async function* readGraph(store: GraphStore, model: GraphModel, options: ReadOptions): AsyncGenerator<GraphRecord> {
  const reader = new GraphReader(store, model, options);
  const part = options.ids && (await reader.idsByType(options.ids));
  for (const type of model.types.values())
    for await (const ids of part ? [part.get(type) ?? []] : reader.ids(type))
      for (let start = 0; start < ids.length; start += NODES) yield* reader.records(type, ids.slice(start, start + NODES));
}

/** A node and how many relationships go out from it. */
interface Found {
  readonly node: NodeRecord;
  readonly degree: number;
}

class GraphReader {
  readonly #part: ReadonlySet<string> | null;
  readonly #links;
  /** The label of all nodes. */
  readonly #entity: string;

  constructor(
    readonly store: GraphStore,
    readonly model: GraphModel,
    readonly options: ReadOptions,
  ) {
    this.#part = options.ids ? new Set(options.ids) : null;
    this.#links = linkProperties(model);
    this.#entity = escapeName(nodeKind(model, 'Node').label);
  }

  /** The ids of all nodes of a type, in pages. */
  async *ids(type: NodeType): AsyncGenerator<readonly string[]> {
    const text = `MATCH (n:${escapeName(type.label)}) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT $page`;
    for (let after = ''; ; ) {
      const page = (await this.#read(text, { after, page: BigInt(IDS) })).map(([id]) => String(id));
      yield page;
      if (page.length < IDS) return;
      after = page.at(-1) ?? '';
    }
  }

  idsByType(ids: readonly string[]): Promise<ReadonlyMap<NodeType, readonly string[]>> {
    return idsByType((text, parameters) => this.#read(text, parameters), this.model, ids);
  }

  async *records(type: NodeType, ids: readonly string[]): AsyncGenerator<GraphRecord> {
    const { what = 'nodes and links' } = this.options;
    const nodes = await this.#nodes(type, ids);
    if (what === 'nodes') return yield* nodes.map(({ node }) => node);
    for (const batch of inBatches(nodes)) {
      const ends = batch.filter(({ degree }) => degree > 0).map(({ node }) => node.id);
      const links = ends.length > 0 ? await this.#linksFrom(ends) : new Map<string, readonly LinkRecord[]>();
      for (const { node } of batch) {
        if (what !== 'links') yield node;
        yield* links.get(node.id) ?? [];
      }
    }
  }

  async #nodes(type: NodeType, ids: readonly string[]): Promise<readonly Found[]> {
    const { what, asLoaded } = this.options;
    const fields = [...type.fields.values()].filter((field) => field.kind === 'property').filter(({ name }) => name !== 'id');
    const isWhole = asLoaded === true && what !== 'links';
    // Few different texts, since Neo4j plans each of them.
    const [label, values] = what === 'links' ? [this.#entity, '[]'] : isWhole ? [this.#entity, 'properties(n)'] : [escapeName(type.label), listOf('n', fields)];
    const text = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id, COUNT { (n)-->() } AS degree, ${values} AS properties`;
    const found = new Map<string, Found>();
    for (const [id, degree, read = null] of await this.#read(text, { ids })) {
      const properties = isWhole ? withoutId(loaded(fields, read)) : named(fields, read);
      found.set(String(id), { degree: Number(degree), node: { kind: 'node', id: String(id), type: type.name, properties } });
    }
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /** The links that go out from nodes, in order, by the ids of the nodes. */
  async #linksFrom(ids: readonly string[]): Promise<ReadonlyMap<string, readonly LinkRecord[]>> {
    const links = new Map<string, LinkRecord[]>();
    const add = (link: LinkRecord): void => {
      const others = links.get(link.source);
      if (others) others.push(link);
      else links.set(link.source, [link]);
    };
    const read = async (condition: string, properties: string): Promise<readonly Row[]> =>
      this.#read(
        `UNWIND $ids AS id MATCH (n:${this.#entity} {id: id})-[r]->(m:${this.#entity}) WHERE ${condition} ` +
          `RETURN n.id AS source, type(r) AS type, m.id AS target, ${properties} AS properties`,
        { ids },
      );
    const { structural, derived } = this.#links;
    for (const row of await read('r.derived IS NULL', 'properties(r)')) {
      const fields = structural.get(String(row[1])) ?? [];
      add(this.#link(row, this.options.asLoaded ? loaded(fields, row[3] ?? null) : declared(fields, row[3] ?? null), false));
    }
    if (this.model.derived.size > 0 && !this.options.asLoaded)
      for (const row of await read('r.derived = true', listOf('r', derived))) add(this.#link(row, named(derived, row[3] ?? null), true));
    for (const [id, ofNode] of links) links.set(id, ofNode.filter((link) => this.#isIn(link)).sort(inOrder));
    return links;
  }

  #link([source, type, target]: Row, properties: Properties, isDerived: boolean): LinkRecord {
    const isMutual = this.model.undirected.has(String(type));
    return { kind: 'link', type: String(type), source: String(source), target: String(target), properties, isDerived, isMutual };
  }

  #isIn({ target, properties, isDerived }: LinkRecord): boolean {
    const part = this.#part;
    if (!part) return true;
    const evidence = isDerived ? this.#links.evidence.flatMap((name) => properties[name] ?? []) : [];
    return part.has(target) && evidence.every((id) => part.has(String(id)));
  }

  async #read(text: string, parameters: Readonly<Record<string, string | bigint | readonly string[]>>): Promise<readonly Row[]> {
    this.options.signal?.throwIfAborted();
    return this.store.read({ text, parameters }, { deadline: this.options.deadline });
  }
}

function* inBatches(nodes: readonly Found[]): Generator<readonly Found[]> {
  let batch: Found[] = [];
  let links = 0;
  for (const found of nodes) {
    if (batch.length > 0 && links + found.degree > LINKS) {
      yield batch;
      batch = [];
      links = 0;
    }
    batch.push(found);
    links += found.degree;
  }
  if (batch.length > 0) yield batch;
}

const inOrder = (one: LinkRecord, other: LinkRecord): number =>
  one.type === other.type ? compared(one.target, other.target) : compared(one.type, other.type);
const compared = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const listOf = (owner: string, fields: readonly PropertyField[]): string => `[${fields.map(({ name }) => `${owner}.${escapeName(name)}`).join(', ')}]`;

/** The values of a list by the names of the fields. */
function named(fields: readonly PropertyField[], read: Value): Properties {
  const values = Array.isArray(read) ? (read as readonly Value[]) : [];
  return Object.fromEntries(fields.flatMap(({ name }, index) => present(name, values[index])));
}

/** Of all properties those that the model declares. */
function declared(fields: readonly PropertyField[], read: Value): Properties {
  const all = read as Properties;
  return Object.fromEntries(fields.flatMap(({ name }) => present(name, all[name])));
}

/** Of all properties those that the loader did not make: declared ones first, others by their names. */
function loaded(fields: readonly PropertyField[], read: Value): Properties {
  const known = declared(fields, read);
  const others = Object.entries(read as Properties).filter(([name]) => !(name in known) && !isMadeByLoader(name));
  return { ...known, ...Object.fromEntries(others.sort(([one], [other]) => compared(one, other))) };
}

const withoutId = (properties: Properties): Properties => Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'id'));

const present = (name: string, value: Value | undefined): [string, Value][] => (value === undefined || value === null ? [] : [[name, value]]);
