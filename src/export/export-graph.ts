import type { GraphModel } from '../model/graph-model.js';
import type { GraphStore } from '../store/graph-store.js';
import type { GraphRecord } from './graph-record.js';
import { type ReadOptions, readGraph } from './read-graph.js';
import { writeLinksCsv, writeNodesCsv } from './write-csv.js';
import { cypherConstraints, writeCypher } from './write-cypher.js';
import { writeFollowTheMoney } from './write-follow-the-money.js';
import { writeGraphml } from './write-graphml.js';
import { writeJsonLd } from './write-jsonld.js';
import { writeNQuads } from './write-nquads.js';

type Write = (records: AsyncIterable<GraphRecord>, model: GraphModel) => AsyncIterable<string>;

interface Format {
  /** What it is made from, in the order in which it needs that; nothing for what the model alone tells. */
  readonly reads: readonly Pick<ReadOptions, 'what' | 'asLoaded'>[];
  readonly write: Write;
}

const BY_NODE = [{}];
const NODES_FIRST = [{ what: 'nodes' }, { what: 'links' }] as const;
const AS_LOADED = [{ what: 'nodes', asLoaded: true }, { what: 'links', asLoaded: true }] as const;

const FORMATS = {
  jsonld: { reads: BY_NODE, write: writeJsonLd },
  nquads: { reads: BY_NODE, write: writeNQuads },
  graphml: { reads: NODES_FIRST, write: writeGraphml },
  'csv-nodes': { reads: [{ what: 'nodes' }], write: writeNodesCsv },
  'csv-edges': { reads: [{ what: 'links' }], write: writeLinksCsv },
  ftm: { reads: BY_NODE, write: writeFollowTheMoney },
  'cypher-constraints': { reads: [], write: (_, model) => one(cypherConstraints(model)) },
  cypher: { reads: AS_LOADED, write: writeCypher },
} as const satisfies Readonly<Record<string, Format>>;

export type ExportFormat = keyof typeof FORMATS;

export const EXPORT_FORMATS = Object.keys(FORMATS) as readonly ExportFormat[];

export interface ExportOptions {
  readonly format: ExportFormat;
  /** Only these nodes and the links among them; ids that nothing has are passed over. Otherwise the whole graph. */
  readonly ids?: readonly string[] | undefined;
  /** Milliseconds for one query, of which an export has many; 60,000 by default. */
  readonly deadline?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const DEADLINE = 60_000;
/** Characters, so that a chunk is worth writing. */
const CHUNK = 65_536;

/**
 * The graph, or a part of it, as text in a format, in chunks that are made as they are read: memory does not grow with the
 * graph. Equal graphs give equal texts. A part has what its ids name and nothing else: `withProvenance` adds what it rests on.
 * @throws FormatCannotHold; DeadlineExceeded or EngineUnavailable from the engine; the signal's reason once it is aborted.
 */
export async function* exportGraph(store: GraphStore, model: GraphModel, { format, ids, deadline = DEADLINE, signal }: ExportOptions): AsyncGenerator<string> {
  const { reads, write }: Format = FORMATS[format];
  const records = async function* (): AsyncGenerator<GraphRecord> {
    for (const read of reads) yield* readGraph(store, model, { ids, deadline, signal, ...read });
  };
  let chunk = '';
  for await (const text of write(records(), model)) {
    chunk += text;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

// eslint-disable-next-line @typescript-eslint/require-await -- what is there already, in the form of what is read
async function* one(text: string): AsyncGenerator<string> {
  yield text;
}
