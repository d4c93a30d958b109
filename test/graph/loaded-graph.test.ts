import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { nodeRules, textRules, visibilityRules } from '../../src/model/node-rules.js';
import { packageRoot } from '../../src/package-root.js';
import type { GraphStore, Row, Value } from '../../src/store/graph-store.js';
import { type GraphDigest, readDigest } from '../../src/store/loader/graph-digest.js';
import { loadScripts, readScripts } from '../../src/store/loader/load-scripts.js';
import { describeEngines, neo4jAddress } from '../engines/engines.js';
import { openSeeded, schema } from '../seeded-store.js';
import { articlesAreHere, readArticleText } from './article-text.js';
import { type Words, readForms, readPassages, readPhrases } from './verbatim-words.js';

interface Inventory {
  /** Ids by the label of their concrete type. */
  readonly nodes: Readonly<Record<string, readonly string[]>>;
  /** How many by type: structural relationships, assertions, and relationships that are derived from assertions. */
  readonly relationships: Readonly<Record<string, number>>;
  readonly assertions: Readonly<Record<string, number>>;
  readonly derived: Readonly<Record<string, number>>;
}

const DEADLINE = { deadline: 60_000 };
const inventory = JSON.parse(readFileSync(join(packageRoot, 'test/graph/inventory.json'), 'utf8')) as Inventory;
const digests: GraphDigest[] = [];

describe('the graph of the five articles', () => {
  describeEngines((engine) => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openSeeded(engine);
      digests.push(await readDigest(store, DEADLINE));
    }, 300_000);

    const read = (text: string): Promise<readonly Row[]> => store.read({ text, parameters: {} }, DEADLINE);

    test('has exactly the nodes of the inventory, each of one concrete type', async () => {
      const concrete = new Set(nodeRules(schema).map((labels) => labels.concrete));
      const rows = await read('MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels ORDER BY id');
      const ids: Record<string, string[]> = {};
      for (const [id = null, labels = null] of rows)
        for (const label of texts(labels).filter((name) => concrete.has(name))) (ids[label] ??= []).push(String(id));
      expect(ids).toEqual(inventory.nodes);
      expect(rows).toHaveLength(Object.values(inventory.nodes).flat().length);
    });

    test('has as many relationships of each type as the inventory', async () => {
      const rows = await read('MATCH ()-[r]->() RETURN type(r) AS type, r.derived AS derived, count(*) AS count');
      expect(counts(rows.filter(([, derived]) => derived === null))).toEqual(inventory.relationships);
      expect(counts(rows.filter(([, derived]) => derived === true))).toEqual(inventory.derived);
    });

    test('has as many assertions of each type as the inventory', async () => {
      expect(counts(await read('MATCH (a:Assertion) RETURN a.type AS type, null AS none, count(*) AS count'))).toEqual(inventory.assertions);
    });

    test('has one derived relationship for each relation that is asserted, with the ids of its assertions', async () => {
      const assertions = await read('MATCH (o)<-[:OBJECT]-(a:Assertion)-[:SUBJECT]->(s) RETURN s.id AS s, a.type AS type, o.id AS o, a.id AS id ORDER BY id');
      const asserted = new Map<string, string[]>();
      for (const [s, type, o, id] of assertions) {
        // What means the same from both ends is one relation, whichever end an article names first.
        const ends = schema.model.undirected.has(String(type)) ? [String(s), String(o)].sort() : [s, o];
        const triple = [ends[0], type, ends[1]].join(' ');
        asserted.set(triple, [...(asserted.get(triple) ?? []), String(id)]);
      }
      const edges = await read('MATCH (s)-[r {derived: true}]->(o) RETURN s.id AS s, type(r) AS type, o.id AS o, r.assertionIds AS ids');
      expect(new Map(edges.map(([s, type, o, ids = null]) => [[s, type, o].join(' '), texts(ids)]))).toEqual(asserted);
      expect(edges).toHaveLength(asserted.size);
    });

    // Neo4j, which plans every query of the scripts anew, is loaded again by "npm run seed" in test/start.
    (engine.name === 'Neo4j' ? test.skip : test)('is not changed when it is loaded again', async () => {
      const scripts = await readScripts(join(packageRoot, 'cypher'));
      const options = { ...DEADLINE, now: '2027-01-01T00:00:00.000Z', types: nodeRules(schema), undirected: schema.model.undirected, texts: textRules(schema.model), visibility: visibilityRules(schema.model), onlyChanged: false };
      const nothing = { created: 0, changed: 0, deleted: 0 };
      expect(await loadScripts(store, scripts, options)).toMatchObject({ nodes: nothing, relationships: nothing });
    }, 120_000);

    test('every passage is as long as its offsets say', async () => {
      const passages = await readPassages(store);
      const { Statement = [], Figure = [], Assertion = [] } = inventory.nodes;
      expect(passages.map(({ id }) => id)).toEqual(expect.arrayContaining([...Statement, ...Figure, ...Assertion]));
      expect(passages.filter(({ text, start, end }) => text.length !== end - start)).toEqual([]);
    });

    // The repository has no articles, only their words: this runs where they lie beside it.
    (articlesAreHere ? describe : describe.skip)('beside the articles', () => {
      let articles: Map<string, { readonly text: string; readonly bodyEnd: number }>;
      beforeAll(async () => {
        const rows = await read('MATCH (a:Article) RETURN a.id AS id, a.file AS file, a.bodyEnd AS bodyEnd');
        articles = new Map(rows.map(([id, file, bodyEnd]) => [String(id), { text: readArticleText(String(file)).text, bodyEnd: Number(bodyEnd) }]));
      });

      const differing = (words: readonly Words[]): readonly Words[] =>
        words.filter(({ article, text, start, end }) => articles.get(article)?.text.slice(start, end) !== text);
      const afterTheBody = (words: readonly Words[]): readonly Words[] =>
        words.filter(({ article, end }) => end > (articles.get(article)?.bodyEnd ?? 0));

      test('an article is the file whose hash and length it has', async () => {
        const rows = await read('MATCH (a:Article) RETURN a.file AS file, a.sha256 AS sha256, a.textLength AS length');
        expect(rows).toHaveLength(5);
        for (const [file, sha256, length] of rows) {
          const article = readArticleText(String(file));
          expect([file, article.sha256, article.text.length]).toEqual([file, sha256, length]);
        }
      });

      test('every quote, attribution and direct part is the text at its offsets, within the body', async () => {
        const passages = await readPassages(store);
        expect(differing(passages)).toEqual([]);
        expect(afterTheBody(passages)).toEqual([]);
      });

      test('every form is the text at each of its offsets, after the body only in a zone', async () => {
        const forms = await readForms(store);
        expect(new Set(forms.map(({ id }) => id))).toEqual(new Set(inventory.nodes['SurfaceForm']));
        expect(differing(forms)).toEqual([]);
        expect(afterTheBody(forms.filter(({ zone }) => zone === null))).toEqual([]);
        expect(new Set(afterTheBody(forms))).toEqual(new Set(forms.filter(({ zone }) => zone !== null)));
      });

      test('words without offsets occur in the body', async () => {
        const phrases = await readPhrases(store);
        expect(phrases.length).toBeGreaterThan(inventory.nodes['Label']?.length ?? 0);
        const body = (id: string): string => articles.get(id)?.text.slice(0, articles.get(id)?.bodyEnd) ?? '';
        expect(phrases.filter(({ article, text }) => !body(article).includes(text))).toEqual([]);
      });
    });
  });

  (neo4jAddress ? test : test.skip)('is the same on both engines', () => {
    const [one, other] = digests;
    expect(one?.nodes.size).toBe(Object.values(inventory.nodes).flat().length);
    expect(other).toEqual(one);
  });
});

const texts = (value: Value): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Rows of type, something else and number. */
const counts = (rows: readonly Row[]): Record<string, number> => Object.fromEntries(rows.map(([type, , count]) => [String(type), Number(count)]));
