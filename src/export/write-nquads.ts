import { DataFactory, Writer } from 'n3';
import type { GraphModel } from '../model/graph-model.js';
import { PREFIXES } from '../model/read-vocabulary.js';
import { type GraphRecord, withLinks } from './graph-record.js';
import { LinkedData, type Resource, type Term } from './linked-data.js';

const TYPE = DataFactory.namedNode(`${PREFIXES.rdf}type`);

/** N-Quads, a line for each value and link. */
export async function* writeNQuads(records: AsyncIterable<GraphRecord>, model: GraphModel): AsyncGenerator<string> {
  const linkedData = new LinkedData(model);
  const writer = new Writer({ format: 'N-Quads' });
  for await (const node of withLinks(records)) for (const resource of linkedData.describe(node)) yield quads(writer, resource);
}

function quads(writer: Writer, { iri, graph, types, values }: Resource): string {
  const subject = DataFactory.namedNode(iri);
  const where = graph === null ? DataFactory.defaultGraph() : DataFactory.namedNode(graph);
  const lines = types.map((type) => writer.quadToString(subject, TYPE, DataFactory.namedNode(type), where));
  for (const [predicate, terms] of values) for (const term of terms) lines.push(writer.quadToString(subject, DataFactory.namedNode(predicate), rdfTerm(term), where));
  return lines.join('');
}

function rdfTerm(term: Term) {
  if (term.kind === 'iri') return DataFactory.namedNode(term.iri);
  return term.kind === 'typed' ? DataFactory.literal(term.text, DataFactory.namedNode(term.datatype)) : DataFactory.literal(term.text, term.language ?? undefined);
}
