import { type GraphModel, type NodeType, type PropertyField, nodeType } from '../model/graph-model.js';
import { OWN_VOCABULARY, PREFIXES } from '../model/read-vocabulary.js';
import type { Value } from '../store/graph-store.js';
import type { LinkRecord, NodeRecord, NodeWithLinks, Properties } from './graph-record.js';
import { linkProperties } from './link-properties.js';

/** What is said about one thing. */
export interface Resource {
  readonly iri: string;
  /** The named graph in which it is said; null for the default one. */
  readonly graph: string | null;
  readonly types: readonly string[];
  /** Each predicate with its values, none twice. */
  readonly values: ReadonlyMap<string, readonly Term[]>;
}

export type Term =
  | { readonly kind: 'iri'; readonly iri: string }
  | { readonly kind: 'text'; readonly text: string; readonly language: string | null }
  | { readonly kind: 'typed'; readonly text: string; readonly datatype: string };

export const NODES = 'urn:isnad:node:';
export const LINKS = 'urn:isnad:link:';

const { oa: OA, rdf: RDF, xsd: XSD } = PREFIXES;
const SUBJECT = `${RDF}subject`;
const PREDICATE = `${RDF}predicate`;
const OBJECT = `${RDF}object`;

/** Where the Web Annotation vocabulary has what a passage says of its words. */
const SELECTORS: Readonly<Record<string, 'target' | 'quote' | 'position'>> = {
  [`${OA}hasSource`]: 'target',
  [`${OA}exact`]: 'quote',
  [`${OA}start`]: 'position',
  [`${OA}end`]: 'position',
};

const DATATYPES: Readonly<Record<string, string>> = {
  Int: `${XSD}integer`,
  Float: `${XSD}double`,
  Boolean: `${XSD}boolean`,
  LocalDate: `${XSD}date`,
  DateTime: `${XSD}dateTime`,
};

/** The IRI of a node: its id, percent-encoded but for colons. */
export const nodeIri = (id: string): string => NODES + encoded(id);

const encoded = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

/**
 * Says as linked data what nodes and the links that go out from them are. What an assertion claims is said in a graph of its own,
 * named by the assertion, and nowhere else: the default graph tells who claims it, and in which words.
 */
export class LinkedData {
  readonly #model: GraphModel;
  readonly #links;
  /** The language of the properties that hold a text in one, as nameAr. */
  readonly #languages: ReadonlyMap<string, string>;
  /** The predicates of relationships, by the type of the node that they go out from and their own. */
  readonly #predicates = new Map<string, readonly string[]>();

  constructor(model: GraphModel) {
    this.#model = model;
    this.#links = linkProperties(model);
    const properties = [...model.types.values()].flatMap(({ fields }) => [...fields.values()]).filter((field) => field.kind === 'property');
    this.#languages = new Map(properties.flatMap(({ languages }) => [...(languages?.properties ?? [])]).map(([language, name]) => [name, language.toLowerCase()]));
  }

  *describe({ node, links }: NodeWithLinks): Generator<Resource> {
    const type = nodeType(this.#model, node.type);
    const said = this.#said(type, node, links);
    const parts = { node: new Map<string, Term[]>(), target: new Map<string, Term[]>(), quote: new Map<string, Term[]>(), position: new Map<string, Term[]>() };
    for (const [predicate, terms] of said) parts[SELECTORS[predicate] ?? 'node'].set(predicate, terms);
    const iri = nodeIri(node.id);
    const isPassage = parts.target.size + parts.quote.size + parts.position.size > 0;
    if (isPassage) parts.node.set(`${OA}hasTarget`, [{ kind: 'iri', iri: `${iri}#target` }]);
    yield { iri, graph: null, types: this.#classes(type), values: parts.node };
    if (isPassage) yield* passage(iri, parts);
    yield* claim(iri, said);
    for (const link of links) if (!link.isDerived && Object.keys(link.properties).length > 0) yield this.#linkResource(type, link);
  }

  #classes(type: NodeType): readonly string[] {
    const interfaces = type.implements.flatMap((name) => this.#model.interfaces.get(name)?.vocabulary.linkedData ?? []);
    return [...new Set([OWN_VOCABULARY + type.name, ...type.vocabulary.linkedData, ...interfaces])];
  }

  /** All that is said of a node, as its predicates are in the schema. A derived link is said by its assertions. */
  #said(type: NodeType, { properties }: NodeRecord, links: readonly LinkRecord[]): ReadonlyMap<string, Term[]> {
    const fields = [...type.fields.values()].filter((field) => field.kind === 'property');
    const said = new Map<string, Term[]>(this.#values(fields, properties));
    for (const { type: relationship, target, isDerived } of links) {
      if (isDerived) continue;
      for (const predicate of this.#predicatesOf(type, relationship)) add(said, predicate, [{ kind: 'iri', iri: nodeIri(target) }]);
    }
    return said;
  }

  #values(fields: readonly PropertyField[], properties: Properties): Map<string, Term[]> {
    const said = new Map<string, Term[]>();
    for (const field of fields) {
      const value = properties[field.name];
      if (value === undefined) continue;
      const values: readonly Value[] = [...new Set(Array.isArray(value) ? (value as readonly Value[]) : [value])];
      for (const predicate of predicates(field.vocabulary.linkedData, field.name)) add(said, predicate, values.map((one) => this.#term(field, predicate, one)));
    }
    return said;
  }

  #term({ name, type }: PropertyField, predicate: string, value: Value): Term {
    const text = type === 'Float' ? canonicalDouble(Number(value)) : String(value);
    if (predicate === PREDICATE) return { kind: 'iri', iri: OWN_VOCABULARY + encoded(text) };
    const datatype = DATATYPES[type];
    return datatype ? { kind: 'typed', text, datatype } : { kind: 'text', text, language: this.#languages.get(name) ?? null };
  }

  #predicatesOf(type: NodeType, relationship: string): readonly string[] {
    const key = `${type.name} ${relationship}`;
    const known = this.#predicates.get(key);
    if (known) return known;
    const fields = [...type.fields.values()].filter((field) => field.kind === 'relation');
    const own = fields.filter(({ link }) => link.kind === 'relationship' && link.type === relationship && link.direction !== 'IN');
    const found = predicates(own.find(({ vocabulary }) => vocabulary.linkedData.length > 0)?.vocabulary.linkedData ?? [], relationship);
    this.#predicates.set(key, found);
    return found;
  }

  /** A link that has properties is a thing, too. */
  #linkResource(type: NodeType, { type: relationship, source, target, properties }: LinkRecord): Resource {
    const [predicate = relationship] = this.#predicatesOf(type, relationship);
    const values = new Map<string, Term[]>([
      [SUBJECT, [{ kind: 'iri', iri: nodeIri(source) }]],
      [PREDICATE, [{ kind: 'iri', iri: predicate }]],
      [OBJECT, [{ kind: 'iri', iri: nodeIri(target) }]],
      ...this.#values(this.#links.structural.get(relationship) ?? [], properties),
    ]);
    return { iri: `${LINKS}${encoded(source)}/${encoded(relationship)}/${encoded(target)}`, graph: null, types: [`${RDF}Statement`], values };
  }
}

/** Readers of JSON-LD write doubles in their canonical form, so that is what both formats have. */
const canonicalDouble = (value: number): string => value.toExponential().replace(/^(-?\d)e/, '$1.0e').replace(/e\+?/, 'E');

const predicates = (linkedData: readonly string[], name: string): readonly string[] => (linkedData.length > 0 ? linkedData : [OWN_VOCABULARY + encoded(name)]);

function add(said: Map<string, Term[]>, predicate: string, terms: readonly Term[]): void {
  const others = said.get(predicate);
  if (others) others.push(...terms);
  else said.set(predicate, [...terms]);
}

/** The words of a passage: what of which article they are, by their letters and by their place. */
function* passage(iri: string, { target, quote, position }: Readonly<Record<'target' | 'quote' | 'position', Map<string, Term[]>>>): Generator<Resource> {
  const selectors = [
    { iri: `${iri}#quote`, type: `${OA}TextQuoteSelector`, values: quote },
    { iri: `${iri}#position`, type: `${OA}TextPositionSelector`, values: position },
  ].filter(({ values }) => values.size > 0);
  target.set(`${OA}hasSelector`, selectors.map((selector) => ({ kind: 'iri', iri: selector.iri })));
  yield { iri: `${iri}#target`, graph: null, types: [`${OA}SpecificResource`], values: target };
  for (const { iri: selector, type, values } of selectors) yield { iri: selector, graph: null, types: [type], values };
}

/** What a node with a subject, a predicate and an object claims. */
function* claim(graph: string, said: ReadonlyMap<string, readonly Term[]>): Generator<Resource> {
  const [subject, predicate, object] = [SUBJECT, PREDICATE, OBJECT].map((part) => said.get(part)?.[0]);
  if (subject?.kind !== 'iri' || predicate?.kind !== 'iri' || object?.kind !== 'iri') return;
  yield { iri: subject.iri, graph, types: [], values: new Map([[predicate.iri, [object]]]) };
}
