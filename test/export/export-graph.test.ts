import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EXPORT_FORMATS, type ExportFormat, type ExportOptions, exportGraph } from '../../src/export/export-graph.js';
import { withProvenance } from '../../src/export/provenance.js';
import { nodeRules, textRules, visibilityRules } from '../../src/model/node-rules.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { loadScripts } from '../../src/store/loader/load-scripts.js';
import { describeEngines } from '../engines/engines.js';
import { RecordingStore } from '../recording-store.js';
import { openSeeded, schema } from '../seeded-store.js';
import { expectedQuads, quadText } from './expected-quads.js';
import { NONE, type RawGraph, differences, rawGraph, wholeDatabase } from './raw-graph.js';
import { asAttribute, asText, canonicalOfJsonLd, canonicalOfNQuads, ftmMistakes, readCsv, readFtm, readGraphml, readQuads, tablesOf } from './read-back.js';

const { model } = schema;

/** A store that knows how many of its queries are still running. */
class CountingStore extends RecordingStore {
  running = 0;

  override async read(...query: Parameters<GraphStore['read']>): ReturnType<GraphStore['read']> {
    this.running += 1;
    try {
      return await super.read(...query);
    } finally {
      this.running -= 1;
    }
  }
}

async function textOf(store: GraphStore, options: ExportOptions): Promise<string> {
  let text = '';
  for await (const chunk of exportGraph(store, model, options)) text += chunk;
  return text;
}

/** The texts of the engine that was asked first. */
const texts = new Map<ExportFormat, string>();

describeEngines((engine) => {
  let store: CountingStore;
  let raw: RawGraph;
  const exported = new Map<ExportFormat, string>();
  const text = (format: ExportFormat): string => exported.get(format) ?? '';

  beforeAll(async () => {
    store = new CountingStore(await openSeeded(engine));
    raw = await rawGraph(store, model);
    for (const format of EXPORT_FORMATS) exported.set(format, await textOf(store, { format }));
  }, 60_000);

  test('equal graphs give equal texts on both engines', () => {
    for (const [format, ofFormat] of exported) if (!texts.has(format)) texts.set(format, ofFormat);
    expect([...exported].filter(([format, ofFormat]) => texts.get(format) !== ofFormat).map(([format]) => format)).toEqual([]);
    expect([...exported.values()].every((ofFormat) => ofFormat.length > 1000)).toBe(true);
  });

  test('CSV has every node, property and link', () => {
    const { nodes, links } = tablesOf(raw, model, asText);
    expect(differences(readCsv(text('csv-nodes')), nodes)).toEqual(NONE);
    expect(differences(readCsv(text('csv-edges')), links)).toEqual(NONE);
  });

  test('GraphML has every node, property and link', () => {
    const { nodes, links } = tablesOf(raw, model, asAttribute);
    const graph = readGraphml(text('graphml'));
    expect(differences(graph.nodes, nodes)).toEqual(NONE);
    expect(differences(graph.links, links)).toEqual(NONE);
  });

  test('N-Quads say every node, property and link, and each claim in a graph of its assertion', () => {
    expect(differences(readQuads(text('nquads')).map(quadText), expectedQuads(raw, model).map(quadText))).toEqual(NONE);
  });

  test('JSON-LD says the same', async () => {
    expect(differences((await canonicalOfJsonLd(text('jsonld'))).split('\n'), (await canonicalOfNQuads(text('nquads'))).split('\n'))).toEqual(NONE);
  });

  test('FollowTheMoney takes every entity; every node is one, and every link one or a property', () => {
    const entities = readFtm(text('ftm'));
    expect(ftmMistakes(entities).slice(0, 5)).toEqual([]);
    const dotted = (id: string): string => id.replaceAll(':', '.');
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    for (const { id, has } of raw.nodes) {
      const properties = byId.get(dotted(id))?.properties ?? {};
      if ('name' in has) expect(properties['name']).toEqual([has['name']]);
      if ('quote' in has) expect(properties['description']).toEqual([has['quote']]);
    }
    const structural = raw.links.filter(({ isDerived }) => !isDerived);
    const asLinks = structural.filter(({ source, type, target }) => byId.has(`${dotted(source)}..${type.replaceAll('_', '-')}..${dotted(target)}`));
    const asProperties = structural.filter(({ source, target }) => ['entity', 'proof'].some((name) => byId.get(dotted(source))?.properties[name]?.includes(dotted(target))));
    expect(new Set([...asLinks, ...asProperties])).toEqual(new Set(structural));
    const assertions = raw.nodes.filter(({ type }) => type === 'Assertion');
    for (const { id, has } of assertions) {
      const end = (type: string): string | undefined => raw.links.find((link) => link.source === id && link.type === type)?.target;
      const properties = byId.get(`${id}..claim`)?.properties;
      expect(properties).toMatchObject({
        subject: [dotted(end('SUBJECT') ?? '')], object: [dotted(end('OBJECT') ?? '')], role: [has['type']], description: [has['quote']],
        status: [`according to ${end('CLAIMED_BY') ?? end('IN') ?? ''}`], recordId: [id],
      });
    }
    expect(entities).toHaveLength(raw.nodes.length + asLinks.length + assertions.length);
  });

  describe('a part with its provenance', () => {
    const ids = ['country:armenia', 'country:azerbaijan', 'agreement:trilateral-2020-11-09', 'place:nagorno-karabakh', 's002-04', 'nothing'];
    const part = async (format: ExportFormat, all: readonly string[]): Promise<string> => textOf(store, { format, ids: all });

    test('has the words for every relation, and dangles nowhere', async () => {
      const all = await withProvenance(store, model, ids, { deadline: 10_000 });
      const nodes = readCsv(await part('csv-nodes', all)).map(({ id }) => String(id));
      const links = readCsv(await part('csv-edges', all));
      expect([...nodes].sort()).toEqual(all);
      expect(nodes).toEqual(expect.arrayContaining(ids.slice(0, -1)));
      expect(links.filter(({ source, target }) => !nodes.includes(String(source)) || !nodes.includes(String(target)))).toEqual([]);
      const derived = links.filter((link) => link['derived'] === 'true');
      const among = raw.links.filter(({ source, target, isDerived }) => isDerived && ids.includes(source) && ids.includes(target));
      expect(among.length).toBeGreaterThan(3);
      expect(derived.map(({ source, typename, target }) => [source, typename, target].join())).toEqual(expect.arrayContaining(among.map(({ source, type, target }) => [source, type, target].join())));
      expect(derived.flatMap((link) => JSON.parse(String(link['assertionIds'])) as string[]).filter((id) => !nodes.includes(id))).toEqual([]);
      const needed = ['IN', 'REPORTED_IN', 'SUBJECT', 'OBJECT', 'CLAIMED_BY', 'WITHIN', 'SAID_BY', 'ON_BEHALF_OF', 'IN_DOCUMENT', 'PUBLISHED_BY', 'VIA'];
      const resting = raw.links.filter(({ source, type, isDerived }) => !isDerived && nodes.includes(source) && needed.includes(type));
      expect(resting.filter(({ target }) => !nodes.includes(target))).toEqual([]);
      expect(all.length).toBeLessThan(raw.nodes.length / 4);
    });

    test('says each claim in the graph of its assertion, which tells its article and who claims it', async () => {
      const all = await withProvenance(store, model, ids, { deadline: 10_000 });
      const quads = readQuads(await part('nquads', all));
      const about = (id: string, predicate: string) => quads.filter(({ subject, predicate: { value } }) => subject.value === id && value.endsWith(predicate)).map(({ object }) => object.value);
      const graphs = new Set(quads.map(({ graph }) => graph.value).filter((graph) => graph !== ''));
      expect(graphs.size).toBeGreaterThan(5);
      for (const graph of graphs) {
        expect(about(graph, '#wasQuotedFrom')).toHaveLength(1);
        const claimant = raw.links.find(({ source, type }) => type === 'CLAIMED_BY' && graph === `urn:isnad:node:${source}`)?.target;
        expect(about(graph, '#wasAttributedTo')).toEqual(claimant === undefined ? [] : [`urn:isnad:node:${claimant}`]);
      }
    });

    test('has no relation without the assertions that prove it', async () => {
      const links = readCsv(await part('csv-edges', ids));
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((link) => link['derived'] === 'true')).toEqual([]);
    });
  });

  describe('an export that is stopped', () => {
    test('by its reader leaves no query running and asks for nothing more', async () => {
      for await (const chunk of exportGraph(store, model, { format: 'nquads' })) {
        expect(chunk.length).toBeGreaterThan(0);
        break;
      }
      const asked = store.queries.length;
      await new Promise((passed) => setTimeout(passed, 50));
      expect([store.running, store.queries.length]).toEqual([0, asked]);
    });

    test('by a signal throws its reason', async () => {
      const controller = new AbortController();
      const reason = new Error('enough');
      const read = async (): Promise<void> => {
        for await (const chunk of exportGraph(store, model, { format: 'jsonld', signal: controller.signal })) if (chunk) controller.abort(reason);
      };
      await expect(read()).rejects.toBe(reason);
      expect(store.running).toBe(0);
    });
  });

  describe('Cypher', () => {
    let before: readonly string[];
    let other: GraphStore;

    beforeAll(async () => {
      before = await wholeDatabase(store);
      other = await engine.open();
    }, 60_000);

    test('makes the same database from an empty one, with all that the loader derives', async () => {
      const scripts = [{ file: '00-constraints.cypher', text: text('cypher-constraints') }, { file: '10-graph.cypher', text: text('cypher') }];
      const rules = { types: nodeRules(schema), undirected: model.undirected, texts: textRules(model), visibility: visibilityRules(model) };
      const load = () => loadScripts(other, scripts, { ...rules, now: '2030-01-01T00:00:00.000Z', onlyChanged: false, deadline: 60_000 });
      await load();
      expect(differences(await wholeDatabase(other), before)).toEqual(NONE);
      expect(before.length).toBeGreaterThan(2930);
    }, 60_000);
  });
});

afterAll(() => {
  texts.clear();
});
