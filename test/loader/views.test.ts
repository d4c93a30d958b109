import { beforeEach, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { VisibilityRules } from '../../src/store/loader/derive-visibility.js';
import { readDigest } from '../../src/store/loader/graph-digest.js';
import { loadScripts } from '../../src/store/loader/load-scripts.js';
import { describeEngines } from '../engines/engines.js';
import { OPTIONS, SCHEMA, SOURCES, assertions, derivedEdges, read } from './small-graph.js';

const way = (type: string, target: string) => ({ type, direction: 'OUT', target, targets: [target], isDerived: false }) as const;
const SCRIPTS = [SCHEMA, SOURCES, assertions({ id: 'r1', article: 'article:1', statement: 's:1' }, { id: 'r2', article: 'article:2', claimedBy: 'person:a' }, { id: 'r3', article: 'article:3' })];

/** @param hidden the views in which types are hidden, by label */
const rules = (hidden: Readonly<Record<string, readonly string[]>>): readonly VisibilityRules[] =>
  ['Article', 'Publisher', 'Person', 'Country', 'Statement', 'Assertion'].map((label) => ({
    label,
    hiddenIn: hidden[label] ?? [],
    days: label === 'Article' ? ['publishedTo'] : [],
    from: [],
    with: label === 'Assertion' ? [way('IN', 'Article'), way('CLAIMED_BY', 'Person'), way('WITHIN', 'Statement')] : [],
  }));
const texts = [{ label: 'Person', searched: [{ property: 'name', relation: null }], suggested: [] }];

describeEngines((engine) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await engine.open();
  });

  const load = (hidden: Parameters<typeof rules>[0], onlyChanged = true) => loadScripts(store, SCRIPTS, { ...OPTIONS, texts, visibility: rules(hidden), onlyChanged });
  const graph = async () => ({ digest: await readDigest(store, OPTIONS), words: await read(store, 'MATCH (w:Word) RETURN properties(w) AS properties ORDER BY w.id'), views: await read(store, 'MATCH (v:AccessView) RETURN v.id AS id ORDER BY id') });
  const edge = async () => ((await derivedEdges(store))[0]?.[2] ?? {}) as Readonly<Record<string, unknown>>;

  test('in a view a relation is summarised from what is left, by whom is left', async () => {
    await load({ Person: ['INTERNAL'], Publisher: ['INTERNAL', 'CONFIDENTIAL'] });
    const all = await edge();
    expect(all).toMatchObject({ assertionCount: 3, sourceCount: 2, publisherIds: ['org:one'], claimantIds: ['person:a'] });
    const at = `${OPTIONS.now} `;
    expect(all).toMatchObject({
      assertionIdsAsRecordedBelowINTERNAL: [`${at}r1`, '9999-99-99T99:99:99.999Z r2', `${at}r3`],
      publisherIdsAsRecordedBelowINTERNAL: [],
      claimantIdsAsRecordedBelowINTERNAL: [],
      sourceCountAsPublishedBelowINTERNAL: ['2019-03-01 1', '2020-11-10 2', '9999-99-99 3'],
      assertionCountAsPublishedBelowCONFIDENTIAL: ['2019-03-01 1', '2020-11-10 2', '2021-01-05 3'],
      sourceCountAsPublishedBelowCONFIDENTIAL: ['2019-03-01 1', '2020-11-10 2', '2021-01-05 3'],
    });
    expect(await read(store, 'MATCH (w:Word) RETURN w.id AS id, w.visibleAsRecordedBelowINTERNAL AS one, w.visibleAsRecordedBelowCONFIDENTIAL AS other')).toEqual([['a a', '9999-99-99T99:99:99.999Z', OPTIONS.now]]);
  });

  test('rules that are new, other ones or gone are loaded, although no script has changed, and leave nothing behind', async () => {
    expect((await load({})).files).toHaveLength(3);
    const without = await graph();
    expect((await load({})).files).toEqual([]);
    expect((await load({ Person: ['INTERNAL'] })).files).toHaveLength(3);
    const hidden = await graph();
    expect(hidden).not.toEqual(without);
    expect(await edge()).toHaveProperty('visibleAsRecordedBelowINTERNAL');
    expect((await load({ Person: ['INTERNAL'] })).files).toEqual([]);
    expect((await load({ Statement: ['CONFIDENTIAL'] })).files).toHaveLength(3);
    expect(await edge()).not.toHaveProperty('visibleAsRecordedBelowINTERNAL');
    expect(await read(store, 'MATCH (n) WHERE n.visibleAsRecordedBelowINTERNAL IS NOT NULL RETURN count(n) AS nodes')).toEqual([[0]]);
    expect(await read(store, "MATCH (n:Assertion {id: 'r1'}) RETURN n.visibleAsRecordedBelowCONFIDENTIAL AS time")).toEqual([['9999-99-99T99:99:99.999Z']]);
    expect((await load({ Person: ['INTERNAL'] })).files).toHaveLength(3);
    expect(await graph()).toEqual(hidden);
    expect((await load({})).files).toHaveLength(3);
    expect(await graph()).toEqual(without);
  });

  test('a second load changes nothing', async () => {
    await load({ Person: ['INTERNAL'] });
    const nothing = { created: 0, changed: 0, deleted: 0 };
    expect(await load({ Person: ['INTERNAL'] }, false)).toMatchObject({ nodes: nothing, relationships: nothing });
  });
}, { isLong: true });
