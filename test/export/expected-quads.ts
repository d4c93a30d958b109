import { DataFactory, type Quad } from 'n3';
import type { GraphModel, PropertyField } from '../../src/model/graph-model.js';
import type { Value } from '../../src/store/graph-store.js';
import type { RawGraph, RawLink } from './raw-graph.js';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const OA = 'http://www.w3.org/ns/oa#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const OWN = 'urn:isnad:vocabulary:';
const PARTS = new Map([[`${OA}hasSource`, '#target'], [`${OA}exact`, '#quote'], [`${OA}start`, '#position'], [`${OA}end`, '#position']]);
const DATATYPES = new Map([['Int', 'integer'], ['Float', 'double'], ['Boolean', 'boolean'], ['LocalDate', 'date'], ['DateTime', 'dateTime']]);

const node = (id: string): string => `urn:isnad:node:${encodeURIComponent(id).replaceAll('%3A', ':')}`;

/** The statements that a graph is to be as linked data, made from what the engine has. */
export function expectedQuads({ nodes, links }: RawGraph, model: GraphModel): readonly Quad[] {
  const types = new Map(nodes.map(({ id, type }) => [id, type]));
  const say = (subject: string, predicate: string, object: Quad['object'], graph?: string): Quad =>
    DataFactory.quad(DataFactory.namedNode(subject), DataFactory.namedNode(predicate), object, graph === undefined ? DataFactory.defaultGraph() : DataFactory.namedNode(graph));

  const ofNodes = nodes.flatMap(({ id, type, has }) => {
    const kind = model.types.get(type);
    if (!kind) throw new Error(type);
    const classes = [OWN + type, ...kind.vocabulary.linkedData, ...kind.implements.flatMap((name) => model.interfaces.get(name)?.vocabulary.linkedData ?? [])];
    const values = Object.entries(has).flatMap(([name, value]) => {
      const field = kind.fields.get(name) as PropertyField;
      return predicatesOf(field.vocabulary.linkedData, name).flatMap((predicate) =>
        many(value).map((one) => say(node(id) + (PARTS.get(predicate) ?? ''), predicate, predicate === `${RDF}predicate` ? DataFactory.namedNode(OWN + String(one)) : term(field, one))),
      );
    });
    const passage = 'quote' in has && model.interfaces.get('Passage')?.types.includes(kind) ? passageOf(node(id), say) : [];
    return [...classes.map((name) => say(node(id), `${RDF}type`, DataFactory.namedNode(name))), ...values, ...passage];
  });

  const predicates = ({ source, type }: RawLink): readonly string[] => {
    const fields = [...(model.types.get(types.get(source) ?? '')?.fields.values() ?? [])];
    const own = fields.filter((field) => field.kind === 'relation' && field.link.kind === 'relationship' && field.link.type === type && field.link.direction !== 'IN');
    return predicatesOf(own[0]?.vocabulary.linkedData ?? [], type);
  };
  const ofLinks = links.filter(({ isDerived }) => !isDerived).flatMap((link) => {
    const said = predicates(link).map((predicate) => say(node(link.source) + (PARTS.get(predicate) ?? ''), predicate, DataFactory.namedNode(node(link.target))));
    if (Object.keys(link.has).length === 0) return said;
    const iri = `urn:isnad:link:${node(link.source).slice(15)}/${link.type}/${node(link.target).slice(15)}`;
    const edge = new Map([...model.edges.values()].flatMap(({ fields }) => [...fields]));
    return [
      ...said,
      say(iri, `${RDF}type`, DataFactory.namedNode(`${RDF}Statement`)),
      say(iri, `${RDF}subject`, DataFactory.namedNode(node(link.source))),
      say(iri, `${RDF}predicate`, DataFactory.namedNode(predicates(link)[0] ?? '')),
      say(iri, `${RDF}object`, DataFactory.namedNode(node(link.target))),
      ...Object.entries(link.has).flatMap(([name, value]) => many(value).map((one) => say(iri, OWN + name, term(edge.get(name) as PropertyField, one)))),
    ];
  });

  const end = (id: string, type: string): string => links.find((link) => link.source === id && link.type === type)?.target ?? '';
  const claims = nodes.filter(({ type }) => type === 'Assertion').map(({ id, has }) => say(node(end(id, 'SUBJECT')), OWN + String(has['type']), DataFactory.namedNode(node(end(id, 'OBJECT'))), node(id)));
  return [...ofNodes, ...ofLinks, ...claims];
}

const predicatesOf = (linkedData: readonly string[], name: string): readonly string[] => (linkedData.length > 0 ? linkedData : [OWN + name]);

const many = (value: Value): readonly Value[] => (Array.isArray(value) ? [...new Set(value as readonly Value[])] : [value]);

function term({ name, type }: PropertyField, value: Value): Quad['object'] {
  const datatype = DATATYPES.get(type);
  if (type === 'Float') return DataFactory.literal(Number(value).toExponential(15).replace(/(\d)0*e\+?/, '$1E'), DataFactory.namedNode(`${XSD}double`));
  if (datatype) return DataFactory.literal(String(value), DataFactory.namedNode(XSD + datatype));
  const language = /^name(Ar|Ru)$/.exec(name)?.[1]?.toLowerCase();
  return language ? DataFactory.literal(String(value), language) : DataFactory.literal(String(value));
}

function passageOf(iri: string, say: (subject: string, predicate: string, object: Quad['object']) => Quad): readonly Quad[] {
  return [
    say(iri, `${OA}hasTarget`, DataFactory.namedNode(`${iri}#target`)),
    say(`${iri}#target`, `${RDF}type`, DataFactory.namedNode(`${OA}SpecificResource`)),
    say(`${iri}#target`, `${OA}hasSelector`, DataFactory.namedNode(`${iri}#quote`)),
    say(`${iri}#target`, `${OA}hasSelector`, DataFactory.namedNode(`${iri}#position`)),
    say(`${iri}#quote`, `${RDF}type`, DataFactory.namedNode(`${OA}TextQuoteSelector`)),
    say(`${iri}#position`, `${RDF}type`, DataFactory.namedNode(`${OA}TextPositionSelector`)),
  ];
}

/** A statement as a text that is equal for equal ones. */
export const quadText = ({ subject, predicate, object, graph }: Quad): string =>
  JSON.stringify([subject.value, predicate.value, object.termType === 'Literal' ? [object.value, object.language, object.datatype.value] : object.value, graph.value]);
