import { DataFactory, Writer } from 'n3';
import type { GraphModel } from '../model/graph-model.js';
import { PREFIXES } from '../model/read-vocabulary.js';
import { type GraphRecord, withLinks } from './graph-record.js';
import { LinkedData, type Resource, type Term } from './linked-data.js';

const { namedNode, literal, defaultGraph } = DataFactory;
const TYPE = namedNode(`${PREFIXES.rdf}type`);

/** N-Quads, a line for each value and link. */
export async function* writeNQuads(records: AsyncIterable<GraphRecord>, model: GraphModel): AsyncGenerator<string> {
  const linkedData = new LinkedData(model);
  const writer = new Writer({ format: 'N-Quads' });
  for await (const node of withLinks(records)) for (const resource of linkedData.describe(node)) yield quads(writer, resource);
}

function quads(writer: Writer, { iri, graph, types, values }: Resource): string {
  const subject = namedNode(iri);
  const where = graph === null ? defaultGraph() : namedNode(graph);
  const lines = types.map((type) => writer.quadToString(subject, TYPE, namedNode(type), where));
  for (const [predicate, terms] of values) for (const term of terms) lines.push(writer.quadToString(subject, namedNode(predicate), rdfTerm(term), where));
  return lines.join('');
}

function rdfTerm(term: Term) {
  if (term.kind === 'iri') return namedNode(term.iri);
  return term.kind === 'typed' ? literal(term.text, namedNode(term.datatype)) : literal(term.text, term.language ?? undefined);
}
