import { createHash } from 'node:crypto';
import { type Field, type GraphModel, type NodeType, nodeType } from '../model/graph-model.js';
import { PREFIXES } from '../model/read-vocabulary.js';
import type { Value } from '../store/graph-store.js';
import { type GraphRecord, type LinkRecord, type NodeWithLinks, type Properties, withLinks } from './graph-record.js';
import { linkProperties } from './link-properties.js';

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Values by the names of FollowTheMoney's properties. */
type Values = Map<string, Set<string>>;

const NODE = 'Note';
const LINK = 'UnknownLink';
const { rdf: RDF, prov: PROV } = PREFIXES;
/** What a claim's link has instead of its note, which has no time; and what it has as well. */
const TIMES = ['date', 'startDate', 'endDate'];
const SHARED = [...TIMES, 'description', 'summary', 'publisher', 'retrievedAt'];

/**
 * Entities of FollowTheMoney, one in JSON on each line. A link is a property of the node that it goes out from where the schema
 * names one, otherwise an UnknownLink with its type as the role. Derived links are left out: each of their assertions is
 * a Note with the words and the article, and an UnknownLink between the two, whose status says according to whom.
 */
export async function* writeFollowTheMoney(records: AsyncIterable<GraphRecord>, model: GraphModel): AsyncGenerator<string> {
  const writer = new EntityWriter(model);
  for await (const node of withLinks(records)) for (const entity of writer.entities(node)) yield `${JSON.stringify(entity)}\n`;
}

class EntityWriter {
  readonly #model: GraphModel;
  readonly #links;

  constructor(model: GraphModel) {
    this.#model = model;
    this.#links = linkProperties(model);
  }

  *entities({ node, links }: NodeWithLinks): Generator<Entity> {
    const type = nodeType(this.#model, node.type);
    const id = entityId(node.id);
    const values = this.#values([...type.fields.values()], node.properties);
    const structural = links.filter(({ isDerived }) => !isDerived);
    const others = structural.filter((link) => {
      const property = fieldOf(type, link)?.vocabulary.followTheMoney;
      if (property) add(values, property, entityId(link.target));
      return !property;
    });
    const claim = claimOf(type, node.properties, structural);
    yield { id, schema: this.#schema(type), properties: plain(claim ? but(values, TIMES) : values) };
    if (claim) yield claimLink(id, claim, values);
    for (const { type: role, source, target, properties } of others) {
      const own = this.#values(this.#links.structural.get(role) ?? [], properties);
      yield { id: linkId(source, role, target), schema: LINK, properties: { subject: [id], object: [entityId(target)], role: [role], ...plain(own) } };
    }
  }

  /** The schema of the type, or of the most special of its interfaces that has one. */
  #schema({ vocabulary, implements: names }: NodeType): string {
    const ofInterfaces = names.map((name) => this.#model.interfaces.get(name)).filter((kind) => kind !== undefined);
    const special = ofInterfaces.sort((one, other) => other.implements.length - one.implements.length);
    return vocabulary.followTheMoney ?? special.find((kind) => kind.vocabulary.followTheMoney !== null)?.vocabulary.followTheMoney ?? NODE;
  }

  #values(fields: readonly Field[], properties: Properties): Values {
    const values: Values = new Map();
    for (const { name, vocabulary } of fields) {
      const value = properties[name];
      const property = vocabulary.followTheMoney;
      if (property === null || value === undefined) continue;
      for (const one of Array.isArray(value) ? (value as readonly Value[]) : [value]) for (const text of texts(property, String(one))) add(values, property, text);
    }
    return values;
  }
}

interface Claim {
  readonly subject: string;
  readonly role: string;
  readonly object: string;
  /** Who claims it; otherwise the article whose narrator says so. */
  readonly accordingTo: readonly string[];
}

/** What a node with a subject, a predicate and an object claims. */
function claimOf(type: NodeType, properties: Properties, links: readonly LinkRecord[]): Claim | null {
  const targets = (iri: string): readonly string[] => links.filter((link) => fieldOf(type, link)?.vocabulary.linkedData.includes(iri)).map(({ target }) => target);
  const predicate = [...type.fields.values()].find(({ vocabulary }) => vocabulary.linkedData.includes(`${RDF}predicate`));
  const role = properties[predicate?.name ?? ''];
  const [[subject], [object]] = [targets(`${RDF}subject`), targets(`${RDF}object`)];
  if (typeof role !== 'string' || subject === undefined || object === undefined) return null;
  const claimants = targets(`${PROV}wasAttributedTo`);
  return { subject, role, object, accordingTo: claimants.length > 0 ? claimants : targets(`${PROV}wasQuotedFrom`) };
}

function claimLink(note: string, { subject, role, object, accordingTo }: Claim, values: Values): Entity {
  const shared = plain(new Map([...values].filter(([property]) => SHARED.includes(property))));
  const status = accordingTo.map((id) => `according to ${id}`);
  return {
    id: `${note}..claim`,
    schema: LINK,
    properties: { subject: [entityId(subject)], object: [entityId(object)], role: [role], ...(status.length > 0 ? { status } : {}), ...shared, recordId: [note] },
  };
}

/** The field of the node by which a link goes out from it. */
function fieldOf(type: NodeType, { type: relationship }: LinkRecord): Field | undefined {
  return [...type.fields.values()].find(
    (field) => field.kind === 'relation' && field.link.kind === 'relationship' && field.link.type === relationship && field.link.direction !== 'IN',
  );
}

const PLAIN_ID = /^[0-9A-Za-z](?:(?:(?!::)[0-9A-Za-z:-])*[0-9A-Za-z])?$/;
/** FollowTheMoney takes no longer ones. */
const LONGEST_ID = 200;

/** FollowTheMoney takes letters, digits, dots and dashes: a colon becomes a dot; an id with anything else its SHA-1. */
function entityId(id: string): string {
  return PLAIN_ID.test(id) && id.length <= LONGEST_ID ? id.replaceAll(':', '.') : hashed(id);
}

function linkId(source: string, type: string, target: string): string {
  const id = `${entityId(source)}..${type.replaceAll('_', '-')}..${entityId(target)}`;
  return id.length <= LONGEST_ID && /^[\w.-]+$/.test(id) ? id : hashed(id);
}

const hashed = (id: string): string => createHash('sha1').update(id).digest('hex');

const DATE = /^date$|Date$|At$/;

/** A date of FollowTheMoney is a day, a month, a year or a moment: of a period it gets both ends. */
function texts(property: string, text: string): readonly string[] {
  if (!DATE.test(property)) return text.trim() === '' ? [] : [text];
  return text.match(/\d{4}(?:-\d\d){0,2}(?:T\d\d:\d\d:\d\d)?/g) ?? [];
}

const but = (values: Values, left: readonly string[]): Values => new Map([...values].filter(([property]) => !left.includes(property)));

function add(values: Values, property: string, value: string): void {
  values.set(property, (values.get(property) ?? new Set()).add(value));
}

const plain = (values: Values): Readonly<Record<string, readonly string[]>> => Object.fromEntries([...values].map(([property, all]) => [property, [...all]]));
