import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EXPORT_FORMATS, type ExportFormat, type ExportOptions, exportGraph } from '../../src/export/export-graph.js';
import { withProvenance } from '../../src/export/provenance.js';
import { nodeRules, textRules, visibilityRules } from '../../src/model/node-rules.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { loadScripts } from '../../src/store/loader/load-scripts.js';
import { describeEngines } from '../engines/engines.js';
import { RecordingStore } from '../recording-store.js';
import { schema, seedStore } from '../seeded-store.js';
import { expectedQuads, quadText } from './expected-quads.js';
import { NONE, type RawGraph, differences, rawGraph, wholeDatabase } from './raw-graph.js';
import { asAttribute, asText, canonicalOfJsonLd, canonicalOfNQuads, ftmMistakes, readCsv, readFtm, readGraphml, readQuads, tablesOf } from './read-back.js';

const { model } = schema;
const PART = ['country:armenia', 'country:azerbaijan', 'agreement:trilateral-2020-11-09', 'place:nagorno-karabakh', 's001-12', 's002-04', 'nothing'];

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

// The graph of the articles, what an engine has of it, and its exports.
let folder: string;
let seeded: GraphStore;
let raw: RawGraph;
let database: readonly string[];
let part: readonly string[];
const texts = new Map<ExportFormat, string>();
const text = (format: ExportFormat): string => texts.get(format) ?? '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-export-'));
  seeded = await EmbeddedStore.open({ file: join(folder, 'graph.db') });
  await seedStore(seeded);
  raw = await rawGraph(seeded, model);
  database = await wholeDatabase(seeded);
  part = await withProvenance(seeded, model, PART, { deadline: 10_000 });
  for (const format of EXPORT_FORMATS) texts.set(format, await textOf(seeded, { format }));
}, 60_000);

afterAll(async () => {
  await seeded.close();
  await rm(folder, { recursive: true, force: true });
});

describe('what the library of a format reads is the graph:', () => {
  test('CSV', () => {
    const { nodes, links } = tablesOf(raw, model, asText);
    expect(differences(readCsv(text('csv-nodes')), nodes)).toEqual(NONE);
    expect(differences(readCsv(text('csv-edges')), links)).toEqual(NONE);
  });

  test('GraphML', () => {
    const { nodes, links } = tablesOf(raw, model, asAttribute);
    const graph = readGraphml(text('graphml'));
    expect(differences(graph.nodes, nodes)).toEqual(NONE);
    expect(differences(graph.links, links)).toEqual(NONE);
  });

  test('N-Quads', () => {
    expect(differences(readQuads(text('nquads')).map(quadText), expectedQuads(raw, model).map(quadText))).toEqual(NONE);
  });

  test('JSON-LD, which says the same as N-Quads', async () => {
    const [ofJsonLd, ofNQuads] = [await canonicalOfJsonLd(text('jsonld')), await canonicalOfNQuads(text('nquads'))];
    expect(differences(ofJsonLd.split('\n'), ofNQuads.split('\n'))).toEqual(NONE);
    expect(JSON.parse(text('jsonld').split('\n')[1]?.replace(/,$/, '') ?? '')).toMatchObject({ '@id': 'node:country:armenia' });
  });

  test('FollowTheMoney, where every node is an entity, and every link one or a property', () => {
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
    expect(differences([...new Set([...asLinks, ...asProperties])], structural)).toEqual(NONE);
    const assertions = raw.nodes.filter(({ type }) => type === 'Assertion');
    for (const { id, has } of assertions) {
      const end = (type: string): string | undefined => raw.links.find((link) => link.source === id && link.type === type)?.target;
      expect(byId.get(`${id}..claim`)?.properties).toMatchObject({
        subject: [dotted(end('SUBJECT') ?? '')], object: [dotted(end('OBJECT') ?? '')], role: [has['type']], description: [has['quote']],
        status: [`according to ${end('CLAIMED_BY') ?? end('IN') ?? ''}`], recordId: [id],
      });
    }
    expect(entities).toHaveLength(raw.nodes.length + asLinks.length + assertions.length);
  });
});

describe('a part with its provenance', () => {
  test('has the words for every relation, and dangles nowhere', async () => {
    const nodes = readCsv(await textOf(seeded, { format: 'csv-nodes', ids: part })).map(({ id = '' }) => id);
    const links = readCsv(await textOf(seeded, { format: 'csv-edges', ids: part }));
    expect(differences(nodes, part)).toEqual(NONE);
    expect(nodes).toEqual(expect.arrayContaining(PART.slice(0, -1)));
    expect(links.filter(({ source = '', target = '' }) => !nodes.includes(source) || !nodes.includes(target))).toEqual([]);
    const derived = links.filter((link) => link['derived'] === 'true');
    const among = raw.links.filter(({ source, target, isDerived }) => isDerived && PART.includes(source) && PART.includes(target));
    expect(among.length).toBeGreaterThan(3);
    expect(derived.map(({ source, typename, target }) => [source, typename, target].join())).toEqual(expect.arrayContaining(among.map(({ source, type, target }) => [source, type, target].join())));
    expect(derived.flatMap((link) => JSON.parse(String(link['assertionIds'])) as string[]).filter((id) => !nodes.includes(id))).toEqual([]);
    const needed = ['IN', 'REPORTED_IN', 'SUBJECT', 'OBJECT', 'CLAIMED_BY', 'WITHIN', 'SAID_BY', 'ON_BEHALF_OF', 'IN_DOCUMENT', 'PUBLISHED_BY', 'VIA'];
    const resting = raw.links.filter(({ source, type, isDerived }) => !isDerived && nodes.includes(source) && needed.includes(type));
    expect(resting.filter(({ target }) => !nodes.includes(target))).toEqual([]);
    expect(part.length).toBeLessThan(raw.nodes.length / 4);
  });

  test('says each claim in the graph of its assertion, which tells its article and who claims it', async () => {
    const quads = readQuads(await textOf(seeded, { format: 'nquads', ids: part }));
    const about = (id: string, predicate: string): readonly string[] => quads.filter(({ subject, predicate: { value } }) => subject.value === id && value.endsWith(predicate)).map(({ object }) => object.value);
    const graphs = new Set(quads.map(({ graph }) => graph.value).filter((graph) => graph !== ''));
    expect(graphs.size).toBeGreaterThan(5);
    for (const graph of graphs) {
      expect(about(graph, '#wasQuotedFrom')).toHaveLength(1);
      const claimant = raw.links.find(({ source, type }) => type === 'CLAIMED_BY' && graph === `urn:isnad:node:${source}`)?.target;
      expect(about(graph, '#wasAttributedTo')).toEqual(claimant === undefined ? [] : [`urn:isnad:node:${claimant}`]);
    }
  });

  test('has no relation without the assertions that prove it', async () => {
    const links = readCsv(await textOf(seeded, { format: 'csv-edges', ids: PART }));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => link['derived'] === 'true')).toEqual([]);
  });
});

describeEngines((engine) => {
  let store: CountingStore;

  beforeAll(async () => {
    store = new CountingStore(await engine.open());
    const scripts = [{ file: '00-constraints.cypher', text: text('cypher-constraints') }, { file: '10-graph.cypher', text: text('cypher') }];
    const rules = { types: nodeRules(schema), undirected: model.undirected, texts: textRules(model), visibility: visibilityRules(model) };
    await loadScripts(store, scripts, { ...rules, now: '2030-01-01T00:00:00.000Z', onlyChanged: false, deadline: 120_000 });
  }, 180_000);

  test('the Cypher export makes the same database from an empty one, with all that the loader derives', async () => {
    expect(differences(await wholeDatabase(store), database)).toEqual(NONE);
    expect(database.length).toBeGreaterThan(2930);
  });

  test('the Cypher export leaves to the loader what it makes', () => {
    expect(text('cypher').match(/\b(?:origin|searchWords|suggestWords|visibleAs\w+|assertionIds|derived): /g)).toBeNull();
  });

  // Each reads the graph in another way; the others read as one of them does.
  test.each(['nquads', 'csv-nodes', 'csv-edges', 'cypher'] as const)('an equal graph gives an equal text: %s', async (format) => {
    expect(differences((await textOf(store, { format })).split('\n'), text(format).split('\n'))).toEqual(NONE);
    expect(await textOf(store, { format, ids: [...part].reverse() })).toEqual(await textOf(seeded, { format, ids: part }));
  });

  test('a part rests on the same', async () => {
    expect(await withProvenance(store, model, PART, { deadline: 10_000 })).toEqual(part);
  });

  test('an export that its reader stops leaves no query running and asks for nothing more', async () => {
    for await (const chunk of exportGraph(store, model, { format: 'nquads' })) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    const asked = store.queries.length;
    await new Promise((passed) => setTimeout(passed, 50));
    expect([store.running, store.queries.length]).toEqual([0, asked]);
  });

  test('an export that a signal stops throws its reason', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const read = async (): Promise<void> => {
      for await (const chunk of exportGraph(store, model, { format: 'nquads', signal: controller.signal })) if (chunk) controller.abort(reason);
    };
    await expect(read()).rejects.toBe(reason);
    expect(store.running).toBe(0);
  });
});
