import ftm from '@alephdata/followthemoney';
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { Value } from '../../src/store/graph-store.js';
import type { RawGraph } from './raw-graph.js';

/** Nodes and links as tables and graph files have them: each its own facts and properties. */
export interface Tables {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly links: readonly Readonly<Record<string, unknown>>[];
}

/** What the tables are to have, with values as the format writes them. */
export function tablesOf({ nodes, links }: RawGraph, model: GraphModel, written: (value: Value, name: string) => unknown): Tables {
  const all = (values: Readonly<Record<string, Value>>) => inOrder(Object.entries(values).map(([name, value]) => [name, written(value, name)]));
  return {
    nodes: nodes.map(({ id, type, has }) => all({ id, typename: type, ...has })),
    links: links.map(({ source, target, type, isDerived, has }) => {
      const own = { source, target, typename: type, derived: isDerived, mutual: model.undirected.has(type) };
      return all({ ...own, ...Object.fromEntries(Object.entries(has).map(([name, value]) => [name in own ? `property.${name}` : name, value])) });
    }),
  };
}

const inOrder = (entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> => Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));

export const asText = (value: Value): string => (Array.isArray(value) ? JSON.stringify(value) : String(value));
/** As an attribute of a graph file: one that is a date of some types and a number of others is a text. */
export const asAttribute = (value: Value, name: string): Value => (Array.isArray(value) || ['start', 'end'].includes(name) ? asText(value) : value);

/** Rows without what is empty and not quoted, which is missing. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = parseCsv(text, { cast: (value, { quoting }) => (value === '' && !quoting ? null : value) }) as (string | null)[][];
  return rows.map((row) => Object.fromEntries(row.flatMap((value, index): [string, string][] => (value === null ? [] : [[names[index] ?? '', value]])).sort()));
}

export function readGraphml(text: string): Tables {
  const graph = parseGraphml(MultiDirectedGraph, text);
  const sorted = (values: object) => inOrder(Object.entries(values));
  return {
    nodes: graph.mapNodes((id, values) => sorted({ id, ...values })),
    links: graph.mapEdges((_, values, source, target) => sorted({ source, target, ...values })),
  };
}

export function readQuads(text: string): readonly Quad[] {
  return new Parser({ format: 'N-Quads' }).parse(text);
}

/** The published types know neither N-Quads as input nor the algorithm's name of today. */
interface Rdf {
  canonize(input: string, options: { readonly algorithm: 'RDFC-1.0'; readonly inputFormat: 'application/n-quads'; readonly format: 'application/n-quads' }): Promise<string>;
  toRDF(document: unknown, options: { readonly format: 'application/n-quads'; readonly documentLoader: (url: string) => never }): Promise<string>;
}

const rdf = jsonld as unknown as Rdf;

/** The canonical form of a dataset, which is the same for the same statements. */
export function canonicalOfNQuads(text: string): Promise<string> {
  return rdf.canonize(text, { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads' });
}

/** The same of a JSON-LD document, which has to do without the network. */
export async function canonicalOfJsonLd(text: string): Promise<string> {
  const documentLoader = (url: string): never => {
    throw new Error(`The document asks for ${url}.`);
  };
  return canonicalOfNQuads(await rdf.toRDF(JSON.parse(text), { format: 'application/n-quads', documentLoader }));
}

export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

export const ftmModel = new ftm.Model(ftm.defaultModel);

export const readFtm = (text: string): readonly FtmEntity[] => text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as FtmEntity);

/** What FollowTheMoney would not take of entities. */
export function ftmMistakes(entities: readonly FtmEntity[]): readonly string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const mistakes = entities.flatMap((entity) => {
    const wrong = (what: string): string => `${JSON.stringify(entity)}: ${what}`;
    if (!/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(entity.id)) return [wrong('id')];
    // It throws for an unknown schema or property.
    return ftmModel.getEntity(entity as never).getProperties().flatMap((property) =>
      (entity.properties[property.name] ?? []).flatMap((value) => {
        if (value.length > property.type.maxLength || property.stub || value.trim() === '') return [wrong(`${property.name}: ${value}`)];
        if (property.type.name === 'date' && !/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d)?)?)?$/.test(value)) return [wrong(`no date: ${value}`)];
        if (property.type.name === 'url' || property.type.values.size > 0) return [wrong(`${property.name} has values of its own`)];
        const target = byId.get(value);
        if (property.type.isEntity && (!target || !ftmModel.getSchema(target.schema).isA(property.getRange()))) return [wrong(`${property.name} leads to ${JSON.stringify(target)}`)];
        return [];
      }),
    );
  });
  return byId.size === entities.length ? mistakes : [...mistakes, 'an id stands twice'];
}

