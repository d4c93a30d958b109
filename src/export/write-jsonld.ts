import type { GraphModel } from '../model/graph-model.js';
import { OWN_VOCABULARY, PREFIXES } from '../model/read-vocabulary.js';
import { type GraphRecord, withLinks } from './graph-record.js';
import { LINKS, LinkedData, NODES, type Resource, type Term } from './linked-data.js';

const NAMESPACES = { ...PREFIXES, node: NODES, link: LINKS };
const CONTEXT = { '@version': 1.1, '@vocab': OWN_VOCABULARY, ...NAMESPACES };
const PREFIXED = Object.entries(NAMESPACES);

/** One JSON-LD document that needs no network to be read, a thing on each line. */
export async function* writeJsonLd(records: AsyncIterable<GraphRecord>, model: GraphModel): AsyncGenerator<string> {
  const linkedData = new LinkedData(model);
  let before = `{"@context": ${JSON.stringify(CONTEXT)}, "@graph": [\n`;
  for await (const node of withLinks(records))
    for (const resource of linkedData.describe(node)) {
      yield before + JSON.stringify(nodeObject(resource));
      before = ',\n';
    }
  yield `${before.startsWith('{') ? before : '\n'}]}\n`;
}

function nodeObject({ iri, graph, types, values }: Resource): object {
  const properties = [...values].map(([predicate, terms]): [string, unknown] => [name(predicate), listed(terms.map(jsonTerm))]);
  const object = Object.fromEntries([['@id', compact(iri)], ...(types.length > 0 ? [['@type', types.map(name)]] : []), ...properties]) as object;
  return graph === null ? object : { '@id': compact(graph), '@graph': [object] };
}

const listed = (values: readonly unknown[]): unknown => (values.length === 1 ? values[0] : values);

function jsonTerm(term: Term): unknown {
  if (term.kind === 'iri') return { '@id': compact(term.iri) };
  if (term.kind === 'text') return term.language === null ? term.text : { '@value': term.text, '@language': term.language };
  return { '@value': term.text, '@type': compact(term.datatype) };
}

/** A class or a predicate: our own ones without a prefix, unless they are called as a prefix. */
function name(iri: string): string {
  const own = iri.startsWith(OWN_VOCABULARY) ? iri.slice(OWN_VOCABULARY.length) : '';
  return own !== '' && !own.includes(':') && !Object.hasOwn(NAMESPACES, own) ? own : compact(iri);
}

function compact(iri: string): string {
  const [prefix, namespace] = PREFIXED.find(([, start]) => iri.startsWith(start)) ?? [];
  return prefix !== undefined && namespace !== undefined ? `${prefix}:${iri.slice(namespace.length)}` : iri;
}
