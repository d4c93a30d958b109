import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { FormatCannotHold } from '../../src/errors.js';
import { type ExportOptions, exportGraph } from '../../src/export/export-graph.js';
import { loadSchema } from '../../src/model/load-schema.js';
import { nodeRules } from '../../src/model/node-rules.js';
import { packageRoot } from '../../src/package-root.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { loadScripts } from '../../src/store/loader/load-scripts.js';
import { describeEngines } from '../engines/engines.js';
import { expectedQuads, quadText } from './expected-quads.js';
import { NONE, type RawGraph, differences, rawGraph } from './raw-graph.js';
import { asAttribute, asText, canonicalOfJsonLd, canonicalOfNQuads, ftmMistakes, readCsv, readFtm, readGraphml, readQuads, tablesOf } from './read-back.js';

/** Types whose names stand in no vocabulary, and properties that are called like the columns of a table. */
const schema = loadSchema([
  { name: 'directives.graphql', text: readFileSync(join(packageRoot, 'schema/directives.graphql'), 'utf8') },
  {
    name: 'odd.graphql',
    text: `
interface Node @node(labels: ["Entity"]) { id: ID! }
interface Why @relationshipProperties { why: String! @followTheMoney(as: "summary") source: String derived: String }
type Odd implements Node {
  text: String @followTheMoney(as: "description")
  label: String @linkedData(as: ["rdfs:label", "https://example.org/terms#label"])
  texts: [String!]
  count: Int
  counts: [Int!]
  weight: Float
  weights: [Float!]
  isOdd: Boolean
  day: LocalDate
  prov: String
  next: [Odd!]! @relationship(type: "NEXT", direction: OUT, properties: "Why")
  beside: Odd @relationship(type: "BESIDE", direction: UNDIRECTED)
}`,
  },
]);
const { model } = schema;

const TEXTS = [
  '', ' ', '"', '""', "'", '`', '\\', 'a\\', '\\\\', '\\n', '\\u0041', "\\'", 'line\nbreak', 'line\r\nbreak\rand\ttab', ' leading and trailing ', ',;|\t',
  ']]> <a href="x">&amp;</a> <!-- -->', '=SUM(A1:A2)', '+1', '-1', '@here', "'; MATCH (n) DETACH DELETE n; //", '/* not closed', '$parameter ${text} {{}}',
  '\u00a0\u0085\u2028\u2029\ufeff', '\u202e مرحبا 😀 𝒳', '%41 %zz', 'null', 'true', '12', '1.50', '@type', 'node:x', '_:b0', 'null\u007f',
];
// Not __proto__: graphology, reading it, would change the prototype of all objects.
const IDS = ['a b', 'a:b', 'a::b', 'a.b', 'x"y', "q'uote\\", '<iri>', '{curly}|^`', 'ünï/ا', 'a%3Ab', 'a#b?c', 'line\nbreak', '😀', '_:b0', '//x', 'x'.repeat(300)];
const FLOATS = [0, 12, -2.25, 0.1, 1e21, 1e-7, 123456789.125];
const CONTROL = { id: 'control', text: 'rings \u0001\u0008\u000b\u001f\ufffe' };

const nodes = [
  ...IDS.map((id, index) => ({ id, text: TEXTS[index] ?? '', label: TEXTS.at(-index - 1) ?? '', weight: FLOATS[index % FLOATS.length] ?? 0, count: BigInt(index - 3), isOdd: index % 2 === 1 })),
  ...TEXTS.map((text, index) => ({ id: `text:${index}`, text, label: text, texts: [text, 'and', text], counts: [1n, -2n], weights: [1, 0.5], day: '2020-02-29', prov: text })),
  CONTROL,
  { id: 'bare' },
];
const links = nodes.slice(1).map(({ id }, index) => ({ from: nodes[index]?.id ?? '', to: id, why: TEXTS[index % TEXTS.length] ?? '', source: TEXTS[(index * 7) % TEXTS.length] ?? '' }));

describeEngines((engine) => {
  let store: GraphStore;
  let raw: RawGraph;

  const textOf = async (options: ExportOptions): Promise<string> => {
    let text = '';
    for await (const chunk of exportGraph(store, model, options)) text += chunk;
    return text;
  };

  beforeAll(async () => {
    store = await engine.open();
    await store.write(
      async (run) => {
        await run({ text: 'UNWIND $nodes AS row CREATE (n:Odd) SET n:Entity, n += row', parameters: { nodes } });
        await run({ text: "UNWIND $links AS row MATCH (a:Odd {id: row.from}) MATCH (b:Odd {id: row.to}) CREATE (a)-[r:NEXT]->(b) SET r.why = row.why, r.source = row.source CREATE (a)-[:BESIDE]->(b)", parameters: { links } });
      },
      { deadline: 20_000 },
    );
    raw = await rawGraph(store, model);
  });

  test('the engine has what was written', () => {
    expect(raw.nodes).toHaveLength(nodes.length);
    expect(raw.links).toHaveLength(links.length * 2);
    expect(raw.nodes.find(({ id }) => id === CONTROL.id)?.has['text']).toBe(CONTROL.text);
  });

  test('CSV', async () => {
    const { nodes: rows, links: edges } = tablesOf(raw, model, asText);
    expect(differences(readCsv(await textOf({ format: 'csv-nodes' })), rows)).toEqual(NONE);
    expect(differences(readCsv(await textOf({ format: 'csv-edges' })), edges)).toEqual(NONE);
  });

  test('GraphML, which refuses what XML cannot hold', async () => {
    const refusal = textOf({ format: 'graphml' });
    await expect(refusal).rejects.toThrow(FormatCannotHold);
    await expect(refusal).rejects.toThrow('control has the character U+0001, which GraphML cannot hold, as no XML can.');
    const kept = raw.nodes.filter(({ id }) => id !== CONTROL.id);
    const among = raw.links.filter(({ source, target }) => source !== CONTROL.id && target !== CONTROL.id);
    const graph = readGraphml(await textOf({ format: 'graphml', ids: kept.map(({ id }) => id) }));
    const { nodes: expected, links: edges } = tablesOf({ nodes: kept, links: among }, model, asAttribute);
    expect(differences(graph.nodes, expected)).toEqual(NONE);
    expect(differences(graph.links, edges)).toEqual(NONE);
  });

  test('N-Quads and JSON-LD', async () => {
    const text = await textOf({ format: 'nquads' });
    expect(differences(readQuads(text).map(quadText), expectedQuads(raw, model).map(quadText))).toEqual(NONE);
    const [ofJsonLd, ofNQuads] = [await canonicalOfJsonLd(await textOf({ format: 'jsonld' })), await canonicalOfNQuads(text)];
    expect(differences(ofJsonLd.split('\n'), ofNQuads.split('\n'))).toEqual(NONE);
  });

  test('FollowTheMoney, which has no blank values', async () => {
    const entities = readFtm(await textOf({ format: 'ftm' }));
    expect(ftmMistakes(entities)).toEqual([]);
    const descriptions = entities.filter(({ schema: name }) => name === 'Note').map(({ properties }) => properties['description'] ?? []);
    expect(differences(descriptions, nodes.map((node) => ('text' in node && node.text.trim() !== '' ? [node.text] : [])))).toEqual(NONE);
    expect(entities).toHaveLength(nodes.length + links.length * 2);
  });

  test('Cypher, into an empty database', async () => {
    const scripts = [{ file: '00.cypher', text: await textOf({ format: 'cypher-constraints' }) }, { file: '10.cypher', text: await textOf({ format: 'cypher' }) }];
    const other = await engine.open();
    await loadScripts(other, scripts, { now: '2030-01-01T00:00:00.000Z', types: nodeRules(schema), undirected: model.undirected, texts: [], visibility: [], onlyChanged: false, deadline: 60_000 });
    const again = await rawGraph(other, model);
    expect(differences(again.nodes.map(inOrder), raw.nodes.map(inOrder))).toEqual(NONE);
    expect(differences(again.links.map(inOrder), raw.links.map(inOrder))).toEqual(NONE);
    const floats = await other.read({ text: "MATCH (n:Odd {id: 'a:b'}) RETURN n.weight / 5 AS fifth, n.count / 5 AS whole", parameters: {} }, { deadline: 10_000 });
    expect(floats).toEqual([[2.4, 0]]);
  }, 60_000);
});

const inOrder = <T extends { readonly has: object }>(item: T): T => ({ ...item, has: Object.fromEntries(Object.entries(item.has).sort()) });
